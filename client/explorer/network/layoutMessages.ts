/** What the page and the worker that lays out the network say to each other. */
import type { CardEntity } from '../../graph/model.ts';
import type { LayoutProgress } from '../../graph/network/layoutNetwork.ts';
import type { NetworkInput, NetworkLayout } from '../../graph/network/NetworkLayout.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';
import type { Language } from '../../graph/Terms.ts';

export interface LayoutRequest {
  input: NetworkInput;
  /** The fields to lay out; null for all. */
  only: ReadonlySet<string> | null;
  entities: ReadonlyMap<string, CardEntity>;
  language: Language;
}

/** A layout, and the names of the entities that stand in it. */
export interface LaidOut {
  layout: NetworkLayout;
  texts: ReadonlyMap<string, LabelTexts>;
}

export type LayoutAnswer = ({ type: 'progress' } & LayoutProgress) | ({ type: 'done' } & LaidOut);
