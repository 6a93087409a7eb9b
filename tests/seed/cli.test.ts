import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edit, ENFORCEMENT, LEADERSHIP, ONTOLOGY, REPORT, TEXT, VALID, NEXT } from './seedFiles.ts';
import type { Texts } from './seedFiles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function save(texts: Texts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Runs a command of the seed from within the folder, so that problems name files relative to it. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(ROOT, 'node_modules/jiti/lib/jiti-register.mjs'),
      join(ROOT, 'graph-seed/cli.ts'),
      ...words,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('check', () => {
  it('prints what is covered and how the graph is made up, for a seed without problems', async () => {
    await save(VALID);
    const { status, stdout, stderr } = run('check', '.');
    expect(stdout).toMatch(/^jia-2025: 10 entities, 8 relations, 25 quotes\n/);
    expect(stdout).toContain(
      'quoted      sentences 10/10 (100%), figures 2/2 (100%), characters 88/163 (54%)\n',
    );
    expect(stdout).toMatch(/\n1 report without a problem; revision [0-9a-f]{12}\n$/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints every problem on a line, a summary behind them, and fails', async () => {
    await save(
      edit(VALID, [
        [LEADERSHIP, 'concept: work-plan', 'concept: workplan'],
        [ENFORCEMENT, '    agent: EXPLICIT\n', ''],
        [ENFORCEMENT, 'quote: 依托工作方案', 'quote: "依托\\n工作方案"'],
      ]),
    );
    const { status, stdout, stderr } = run('check', '.');
    expect(stdout.split('\n').map((line) => line.split(': ')[0])).toEqual([
      `${LEADERSHIP}:54`,
      `${ENFORCEMENT}:16`,
      `${ENFORCEMENT}:25`,
      '',
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '3 problems in 2 files\n' });
  });

  it('says that a folder is missing, or none', async () => {
    await save({ file: '' });
    expect(run('check', 'nowhere')).toEqual({
      status: 1,
      stdout: 'nowhere:1: the folder is missing; check the path\n',
      stderr: '1 problem in 1 file\n',
    });
    expect(run('check', 'file').stdout).toBe(
      'file:1: the folder is none; check the path, or move the file away\n',
    );
  });

  it('says which file cannot be read', async () => {
    await save(VALID);
    await rm(join(folder, TEXT));
    await mkdir(join(folder, TEXT));
    await symlink('nowhere', join(folder, 'reports/jia-2025/06-lost.yaml'));
    expect(run('check', '.').stdout.split('\n')).toEqual([
      'reports/jia-2025/06-lost.yaml:1: the file is missing; check the path',
      `${TEXT}:1: the file is none; move the folder away`,
      '',
    ]);
  });
});

describe('check of a seed whose ontology is not whole', () => {
  it.each([
    ['is missing', null],
    ['is no YAML', 'kinds: ['],
    ['lacks a list', VALID[ONTOLOGY]!.slice(0, VALID[ONTOLOGY]!.indexOf('concepts:'))],
  ])('prints no statistics where it %s: no claim has been held to it', async (_, ontology) => {
    await save(VALID);
    if (ontology === null) await rm(join(folder, ONTOLOGY));
    else await writeFile(join(folder, ONTOLOGY), ontology);
    const { status, stdout } = run('check', '.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ontology\.yaml:\d+: .*\n$/);
  });
});

describe('check of a seed with gaps only', () => {
  it('prints the shares and what is not quoted before the problems', async () => {
    await save(edit(VALID, [[NEXT, '      - 今后将继续努力\n', '']]));
    const { status, stdout } = run('check', '.');
    expect(status).toBe(1);
    expect(stdout).toContain('quoted      sentences 9/10 (90%), figures 2/2 (100%)');
    expect(stdout).toContain('report.txt:8 今后将继续努力\n');
    expect(stdout.trim().split('\n').at(-1)).toContain(`${TEXT}:8: no claim quotes`);
  });

  it('tells of each section, kind, type, basis and agent, of components and of the most connected', async () => {
    await save(
      edit(VALID, [
        [LEADERSHIP, '    agent: EXPLICIT\n    verb: 制定', '    agent: IMPLIED\n    verb: 制定'],
      ]),
    );
    expect(run('check', '.').stdout.split('\n').slice(7, 17)).toEqual([
      '  sections    introduction: 1 + 0, 1: 6 + 5, 2: 0 + 0, 2.1: 3 + 3, conclusion: 0 + 0',
      '  kinds       BODY 4 (40%), INITIATIVE 3 (30%), OUTCOME 2 (20%), MECHANISM 1 (10%)',
      '  types       LEADS 3, YIELDS 2, COORDINATES_WITH 1, ESTABLISHES 1, USES 1',
      '  basis       STATED 6 (75%), INFERRED 1 (12.5%), JUXTAPOSED 1 (12.5%)',
      '  agent       EXPLICIT 4 (80%), IMPLIED 1 (20%)',
      '  quotes      median 6 characters',
      '  tours       none',
      '  components  2, without implied agents 3',
      expect.stringMatching(/^ {2}most {8}without implied agents \S+ \d \(/),
      expect.stringMatching(/^ {14}with them 区政府 3 \(37\.5%\), /),
    ]);
  });
});

describe('check, sample and compare', () => {
  it('take nothing but what they understand', () => {
    for (const words of [
      ['check', '.', 'nonsense'],
      ['check', '--list'],
      ['sample', '--seed', ''],
      ['sample', '--seed', '0x10'],
      ['sample', '--count', '0'],
      ['sample', '--count', '99999999999999999999'],
      ['sample', '--cuont', '3'],
      ['compare'],
      ['compare', 'wancheng-2025', '.', '--lst'],
      ['compare', 'wancheng-2025', '.', 'more'],
    ]) {
      const { status, stdout, stderr } = run(...words);
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
      expect(stderr).toMatch(/^Give .*npm run seed:/);
    }
  });

  it('sheets name each relation by its id, below its sentences', () => {
    const { status, stdout } = run('sample', '--seed', '7', '--count', '3');
    expect(status).toBe(0);
    expect(stdout.match(/^## \d: wancheng-2025\.\S+~[A-Z_]+~\S+$/gm)).toHaveLength(3);
    expect(stdout.match(/^Verdict:$/gm)).toHaveLength(3);
    expect(run('sample', '--seed', '7', '--count', '3').stdout).toBe(stdout);
  });

  it('compare the curations of this repository, and say what they cannot find', () => {
    const place = join(ROOT, 'docs/curation/wancheng-2025');
    const { status, stdout } = run('compare', 'wancheng-2025', place);
    expect(status).toBe(0);
    // What two curations say stays; how much of it the graph holds, of the first’s the most, moves with the graph.
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^\| all \| 616 \| 445 \| 328 \| 258 \| 89 \| 30 \| 2\d\d \| [1-9]\d? \| 0\.62 \|$/,
    );
    expect(run('compare', 'wancheng-2025', place, '--list').stdout).toMatch(/^## wancheng-2025\./);
    expect(run('compare', 'nowhere-2025', place).stderr).toContain('There is no report');
    expect(run('compare', 'wancheng-2025', 'nowhere').stderr).toMatch(
      /^nowhere\/first cannot be read \(ENOENT: .*\)\. Give a report/,
    );
  });

  it('compare says which file of a curation cannot be read', async () => {
    await mkdir(join(folder, 'first/01.yaml'), { recursive: true });
    const { status, stdout, stderr } = run('compare', 'wancheng-2025', '.');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^first\/01\.yaml cannot be read \(EISDIR: .*\)\. Give a report/);
  });
});

describe('stamp', () => {
  it('makes a changed text the one that is meant, and leaves the rest of report.yaml as it is', async () => {
    await save(edit(VALID, [[TEXT, '今后将继续努力。', '今后将继续努力到底。']]));
    await writeFile(join(folder, REPORT), `# A comment.\n${VALID[REPORT] ?? ''}`);
    expect(run('check', '.').status).toBe(1);
    expect(run('stamp', 'jia-2025', '.')).toEqual({
      status: 0,
      stdout: `${REPORT} holds the hash of ${TEXT} as it is now\n`,
      stderr: '',
    });
    expect(run('check', '.').status).toBe(0);
    const before = `# A comment.\n${VALID[REPORT] ?? ''}`.split('\n');
    const after = (await readFile(join(folder, REPORT), 'utf8')).split('\n');
    const changed = after.filter((line, at) => line !== before[at]);
    expect(after).toHaveLength(before.length);
    expect(changed).toHaveLength(2);
    expect(changed[0]).toMatch(/^sha256: [0-9a-f]{64}$/);
    expect(changed[1]).toMatch(/^ {2}- '[0-9a-f]{8}'$/);
  });

  it('says in one line what it lacks', async () => {
    await save(VALID);
    expect(run('stamp')).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = run('stamp', 'yi-2025', '.');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'reports/yi-2025/report.yaml cannot be read; check the report’s name.',
    );
  });
});

it('names the commands where there is none of that name', () => {
  const { status, stderr } = run('chekc');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no command “chekc”; use one of check, .*stamp/);
});
