import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import { Console } from './Console.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root; the page needs it to draw into.');
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
