import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Danish for people is made in `src/text`; words to recognise live in `reading`, `contract` and `workbook`. */
const danishOutsideText = [
  'JSXText[value=/[æøåÆØÅ]/]',
  "Literal[value=/[æøåÆØÅ]/]:not([value='øre'])",
  'TemplateElement[value.raw=/[æøåÆØÅ]/]',
].map((selector) => ({ selector, message: 'What people read is written in src/text.' }));

export default defineConfig(
  globalIgnores(['dist/', 'dist-cli/', 'build/', 'artefacts/', 'coverage/']),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // The type check covers these and knows every global.
    files: ['{bin,scripts,bench}/**/*.{mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-shadow': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/{text,contract,workbook,reading}/**'],
    rules: { 'no-restricted-syntax': ['error', ...danishOutsideText] },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
);
