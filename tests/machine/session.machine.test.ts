import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Command, Entry, PlainCommandName, Refusal } from '../../src/domain/session/log.ts';
import type { SessionEmitted } from '../../src/machine/session.events.ts';
import { sessionMachine } from '../../src/machine/session.machine.ts';
import { at, does, headerOf, logOf, tap, threeReps } from '../support/sample-session.ts';

const header = headerOf(threeReps);

const actorOf = (log: readonly Entry[], of = header) => {
  const actor = createActor(sessionMachine, { input: { header: of, log } });
  const news: SessionEmitted[] = [];
  actor.on('*', (each) => news.push(each));
  actor.start();
  return { actor, news };
};

/** How to get into each state, and the second at which the next command comes. */
const ways = {
  ready: [],
  'running.warmUp': [does('start', 0)],
  'running.rep': [does('start', 0), tap(590), does('skip', 595)],
  'running.recovery': [does('start', 0), tap(580), tap(700), tap(795)],
  'running.coolDown': [
    does('start', 0),
    ...Array.from({ length: 6 }, (_, n) => does('skip', 10 + n * 11)),
  ],
  paused: [does('start', 0), does('pause', 5)],
  finished: [does('start', 0), does('end', 5)],
} as const satisfies Record<string, readonly Command[]>;

type Place = keyof typeof ways;

type Name = PlainCommandName | 'capture' | 'startHere' | 'repair';

/** Every command in every state: what it is answered with. */
const grid: Record<Name, Record<Place, 'ok' | Refusal>> = {
  start: row(
    'ok',
    'alreadyStarted',
    'alreadyStarted',
    'alreadyStarted',
    'alreadyStarted',
    'alreadyStarted',
    'alreadyStarted',
  ),
  capture: row('notStarted', 'ok', 'ok', 'notInARep', 'ok', 'paused', 'afterTheEnd'),
  undo: row('notStarted', 'nothingToUndo', 'ok', 'ok', 'ok', 'nothingToUndo', 'ok'),
  redo: row(
    'notStarted',
    'nothingToRedo',
    'nothingToRedo',
    'nothingToRedo',
    'nothingToRedo',
    'nothingToRedo',
    'nothingToRedo',
  ),
  pause: row('notStarted', 'ok', 'ok', 'ok', 'ok', 'paused', 'afterTheEnd'),
  resume: row(
    'notStarted',
    'notPaused',
    'notPaused',
    'notPaused',
    'notPaused',
    'ok',
    'afterTheEnd',
  ),
  skip: row('notStarted', 'ok', 'ok', 'ok', 'ok', 'paused', 'afterTheEnd'),
  back: row('notStarted', 'nothingBefore', 'ok', 'ok', 'ok', 'paused', 'afterTheEnd'),
  addRep: row('notStarted', 'ok', 'ok', 'ok', 'pastTheReps', 'ok', 'afterTheEnd'),
  dropRep: row('notStarted', 'ok', 'ok', 'ok', 'noRepToDrop', 'ok', 'afterTheEnd'),
  end: row('notStarted', 'ok', 'ok', 'ok', 'ok', 'ok', 'afterTheEnd'),
  startHere: row('notStarted', 'ok', 'ok', 'ok', 'pastTheReps', 'ok', 'afterTheEnd'),
  // Where it was paused and ended, no rep had begun.
  repair: row('notStarted', 'noSuchLap', 'ok', 'ok', 'ok', 'noSuchLap', 'noSuchLap'),
  reopen: row(
    'notStarted',
    'notFinished',
    'notFinished',
    'notFinished',
    'notFinished',
    'notFinished',
    'ok',
  ),
};

function row(...answers: readonly ('ok' | Refusal)[]): Record<Place, 'ok' | Refusal> {
  const places = [
    'ready',
    'running.warmUp',
    'running.rep',
    'running.recovery',
    'running.coolDown',
    'paused',
    'finished',
  ];
  return Object.fromEntries(places.map((place, index) => [place, answers[index]])) as Record<
    Place,
    'ok' | Refusal
  >;
}

