import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../i18n/languages.ts';
import { exampleMap } from '../examples.ts';
import type { JourneyMap } from '../model.ts';
import { addLane } from './actions-lanes.ts';
import { Editor } from './Editor.tsx';
import { smallMap } from './test-maps.ts';

const render = (map: JourneyMap, lang: Language) =>
  renderToString(createElement(Editor, { map, lang, isReadOnly: false, onChange: () => {} }));

test.each(languages)(
  '[JM12] the table is one stop for the Tab key, and nothing in a cell is another (%s)',
  (lang) => {
    const [table = ''] = /<table.*<\/table>/s.exec(render(exampleMap('bike-shop', lang), lang)) ?? [];
    expect(table.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(table).not.toMatch(/<(button|a|input|textarea|select)\b/);
  },
);

test('the server draws without a style attribute, and what a hostile map brings is text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const map = {
    ...smallMap,
    title: hostile,
    lanes: smallMap.lanes.map((lane) => ({ ...lane, name: hostile })),
  };
  const html = render(map, 'de');
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toContain('<img');
});

test('[JM13] the head of a phase spans its steps', () => {
  const html = render(smallMap, 'en');
  expect(html).toMatch(/<th scope="colgroup" colSpan="2"[^>]*data-place="phase\/buy"/);
  expect(html).toMatch(/<th scope="col"[^>]*rowSpan="2"[^>]*data-place="phase\/find"/);
});

test('[JM7] the curve has a gap where no value is, and a second line for what is aimed at', () => {
  const html = render(smallMap, 'en');
  expect(html.match(/class="map-curve-point"/g)).toHaveLength(1);
  expect(html.match(/map-curve-point-to-be/g)).toHaveLength(1);
});

test('the lines of a blueprint appear with its lanes', () => {
  expect(render(smallMap, 'en')).not.toContain('Line of interaction');
  expect(render(addLane('front-stage', 'Front stage')(smallMap), 'en')).toContain('Line of interaction');
});
