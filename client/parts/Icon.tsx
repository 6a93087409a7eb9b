import type { ReactNode } from 'react';

/** Strokes in a box of 18. */
const strokes = {
  search: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M11.6 11.6 15 15',
  undo: 'M6.5 4 3.2 7.2l3.3 3.3M3.4 7.2h7.1a3.7 3.7 0 0 1 0 7.4H7',
  redo: 'M11.5 4l3.3 3.2-3.3 3.3M14.6 7.2H7.5a3.7 3.7 0 0 0 0 7.4H11',
  fit: 'M3.5 6.5v-3h3M11.5 3.5h3v3M14.5 11.5v3h-3M6.5 14.5h-3v-3',
  plus: 'M9 3.5v11M3.5 9h11',
  minus: 'M3.5 9h11',
  centre: 'M9 5.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8M9 2v3.6M9 12.4V16M2 9h3.6M12.4 9H16',
  link: 'M7.4 10.6l3.2-3.2M8 5.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L12.5 10M10 12.5 8.5 14A3.2 3.2 0 0 1 4 9.5L5.5 8',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  moon: 'M14.5 10.8A6 6 0 0 1 7.2 3.5a6 6 0 1 0 7.3 7.3Z',
  sun: 'M9 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6M9 1.8v1.6M9 14.6v1.6M1.8 9h1.6M14.6 9h1.6M3.9 3.9 5 5M13 13l1.1 1.1M3.9 14.1 5 13M13 5l1.1-1.1',
  help: 'M6.6 7a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M9 13.6v.2',
  menu: 'M3 5h12M3 9h12M3 13h12',
  list: 'M4 5h10M4 9h10M4 13h6',
  next: 'M7 4.5 11.5 9 7 13.5',
  back: 'M11 4.5 6.5 9 11 13.5',
  history: 'M3.4 6.4A6.2 6.2 0 1 1 2.8 9M3 3v3.6h3.6M9 5.6V9l2.4 1.6',
  hide: 'M2 9s2.6-4.4 7-4.4S16 9 16 9s-2.6 4.4-7 4.4S2 9 2 9M3.5 15 14.5 3',
  isolate:
    'M9 6.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M5.5 2.5h-3v3M12.5 2.5h3v3M15.5 12.5v3h-3M2.5 12.5v3h3',
  pin: 'M6.4 2.5h5.2l-.8 5 2.7 2.8h-9l2.7-2.8ZM9 10.3V16',
  up: 'M9 14.5v-11M4.5 8 9 3.5 13.5 8',
  down: 'M9 3.5v11M4.5 10 9 14.5 13.5 10',
  check: 'M4 9.4 7.6 13 14 5.6',
  path: 'M4 4.5a1.6 1.6 0 1 0 0 .1M14 13.4a1.6 1.6 0 1 0 0 .1M5.5 5.2c5 .6 1.5 7 6.8 8',
  several: 'M3.5 3.5h6v6h-6ZM12 6.5h2.5v8h-8V12',
  swap: 'M6 3.5v11M6 14.5 3.5 12M6 14.5 8.5 12M12 14.5v-11M12 3.5 9.5 6M12 3.5 14.5 6',
  cite: 'M3.5 8.5h4v4h-4V8.2c0-2.3.9-3.7 3-4.4M10.5 8.5h4v4h-4V8.2c0-2.3.9-3.7 3-4.4',
  flag: 'M4.5 15.5v-12M4.5 4h8l-1.8 3 1.8 3h-8',
  grid: 'M3.5 3.5h11v11h-11ZM3.5 7.2h11M3.5 10.8h11M7.2 3.5v11M10.8 3.5v11',
  present: 'M2.5 3.5h13v9h-13ZM9 12.5V15M6 15.5h6M7.5 6v4l3.4-2Z',
  table: 'M3 4h12v10H3ZM3 7.2h12M7 7.2V14',
  note: 'M4 3.5h10v7.8l-3.2 3.2H4ZM10.8 14.5v-3.2H14M6.6 6.6h4.8M6.6 9.2h2.6',
  views: 'M5 3h8v12.2l-4-3.2-4 3.2Z',
  tour: 'M2.5 3.5h13v8.5h-13ZM9 12v2.5M5.8 15.5 9 12l3.2 3.5M9 5.6v4.2M6.9 7.7h4.2',
  code: 'M6 5 2.5 9 6 13M12 5l3.5 4-3.5 4M10.4 3.6 7.6 14.4',
  picture: 'M3 3.5h12v11H3ZM3 12l3.4-3.4 2.8 2.8 2.4-2.4L15 12.4M11.6 6.6v.1',
  embed: 'M2.5 3.5h13v11h-13ZM2.5 6.5h13M8 9 6 10.8 8 12.6M10.5 9l2 1.8-2 1.8',
  warning: 'M9 2.6 16 15H2ZM9 7v3.6M9 12.7v.2',
} as const;

export type IconName = keyof typeof strokes;

/** A pictogram in the text's colour; decoration, its control has a name of its own. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
