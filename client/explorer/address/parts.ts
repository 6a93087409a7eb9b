import type { AddressPart } from './AddressPart.ts';
import { handoutPart } from './handoutPart.ts';
import { hiddenPart } from './hiddenPart.ts';
import { listPart } from './listPart.ts';
import { matrixPart } from './matrixPart.ts';
import { overviewPart } from './overviewPart.ts';
import { pathsPart } from './pathsPart.ts';
import { readerPart } from './readerPart.ts';
import { screenPart } from './screenPart.ts';
import { selectionPart } from './selectionPart.ts';
import { stepsPart } from './stepsPart.ts';
import { tablePart } from './tablePart.ts';
import { tourPart } from './tourPart.ts';

/** All that a moment is made of, in the order in which it is written. */
export const PARTS: readonly AddressPart[] = [
  screenPart,
  overviewPart,
  stepsPart,
  pathsPart,
  tourPart,
  handoutPart,
  readerPart,
  matrixPart,
  tablePart,
  selectionPart,
  listPart,
  hiddenPart,
];
