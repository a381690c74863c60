import fc from 'fast-check';
import { expect, test } from 'vitest';
import { present } from './presentation.ts';
import { makeSeed, seededRandom, shuffle } from './random.ts';
import { choice, order, sort } from './test-questions.ts';

test('[QU6] shuffling keeps every element and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      const shuffled = shuffle(list, seededRandom(seed));
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      expect(list).toEqual(before);
    }),
  );
});

test('[QU6] equal seeds give equal numbers, all in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, other] = [seededRandom(seed), seededRandom(seed)];
      for (let times = 0; times < 20; times += 1) {
        const number = one();
        expect(number).toBe(other());
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

test('[QU6] every option stands in every place about equally often', () => {
  const times = 3000;
  const counts = [0, 0, 0];
  for (let round = 0; round < times; round += 1) {
    const { options } = present(choice, `seed${round}`);
    const place = options.findIndex(({ id }) => id === choice.best);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - times / 3)).toBeLessThan(times * 0.04);
});

test('[QU6] the order stays within a round, so a second try looks the same', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(present(choice, seed)).toEqual(present(choice, seed));
      expect(
        present(sort, seed)
          .options.map(({ id }) => id)
          .toSorted(),
      ).toEqual(['page', 'post']);
    }),
  );
});

test('[QU6] steps never start in the right order, and answers with a natural order keep it', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(present(order, seed).options).not.toEqual(order.options);
      expect(present({ ...choice, kind: 'moment' }, seed).options).toEqual(choice.options);
    }),
  );
});

test('[QU5] a seed is six letters and digits, without look-alikes', () => {
  expect(makeSeed(seededRandom('any'))).toMatch(/^[a-hjkmnp-z2-9]{6}$/);
  expect(makeSeed(() => 0.999999)).toHaveLength(6);
});
