import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Dragging nearer to the edge of the screen than this scrolls, in px. */
const edge = 70;

type Slot = { readonly place: string; readonly y: number };

/** Places where the dragged block can go, as they lie on the screen: none inside itself. */
const slotsIn = (list: HTMLElement, dragged: string): readonly Slot[] =>
  [...list.querySelectorAll<HTMLElement>('[data-place]')].flatMap((element) => {
    const place = element.dataset.place ?? '';
    const { top, bottom } = element.getBoundingClientRect();
    return place.startsWith(`${dragged}.`) ? [] : [{ place, y: (top + bottom) / 2 }];
  });

const nearest = (slots: readonly Slot[], y: number): string | undefined => {
  const distance = (slot: Slot): number => Math.abs(slot.y - y);
  const [first, ...others] = slots;
  return others.reduce<Slot | undefined>(
    (best, slot) => (best && distance(best) <= distance(slot) ? best : slot),
    first,
  )?.place;
};

export type Drag = {
  readonly dragged: Accessor<string | undefined>;
  readonly over: Accessor<string | undefined>;
  readonly start: (event: PointerEvent, id: string) => void;
};

/** Drags blocks by pointer: finger, pen and mouse alike. Keys move them elsewhere, without it. */
export const createDrag = (
  list: () => HTMLElement | undefined,
  onDrop: (id: string, place: string) => void,
): Drag => {
  const [dragged, setDragged] = createSignal<string>();
  const [over, setOver] = createSignal<string>();
  const move = (event: PointerEvent): void => {
    const [element, id] = [list(), dragged()];
    if (!element || id === undefined) return;
    if (event.clientY < edge) scrollBy(0, -12);
    if (event.clientY > innerHeight - edge) scrollBy(0, 12);
    setOver(nearest(slotsIn(element, id), event.clientY));
  };
  const stop = (): void => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', drop);
    removeEventListener('pointercancel', stop);
    setDragged(undefined);
    setOver(undefined);
  };
  const drop = (): void => {
    const [id, place] = [dragged(), over()];
    stop();
    if (id !== undefined && place !== undefined) onDrop(id, place);
  };
  onCleanup(stop);
  return {
    dragged,
    over,
    start: (event, id) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setDragged(id);
      addEventListener('pointermove', move);
      addEventListener('pointerup', drop);
      addEventListener('pointercancel', stop);
    },
  };
};
