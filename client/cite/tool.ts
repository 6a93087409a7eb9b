/** Fazhi Graph itself, as CITATION.cff has it. */
export const TOOL = {
  title: 'Fazhi Graph 法治图谱',
  author: 'The Fazhi Graph maintainers',
  version: '0.1.0',
  releasedOn: '2026-11-23',
} as const;
