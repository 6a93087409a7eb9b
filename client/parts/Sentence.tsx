import { Fragment, type ReactNode } from 'react';

/** A message in which each `{key}` stands for one of `parts`, set apart from the direction of the text around it. */
export function Sentence({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  return text.split(/\{(\w+)\}/).map((piece, at) => (
    // Every other piece is a key; a piece has no name but its place.
    <Fragment key={`${at} ${piece}`}>{at % 2 === 1 ? <bdi>{parts[piece]}</bdi> : piece}</Fragment>
  ));
}
