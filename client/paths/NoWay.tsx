import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { MOST_HOPS, type PathsAsked } from '../explorer/Moment.ts';
import { MOST_WAYS, type Ends } from '../explorer/requestWays.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Localized } from '../parts/Localized.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { EndsShared } from './EndsShared.tsx';
import { NextSteps, type NextStep } from './NextSteps.tsx';

/** No way was found: what was searched, what the two share all the same, and how to go on. */
export function NoWay({
  asked,
  ends,
  implied,
  onOtherEnd,
}: {
  asked: PathsAsked;
  ends: { from: NonNullable<Ends['from']>; to: NonNullable<Ends['to']> };
  /** How many ways have an implied subject; null where that is not known. */
  implied: number | null;
  /** Asks for another end. */
  onOtherEnd: () => void;
}): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { from, to, along, most } = asked;
  const { showImplied } = state.present;
  const names = {
    from: <Localized text={ends.from.name} />,
    to: <Localized text={ends.to.name} />,
  };
  const ask = (changes: Partial<PathsAsked>): void =>
    dispatch({ type: 'paths', ...asked, at: 0, ...changes });
  const steps: (NextStep | false)[] = [
    !showImplied &&
      implied !== null &&
      implied > 0 && {
        key: 'implied',
        icon: 'path',
        text: m.links.impliedWays(
          implied >= MOST_WAYS ? m.links.atLeast(MOST_WAYS) : String(implied),
        ),
        onChoose: () => dispatch({ type: 'showImplied', shown: true }),
      },
    along && {
      key: 'both',
      icon: 'swap',
      text: m.links.anyDirection,
      onChoose: () => ask({ along: false }),
    },
    most < MOST_HOPS && {
      key: 'longer',
      icon: 'plus',
      text: m.links.longer(MOST_HOPS),
      onChoose: () => ask({ most: MOST_HOPS }),
    },
    { key: 'other', icon: 'search', text: m.links.otherEnd, onChoose: onOtherEnd },
    {
      key: 'both-selected',
      icon: 'several',
      text: m.links.selectBoth,
      onChoose: () => dispatch({ type: 'leavePaths' }),
    },
    ...(['from', 'to'] as const).map((end): NextStep => ({
      key: end,
      icon: 'centre',
      text: <Sentence text={m.links.openOne} parts={{ name: names[end] }} />,
      onChoose: () => dispatch({ type: 'open', id: end === 'from' ? from : to }),
    })),
  ];
  return (
    <div className="no-way">
      <h1>
        <Sentence text={m.links.noWay} parts={names} />
      </h1>
      <p role="status">
        {along ? m.links.noAlong(most) : m.links.noStated(most)}{' '}
        {implied === 0 && m.links.noneAtAll(most)}
      </p>
      <NextSteps steps={steps.filter((step) => step !== false)} />
      <EndsShared from={ends.from} to={ends.to} />
    </div>
  );
}
