import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchNeo4j } from '../../server/local-neo4j/fetchNeo4j.ts';
import { findJava, findMaven, toJavaRelease } from '../../server/local-neo4j/findTool.ts';

let folder = '';

/** A PATH that holds just these programs; their text is run by /bin/sh. */
async function usePath(programs: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(folder, name), 0o755);
  }
  vi.stubEnv('PATH', folder);
  vi.stubEnv('JAVA_HOME', '');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-tools-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('the Java that a local Neo4j runs on', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['command not found', null],
  ])('reads %s', (output, release) => {
    expect(toJavaRelease(output)).toBe(release);
  });

  it('is taken where its release fits', async () => {
    await usePath({ java: `echo 'openjdk version "21.0.2" 2024-01-16' >&2` });
    expect(await findJava()).toBe('java');
  });

  it('is asked for where there is none', async () => {
    await usePath({});
    await expect(findJava()).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringMatching(/install a JDK 17 or 21, or set NEO4J_URI/) as string,
    });
  });

  it('is asked for where it is too old or too new', async () => {
    await usePath({ java: `echo 'openjdk version "11.0.1"' >&2` });
    await expect(findJava()).rejects.toThrow('is release 11');
    await usePath({ java: `echo 'openjdk version "25"' >&2` });
    await expect(findJava()).rejects.toThrow('is release 25');
  });
});

describe('fetching', () => {
  it('asks for Maven where there is none', async () => {
    await usePath({});
    await expect(findMaven()).rejects.toMatchObject({ code: 'NO_MAVEN' });
    await expect(fetchNeo4j(join(folder, 'neo4j'))).rejects.toThrow(/install Maven .* NEO4J_URI/);
  });

  it('says in one line why Maven failed', async () => {
    await usePath({
      mvn: `[ "$1" = --version ] || { echo '[ERROR] Could not resolve: no network'; exit 1; }`,
    });
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`);
    await expect(fetchNeo4j(join(folder, 'neo4j'))).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: expect.stringMatching(
        /^Neo4j could not be fetched \(Could not resolve: no network\)/,
      ) as string,
    });
  });
});
