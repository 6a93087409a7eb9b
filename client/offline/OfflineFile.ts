/** What the one file for offline use holds beside the page: written by the server, read by the page and its engine. */
import type { Seed } from '../../graph-seed/model.ts';

/** Where in the file what stands. */
export const PART_IDS = {
  /** The script of the page: compressed with gzip, in Base64, like the next three. */
  page: 'fazhi-page',
  /** `OfflineStart`. */
  start: 'fazhi-start',
  /** `OfflineGraph`. */
  graph: 'fazhi-graph',
  /** The script that answers questions. */
  engine: 'fazhi-engine',
  /** The last thing in the file: where it is missing, the file was cut. */
  end: 'fazhi-end',
} as const;

/** What the first screen is drawn from, before anything is asked of the graph. */
export interface OfflineStart {
  /** Of the graph. */
  revision: string;
  /** When the file was written: ISO 8601, UTC. */
  writtenAt: string;
  /** Answers to questions that are known beforehand, by the question as it is posted. */
  answers: Record<string, string>;
  /** Where everything stands in the network of the whole graph; null where it is too large to be shown at once. */
  network: OfflineNetwork | null;
}

/** A layout, with what it was made from. */
export interface OfflineNetwork {
  /** `NetworkInput` as JSON. */
  input: string;
  /** `NetworkLayout` as `toNetworkText` writes it. */
  layout: string;
}

/** What questions are answered from. */
export interface OfflineGraph {
  seed: Seed;
  /** ISO 8601, UTC. */
  loadedAt: string;
  dictionaries: Dictionaries;
}

/** What dictionaries say of the characters that search meets: the dictionaries themselves are left out. */
export interface Dictionaries {
  /** Every character that simplifies to another, and beside it, at the same place, that other one. */
  traditional: string;
  simplified: string;
  /** How each Chinese name and alias sounds: for each of its characters a reading without tone, or the character. */
  readings: Record<string, string[]>;
}
