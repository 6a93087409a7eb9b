import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { dropAnswers } from '../explorer/answers.ts';
import type { Loss } from '../explorer/createLoss.ts';
import { storageLoss } from '../explorer/storage.ts';
import { requestRevision, useNewRevision } from '../explorer/useNewRevision.ts';
import { addressLoss } from '../explorer/writeAddress.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useOnline } from '../parts/useOnline.ts';
import { NoticeLine } from './NoticeLine.tsx';

/** The graph has changed on the server: what is shown is left as it is until somebody asks for the new one. */
function NewRevision({ own }: { own: string }): ReactNode {
  const { m } = useWords();
  const latest = useNewRevision(own);
  const [failedFor, setFailedFor] = useState<string | null>(null);
  if (latest === null) return null;
  const reload = async (): Promise<void> => {
    try {
      // Only where the server answers: otherwise what is shown would be given up for nothing.
      await requestRevision();
      setFailedFor(null);
      dropAnswers();
    } catch {
      setFailedFor(latest);
    }
  };
  return (
    <NoticeLine
      icon="redo"
      text={failedFor === latest ? m.graphNotReloaded : m.graphChanged}
      action={m.reloadView}
      onAction={() => void reload()}
    />
  );
}

/** The browser refused something; said once. */
function Lost({ loss, text }: { loss: Loss; text: string }): ReactNode {
  const { m } = useWords();
  const lost = useSyncExternalStore(loss.subscribe, loss.has);
  const [heard, setHeard] = useState(false);
  if (!lost || heard) return null;
  return (
    <NoticeLine icon="warning" text={text} action={m.understood} onAction={() => setHeard(true)} />
  );
}

/** What is the matter with the page as a whole, while it stays usable. */
export function Notices({ revision }: { revision: string }): ReactNode {
  const { m } = useWords();
  const online = useOnline();
  return (
    <div className="notices" role="status">
      {!online && <NoticeLine icon="warning" text={m.offline} />}
      <NewRevision own={revision} />
      <Lost loss={storageLoss} text={m.storageLost} />
      <Lost loss={addressLoss} text={m.addressLost} />
    </div>
  );
}