const namedAt = (name: Name, seconds: number): Command => {
  if (name === 'startHere') return { type: name, at: at(seconds), startM: 100 };
  if (name === 'repair') {
    return { type: name, at: at(seconds), repair: { kind: 'add', run: 1, elapsedMs: 1 } };
  }
  return name === 'capture' ? tap(seconds) : does(name, seconds);
};

const pathOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : (Object.entries(value as Record<string, string>)[0]?.join('.') ?? '');

describe.each(Object.keys(ways) as Place[])('in %s', (place) => {
  test('a restored log opens there', () => {
    const { actor } = actorOf(logOf(header, ways[place]));
    expect(pathOf(actor.getSnapshot().value)).toBe(place);
  });

  test.each(Object.keys(grid) as Name[])('%s is answered', (name) => {
    const { actor, news } = actorOf(logOf(header, ways[place]));
    const command = namedAt(name, 800);
    const expected = grid[name][place];
    expect(actor.getSnapshot().can(command)).toBe(expected === 'ok');
    actor.send(expected === 'ok' ? command : { type: 'refuse', at: command.at, command });
    const refusal = news.find((each) => each.type === 'refused');
    expect(refusal?.refusal ?? 'ok').toBe(expected);
    const logged = news.filter((each) => each.type === 'logged');
    expect(logged).toHaveLength(expected === 'ok' || name === 'capture' ? 1 : 0);
  });
});

test('a pass is put into a rep, and into nothing else, paused and ended too', () => {
  const inRecovery = ways['running.recovery'];
  for (const more of [[], [does('pause', 796)], [does('end', 796)]]) {
    const { actor } = actorOf(logOf(header, [...inRecovery, ...more]));
    const isTaken = [0, 1, 2].map((run) =>
      actor
        .getSnapshot()
        .can({ type: 'repair', at: at(800), repair: { kind: 'add', run, elapsedMs: 1 } }),
    );
    expect(isTaken).toEqual([false, true, false]);
  }
});

test('the chart follows the clock through the whole session', () => {
  const { actor } = actorOf(logOf(header, [does('start', 0), tap(600)]));
  const seen = [600, 611, 822, 907, 1118, 1203, 1414].map((second) => {
    actor.send({ type: 'tick', at: at(second) });
    return pathOf(actor.getSnapshot().value);
  });
  expect(seen).toEqual(
    ['warmUp', 'rep', 'recovery', 'rep', 'recovery', 'rep', 'coolDown'].map(
      (name) => `running.${name}`,
    ),
  );
});

test('a late tick says how late it was, and stamps the due instant', () => {
  const { actor, news } = actorOf(logOf(header, [does('start', 0), tap(600)]));
  actor.send({ type: 'tick', at: at(615) });
  expect(news).toContainEqual({
    type: 'logged',
    entries: [expect.objectContaining({ type: 'lateTick', lateMs: 5000, phase: 0, at: at(615) })],
  });
  expect(actor.getSnapshot().context.live.runs[1]?.startedAt).toBe(at(610));
});

test('the log folds to what the chart shows, whatever the ticks were', () => {
  const commands = [
    does('start', 0),
    tap(600),
    tap(715),
    tap(820),
    does('undo', 825),
    does('redo', 826),
  ];
  const { actor } = actorOf([]);
  for (const [index, command] of commands.entries()) {
    actor.send({ type: 'tick', at: at(index * 3) });
    actor.send(command);
  }
  const { actor: again } = actorOf(actor.getSnapshot().context.log);
  expect(again.getSnapshot().context.base).toEqual(actor.getSnapshot().context.base);
});

test('three runners under one clock are three actors with logs of their own', () => {
  const squad = ['a', 'b', 'c'].map((runner) =>
    actorOf([], { ...header, id: runner, runner, squadId: 'club' }),
  );
  for (const [index, { actor }] of squad.entries()) {
    actor.send(does('start', 0));
    actor.send(tap(600 + index * 10));
    actor.send({ type: 'tick', at: at(700) });
  }
  const starts = squad.map(({ actor }) => actor.getSnapshot().context.live.runs[1]?.startedAt);
  expect(starts).toEqual([at(610), at(620), at(630)]);
});
