import type { ChoiceQuestion, IndexEntry, OrderQuestion, SortQuestion } from './model.ts';

/** Small questions for the tests of this folder. */

const link = { label: 'Recherche', href: '/phasen/recherche/' };
const option = (id: string) => ({ id, text: `Text ${id}`, reason: `Grund ${id}` });

export const choice: ChoiceQuestion = {
  id: 'a-choice',
  form: 'choice',
  kind: 'phase',
  phase: 'research',
  prompt: 'Sie sucht nach Läden in der Nähe.',
  link,
  best: 'research',
  options: ['awareness', 'research', 'evaluation'].map(option),
};

export const order: OrderQuestion = {
  id: 'an-order',
  form: 'order',
  kind: 'order',
  phase: null,
  prompt: 'Bringen Sie die Schritte in die Reihenfolge.',
  link,
  options: ['one', 'two', 'three', 'four'].map(option),
};

export const sort: SortQuestion = {
  id: 'a-sort',
  form: 'sort',
  kind: 'sort',
  phase: null,
  prompt: 'Ordnen Sie die Kontaktpunkte zu.',
  link,
  groups: [
    { id: 'owned', text: 'Eigene' },
    { id: 'social', text: 'Andere Menschen' },
  ],
  options: [
    { ...option('page'), group: 'owned' },
    { ...option('post'), group: 'social' },
  ],
};

const kinds = ['phase', 'moment', 'measure', 'metric', 'misconception'] as const;
const someIds = [
  'awareness',
  'research',
  'evaluation',
  'purchase-decision',
  'use',
  'repurchase',
  null,
] as const;

/** An index of so many items, kinds and phases in turn. */
export const indexOf = (number: number): IndexEntry[] =>
  Array.from({ length: number }, (_, place) => ({
    id: `item-${place}`,
    kind: kinds[place % kinds.length]!,
    phase: someIds[place % someIds.length]!,
  }));
