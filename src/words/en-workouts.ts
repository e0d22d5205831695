import type { WorkoutsWords } from './workouts-words.ts';

export const enWorkouts: WorkoutsWords = {
  title: 'Workouts',
  search: 'Search',
  nothing: (typed) => `No workout has “${typed}” in it. Write your own instead?`,
  loading: 'One moment: the workouts are loading.',
  sections: { track: 'On the track', mile: 'The mile', fourHundred: 'The 400' },
  use: 'Use it',
  edit: 'Change it',
  keep: 'Keep it',
  kept: (name) => `“${name}” is kept with your own workouts.`,
  cannotKeep: 'This browser lets no page keep anything here. A link or a copy keeps it.',

  own: {
    heading: 'Your own',
    none: 'Nothing yet. Write a workout as your coach does, or build one with blocks.',
    write: 'Write a workout',
    name: 'Name',
    rename: 'Rename',
    saveName: 'Save name',
    duplicate: 'Duplicate',
    copyOf: (name) => `${name}, copy`,
    remove: 'Delete',
    removed: (name) => `“${name}” is deleted.`,
    undo: 'Undo',
    unreadable: 'Cannot be read yet: open it to see why.',
    cannotList: 'Your own workouts cannot be reached in this browser right now.',
    setAside: (count) =>
      count === 1
        ? 'One kept workout could not be read. It was not deleted.'
        : `${count} kept workouts could not be read. They were not deleted.`,
  },

  drawing: {
    label: (totals) => `Drawn to time, taller is faster: ${totals}`,
    inAll: (distance) => `${distance} in all`,
  },

  link: {
    sent: 'A workout for you, at your own paces',
    problems: {
      empty: 'There is no workout in this link. It may have been cut off: ask for it again.',
      tooLong: 'This link holds more than any workout. Nothing of it was opened.',
      damaged: 'This link arrived damaged. Ask for it again, or for the workout as text.',
      nowhere: 'There is nothing at this address.',
    },
    unreadable: 'This workout cannot be read as it stands.',
    asSent: 'As it was sent',
    fix: 'Put it right',
    all: 'All workouts',
  },

  out: {
    heading: 'Hand it on',
    explain:
      'The link holds the workout and nothing about you: whoever opens it sees their own paces.',
    share: 'Share link',
    copy: 'Copy link',
    copied: 'Link copied.',
    cannotCopy: 'This browser does not let the page copy. Here is the link, to copy by hand.',
    cannotShare: 'Sharing did not work here. Copy the link instead.',
    address: 'Link',
    qr: 'Show QR code',
    hideQr: 'Hide QR code',
    qrLabel: (workout) => `QR code with the link to ${workout}`,
    qrTooLong: 'This workout is too long for a QR code. Use the link.',
  },
};
