import type { Agent, Basis } from '../api/operations.generated.ts';
import type { Messages } from '../messages/zh.ts';

/** What a relation's being in the graph rests on; names in the page's language, the verb as the report has it. */
export interface WhyFacts {
  basis: Basis;
  /** Null where nobody does anything. */
  agent: Agent | null;
  verb: string | null;
  source: string;
  target: string;
  /** The first sentence that is quoted, as section and number. */
  place: string;
  /** How many sentences are quoted, and in how many places. */
  sentences: number;
  quotes: number;
  /** The editors say more in a note. */
  hasNote: boolean;
}

function toGround(facts: WhyFacts, words: Messages['why']): string {
  const { basis, agent, verb, source, target, sentences } = facts;
  const place = sentences > 1 ? words.places(facts.place, sentences) : facts.place;
  const isAlone = agent === 'IMPLIED';
  switch (basis) {
    case 'STATED':
      if (isAlone)
        return verb === null
          ? words.statedAlone(place, target)
          : words.statedAloneBy(place, verb, target);
      return verb === null
        ? words.stated(place, source, target)
        : words.statedBy(place, verb, source, target);
    case 'JUXTAPOSED':
      if (isAlone) return words.juxtaposedAlone(place, target);
      return verb === null
        ? words.juxtaposed(place, source, target)
        : words.juxtaposedBy(place, verb, source, target);
    case 'INFERRED':
      return verb === null
        ? words.inferred(place, source, target)
        : words.inferredBy(place, verb, source, target);
  }
}

/** Why a relation is in the graph: one sentence that tells what the report states from what the editors supplied. */
export function whyHere(facts: WhyFacts, words: Messages['why']): string {
  const { agent, source, quotes, hasNote } = facts;
  const parts = [
    toGround(facts, words),
    ...(agent === 'EXPLICIT' ? [words.explicit] : []),
    ...(agent === 'IMPLIED' ? [words.implied(source)] : []),
    ...(quotes > 1 ? [words.quotes(quotes)] : []),
    ...(hasNote ? [words.note] : []),
  ];
  return `${parts.join(words.join)}${words.end}`;
}
