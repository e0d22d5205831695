import './tenth.css';
import { createEffect, createMemo, onCleanup } from 'solid-js';
import type { Clock } from '../../machine/ports.ts';
import type { RunningTenths } from '../../view/running-tenths.ts';

type Shown = {
  readonly text: string;
  readonly beganMs: number | undefined;
  readonly isDown: boolean | undefined;
};

/**
 * All digits in the first second of a minute, then the last one, should the next second be painted late. Without an
 * end, because that would cost the page's own thread a frame.
 */
const minute = { duration: 60_000, iterations: Number.POSITIVE_INFINITY };
const offset = 1 / 60;
const [zero, nine] = ['translateY(0)', 'translateY(-90%)'];
const easing = 'steps(10, jump-none)';
const up = [{ transform: zero, easing }, { transform: nine, offset }, { transform: nine }];
const down = [{ transform: nine, easing }, { transform: zero, offset }, { transform: zero }];

/**
 * All ten digits above each other, of which one is seen. The browser moves them on by itself, so that the page's own
 * thread paints once a second and not ten times. Until their time begins, and where it stands, `digit` is seen.
 */
export const Tenth = (props: {
  readonly digit: string;
  readonly runs: RunningTenths | undefined;
  readonly time: Clock;
}) => {
  let place: HTMLElement | undefined;
  let strip: Animation | undefined;
  let stripIsDown: boolean | undefined;
  // Under digits that move, the one that stands still need not follow: it would be painted for nobody to see.
  const shown = createMemo<Shown>((held) => {
    const { runs, digit: text } = props;
    const beganMs = runs && Math.ceil(props.time.performanceMsAt(runs.beganAt));
    return held && runs && beganMs === held.beganMs ? held : { text, beganMs, isDown: runs?.down };
  });
  const begin = (): void => {
    const { beganMs } = shown();
    if (!strip || beganMs === undefined) return;
    strip.playbackRate = props.time.rate;
    strip.startTime = beganMs;
  };
  let frame = 0;
  createEffect(() => {
    const { beganMs, isDown } = shown();
    cancelAnimationFrame(frame);
    // Every second the same strip begins anew.
    if (strip && beganMs !== undefined && isDown === stripIsDown) return begin();
    strip?.cancel();
    strip = undefined;
    if (beganMs === undefined) return;
    // Not at once: it has the page laid out, which a lap would wait for. Until then `digit` is seen.
    frame = requestAnimationFrame(() => {
      strip = place?.animate(isDown ? down : up, { ...minute, pseudoElement: '::after' });
      stripIsDown = isDown;
      begin();
    });
  });
  onCleanup(() => cancelAnimationFrame(frame));
  return (
    <span
      ref={(element) => {
        place = element;
      }}
      class="tenth"
      style={{ '--tenth': shown().text }}
    >
      {shown().text}
    </span>
  );
};

/** A figure in a sentence, of which the tenths run. It is read from left to right, also where sentences are not. */
export const WithTenth = (props: {
  readonly text: string;
  readonly runs: RunningTenths | undefined;
  readonly time: Clock;
}) => {
  const point = (): number => (props.runs ? props.text.search(/\.\d/) + 1 : props.text.length);
  const begins = (): number => props.text.slice(0, point()).search(/[\d:]*\.?$/);
  return (
    <>
      {props.text.slice(0, begins())}
      <span class="with-tenth">
        {props.text.slice(begins(), point())}
        <Tenth digit={props.text.slice(point(), point() + 1)} runs={props.runs} time={props.time} />
      </span>
      {props.text.slice(point() + 1)}
    </>
  );
};
