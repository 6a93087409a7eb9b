import type { Shell } from '../../server/offline/openShell.ts';

/** A shell without Vite’s work and without fonts, for what is written around it. */
export const TINY_SHELL: Shell = {
  guard: 'window.guard = "</script><!-- <script>";',
  main: 'window.fazhi = {};',
  engine: 'self.engine = 1;',
  style: 'body::after { content: "</style>"; }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  licences: 'MIT -- a licence --> with what would end it',
  characters: new Set(),
  faces: '',
  pageFaces: [],
  stamp: 'stamp',
};
