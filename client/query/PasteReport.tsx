import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import type { queryZh } from '../messages/queryZh.ts';
import { Failure } from '../parts/Failure.tsx';
import type { Pasted, Place } from './paste/Pasted.ts';
import { MOST_BYTES } from './paste/Pasted.ts';
import { MOST_ASKED, type Known } from './requestKnown.ts';
import { toPictured } from './toPictured.ts';
import { MOST_LISTED, type Paste } from './usePaste.ts';

type Words = (typeof queryZh)['paste'];

const toSize = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const LONGEST = 80;

/** What is wrong with the text, as sentences; none where nothing is. */
function listFaults(
  { pasted, fileFault }: Pick<Paste, 'pasted' | 'fileFault'>,
  words: Words['faults'],
): string[] {
  const said: string[] = [];
  if (fileFault?.type === 'large')
    said.push(words.large(toSize(fileFault.size), toSize(MOST_BYTES)));
  else if (fileFault?.type === 'unread') said.push(words.unread(fileFault.why));
  else if (fileFault) said.push(words.encoding);
  const fault = pasted?.fault;
  if (fault?.type === 'large') said.push(words.large(toSize(fault.size), toSize(MOST_BYTES)));
  else if (fault?.type === 'json') said.push(words.json(fault.line, fault.column));
  else if (fault?.type === 'quote') said.push(words.quote(fault.line));
  else if (fault) said.push(words[fault.type]);
  return said;
}

/** What came of the lookup, where nothing can be drawn. */
function findEmptiness(
  pasted: Pasted | null,
  known: Known | null,
  words: Words['faults'],
): string | null {
  if (!known || known.entities.length + known.relations.length > 0) return null;
  if (known.others.length > 0) return words.nothingToDraw;
  return pasted && pasted.ids.length > 0 ? words.otherGraph : null;
}

function Places({
  title,
  places,
  near,
  words,
}: {
  title: string;
  places: readonly Place[];
  near: ReadonlyMap<string, string>;
  words: Words;
}): ReactNode {
  if (places.length === 0) return null;
  const rest = places.length - MOST_LISTED;
  return (
    <section className="paste-list" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {places.slice(0, MOST_LISTED).map(({ text, line, path }) => {
          const meant = near.get(text);
          return (
            <li key={text}>
              <code>
                <bdi>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</bdi>
              </code>
              <span>{path === undefined ? words.line(line) : words.path(line, path)}</span>
              {meant !== undefined && <span>{words.near(meant)}</span>}
            </li>
          );
        })}
        {rest > 0 && <li>{words.more(rest)}</li>}
      </ul>
    </section>
  );
}

/** What was found in the text, what of it can be opened, and what cannot and why. */
export function PasteReport({
  paste,
  words,
  onOpen,
}: {
  paste: Paste;
  words: Words;
  /** With what a picture is to name, and how many of the ids it shows. */
  onOpen: (ids: readonly string[], count: number) => void;
}): ReactNode {
  const { pick } = useWords();
  const { pasted, known, near } = paste;
  const found = known.status === 'ready' ? known.data : null;
  const faults = listFaults(paste, words.faults);
  const empty = findEmptiness(pasted, found, words.faults);
  const pictured = found && toPictured(found);
  const messages = pasted?.messages ?? [];
  const isOnlyErrors = pasted?.ids.length === 0;
  const given = (pasted?.ids.length ?? 0) + (pasted?.odd.length ?? 0);
  const canOpen = pictured !== null && pictured.all > 0;
  return (
    <div className="paste-report">
      <div role="status">
        {[...faults, ...(empty === null ? [] : [empty])].map((text) => (
          <p key={text} className="paste-fault">
            {text}
          </p>
        ))}
        {messages.length > 0 && (
          <div className="paste-fault">
            <p>{isOnlyErrors ? words.faults.errors : words.faults.partErrors}</p>
            <ul>
              {[...new Set(messages)].slice(0, MOST_LISTED).map((message) => (
                <li key={message}>
                  <bdi>{message}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
        {known.status === 'loading' && <p>{words.asking}</p>}
        {canOpen && (
          <p>
            {words.found(found?.entities.length ?? 0, found?.relations.length ?? 0)}{' '}
            {(pasted?.repeated ?? 0) > 0 && words.repeated(pasted?.repeated ?? 0)}{' '}
            {pictured.shown < pictured.all && words.most(pictured.shown)}{' '}
            {paste.beyond > 0 && words.beyond(MOST_ASKED, paste.beyond)}
          </p>
        )}
      </div>
      {known.status === 'failed' && <Failure failed={known} line />}
      {canOpen && (
        <button
          type="button"
          className="button button-primary paste-open"
          onClick={() => onOpen(pictured.ids, pictured.shown)}
        >
          {pictured.shown < given ? words.open(pictured.shown, given) : words.openAll(given)}
        </button>
      )}
      <Places
        title={words.unknown(found?.unknown.length ?? 0)}
        places={found?.unknown ?? []}
        near={near}
        words={words}
      />
      <Places
        title={words.odd(pasted?.odd.length ?? 0)}
        places={pasted?.odd ?? []}
        near={near}
        words={words}
      />
      {paste.isBlind && <p className="paste-note">{words.nearest}</p>}
      {found && found.others.length > 0 && (
        <section className="paste-list" aria-label={words.others(found.others.length)}>
          <h3>{words.others(found.others.length)}</h3>
          <ul>
            {found.others.slice(0, MOST_LISTED).map(({ id, type, name }) => (
              <li key={id}>
                <code>{id}</code>
                <span>
                  {words.types[type]} {pick(name)}
                </span>
              </li>
            ))}
            {found.others.length > MOST_LISTED && (
              <li>{words.more(found.others.length - MOST_LISTED)}</li>
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
