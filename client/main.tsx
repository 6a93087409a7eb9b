import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { beginDrawing } from './shell/CanvasArea.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root; the page needs it to draw into.');
// The page has begun to load it together with this script; without it, everything would be laid out and painted twice.
await beginDrawing();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
