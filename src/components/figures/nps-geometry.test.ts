import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netPromoterScore, placeOnLine } from './nps-geometry.ts';

const counts = fc
  .record({ detractors: fc.nat(500), passives: fc.nat(500), promoters: fc.nat(500) })
  .filter(({ detractors, passives, promoters }) => detractors + passives + promoters > 0);

test('200 answers with 45, 35 and 20 % make +25 ± 11', () => {
  const nps = netPromoterScore({ detractors: 40, passives: 70, promoters: 90 });
  expect(nps.answers).toBe(200);
  expect(nps.score).toBeCloseTo(25);
  expect(nps.margin).toBeCloseTo(10.62, 2);
});

test('the shares add up to 100 %, and the score is their difference', () => {
  fc.assert(
    fc.property(counts, (answers) => {
      const { shares, score } = netPromoterScore(answers);
      expect(shares.detractors + shares.passives + shares.promoters).toBeCloseTo(100);
      expect(score).toBeCloseTo(shares.promoters - shares.detractors);
    }),
  );
});

test('four times the answers halve the margin', () => {
  fc.assert(
    fc.property(counts, ({ detractors, passives, promoters }) => {
      const once = netPromoterScore({ detractors, passives, promoters });
      const more = netPromoterScore({
        detractors: 4 * detractors,
        passives: 4 * passives,
        promoters: 4 * promoters,
      });
      expect(more.margin).toBeCloseTo(once.margin / 2);
    }),
  );
});

test('a score without answers is refused', () => {
  expect(() => netPromoterScore({ detractors: 0, passives: 0, promoters: 0 })).toThrow('at least one');
});

test('the line runs from −100 to +100', () => {
  expect([-100, 0, 100].map(placeOnLine)).toEqual(['0%', '50%', '100%']);
});
