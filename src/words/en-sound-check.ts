import type { SoundCheckWords } from './sound-check-words.ts';

export const enSoundCheck: SoundCheckWords = {
  title: 'Sound check',
  back: 'Settings',
  intro: 'Put the phone where it will stand, and hear every sound from where you will run.',
  names: {
    three: 'Three',
    two: 'Two',
    one: 'One',
    marks: 'On your marks',
    set: 'Set',
    start: 'Start tone',
    checkpoint: 'Pass the phone',
    waypoint: 'Tick on the way',
    bell: 'Bell: last lap',
    finish: 'Finish',
    warning: 'Recovery warning',
    ahead: 'You are ahead',
    behind: 'You are behind',
    onTarget: 'You are on target',
    announcement: 'What comes next',
    speech: 'The workout’s words',
    spokenDelta: 'Ahead, spoken',
  },
  isOff: 'off in a session',
  from: 'Begin',
  froms: { now: 'at once', walk: 'in 10 s, to walk away' },
  again: 'Again and again',
  play: 'Play every sound',
  stop: 'Stop',
  walkAway: (seconds) => `Walk away: ${seconds}`,
  over: 'That was every sound. Not loud enough? Use the volume keys, or a loudspeaker.',

  likelyHeading: 'What this device is likely to do',
  likely: {
    muteLoud: 'The silent switch is passed over: you hear the beeps all the same.',
    muteMix: 'While other music plays on, the silent switch mutes the beeps. Set it to ring.',
    muteOld: 'This version mutes web pages with the silent switch. Set it to ring.',
    androidVolume:
      'Silent mode does not mute beeps, the media volume does: press the volume keys while they play.',
    iosVolume:
      'The volume keys may be set to the ringer: press them while the beeps play, not before.',
    deskVolume: 'Mute and volume of the computer, and of this tab, hold for the beeps too.',
    bluetooth: (ms) =>
      `Sound leaves about ${ms} late, as with a Bluetooth loudspeaker. Beeps leave early by that much already; tap along below to find what it does not tell.`,
    noBluetooth: (ms) =>
      `Sound leaves about ${ms} late, which is made up for. A Bluetooth loudspeaker may be later than it tells: tap along below.`,
    unknownDelay:
      'How late the sound leaves is not known here. With a Bluetooth loudspeaker, tap along below.',
    notifications:
      'A call or an alarm stops the sound. Switch Do Not Disturb on; one tap on the screen brings the sound back.',
    iosSaver: 'Low Power Mode may darken the screen, and then the sound stops. Switch it off.',
    androidSaver: 'Battery saver may darken the screen and hold the app back. Switch it off.',
    deskSleep: 'A computer that sleeps is silent. Leave its lid open.',
  },

  tapHeading: 'A slow loudspeaker',
  tapIntro:
    'Twelve beeps, one a second. Stand beside the loudspeaker and tap the field with each beep as you hear it; three are for falling in.',
  tapStart: 'Start the beeps',
  tapPad: 'Tap with the beep',
  tapStop: 'Stop',
  tapCount: (beat, of) => `Beep ${beat} of ${of}`,
  tapListen: 'Listen …',
  tapFound: (ms, taps) => `The loudspeaker is about ${ms} late, by ${taps} taps.`,
  tapBias:
    'People tap 20 to 30 ms early or late on a beat that they expect, so it is good to about 30 ms.',
  tapUse: (ms) => `Use ${ms}`,
  tapUsed: (ms) => `Beeps now leave ${ms} early for the loudspeaker.`,
  tapAgain: 'Try again',
  tapProblems: {
    tooFew: 'Too few taps on the beat: it takes six after the first three beeps.',
    uneven: 'The taps do not follow one beat. Try again with your eyes closed.',
    offBeat: 'The taps lie between the beeps: no loudspeaker is that late. Try again.',
  },
};
