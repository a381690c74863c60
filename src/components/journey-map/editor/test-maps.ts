import { models } from '../../../journey/models.ts';
import type { JourneyMap } from '../model.ts';
import { newMap, standardLane } from '../new-map.ts';

/** Maps for the tests of the editor. */

/** Eight phases and the first lanes, nothing written. */
export const emptyMap: JourneyMap = newMap('en', models[0]!);

/** Two phases, one with two steps, and one lane of each kind that cells know something about. */
export const smallMap: JourneyMap = {
  ...emptyMap,
  phases: [
    { id: 'find', name: 'Find', guidePhases: ['research'] },
    {
      id: 'buy',
      name: 'Buy',
      steps: [
        { id: 'order', name: 'Order' },
        { id: 'pay', name: 'Pay' },
      ],
    },
  ],
  lanes: (['doing', 'feeling', 'touchpoints', 'support'] as const).map((kind) => standardLane(kind, 'en')),
  cells: {
    find: {
      doing: { text: 'Asks a friend', evidence: { status: 'proven', source: '8 talks' }, foreign: 1 },
      feeling: { text: 'curious', feeling: 1, feelingToBe: 2 },
      touchpoints: {
        text: '',
        touchpoints: [{ name: 'Friend', channel: 'offline', kind: 'social' }, { name: 'Site' }],
      },
    },
    order: { doing: { text: 'Orders' }, support: { text: 'a form', answer: 'partly' } },
  },
  changes: [{ phase: 'buy', painPoint: 'p', change: 'c', result: 'r' }],
  foreign: { kept: true },
};
