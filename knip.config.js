export default {
  entry: [
    'server/devApp.ts', // the development server loads it by path
    'scripts/*.ts',
    'tests/browser/fixtures/*/main.tsx', // pages that tests open
  ],
  project: ['{server,client,graph-seed,scripts,tests}/**/*.{ts,tsx}'],
  ignore: ['**/*.generated.ts'],
  ignoreDependencies: [
    /^@fontsource-variable\//, // their files are named in style sheets
  ],
  ignoreBinaries: ['ldd'],
  ignoreExportsUsedInFile: true,
};
