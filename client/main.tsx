import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { beginDrawing } from './shell/CanvasArea.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root; the page needs it to draw into.');

const render = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// The page has begun to load it together with this script; without it, everything would be laid out and painted twice. Not
// awaited at the top: what draws shares code with this script, which would have to end first.
void beginDrawing().then(render);
