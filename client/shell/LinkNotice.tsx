import type { ReactNode } from 'react';
import { useLibrary } from '../explorer/LibraryContext.ts';
import type { LinkFaults } from '../explorer/useLinkFaults.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

const MOST_LISTED = 50;

/** That the link held what could not be opened, and what that was; that it was made with another graph. */
export function LinkNotice({ faults }: { faults: LinkFaults }): ReactNode {
  const { m } = useWords();
  const { revision } = useLibrary();
  const { passedOver, otherRevision, dismiss } = faults;
  const more = passedOver.length - MOST_LISTED;
  return (
    <div className="notice-bar">
      <Icon name="link" size={16} />
      <div className="notice-texts" role="status">
        {otherRevision !== null && <p>{m.otherRevision(otherRevision, revision)}</p>}
        {passedOver.length > 0 && (
          <details>
            <summary>{m.passedOver(passedOver.length)}</summary>
            <ul>
              {passedOver.slice(0, MOST_LISTED).map((text) => (
                <li key={text}>
                  <code>
                    <bdi>{text}</bdi>
                  </code>
                </li>
              ))}
              {more > 0 && <li>{m.andMore(more)}</li>}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className="icon-button" aria-label={m.closeNotice} onClick={dismiss}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
