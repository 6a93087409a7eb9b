import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { MODULES } from './eslint.boundaries.js';

const quote = (names) => (names.length ? names.map((name) => `“${name}”`).join(', ') : 'nothing');

/** The boundaries, one policy for each module, so that each message says why. */
const policies = MODULES.flatMap(({ name, modules, packages, pure = false, why }) => {
  const from = { file: { categories: name } };
  return [
    {
      from,
      disallow: { to: { file: { categories: { noneOf: [name, ...modules] } } } },
      message: `“${name}” may import ${quote(modules)} of ours: ${why}.`,
    },
    {
      from,
      disallow: { to: { module: { origin: 'external' } } },
      message: `“${name}” may import ${quote(packages)}: ${why}.`,
    },
    ...packages.map((source) => ({
      from,
      allow: { to: { module: { origin: 'external', source } } },
    })),
    ...(pure
      ? [
          {
            from,
            disallow: { to: { module: { origin: 'core' } } },
            message: `“${name}” may import nothing of Node: ${why}.`,
          },
        ]
      : []),
  ];
});

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.cache/', '**/*.generated.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // neo4j-driver declares its options as classes and takes plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // No class of ours has methods that use `this`; interfaces declare theirs in the short form.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may ask for a promise of what is at hand.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['server/**', 'client/**', 'graph-seed/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': MODULES.map(({ name, files }) => ({ category: name, pattern: files })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'allow', checkAllOrigins: true, policies }],
      'boundaries/no-unknown-files': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['client/**'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    // The canvas keeps an imperative library in step: what it holds is not React's, and changes outside of rendering.
    files: ['client/canvas/**'],
    rules: {
      'react-hooks/refs': 'off',
      'react-hooks/immutability': 'off',
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    // An argument with a default is null where the query says null; the generated types leave that out.
    files: ['server/resolvers/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // What the API answers has the shape of the query beside it: the test reads it as it is.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
