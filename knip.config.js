export default {
  entry: [
    'client/graphiql/main.tsx', // its page loads it by path
    'client/offline/{main.tsx,engine.ts,guard.ts}', // the file for offline use is built from these
    'client/offline/{dictionaries,startLayoutWorker}.ts', // stand in it for other modules
    'server/devApp.ts', // the development server loads it by path
    'scripts/*.ts',
    'tests/browser/fixtures/*/main.tsx', // pages that tests open
    'tests/bench/page/*/main.ts', // pages that the bench opens
  ],
  project: ['{server,client,graph-seed,scripts,tests}/**/*.{ts,tsx}'],
  ignore: ['**/*.generated.ts'],
  ignoreDependencies: [
    /^@fontsource-variable\//,
    /^@graphiql\/plugin-/, // their files are named in style sheets
  ],
  ignoreBinaries: ['ldd'],
  ignoreExportsUsedInFile: true,
};
