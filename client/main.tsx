import { renderPage } from './renderPage.tsx';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root; the page needs it to draw into.');
// Not awaited at the top: what draws shares code with this script, which would have to end first.
void renderPage(root);
