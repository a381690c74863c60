import { expect, test } from 'vitest';
import type { Mark, Scene, TextMark } from './scene.ts';
import { sceneSvg } from './scene-svg.ts';

const scene = (...marks: Mark[]): Scene => ({
  widthMm: 420,
  heightMm: 297,
  title: 'A < B',
  lang: 'de',
  marks,
});

const text: TextMark = {
  kind: 'text',
  lines: ['Kunden & Käufer', '<zwei>'],
  x: 10,
  y: 10,
  boxWidth: 50,
  boxHeight: 10,
  align: 'centre',
  face: 'voice',
  sizePt: 9,
  fill: '#17212b',
};

test('the drawing has the size of the paper in millimetres', () => {
  expect(sceneSvg(scene())).toMatch(
    /^<svg xmlns="[^"]+" width="420mm" height="297mm" viewBox="0 0 420 297" lang="de">/,
  );
});

test('text is data: markup in it is escaped', () => {
  const svg = sceneSvg(scene(text));
  expect(svg).toContain('<title>A &lt; B</title>');
  expect(svg).toContain('>Kunden &amp; Käufer</text>');
  expect(svg).toContain('>&lt;zwei&gt;</text>');
});

test('every line is a text element of its own', () => {
  expect(sceneSvg(scene(text)).match(/<text /g)).toHaveLength(2);
});

test('only a picture for the page states the width of its lines', () => {
  expect(sceneSvg(scene(text))).not.toContain('textLength');
  expect(sceneSvg(scene(text), { keepWidths: true }).match(/textLength="\d/g)).toHaveLength(2);
});

test('a line in letters that are not measured keeps the width that they have', () => {
  const lines = ['Сравнивает цены', 'A → B', '比較'];
  const svg = sceneSvg(scene({ ...text, lines }), { keepWidths: true });
  expect(svg.match(/<text [^>]*>/g)!.map((each) => each.includes('textLength'))).toEqual([false, true, true]);
});

test('a curve runs level through each of its points', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 20, y: 0 },
    { x: 40, y: 5 },
  ];
  const svg = sceneSvg(scene({ kind: 'curve', points, stroke: '#000', strokeWidth: 0.7 }));
  expect(svg).toContain('d="M0 10C10 10 10 0 20 0C30 0 30 5 40 5"');
});

test('the policy allows it: no style, no script, nothing from outside', () => {
  expect(sceneSvg(scene(text), { keepWidths: true })).not.toMatch(/ style=|<style|<script|href=|url\(/);
});

test('characters that XML forbids do not break the document', () => {
  const svg = sceneSvg(scene({ ...text, lines: ['a\u0000b\u001bc\ud800d'] }));
  expect(svg).toContain('>a\ufffdb\ufffdc\ufffdd</text>');
});

test('a part of a larger drawing is cut by a nested drawing, without ids and references', () => {
  const svg = sceneSvg({
    ...scene(),
    inset: { scene: scene(text), at: { x: 10, y: 10 }, width: 277, height: 185, from: { x: 267, y: 0 } },
  });
  expect(svg).toContain('<svg x="10" y="10" width="277" height="185" viewBox="267 0 277 185"><text ');
  expect(svg).not.toMatch(/ id=|url\(/);
});
