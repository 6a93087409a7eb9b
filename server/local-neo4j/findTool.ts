import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError, OR_USE_ANOTHER } from './LocalNeo4jError.ts';

const run = promisify(execFile);

/** The Java releases that Neo4j 5.26 runs on. */
const OLDEST_JAVA = 17;
const NEWEST_JAVA = 21;

/** What an output of `java -version` says: `17.0.15` → 17; null where it says nothing of the kind. */
export function toJavaRelease(output: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!match) return null;
  const first = Number(match[1]);
  return first === 1 ? Number(match[2]) : first;
}

/** The Java to use: that of JAVA_HOME, else that of PATH. Throws where there is none that fits. */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const wanted = `install a JDK ${OLDEST_JAVA} or ${NEWEST_JAVA}, ${OR_USE_ANOTHER}.`;
  const output = await run(java, ['-version']).then(
    ({ stdout, stderr }) => stderr + stdout,
    () => null,
  );
  if (output === null) {
    throw new LocalNeo4jError(
      'NO_JAVA',
      `A local Neo4j needs Java, and \`${java}\` does not run: ${wanted}`,
    );
  }
  const release = toJavaRelease(output);
  if (release === null || release < OLDEST_JAVA || release > NEWEST_JAVA) {
    const found = release === null ? 'of an unknown release' : `release ${release}`;
    throw new LocalNeo4jError(
      'NO_JAVA',
      `A local Neo4j does not run on this Java (\`${java}\` is ${found}): ${wanted}`,
    );
  }
  return java;
}

/** The Maven to fetch with. Throws where there is none. */
export async function findMaven(): Promise<string> {
  try {
    await run('mvn', ['--version']);
    return 'mvn';
  } catch (cause) {
    const message = `Fetching Neo4j needs Maven, and \`mvn\` does not run: install Maven 3.6 or later, ${OR_USE_ANOTHER}.`;
    throw new LocalNeo4jError('NO_MAVEN', message, { cause });
  }
}
