import { useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { MOST_SHOWN } from '../../graph-seed/check/checkStepPicture.ts';
import type { MyStep } from '../explorer/tours/MyTour.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { Check } from './Check.tsx';
import { listQuotes, listShown, proposeQuotes, type GroundIndex } from './groundIndex.ts';
import { EntityName, RelationName } from './RelationName.tsx';
import { takeWhatFits, type Offer } from './toOffers.ts';
import { useTourWords } from './useTourWords.ts';

const toggle = (set: ReadonlySet<string>, item: string): ReadonlySet<string> => {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
};

/** What the form around the fields can have them do. */
export interface AddStepHandle {
  submit: () => void;
}

/** Which relations, entities and quotes of an offer the step is made of. */
export function AddStepFields({
  ref,
  index,
  offer,
  onAdd,
}: {
  ref: Ref<AddStepHandle>;
  index: GroundIndex;
  offer: Offer;
  onAdd: (shown: Pick<MyStep, 'entities' | 'relations' | 'focus' | 'quotes'>) => void;
}): ReactNode {
  const words = useTourWords();
  const id = useId();
  const [fitting] = useState(() => takeWhatFits(index, offer));
  const [relations, setRelations] = useState<ReadonlySet<string>>(() => new Set(fitting));
  const [entities, setEntities] = useState<ReadonlySet<string>>(() => new Set(offer.entities));
  // Quotes that were ticked, or no longer, by hand; the others follow what is shown.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [fault, setFault] = useState<'needsShown' | 'needsQuote' | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const shown = {
    entities: offer.entities.filter((slug) => entities.has(slug)),
    relations: offer.relations.filter((slug) => relations.has(slug)),
  };
  const visible = listShown(index, shown);
  const proposed = new Set(proposeQuotes(index, shown));
  const all = listQuotes(index, shown);
  // Of many, those of the relations alone: an entity is quoted wherever it is named.
  const isOfRelations = shown.relations.length > 0;
  const quotes = all.filter(
    ({ quote, ofRelation }) => ofRelation || !isOfRelations || proposed.has(quote),
  );
  const isTicked = (quote: string): boolean => ticked.get(quote) ?? proposed.has(quote);
  const chosen = quotes.filter(({ quote }) => isTicked(quote)).map(({ quote }) => quote);
  const submit = (): void => {
    const found = visible.length === 0 ? 'needsShown' : chosen.length === 0 ? 'needsQuote' : null;
    setFault(found);
    if (found !== null) {
      box.current?.querySelector<HTMLElement>(`[data-list=${found}] input`)?.focus();
      return;
    }
    const focus = offer.focus.filter((slug) => visible.includes(slug));
    onAdd({ ...shown, focus: focus.length < visible.length ? focus : [], quotes: chosen });
  };
  useImperativeHandle(ref, () => ({ submit }));
  return (
    <div ref={box}>
      {fitting.length < offer.relations.length && (
        <p className="tour-hint">
          {words.add.some(fitting.length, offer.relations.length, MOST_SHOWN)}
        </p>
      )}
      {offer.relations.length > 0 && (
        <fieldset data-list="needsShown">
          <legend>
            {words.add.relations}{' '}
            <span className="count">
              {shown.relations.length} / {offer.relations.length}
            </span>
          </legend>
          <div className="tour-boxes">
            {offer.relations.map((slug) => (
              <Check
                key={slug}
                checked={relations.has(slug)}
                onChange={() => {
                  setRelations(toggle(relations, slug));
                  setFault(null);
                }}
              >
                <RelationName index={index} slug={slug} />
              </Check>
            ))}
          </div>
        </fieldset>
      )}
      {offer.entities.length > 0 && (
        <fieldset data-list={offer.relations.length > 0 ? undefined : 'needsShown'}>
          <legend>{words.add.entities}</legend>
          <div className="tour-boxes">
            {offer.entities.map((slug) => (
              <Check
                key={slug}
                checked={entities.has(slug)}
                onChange={() => {
                  setEntities(toggle(entities, slug));
                  setFault(null);
                }}
              >
                <EntityName index={index} slug={slug} />
              </Check>
            ))}
          </div>
        </fieldset>
      )}
      {quotes.length > 0 && (
        <fieldset data-list="needsQuote" aria-describedby={`${id}-quotes`}>
          <legend>
            {words.add.quotes}{' '}
            <span className="count">
              {chosen.length} / {quotes.length}
            </span>
          </legend>
          <p id={`${id}-quotes`} className="tour-hint">
            {words.add.quotesHint}
          </p>
          <div className="tour-boxes">
            {quotes.map(({ quote }) => (
              <Check
                key={quote}
                checked={isTicked(quote)}
                onChange={(checked) => {
                  setTicked(new Map([...ticked, [quote, checked]]));
                  setFault(null);
                }}
              >
                <span className="tour-quote" lang="zh-Hans">
                  <Chinese text={quote} />
                </span>
              </Check>
            ))}
          </div>
        </fieldset>
      )}
      <div className="tour-add-foot">
        {fault && (
          <p className="views-fault" role="alert">
            {words.add[fault]}
          </p>
        )}
        <button type="submit" className="button button-primary" aria-describedby={`${id}-counts`}>
          {words.add.submit}
        </button>
        <p id={`${id}-counts`} className="tour-counts" role="status">
          {words.add.counts(visible.length, shown.relations.length, chosen.length)}
          {visible.length > MOST_SHOWN && (
            <span className="tour-warn">{words.add.crowded(visible.length, MOST_SHOWN)}</span>
          )}
        </p>
      </div>
    </div>
  );
}
