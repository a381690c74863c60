import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** D3 computes shapes in the geometry files; everything else gets finished strings and numbers. */
const d3OnlyInGeometry = {
  patterns: [{ group: ['d3-*'], message: 'Only geometry files import D3; give the view a finished shape.' }],
};

/** Safari drops the role of a list without bullets; naming it brings it back. */
const listsMayNameTheirRole = ['error', { ul: ['list'], ol: ['list'] }];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  { files: ['**/*.tsx'], ...jsxA11y.configs.strict },
  { files: ['**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', d3OnlyInGeometry],
      'astro/jsx-a11y/no-redundant-roles': listsMayNameTheirRole,
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'jsx-a11y-x/no-redundant-roles': listsMayNameTheirRole },
  },
  {
    // The label's text arrives as finished HTML, which the rule cannot see.
    files: ['src/components/mdx/Checklist.astro'],
    rules: { 'astro/jsx-a11y/label-has-associated-control': 'off' },
  },
  {
    files: ['**/*geometry.ts', 'src/components/home/journey-line.ts', 'src/components/journey-map/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Data, not code: the crosswalk of the models is one table.
    files: ['src/journey/models.ts', 'src/i18n/words.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
);
