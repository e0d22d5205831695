import type { SettingsWords } from './settings-words.ts';

export const enSettings: SettingsWords = {
  title: 'Settings',
  home: 'Home',
  look: {
    heading: 'On the screen',
    theme: 'Colours',
    themes: { system: 'As the phone', clock: 'By the hour', day: 'Day', night: 'Night' },
    themeHints: {
      system: 'Day or night, whichever the phone shows everywhere.',
      clock: 'Day from 7 in the morning to 7 in the evening, night in between.',
      day: 'Black on white, for the sun.',
      night: 'White on black, for floodlights.',
    },
    farAway: 'From far away',
    farAwayHint: 'At the track, nothing but the clock and one word. F switches it there.',
    leaveFar: 'Details',
    units: 'Paces and long distances',
    unitsHint: 'What is painted on the track stays in metres.',
    unitChoices: { metric: 'Kilometres', imperial: 'Miles' },
    hours: 'Time of day',
    hourChoices: { system: 'As the phone', '12': '5:30 pm', '24': '17:30' },
  },
};
