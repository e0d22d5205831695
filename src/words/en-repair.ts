import type { CueName, RepairWords } from './repair-words.ts';

const cueNames: Readonly<Record<CueName, readonly [one: string, many: string]>> = {
  count: ['count-in beep', 'count-in beeps'],
  command: ['start command', 'start commands'],
  start: ['start tone', 'start tones'],
  pass: ['beep at a pass', 'beeps at passes'],
  bell: ['bell', 'bells'],
  finish: ['finish tone', 'finish tones'],
  waypoint: ['waypoint tick', 'waypoint ticks'],
  warning: ['recovery warning', 'recovery warnings'],
  other: ['other sound', 'other sounds'],
};

const list = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

export const enRepair: RepairWords = {
  heading: 'Put laps right',
  explain: 'No tap is ever lost: every change here can be taken back.',
  undo: 'Undo repair',
  redo: 'Redo repair',

  offers: {
    label: 'Laps that look wrong',
    doubleTap: (rep, lap) => `Rep ${rep}: a lap in ${lap}. Double tap?`,
    missedTap: (rep, place, lap) => `Rep ${rep}: a lap in ${lap}, none at ${place}. Missed tap?`,
    drop: 'Drop it',
    split: 'Split it',
    keep: 'Keep',
  },

  rep: (rep) => `Rep ${rep}`,
  passes: (count) => (count === 1 ? '1 pass' : `${count || 'no'} passes`),
  lap: (lap) => `Lap ${lap}`,
  passedAt: (place) => `to ${place}`,
  after: (time) => `passed after ${time}`,
  remarks: {
    added: 'added by hand',
    estimated: 'worked out, not seen',
    moved: 'time changed by hand',
    noPlace: 'fits no place: not counted',
  },
  do: {
    split: 'Split',
    merge: 'Merge with next',
    remove: 'Remove',
    move: 'Change',
    add: 'Add a pass',
    save: 'Save',
    cancel: 'Cancel',
  },
  named: (action, { rep, lap }) => `${action}: rep ${rep}, lap ${lap}`,
  addTo: (rep) => `Add a pass to rep ${rep}`,
  timeField: 'Passed after (since the rep began)',
  placeField: 'Passed at',
  anyPlace: 'as it fits',
  badTime: 'Write the time since the rep began, like 1:45.2.',
  notYet: 'The rep has not lasted that long yet.',

  taps: {
    heading: (count, notCounted) =>
      `Every tap: ${count}${notCounted > 0 ? `, ${notCounted} not counted` : ''}`,
    split: (rep, place) =>
      place === undefined ? `rep ${rep}, fits no place` : `rep ${rep}, at ${place}`,
    advance: 'ended a stretch',
    undone: 'undone',
    dropped: 'taken out by a repair',
    added: (rep) => `rep ${rep}, added by hand`,
    refused: (reason) => reason,
    reasons: {
      notStarted: 'before the start',
      bounce: 'too soon after the tap before',
      notInARep: 'not in a rep',
      afterTheEnd: 'after the end',
      paused: 'while paused',
    },
    notCounted: 'not counted',
  },

  told: {
    heading: 'What the log tells',
    slept: (length, where) => `The phone slept for ${length} ${where}; the time went on.`,
    closed: (length, where) => `The app was closed for ${length} ${where}; the time went on.`,
    inRep: (rep) => `in rep ${rep}`,
    elsewhere: 'between reps',
    lateTicks: (count, worst) =>
      count === 1
        ? `One phase change was noticed ${worst} s late; its time is right.`
        : `${count} phase changes were noticed late, by ${worst} s at most; their times are right.`,
    missedCues: (cues) => `Not heard: ${cues}.`,
    lateCues: (count) => (count === 1 ? 'One sound was late.' : `${count} sounds were late.`),
    cues: (kind, count) => `${count} ${cueNames[kind][count === 1 ? 0 : 1]}`,
    list,
  },

  panel: {
    title: 'Laps',
    close: 'Close',
    reps: (done, of) => `${done} of ${of} reps begun`,
    addRep: 'One rep more',
    dropRep: 'One rep fewer',
    startHere: 'This rep starts here',
    startHereExplain: (rep) => `Where does rep ${rep} start? The reps after it follow.`,
    atPhone: 'at the phone',
    past: (metres) => `${metres} m past it`,
    saveFile: 'Save this session as a file',
    notKept: 'This session cannot be kept on this phone.',
    noLaps: 'No rep has begun yet.',
  },
};
