/** What a step shows must be one picture: few enough to be taken in, all of it joined, and borne out by a quote. */
import type { Entity, Relation } from '../model.ts';
import type { Path } from '../parse/parseYaml.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { TourStepDraft } from '../read/readTour.ts';
import type { StepGround } from './checkTour.ts';
import { createIsQuoted } from './createIsQuoted.ts';

/** More is not taken in from the back row. */
export const MOST_SHOWN = 9;

export function checkStepPicture(step: TourStepDraft, shown: StepGround): Problem[] {
  return [...checkCount(step, shown), ...checkPieces(step, shown), ...checkQuoted(step, shown)];
}

function checkCount(step: TourStepDraft, { entities }: StepGround): Problem[] {
  if (entities.length <= MOST_SHOWN) return [];
  const fault = `the step shows ${entities.length} entities`;
  return [problemAt(step, [], fault, `keep to ${MOST_SHOWN}, or make two steps of it`)];
}

/** All but the largest piece of a picture that falls apart, each where the step first names something of it. */
function checkPieces(step: TourStepDraft, { entities, relations }: StepGround): Problem[] {
  const pieces = toPieces(entities, relations).sort((a, b) => b.length - a.length);
  return pieces.slice(1).map((piece) => {
    const slugs = piece.map(toSlug);
    const joins = relations.length > 0 ? 'no relation that the step shows joins' : 'nothing joins';
    const fault = `${joins} “${slugs.join('”, “')}” to the rest`;
    const fix = 'show one that does, or make a step of its own of it';
    return problemAt(step, findPlace(step, slugs), fault, fix);
  });
}

function toPieces(entities: readonly Entity[], relations: readonly Relation[]): Entity[][] {
  const left = new Set(entities);
  const pieces: Entity[][] = [];
  for (const first of entities) {
    if (!left.delete(first)) continue;
    const piece = [first];
    // The piece grows while it is walked.
    for (const { id } of piece)
      for (const other of left)
        if (relations.some(({ source, target }) => joins(source, target, id, other.id))) {
          left.delete(other);
          piece.push(other);
        }
    pieces.push(piece);
  }
  return pieces;
}

function joins(source: string, target: string, one: string, other: string): boolean {
  return (source === one && target === other) || (source === other && target === one);
}

function findPlace({ fields }: TourStepDraft, slugs: readonly string[]): Path {
  const entity = (fields.entities ?? []).findIndex((slug) => slugs.includes(slug));
  if (entity >= 0) return ['entities', entity];
  const relation = (fields.relations ?? []).findIndex((slug) =>
    slugs.some((end) => slug.startsWith(`${end}~`)),
  );
  return relation >= 0 ? ['relations', relation] : [];
}

function checkQuoted(step: TourStepDraft, { relations, evidence }: StepGround): Problem[] {
  if (relations.length === 0 || relations.some(createIsQuoted(evidence))) return [];
  const fault = 'no quote is of a relation that the step shows';
  return [problemAt(step, ['quotes'], fault, 'quote the words that carry one of them')];
}

function toSlug({ id }: Entity): string {
  return id.slice(id.indexOf('.') + 1);
}
