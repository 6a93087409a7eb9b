import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { prepareFirst } from './shell/prepareFirst.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root; the page needs it to draw into.');

const render = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// Not awaited at the top: what draws shares code with this script, which would have to end first.
void prepareFirst().then(render);
