import { onCleanup } from 'solid-js';

/** Calls back once the element is scrolled into sight. */
export const onSeen = (element: Element, seen: () => void): void => {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen());
  observer.observe(element);
  onCleanup(() => observer.disconnect());
};
