import { expect, test } from 'vitest';
import { pagePaths } from './page-paths.ts';

test('guide pages stand below their chapter, German at the root, English below /en/', () => {
  const paths = pagePaths(
    new Map([
      ['phases', { de: 'phasen', en: 'phases' }],
      ['phases/use', { de: 'nutzung', en: 'use' }],
    ]),
  );
  expect(paths.get('phases/use')).toEqual({ de: '/phasen/nutzung/', en: '/en/phases/use/' });
  expect(paths.get('phases')).toEqual({ de: '/phasen/', en: '/en/phases/' });
  expect(paths.get('glossary')).toEqual({ de: '/glossar/', en: '/en/glossary/' });
  expect(paths.get('home')).toEqual({ de: '/', en: '/en/' });
});
