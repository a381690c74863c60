import { expect, test } from 'vitest';
import { scaleScene } from './scene-size.ts';
import type { Scene } from './scene.ts';

const scene: Scene = {
  widthMm: 100,
  heightMm: 50,
  title: 'Map',
  lang: 'en',
  marks: [
    {
      kind: 'line',
      from: { x: 1, y: 2 },
      to: { x: 3, y: 4 },
      stroke: '#000',
      strokeWidth: 0.2,
      dash: [1, 2],
    },
    { kind: 'circle', centre: { x: 5, y: 6 }, radius: 2, fill: '#fff', stroke: '#000', strokeWidth: 0.5 },
  ],
  fields: [{ name: 'a', tip: 'A', kind: 'text', x: 1, y: 2, width: 3, height: 4 }],
};

test('scaling changes every length and nothing else', () => {
  expect(scaleScene(scene, 2)).toEqual({
    widthMm: 200,
    heightMm: 100,
    title: 'Map',
    lang: 'en',
    marks: [
      {
        kind: 'line',
        from: { x: 2, y: 4 },
        to: { x: 6, y: 8 },
        stroke: '#000',
        strokeWidth: 0.4,
        dash: [2, 4],
      },
      { kind: 'circle', centre: { x: 10, y: 12 }, radius: 4, fill: '#fff', stroke: '#000', strokeWidth: 1 },
    ],
    fields: [{ name: 'a', tip: 'A', kind: 'text', x: 2, y: 4, width: 6, height: 8 }],
  });
});
