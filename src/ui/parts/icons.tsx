/** Strokes on a 24 px grid; `.button svg` in base.css gives them their weight. */
const paths = {
  pause: 'M8 5v14M16 5v14',
  resume: 'M7 4.5v15l12-7.5z',
  skip: 'M5 5v14l9-7zM18.5 5v14',
  back: 'M19 5v14l-9-7zM5.5 5v14',
  end: 'M6 6h12v12H6z',
  undo: 'M4 9h10a5.5 5.5 0 0 1 0 11H9M8 4.5 3.5 9 8 13.5',
  redo: 'M20 9H10a5.5 5.5 0 0 0 0 11h5M16 4.5 20.5 9 16 13.5',
  laps: 'M4 6h16M4 12h16M4 18h9',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  warn: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.100',
} as const;

export type IconName = keyof typeof paths;

export const Icon = (props: { readonly name: IconName }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[props.name]} />
  </svg>
);
