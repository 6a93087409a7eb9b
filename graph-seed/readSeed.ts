import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from './parse/Problem.ts';
import { sortProblems } from './parse/Problem.ts';
import { toSeed } from './toSeed.ts';
import type { SeedReading } from './toSeed.ts';

/**
 * Reads and checks a seed folder. Never throws for what is in it: problems name their file relative to the
 * working directory.
 */
export async function readSeed(folder: string): Promise<SeedReading> {
  const { files, problems } = await readFiles(folder);
  const toHere = (problem: Problem) => ({
    ...problem,
    file: relative(process.cwd(), join(folder, problem.file)) || '.',
  });
  // Without all files, what else would be said is doubtful: an entity may stand in the one that is shut.
  const reading: SeedReading =
    problems.length > 0
      ? { seed: null, problems: sortProblems(problems), graphs: [] }
      : toSeed(files);
  return reading.seed ? reading : { ...reading, problems: reading.problems.map(toHere) };
}

interface FilesReading {
  files: Map<string, Uint8Array>;
  problems: Problem[];
}

/** `ontology.yaml`, `glossary.yaml` and all of `reports/` and `tours/`; names that begin with a dot belong to other programs. */
async function readFiles(folder: string): Promise<FilesReading> {
  const reading: FilesReading = { files: new Map(), problems: [] };
  const top = await listNames(folder, '', reading);
  for (const name of ['ontology.yaml', 'glossary.yaml'])
    if (top.includes(name)) await addFile(folder, name, reading);
  for (const name of top.includes('tours') ? await listNames(folder, 'tours', reading) : [])
    await addFile(folder, `tours/${name}`, reading);
  for (const id of top.includes('reports') ? await listNames(folder, 'reports', reading) : [])
    for (const name of await listNames(folder, `reports/${id}`, reading))
      await addFile(folder, `reports/${id}/${name}`, reading);
  return reading;
}

async function listNames(folder: string, path: string, { problems }: FilesReading) {
  try {
    const names = await readdir(join(folder, path));
    return names.filter((name) => !name.startsWith('.'));
  } catch (error) {
    problems.push(toProblem(path, error, 'folder'));
    return [];
  }
}

async function addFile(folder: string, path: string, { files, problems }: FilesReading) {
  try {
    files.set(path, await readFile(join(folder, path)));
  } catch (error) {
    problems.push(toProblem(path, error, 'file'));
  }
}

const REASONS: Record<string, [fault: string, fix: string]> = {
  ENOENT: ['is missing', 'check the path'],
  ENOTDIR: ['is none', 'check the path, or move the file away'],
  EISDIR: ['is none', 'move the folder away'],
  EACCES: ['may not be read', 'give yourself the right to read it'],
  EPERM: ['may not be read', 'give yourself the right to read it'],
};

function toProblem(file: string, error: unknown, what: 'file' | 'folder'): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const [fault, fix] = REASONS[code] ?? [`cannot be read (${code})`, 'check the disk'];
  return { file, line: 1, fault: `the ${what} ${fault}`, fix };
}
