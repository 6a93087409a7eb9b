/**
 * Reads the lock file. What ships is under a permissive licence; every package runs on the oldest Node that the
 * product supports; none needs an install script, because npm does not run them by default.
 */
import { readFile } from 'node:fs/promises';
import semver from 'semver';
import satisfiesLicence from 'spdx-satisfies';

/** Licences that what we ship under MIT may hold; OFL-1.1 covers fonts. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];
const OLDEST_NODE = '20.19.0';

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  engines?: { node?: string };
  hasInstallScript?: boolean;
}

const lock = JSON.parse(
  await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, LockedPackage> };

const faults = Object.entries(lock.packages).flatMap(([path, locked]) =>
  path === '' ? [] : checkPackage(path.replace(/^.*node_modules\//, ''), locked),
);
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

function checkPackage(name: string, locked: LockedPackage): string[] {
  const at = `${name} ${locked.version ?? ''}`;
  const found: string[] = [];
  if (!locked.dev && !isPermissive(locked.license))
    found.push(`${at} is under ${locked.license ?? 'no stated licence'}; use a permissive one`);
  const range = locked.engines?.node;
  if (range !== undefined && !semver.satisfies(OLDEST_NODE, range))
    found.push(`${at} wants Node ${range}; use a version that runs on ${OLDEST_NODE}`);
  if (locked.hasInstallScript) found.push(`${at} has an install script; use one that needs none`);
  return found;
}

function isPermissive(licence: string | undefined): boolean {
  try {
    return licence !== undefined && satisfiesLicence(licence, PERMISSIVE);
  } catch {
    return false;
  }
}
