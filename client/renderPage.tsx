import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { holdFirstPaint } from './canvas/useFirstPaint.ts';
import { prepareFirst } from './shell/prepareFirst.ts';

/**
 * Renders the page as soon as it is known what it shows, and has it laid out, once, when the faces are there that it is set
 * in: what would be laid out before, in whatever faces the system has, would be laid out again.
 */
export async function renderPage(root: HTMLElement): Promise<void> {
  const { known, set } = prepareFirst();
  root.hidden = true;
  const shown = set.then(() => {
    root.hidden = false;
  });
  holdFirstPaint(shown);
  await known;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await shown;
}
