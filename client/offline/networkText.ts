/** The network’s layout as text, so that it can be made when the file is written. */
import type { NetworkInput, NetworkLayout } from '../graph/network/NetworkLayout.ts';

/** Equal for equal input, and only then. */
export const toInputText = ({ fields, ties, names }: NetworkInput): string =>
  JSON.stringify([fields, ties, [...names]]);

export const toLayoutText = ({ cells, places }: NetworkLayout): string =>
  JSON.stringify([cells, [...places]]);

export function readLayoutText(text: string): NetworkLayout {
  const [cells, places] = JSON.parse(text) as [
    NetworkLayout['cells'],
    [string, { x: number; y: number }][],
  ];
  return { cells, places: new Map(places) };
}
