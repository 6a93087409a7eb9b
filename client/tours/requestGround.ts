import type { TourGround } from '../../graph-seed/check/checkTour.ts';
import type { Entity, Evidence, Relation } from '../../graph-seed/model.ts';
import {
  TourGroundEntitiesDocument,
  TourGroundRelationsDocument,
  type GroundEntityFragment,
  type GroundQuoteFragment,
  type GroundRelationFragment,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { requestPages } from '../api/requestPages.ts';

const toEvidence = (report: string, quotes: readonly GroundQuoteFragment[]): Evidence[] =>
  quotes.map(({ quote, start, end, section, sentence }) => ({
    report,
    section: section.id,
    sentenceStart: sentence.start,
    quote,
    start,
    end,
  }));

function toEntity(report: string, entity: GroundEntityFragment): Entity {
  const measure = ('measure' in entity ? entity.measure : null) ?? null;
  const concept = 'concept' in entity ? entity.concept : null;
  const { id, kind, category, name, aliases, description, collective, evidence } = entity;
  return {
    id,
    kind,
    category: category.id,
    name,
    // Only the stores order by it.
    sortKey: '',
    aliases: [...aliases],
    description,
    collective,
    report,
    evidence: toEvidence(report, evidence),
    measure: measure && {
      ...measure,
      indicator: measure.indicator?.id ?? null,
      of: measure.of?.id ?? null,
    },
    concept: concept?.id ?? null,
  };
}

function toRelation(report: string, relation: GroundRelationFragment): Relation {
  const { source, target, evidence, ...rest } = relation;
  return {
    ...rest,
    source: source.id,
    target: target.id,
    report,
    evidence: toEvidence(report, evidence),
  };
}

/** All that a report says, as the seed's check of a tour wants it. */
export async function requestGround(report: string, signal: AbortSignal): Promise<TourGround> {
  const [entities, relations] = await Promise.all([
    requestPages(async (after) => {
      return (await request(TourGroundEntitiesDocument, { report, after }, signal)).entities;
    }),
    requestPages(async (after) => {
      return (await request(TourGroundRelationsDocument, { report, after }, signal)).relations;
    }),
  ]);
  return {
    report,
    entities: entities.map((entity) => toEntity(report, entity)),
    relations: relations.map((relation) => toRelation(report, relation)),
  };
}
