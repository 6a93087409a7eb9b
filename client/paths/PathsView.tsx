import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { PathsAsked } from '../explorer/Moment.ts';
import { requestEnds, type Ends, type Way } from '../explorer/requestWays.ts';
import { useLoaded } from '../explorer/useLoaded.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { NotFound } from '../panels/NotFound.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Localized } from '../parts/Localized.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { Ladder } from './Ladder.tsx';
import { NoWay } from './NoWay.tsx';
import './paths.css';
import { PathsForm, type End } from './PathsForm.tsx';
import { PositionStrip } from './PositionStrip.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useLadderKeys } from './useLadderKeys.ts';
import { useWays, type Ways } from './useWays.ts';
import { WayActions } from './WayActions.tsx';
import { WayHead } from './WayHead.tsx';
import { WayList } from './WayList.tsx';

/** In place of the ladder: that the ways are being searched for, or why there are none. */
function Instead({
  ways: { loaded, implied, isStopped, stop, resume },
  asked,
  ends,
  onOtherEnd,
}: {
  ways: Ways;
  asked: PathsAsked;
  ends: Ends;
  onOtherEnd: () => void;
}): ReactNode {
  const { m } = useWords();
  const { from, to } = ends;
  if (isStopped) return <Unfinished asked={asked} isStopped onAgain={resume} />;
  if (loaded.status === 'failed')
    return loaded.failure.code === 'TIMEOUT' ? (
      <Unfinished asked={asked} isStopped={false} onAgain={loaded.retry} />
    ) : (
      <Failure failed={loaded} />
    );
  if (loaded.status === 'ready')
    return (
      from &&
      to && <NoWay asked={asked} ends={{ from, to }} implied={implied} onOtherEnd={onOtherEnd} />
    );
  return (
    <div className="searching">
      <Loading />
      <p>
        {m.links.searching}{' '}
        <button type="button" className="text-button" onClick={stop}>
          {m.cancel}
        </button>
      </p>
    </div>
  );
}

function Shown({ way, ends }: { way: Way; ends: Ends }): ReactNode {
  const { m } = useWords();
  return (
    <>
      <h1>
        <Sentence
          text={m.links.title}
          parts={{
            from: ends.from && <Localized text={ends.from.name} />,
            to: ends.to && <Localized text={ends.to.name} />,
          }}
        />
      </h1>
      <WayHead way={way} />
      <Ladder way={way} />
      <WayActions way={way} />
    </>
  );
}

/** The ways between two entities: all of them ranked, one as a ladder, and where in the report it stands. */
export function PathsView({ asked }: { asked: PathsAsked }): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  const { showImplied, selection } = state.present;
  const { from, to } = asked;
  const root = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<End | null>(null);
  const ends = useLoaded(`ends ${from} ${to}`, (signal) => requestEnds(from, to, signal));
  const ways = useWays(asked, showImplied);
  const found = ways.loaded.status === 'ready' ? ways.loaded.data : [];
  const way = found[Math.min(asked.at, found.length - 1)];
  useLadderKeys(root, () =>
    dispatch(selection ? { type: 'select', selection: null } : { type: 'leavePaths' }),
  );

  // Who came here by a key or a click goes on from the way that is shown.
  const hasCome = state.past.length > 0 && way !== undefined;
  useEffect(() => {
    if (!hasCome || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>('[data-way] > a[aria-current]')?.focus();
  }, [hasCome]);

  if (ends.status === 'failed') return <Failure failed={ends} />;
  if (ends.status !== 'ready') return <Loading />;
  const missing = !ends.data.from ? from : !ends.data.to ? to : null;
  if (missing !== null) return <NotFound id={missing} why={m.entityNotFound} />;
  return (
    <div className="paths" ref={root}>
      <div className="paths-side">
        <PathsForm asked={asked} ends={ends.data} changed={changed} onChange={setChanged} />
        {way && <WayList ways={found} asked={{ ...asked, at: found.indexOf(way) }} />}
      </div>
      <div className="paths-main">
        {way ? (
          <Shown way={way} ends={ends.data} />
        ) : (
          <Instead ways={ways} asked={asked} ends={ends.data} onOtherEnd={() => setChanged('to')} />
        )}
      </div>
      {way && <PositionStrip relations={way.relations} />}
    </div>
  );
}
