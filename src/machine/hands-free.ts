import { taught } from './learnable.ts';
import type { ButtonPress, Dispose, HandsFree, NowPlaying } from './ports.ts';
import type { RunnerSnapshot, Services, SessionRunner } from './services.ts';

export type HandsFreePorts = {
  readonly host: Pick<Services, 'current' | 'onCurrent' | 'preferences'>;
  readonly devices: HandsFree;
  /** Keys belong to the session only there; elsewhere they scroll and type. */
  readonly isOnTrack: () => boolean;
  readonly nowPlaying: (snapshot: RunnerSnapshot) => NowPlaying;
};

/** Worn switches close twice. A lap's bounce is the log's to refuse; a command would be done twice. */
const bounceMs = 300;

/** One device, connected for as long as `wanted` stays the same. */
const makeSlot = () => {
  let held: unknown;
  let stop: Dispose = () => undefined;
  return <T>(wanted: T | undefined, connect: (wanted: T) => Dispose): void => {
    if (wanted === held) return;
    stop();
    held = wanted;
    stop = wanted === undefined ? () => undefined : connect(wanted);
  };
};

/** Also when it is over, as long as it is open: the last finish may be pressed after its due time. */
const isLive = ({ role, state }: RunnerSnapshot): boolean =>
  role !== 'viewer' && state.status !== 'ready';

/**
 * Buttons of remotes, controllers and headsets work from the start of a session that this page writes until it is
 * left, and from the moment they are switched on; then the music has the headset back.
 */
export const followHandsFree = (ports: HandsFreePorts): Dispose => {
  const { host, devices } = ports;
  const slots = {
    session: makeSlot(),
    keys: makeSlot(),
    gamepads: makeSlot(),
    headset: makeSlot(),
  };
  const press = makePress(ports);

  const follow = (): void => {
    const runner = host.current();
    const live = runner && isLive(runner.snapshot()) ? runner : undefined;
    const { buttons, gamepads, headset } = host.preferences.now();
    const given = (isWanted: boolean): SessionRunner | undefined => (isWanted ? live : undefined);
    slots.session(runner, (session) => session.subscribe(follow));
    slots.keys(given(buttons.some(({ device }) => device === 'key')), (session) =>
      devices.keys(session.clock).listen((each) => press(session, each)),
    );
    slots.gamepads(given(gamepads && devices.has.gamepads), (session) =>
      devices.gamepads(session.clock).listen((each) => press(session, each)),
    );
    slots.headset(given(headset && devices.has.headset), (session) => wear(ports, session));
  };

  const undoers = [host.onCurrent(follow), host.preferences.onChange(follow)];
  follow();
  return () => {
    for (const undo of undoers) undo();
    for (const slot of Object.values(slots)) slot(undefined, () => () => undefined);
  };
};

const makePress = ({ host, isOnTrack }: HandsFreePorts) => {
  let last: ButtonPress | undefined;
  const isBounce = (press: ButtonPress): boolean =>
    last?.device === press.device && last.code === press.code && press.at - last.at < bounceMs;
  /** Answers whether the press was the session's. */
  return (runner: SessionRunner, press: ButtonPress): boolean => {
    const { device, code, ...stamp } = press;
    if (device === 'key' && !isOnTrack()) return false;
    const other = device === 'gamepad' ? 'capture' : undefined;
    const does = taught(host.preferences.now().buttons, press) ?? other;
    if (does === undefined) return false;
    const bounces = isBounce(press);
    last = press;
    if (does === 'capture') {
      runner.capture({ ...stamp, source: device === 'key' ? 'remote' : 'gamepad' });
    } else if (!bounces) {
      runner.command(does === 'pause' && runner.can('resume') ? 'resume' : does, press.at);
    }
    return true;
  };
};

const wear = ({ devices, nowPlaying }: HandsFreePorts, runner: SessionRunner): Dispose => {
  const { show, stop } = devices.headset(runner.clock).listen((raw) => runner.capture(raw));
  let shown = '';
  const update = (snapshot: RunnerSnapshot): void => {
    const playing = nowPlaying(snapshot);
    if (`${playing.title}\n${playing.album}` === shown) return;
    shown = `${playing.title}\n${playing.album}`;
    show(playing);
  };
  const unsubscribe = runner.subscribe(update);
  update(runner.snapshot());
  return () => {
    unsubscribe();
    stop();
  };
};
