import type { EditorWords } from './editor-words.ts';

export const enEditor: EditorWords = {
  title: 'Write a workout',
  hint: 'As a coach writes it, or pasted from a chat',
  undo: 'Undo',
  redo: 'Redo',
  showPlace: 'Show where',
  more: (count) =>
    count === 1 ? 'One more place cannot be read.' : `${count} more places cannot be read.`,

  part: {
    unreadable: 'This cannot be read.',
    onlyOne: 'One thing at a time here, like 800 @5K or 6 × 400 @R.',
    noRecovery: 'A recovery, like 200 jog, 90 s, on 4:00 or walk back.',
  },

  blocks: {
    heading: 'Blocks',
    none: 'No blocks yet. Add one, or write above.',
    still: 'The blocks wait until the text above can be read.',
    explain: 'Pick a block to change it. Drag it by its handle, or move it with the arrow keys.',
    set: (count) => `${count} times`,
    between: (recovery) => `${recovery} between rounds`,
    rest: (recovery) => `then ${recovery}`,
    add: {
      heading: 'Add',
      warmUp: 'Warm-up',
      rep: 'Rep',
      rest: 'Rest',
      coolDown: 'Cool-down',
    },
    move: (item) => `Move ${item}`,
    moved: (item, place, of) => `${item} is now ${place} of ${of}.`,
    selected: (item) => `Change ${item}`,
    item: 'What is run',
    recovery: 'Recovery after it',
    betweenSets: 'Rest between rounds',
    noRecovery: 'None',
    times: 'Times',
    fewer: 'Fewer',
    moreTimes: 'More',
    duplicate: 'Duplicate',
    wrap: 'Make it a set',
    unwrap: 'Take the set apart',
    remove: 'Delete',
    up: 'Up',
    down: 'Down',
  },

  save: {
    name: 'Name',
    save: 'Save',
    saved: (name) => `“${name}” is saved with your own workouts.`,
    fresh: 'Begin a new one',
  },

  pasted: {
    intervals: 'This looks like a workout text of intervals.icu, where m means minutes.',
    readIntervals: 'Read it as that',
    leaveOut: 'Leave out the lines that cannot be read',
    nothing: 'There is no workout in it that can be read.',
    heading: 'Not in the workout',
    line: (line, text) => `Line ${line}: ${text}`,
    step: (step, text) =>
      [step === 0 ? 'The file' : `Step ${step}`, text].filter((part) => part !== '').join(': '),
    reasons: {
      prose: 'not a part of the workout',
      repeat: 'a repeat that cannot be run as such',
      noLength: 'no length that can be run',
      noPace: 'kept as an effort, without a pace',
      ending: 'ends by what a stopwatch cannot know: kept open, until your tap',
      restFirst: 'a rest with no rep before it: kept as easy running',
      restTwice: 'a second rest after another: only this one is kept',
      restTarget: 'a target of a rest: not kept',
      note: 'a note',
      unknown: 'not understood',
    },
  },

  file: {
    open: 'Open a file',
    kinds: 'A workout file of a watch or a training site (FIT).',
    cannotRead: 'This file cannot be read from where it is.',
    problems: {
      notFit: 'This is no FIT file. The text of any other can be pasted above.',
      damaged: 'This file is damaged: a part of it is missing or was changed on the way.',
      tooLarge: 'No workout file is as large as this one. Is it a recorded run?',
      notWorkout:
        'This is a FIT file of another kind, such as a recorded run. It has no workout in it.',
      noSteps: 'This file has no steps in it that can be run.',
      tooLong: 'This is more than one session can hold.',
    },
  },
};
