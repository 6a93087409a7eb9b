import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import { BuildError } from '../buildClient.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OFFLINE = join(root, 'client/offline');

/** What the file has in the place of modules that need a dictionary or a server. */
const PACKAGES = new Map(
  ['opencc-js/t2cn', 'pinyin-pro'].map((name) => [name, join(OFFLINE, 'dictionaries.ts')]),
);
const MODULES = new Map([
  [
    join(root, 'client/explorer/network/startLayoutWorker.ts'),
    join(OFFLINE, 'startLayoutWorker.ts'),
  ],
]);

/** In the place of each style sheet: nothing, because the file has them beside its scripts. */
const NO_STYLE = '\0no-style';

const replaceModules: Plugin = {
  name: 'fazhi-offline',
  enforce: 'pre',
  load: (id) => (id === NO_STYLE ? '' : null),
  async resolveId(source, importer, options) {
    if (source.endsWith('.css')) return NO_STYLE;
    const other = PACKAGES.get(source);
    if (other !== undefined) return other;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return (found && MODULES.get(found.id)) ?? found;
  },
};

/** Each is one script without imports. */
export interface BuiltScripts {
  guard: string;
  main: string;
  engine: string;
  /** The licences of all that they are made of. */
  licences: string;
}

interface Built {
  script: string;
  licences: string;
}

/**
 * Builds the scripts of the file. Their style sheets are left aside: those of the served page are taken, in its order. Throws
 * `BuildError` where there is no Vite.
 */
export async function buildScripts(): Promise<BuiltScripts> {
  const { build } = await import('vite').catch(() => {
    throw new BuildError(
      'The file for offline use is not prepared and Vite is not installed; run npm ci --include=dev.',
    );
  });
  const { default: react } = await import('@vitejs/plugin-react');
  const buildEntry = async (entry: string): Promise<Built> => {
    const config: InlineConfig = {
      root: join(root, 'client'),
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
      plugins: [react(), replaceModules],
      worker: { format: 'iife' },
      build: {
        write: false,
        assetsInlineLimit: 0,
        modulePreload: false,
        license: true,
        chunkSizeWarningLimit: 3000,
        rolldownOptions: {
          input: join(OFFLINE, entry),
          output: { format: 'iife', codeSplitting: false },
          // What would load parts of the page has nothing left to load.
          checks: { bundlerTimings: false, emptyImportMeta: false },
        },
      },
    };
    return toBuilt(entry, (await build(config)) as Rolldown.RolldownOutput);
  };
  const main = await buildEntry('main.tsx');
  const engine = await buildEntry('engine.ts');
  const guard = await buildEntry('guard.ts');
  return {
    guard: guard.script,
    main: main.script,
    engine: engine.script,
    licences: `${main.licences}\n${engine.licences}`,
  };
}

function toBuilt(entry: string, built: Rolldown.RolldownOutput | Rolldown.RolldownOutput[]): Built {
  const { output } = Array.isArray(built) ? (built[0] as Rolldown.RolldownOutput) : built;
  const chunks = output.filter((each) => each.type === 'chunk');
  const assets = output.filter((each) => each.type === 'asset');
  const [chunk, ...others] = chunks;
  if (!chunk || others.length > 0)
    throw new BuildError(`${entry} was built into ${chunks.length} scripts; it has to be one.`);
  const notices = assets.filter(({ fileName }) => fileName.endsWith('license.md'));
  return {
    script: chunk.code,
    licences: notices.map(({ source }) => Buffer.from(source).toString('utf8')).join('\n'),
  };
}
