import { useId, type ReactNode } from 'react';
import { MOST_CHARACTERS, MOST_LINES } from '../../graph-seed/check/checkStepWords.ts';
import { MY_LAYOUTS, type MyStep } from '../explorer/tours/MyTour.ts';
import type { StepChange, TourAction } from '../explorer/tours/reduceTour.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { Check } from './Check.tsx';
import type { TourHint } from './file/checkMyTour.ts';
import { listQuotes, listShown, toShownChange, type GroundIndex } from './groundIndex.ts';
import { Hints } from './Hints.tsx';
import { EntityName } from './RelationName.tsx';
import { ShownPart } from './ShownPart.tsx';
import { TextPair } from './TextPair.tsx';
import { useTourWords } from './useTourWords.ts';

const TITLE_ROOM = { characters: MOST_CHARACTERS.title, lines: 1 };
const BODY_ROOM = { characters: MOST_CHARACTERS.body, lines: MOST_LINES };

const without = (list: readonly string[], item: string): string[] =>
  list.filter((each) => each !== item);

/** One step: its words in both languages, what it shows, where to look, and the quotes it rests on. */
export function StepEditor({
  step,
  at,
  all,
  index,
  hints,
  edit,
}: {
  step: MyStep;
  /** Its place, from 0, */
  at: number;
  /** of so many. */
  all: number;
  /** Null while the report's claims are not there. */
  index: GroundIndex | null;
  /** Of this step. */
  hints: readonly TourHint[];
  edit: (action: TourAction) => void;
}): ReactNode {
  const words = useTourWords();
  const heading = useId();
  const of = (field: string): TourHint[] => hints.filter((hint) => hint.field === field);
  const change = (made: StepChange): void =>
    edit({ type: 'changeStep', id: step.id, change: made });
  const show = (shown: Pick<MyStep, 'entities' | 'relations'>): void =>
    change(index ? toShownChange(index, step, shown) : shown);
  const toText = (field: 'title' | 'body' | 'note') => ({
    text: step[field],
    hints: of(field),
    onChange: (language: 'zh' | 'en', text: string) =>
      edit({ type: 'stepText', id: step.id, field, language, text }),
    onRest: () => edit({ type: 'rest' }),
  });
  /** Another spelling, in the place of what is written. */
  const take = ({ field, item }: TourHint, nearest: string): void => {
    if (item === null) return;
    if (field === 'entities' || field === 'relations' || field === 'focus' || field === 'quotes')
      change({ [field]: [...new Set(step[field].with(item, nearest))] });
  };
  const shown = index ? listShown(index, step) : [];
  const lostFocus = step.focus.filter((slug) => !shown.includes(slug));
  const quotes = index ? listQuotes(index, step) : [];
  const lostQuotes = step.quotes.filter((quote) => quotes.every((each) => each.quote !== quote));
  // An entity is quoted wherever it is named: those of the relations are enough, where there are any.
  const offered = quotes.filter(
    ({ quote, ofRelation }) =>
      ofRelation || step.relations.length === 0 || step.quotes.includes(quote),
  );
  return (
    <section className="tour-step-editor" aria-labelledby={heading}>
      <h4 id={heading}>{words.editor.stepOf(at + 1, all)}</h4>
      <Hints hints={hints.filter(({ field }) => field === 'id' || field === '')} />
      <TextPair label={words.editor.title} room={TITLE_ROOM} {...toText('title')} />
      <TextPair label={words.editor.body} rows={3} room={BODY_ROOM} {...toText('body')} />
      <ShownPart step={step} index={index} hints={hints} onShow={show} onTake={take} />
      {(shown.length > 0 || lostFocus.length > 0) && (
        <fieldset className="tour-part">
          <legend>{words.editor.focus}</legend>
          <p className="tour-hint">{words.editor.focusHint}</p>
          <div className="tour-boxes tour-chips">
            {[...shown, ...lostFocus].map((slug) => (
              <Check
                key={slug}
                checked={step.focus.includes(slug)}
                onChange={(checked) =>
                  change({ focus: checked ? [...step.focus, slug] : without(step.focus, slug) })
                }
              >
                <EntityName index={index} slug={slug} />
              </Check>
            ))}
          </div>
          <Hints hints={of('focus')} onTake={take} />
        </fieldset>
      )}
      <fieldset className="tour-part">
        <legend>{words.editor.quotes}</legend>
        <p className="tour-hint">
          {offered.length + lostQuotes.length > 0 ? words.editor.quotesHint : words.editor.noQuotes}
        </p>
        <div className="tour-boxes">
          {[...offered.map(({ quote }) => quote), ...(index ? lostQuotes : step.quotes)].map(
            (quote) => (
              <Check
                key={quote}
                checked={step.quotes.includes(quote)}
                onChange={(checked) =>
                  change({
                    quotes: checked ? [...step.quotes, quote] : without(step.quotes, quote),
                  })
                }
              >
                <span className="tour-quote" lang="zh-Hans">
                  <Chinese text={quote} />
                </span>
                {index && lostQuotes.includes(quote) && (
                  <span className="tour-warn"> {words.editor.lostQuote}</span>
                )}
              </Check>
            ),
          )}
        </div>
        <Hints hints={of('quotes')} onTake={take} />
      </fieldset>
      <div className="tour-part tour-layout">
        <label htmlFor={`${heading}-layout`}>{words.editor.layout}</label>
        <select
          id={`${heading}-layout`}
          className="text-field"
          value={step.layout ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ layout: MY_LAYOUTS.find((layout) => layout === value) ?? null });
          }}
        >
          <option value="">{words.editor.layouts.auto}</option>
          {MY_LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {words.editor.layouts[layout]}
            </option>
          ))}
        </select>
      </div>
      <TextPair label={words.editor.note} rows={3} optional {...toText('note')} />
    </section>
  );
}
