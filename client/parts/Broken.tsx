import { useState, type ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';
import { PartError } from './lazyPart.ts';

/** Which part of the page an error took with it. */
export type BrokenPart = 'canvas' | 'panel' | 'screen' | 'page';

/** A part of the page that an error took away: what is safe, and three ways on. */
export function Broken({
  part,
  error,
  onRetry,
}: {
  part: BrokenPart;
  error: Error;
  onRetry: () => void;
}): ReactNode {
  const { m } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const isUnloaded = error instanceof PartError;
  const Heading = part === 'page' ? 'h1' : 'h2';
  const said = (
    <div className={part === 'panel' ? 'failure failure-compact' : 'failure'} role="alert">
      <p className="failure-code">
        <Icon name="warning" size={part === 'panel' ? 16 : 24} />
      </p>
      <Heading>{isUnloaded ? m.broken.unloaded : m.broken[part]}</Heading>
      <p>{isUnloaded ? m.broken.unloadedSafe : m.broken.safe}</p>
      <p className="failure-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={isUnloaded ? () => window.location.reload() : onRetry}
        >
          {isUnloaded ? m.broken.reload : m.retry}
        </button>
        <a className="button" href={window.location.pathname}>
          {m.nextHome}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => void copyText(window.location.href).then(setCopied)}
        >
          {m.broken.copy}
        </button>
      </p>
      <p role="status">{copied === null ? '' : copied ? m.linkCopied : m.linkNotCopied}</p>
    </div>
  );
  return part === 'page' ? <main className="whole-page">{said}</main> : said;
}
