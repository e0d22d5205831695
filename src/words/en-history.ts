import type { HistoryWords } from './history-words.ts';

const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

export const enHistory: HistoryWords = {
  title: 'Sessions',
  home: 'Home',
  search: 'Find a workout',
  searchExample: '6x800',
  loading: 'Looking for your sessions',
  count: sessions,
  nothing: (typed) => `No session has “${typed}” in it.`,
  more: (count) => `Show ${count} more`,
  figure: {
    meanDelta: (delta) => `${delta} a rep`,
    meanTime: (time) => `${time} a rep`,
    reps: (run, planned) => `${run} of ${planned} reps`,
  },
  demoSession: 'demo',
  unfinished: 'not ended',
  drawn: (reps) =>
    `One bar a rep, ${reps} in all: up is slower than the target, down is faster. The numbers are in the review.`,
  setAside: (count) =>
    count === 1
      ? 'One record could not be read and was set aside.'
      : `${count} records could not be read and were set aside.`,
  setAsideExplain: 'Nothing was deleted, and everything else is here.',
  compared: {
    perRep: (amount) => `${amount} a rep`,
    perKm: (amount) => `${amount} a kilometre`,
    ahead: (date) => `faster than on ${date}`,
    behind: (date) => `slower than on ${date}`,
    level: 'as fast',
    onTarget: (date) => `as on ${date}`,
  },
  trend: {
    heading: 'The same workout over time',
    explain: 'Your mean rep, from the first time to the last. Down is faster.',
    times: (count) => `${count} times`,
    latest: (time) => `${time} last time`,
    since: {
      ahead: (date) => `faster since ${date}`,
      behind: (date) => `slower since ${date}`,
      onTarget: (date) => `no change since ${date}`,
    },
    drawn: (count) => `A line through ${count} sessions of this workout: down is faster.`,
    show: (title) => `Show only ${title}`,
  },
  empty: {
    heading: 'Nothing here yet',
    explain:
      'Every session you start is kept on this phone, lap by lap: its picture, its splits, and how it compares with the last time.',
    watch: 'Watch the demo',
    setUp: 'Set up a session',
    fromElsewhere: 'New phone? Export your sessions on the old one and open the file here.',
  },
  remove: {
    act: 'Delete',
    of: (title, date) => `Delete ${title}, ${date}`,
    done: (title) => `Deleted: ${title}`,
    undo: 'Undo',
    failed: 'It could not be deleted. Try again in a moment.',
  },
  files: {
    heading: 'Keep a copy',
    explain:
      'Sessions live on this phone only. One file holds them all; opened on another phone it adds what is missing there.',
    exportAll: 'Export all',
    import: 'Open a file',
    reading: 'Reading the file',
    added: (count) => `${sessions(count)} added.`,
    completed: (count) => `${sessions(count)} completed: the file knew more of them.`,
    already: (count) => `${sessions(count)} here already.`,
    besides: (count) =>
      `${sessions(count)} differed from the one kept here, so both are in the list.`,
    nothingIn: 'The file is one of ours, but holds no session.',
    unread: (place, reason) =>
      `Session ${place} of the file was left out, because it is damaged: ${reason}`,
    moreUnread: (count) => `${count} more were left out for reasons like these.`,
    badEntries: (count) =>
      count === 1
        ? 'One line of a log was damaged and left out.'
        : `${count} lines of the logs were damaged and left out.`,
    refused: {
      notJson: 'This is no file of Bell Lap. Choose one that ends in .json and was exported here.',
      notOurs: 'This file was not exported by Bell Lap, so there are no sessions in it.',
      newer:
        'This file comes from a newer version of Bell Lap. Update the app, then open it again.',
      tooLarge: 'This file is too large to hold sessions: more than 64 MB.',
    },
    notKept: 'The sessions could not be kept on this phone. Nothing that was here has changed.',
  },
};
