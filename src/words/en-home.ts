import type { HomeWords } from './home-words.ts';

export const enHome: HomeWords = {
  name: 'Bell Lap',
  tagline:
    'One race result sets your paces. The phone beeps them at the track and keeps every lap.',
  running: 'A session is running.',
  backToTrack: 'Back to the track',
  lastWorkout: 'Your last workout',
  firstWorkout: 'A good one to begin with',
  runAgain: 'Run it again',
  setUp: 'Set it up',
  raceIn: (distance, time) => `${distance} in ${time}`,
  from: (race) => `Paces from ${race}`,
  raceMissing: 'Add one race result and every rep gets its target.',
  workouts: 'Choose a workout',
  allWorkouts: 'All workouts',
  writeWorkout: 'Write your own',
  paces: 'Paces',
  settings: 'Settings',
  demo: {
    heading: 'See it first',
    explain:
      'A simulated runner does the whole session in under two minutes: beeps, bell, laps, review.',
    watch: 'Watch the demo',
    realTime: 'In real time',
  },
  past: 'Past sessions',
  noPast: 'Nothing here yet. Every session you start is kept on this phone, lap by lap.',
  opening: 'One moment',
  loading: 'Looking for your sessions',
  allSessions: 'All sessions',
  cannotRead:
    'This browser lets no page keep anything (private browsing?). Sessions run, but are gone when the page closes.',
  offline: {
    ready: 'On this phone: Bell Lap opens without a network.',
    update: 'A newer version is ready.',
    apply: 'Update',
  },
  choices: [
    { name: 'The classic', text: '6 × 800 @5K, 200 jog' },
    { name: 'Short and quick', text: '10 × 400 @5K, 200 jog' },
    { name: 'Long reps', text: '5 × 1000 @5K, 400 jog' },
    { name: 'At threshold', text: '4 × 1600 @T, 1:00 rest' },
    { name: 'Speed', text: '8 × 200 @R, 200 jog' },
  ],
};
