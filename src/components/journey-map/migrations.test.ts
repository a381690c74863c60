import { expect, test } from 'vitest';
import { currentVersion } from './model.ts';
import { migrate, migrationSteps, type MigrationStep, type OldDocument } from './migrations.ts';

/** Invented: version 2 called the title `name`, version 3 keeps it in a list. */
const steps: MigrationStep[] = [
  { from: 2, up: ({ name, ...rest }) => ({ ...rest, names: [(name as string).trim()] }) },
  { from: 1, up: ({ title, ...rest }) => ({ ...rest, name: title }) },
];

test('steps are applied one after the other, and unknown fields go along', () => {
  const old: OldDocument = { version: 1, title: ' A ', 'x-own': [1] };
  expect(migrate(old, { from: 1, to: 3 }, steps)).toEqual({ version: 3, names: ['A'], 'x-own': [1] });
  expect(old).toEqual({ version: 1, title: ' A ', 'x-own': [1] });
});

test('a document of the version asked for stays as it is', () => {
  const document = { version: 3 };
  expect(migrate(document, { from: 3, to: 3 }, steps)).toBe(document);
});

test('a missing step and a damaged document give nothing, not half a document', () => {
  expect(migrate({ version: 1 }, { from: 1, to: 4 }, steps)).toBeUndefined();
  expect(migrate({ version: 1, title: 7 }, { from: 1, to: 3 }, steps)).toBeUndefined();
});

test('there is a step for every version before the current one, in order', () => {
  const expected = Array.from({ length: currentVersion - 1 }, (_, place) => place + 1);
  expect(migrationSteps.map(({ from }) => from)).toEqual(expected);
});
