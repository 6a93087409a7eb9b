import { useRef, useState, type ReactNode } from 'react';
import { MOST_SHOWN } from '../../graph-seed/check/checkStepPicture.ts';
import type { MyStep } from '../explorer/tours/MyTour.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { EntityPicker } from '../search/EntityPicker.tsx';
import type { TourHint } from './file/checkMyTour.ts';
import { findEnds, listShown, type GroundIndex } from './groundIndex.ts';
import { Hints } from './Hints.tsx';
import { EntityName, RelationName, toRelationText } from './RelationName.tsx';
import { useTourWords } from './useTourWords.ts';

type Shown = Pick<MyStep, 'entities' | 'relations'>;

/** Relations of the entity that was found, listed at once. */
const MOST_LISTED = 20;

/** The relations of an entity that the step does not show, those to what it shows first. */
function AddFrom({
  slug,
  step,
  index,
  onShow,
  onDone,
}: {
  slug: string;
  step: MyStep;
  index: GroundIndex;
  onShow: (shown: Shown) => void;
  onDone: () => void;
}): ReactNode {
  const words = useTourWords();
  const { pick } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = new Set(listShown(index, step));
  const name = index.entities.get(slug)?.name;
  const isJoined = (relation: string): boolean => {
    const ends = findEnds(index, relation);
    return ends !== null && shown.has(ends.source === slug ? ends.target : ends.source);
  };
  const all = (index.relationsOf.get(slug) ?? []).filter(
    (relation) => !step.relations.includes(relation),
  );
  const ordered = [...all.filter(isJoined), ...all.filter((relation) => !isJoined(relation))];
  const listed = isWhole ? ordered : ordered.slice(0, MOST_LISTED);
  return (
    <div
      className="tour-adding"
      role="group"
      aria-label={words.editor.of(name ? pick(name) : slug)}
    >
      <p className="tour-adding-head">
        <b>{words.editor.of(name ? pick(name) : slug)}</b>
        <button type="button" className="text-button" onClick={onDone}>
          {words.editor.doneAdding}
        </button>
      </p>
      <ul>
        {!shown.has(slug) && (
          <li>
            <button
              type="button"
              onClick={() => onShow({ ...step, entities: [...step.entities, slug] })}
            >
              <Icon name="plus" size={14} />
              <span>{words.editor.addAlone(name ? pick(name) : slug)}</span>
            </button>
          </li>
        )}
        {listed.map((relation) => (
          <li key={relation}>
            <button
              type="button"
              onClick={() =>
                onShow({ entities: step.entities, relations: [...step.relations, relation] })
              }
            >
              <Icon name="plus" size={14} />
              <RelationName index={index} slug={relation} />
            </button>
          </li>
        ))}
      </ul>
      {ordered.length === 0 && <p className="tour-hint">{words.editor.allShown}</p>}
      {listed.length < ordered.length && (
        <button type="button" className="text-button" onClick={() => setIsWhole(true)}>
          {words.editor.moreRelations(ordered.length - listed.length)}
        </button>
      )}
    </div>
  );
}

/** What a step shows: its relations and the entities besides, each to be taken out, and a search for more. */
export function ShownPart({
  step,
  index,
  hints,
  onShow,
  onTake,
}: {
  step: MyStep;
  index: GroundIndex | null;
  hints: readonly TourHint[];
  onShow: (shown: Shown) => void;
  onTake: (hint: TourHint, nearest: string) => void;
}): ReactNode {
  const words = useTourWords();
  const { pick } = useWords();
  const part = useRef<HTMLFieldSetElement>(null);
  const [adding, setAdding] = useState<'search' | 'other' | { slug: string } | null>(null);
  const { entities, relations } = step;
  const count = index ? listShown(index, step).length : entities.length;
  const toHints = (field: 'entities' | 'relations', item: number): TourHint[] =>
    hints.filter((hint) => hint.field === field && hint.item === item);
  const focusLater = (selector: string): void =>
    void requestAnimationFrame(() => part.current?.querySelector<HTMLElement>(selector)?.focus());
  const takeOut = (shown: Shown): void => {
    onShow(shown);
    focusLater('.tour-search');
  };
  const pickEntity = (id: string): void => {
    const slug = index?.toSlug(id) ?? null;
    setAdding(slug === null ? 'other' : { slug });
    focusLater(slug === null ? '.tour-search' : '.tour-adding li button');
  };
  const leave = (): void => {
    setAdding(null);
    focusLater('.tour-search');
  };
  const rows = [
    ...relations.map((slug, at) => ({
      field: 'relations' as const,
      slug,
      at,
      name: toRelationText(index, slug, pick),
      rest: { entities, relations: relations.toSpliced(at, 1) },
    })),
    ...entities.map((slug, at) => {
      const name = index?.entities.get(slug)?.name;
      return {
        field: 'entities' as const,
        slug,
        at,
        name: name ? pick(name) : slug,
        rest: { entities: entities.toSpliced(at, 1), relations },
      };
    }),
  ];
  return (
    <fieldset ref={part} className="tour-part">
      <legend>
        {words.editor.shows}{' '}
        <span className="count">{words.editor.showsCount(count, relations.length)}</span>
      </legend>
      {count > MOST_SHOWN && <p className="tour-warn">{words.editor.crowded(MOST_SHOWN)}</p>}
      {rows.length === 0 && <p className="tour-hint">{words.editor.showsNothing}</p>}
      <ul className="tour-shown">
        {rows.map(({ field, slug, at, name, rest }) => (
          <li key={`${field} ${slug}`}>
            <div className="tour-shown-line">
              {field === 'relations' ? (
                <RelationName index={index} slug={slug} />
              ) : (
                <EntityName index={index} slug={slug} />
              )}
              <button
                type="button"
                className="icon-button"
                aria-label={words.editor.takeOut(name)}
                onClick={() => takeOut(rest)}
              >
                <Icon name="close" size={14} />
              </button>
            </div>
            <Hints hints={toHints(field, at)} onTake={onTake} />
          </li>
        ))}
      </ul>
      <Hints
        hints={hints.filter(
          ({ field, item }) => (field === 'entities' || field === 'relations') && item === null,
        )}
      />
      {index && adding === 'search' && (
        <EntityPicker label={words.editor.searchLabel} onPick={pickEntity} onLeave={leave} />
      )}
      {index && adding !== 'search' && (
        <button type="button" className="button tour-search" onClick={() => setAdding('search')}>
          <Icon name="search" size={16} />
          {words.editor.search}
        </button>
      )}
      {adding === 'other' && (
        <p className="views-fault" role="alert">
          {words.editor.otherReport}
        </p>
      )}
      {index && adding !== null && typeof adding === 'object' && (
        <AddFrom
          slug={adding.slug}
          step={step}
          index={index}
          onShow={(shown) => {
            onShow(shown);
            focusLater('.tour-adding li button');
          }}
          onDone={leave}
        />
      )}
    </fieldset>
  );
}
