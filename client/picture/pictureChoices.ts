/** How somebody wants pictures to be; the browser remembers it. */
import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../explorer/storage.ts';
import { SCALES } from './limits.ts';

export interface PictureChoices {
  format: 'png' | 'svg';
  /** Of a PNG: 1 to 4. */
  scale: number;
  part: 'whole' | 'window';
  theme: 'shown' | 'light' | 'dark';
  marks: 'shown' | 'plain';
  /** Of the network. */
  names: 'shown' | 'all';
  title: boolean;
  legend: boolean;
  source: boolean;
  transparent: boolean;
  /** An SVG brings its faces along. */
  faces: boolean;
}

export const FORMATS = ['png', 'svg'] as const;
export const PARTS = ['whole', 'window'] as const;
export const THEMES = ['shown', 'light', 'dark'] as const;
export const MARKS = ['shown', 'plain'] as const;
export const NAMES = ['shown', 'all'] as const;

export const FIRST_CHOICES: PictureChoices = {
  format: 'png',
  scale: 2,
  part: 'whole',
  theme: 'shown',
  marks: 'shown',
  names: 'shown',
  title: true,
  legend: true,
  source: true,
  transparent: false,
  faces: false,
};

const KEY = 'fazhi-graph.picture';

/** Reads what was stored; what of it cannot be read is as at first. */
export function readChoices(stored: string | null): PictureChoices {
  let read: Partial<Record<keyof PictureChoices, unknown>> = {};
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value === 'object' && value !== null) read = value;
  } catch {
    return FIRST_CHOICES;
  }
  const first = FIRST_CHOICES;
  const of = <Value>(values: readonly Value[], given: unknown, or: Value): Value =>
    values.find((value) => value === given) ?? or;
  const flag = (key: 'title' | 'legend' | 'source' | 'transparent' | 'faces'): boolean =>
    typeof read[key] === 'boolean' ? read[key] : first[key];
  return {
    format: of(FORMATS, read.format, first.format),
    scale: of(SCALES, read.scale, 2),
    part: of(PARTS, read.part, first.part),
    theme: of(THEMES, read.theme, first.theme),
    marks: of(MARKS, read.marks, first.marks),
    names: of(NAMES, read.names, first.names),
    title: flag('title'),
    legend: flag('legend'),
    source: flag('source'),
    transparent: flag('transparent'),
    faces: flag('faces'),
  };
}

/** The choices, and what changes some of them. */
export function usePictureChoices(): [PictureChoices, (change: Partial<PictureChoices>) => void] {
  const [choices, setChoices] = useState(() => readChoices(readStored(KEY)));
  const change = useCallback((changed: Partial<PictureChoices>) => {
    setChoices((former) => {
      const next = { ...former, ...changed };
      writeStored(KEY, JSON.stringify(next));
      return next;
    });
  }, []);
  return [choices, change];
}
