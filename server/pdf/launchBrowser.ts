import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type * as Playwright from 'playwright-core';
import type { Browser } from 'playwright-core';

/** No browser can be started; the message says what to install or set. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}

const MISSING =
  'No browser to set the PDF with: install Google Chrome or Chromium and set CHROMIUM_PATH to its program, or run npm ci --include=dev, which brings one.';

/** By Node's own `require`: jiti, under which commands run, cannot evaluate the package's bundle. */
function loadPlaywright(): typeof Playwright {
  try {
    return createRequire(import.meta.url)('playwright-core') as typeof Playwright;
  } catch {
    throw new BrowserError(
      'The PDF needs playwright-core, which is not installed; run npm ci --include=dev.',
    );
  }
}

async function findPackaged(): Promise<string> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    throw new BrowserError(MISSING);
  }
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Libraries that the packaged browser needs and a bare Linux lacks. */
const unpackLibraries = (): string => {
  const packageRoot = dirname(
    createRequire(import.meta.url)
      .resolve('@sparticuz/chromium')
      .replace(/build.*$/u, 'package.json'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-libraries-'));
  const archive = join(folder, 'al2023.tar');
  const packed = readFileSync(join(packageRoot, 'bin', 'al2023.tar.br'));
  writeFileSync(archive, brotliDecompressSync(packed));
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  return join(folder, 'lib');
};

const lacksLibraries = (executable: string): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
};

export interface BrowserLaunch {
  /** Beside `--no-sandbox`. */
  switches?: readonly string[];
  /** Another program than the test can steer the browser through this port of 127.0.0.1. */
  debuggingPort?: number;
}

/**
 * Starts `CHROMIUM_PATH`, else an installed Chrome or Chromium, else the one from the package. Close it when
 * done. Throws `BrowserError` where there is none.
 */
export const launchBrowser = async ({
  switches = [],
  debuggingPort,
}: BrowserLaunch = {}): Promise<Browser> => {
  const { chromium } = loadPlaywright();
  const named = process.env['CHROMIUM_PATH'] || undefined;
  if (named && !existsSync(named))
    throw new BrowserError(
      `CHROMIUM_PATH: there is no file “${named}”; give the path of a Chrome or Chromium, or leave it out.`,
    );
  const chosen = named ?? INSTALLED.find((path) => existsSync(path));
  const executablePath = chosen ?? (await findPackaged());
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  // The page speaks the browser's language: the same on every machine.
  env['LANGUAGE'] = 'zh_CN';
  env['LANG'] = 'zh_CN.UTF-8';
  if (chosen === undefined && lacksLibraries(executablePath)) {
    const former = env['LD_LIBRARY_PATH'];
    env['LD_LIBRARY_PATH'] = [unpackLibraries(), ...(former === undefined ? [] : [former])].join(
      ':',
    );
  }
  const port = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  try {
    return await chromium.launch({
      executablePath,
      args: ['--no-sandbox', ...switches, ...port],
      env,
    });
  } catch (cause) {
    throw new BrowserError(
      `The browser ${executablePath} does not start; set CHROMIUM_PATH to a Chrome or Chromium that does.`,
      { cause },
    );
  }
};
