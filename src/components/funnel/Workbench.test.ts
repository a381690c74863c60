import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/languages.ts';
import { writeSvg } from './export-svg.ts';
import { exampleCounts } from './example.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { readFunnel } from './model.ts';
import { formatPoints, formatWorth, rangePerHundred } from './number-format.ts';
import { reasonsIn } from './reasons.ts';
import { panelWords } from './strings-panels.ts';
import { funnelWords } from './strings.ts';
import { workbenchWords } from './strings-workbench.ts';
import { contexts, stagesWith } from './test-funnels.ts';
import { Workbench } from './Workbench.tsx';

const render = (lang: Language) =>
  renderToString(
    createElement(Workbench, {
      lang,
      models: contexts[lang].models,
      firm: 'Radhaus Lindner',
      phaseLinks: { research: '/phasen/recherche/' },
      mapAddress: '/karte/',
      reasons: reasonsIn(lang),
    }),
  );

test.each(languages)(
  '[FU14] [FU15] the whole tool is drawn by the server, without a style attribute (%s)',
  (lang) => {
    const html = render(lang);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html.match(/role="slider"/g)).toHaveLength(8);
    expect(html).toContain(workbenchWords[lang].whatIf);
  },
);

test('[FU19] the table says how sure each share is', () => {
  expect(render('de')).toContain('zwischen 30 und 34 von 100');
  expect(render('en')).toContain('between 30 and 34 of 100');
});

test('[FU23] every bar speaks: role, name, value', () => {
  expect(render('de')).toMatch(
    /role="slider"[^>]*aria-label="Bewertung: Menschen" aria-valuemin="0" aria-valuemax="5200" aria-valuenow="830" aria-valuetext="830 Menschen, 32\u00a0% kommen an"/,
  );
});

test.each(languages)(
  '[FU32] the worst step explains itself: reasons, what helps, the way to the page (%s)',
  (lang) => {
    const html = render(lang);
    for (const { why, help } of reasonsIn(lang)['research']!.list) {
      expect(html).toContain(why);
      expect(html).toContain(help);
    }
    expect(html).toContain('href="/phasen/recherche/"');
  },
);

test('[FU32] every phase has two or three reasons, in both languages alike', () => {
  const [de, en] = [reasonsIn('de'), reasonsIn('en')];
  for (const [phase, { list }] of Object.entries(de)) {
    expect([2, 3]).toContain(list.length);
    expect(en[phase]?.list).toHaveLength(list.length);
  }
});

test('[FU19] ranges are rounded outwards, and small shares are counted among 1,000', () => {
  expect(rangePerHundred({ low: 0.312, high: 0.518 })).toEqual({ low: 31, high: 52, of: 100 });
  expect(rangePerHundred({ low: 0.29, high: 0.58 })).toEqual({ low: 29, high: 58, of: 100 });
  expect(rangePerHundred({ low: 0.0192, high: 0.0276 })).toEqual({ low: 19, high: 28, of: 1000 });
});

test('[FU21] gains and points carry their sign', () => {
  expect([formatWorth(3.75, 'de'), formatWorth(-12, 'en'), formatWorth(0, 'de')]).toEqual([
    '+3,8',
    '−12',
    '0',
  ]);
  expect([formatPoints(0.032, 'de'), formatPoints(-0.01, 'en'), formatPoints(0, 'en')]).toEqual([
    '+3,2',
    '−1',
    '0',
  ]);
});

test('[FU33] the picture file holds every value, and foreign words stay words', () => {
  const stages = stagesWith(Object.values(exampleCounts)).with(1, {
    ...stagesWith([0, 2600])[1]!,
    name: '<script>&"\u0007',
  });
  const svg = writeSvg({
    reading: readFunnel(stages),
    lang: 'de',
    words: panelWords.de,
    label: 'Beispiel',
    nameStage: String,
  });
  expect(svg).toContain('&lt;script&gt;&amp;&quot;</text>');
  expect(svg).not.toContain('<script');
  for (const count of ['5.200', '830', '120']) expect(svg).toContain(`>${count}</text>`);
  expect(svg).toContain('32\u00a0% kommen an (95 %: 30 bis 34 von 100)');
});

test('[FU24] chart and picture file draw a second period on the scale of the larger one', () => {
  const reading = readFunnel(stagesWith([100, 50]));
  const second = { name: 'Mai', reading: readFunnel(stagesWith([400, 100])) };
  const chart = renderToString(
    createElement(FunnelChart, { reading, second, lang: 'de', words: funnelWords.de }),
  );
  // 100 of the largest 400 fill a quarter of 1,000 units.
  expect(chart).toContain('250');
  for (const said of ['Mai: 400', 'Mai: 100']) expect(chart).toContain(said);

  const svg = writeSvg({ reading, second, lang: 'de', words: panelWords.de, label: '', nameStage: String });
  expect(svg).toContain('Mai: 100 · 25\u00a0% kommen an (95 %: 21 bis 30 von 100)');
});

test('every sentence of the tool can be said in both languages', () => {
  for (const lang of languages) {
    for (const word of [workbenchWords[lang], panelWords[lang]].flatMap((words) => Object.values(words))) {
      if (typeof word !== 'function') continue;
      const say = word as (...values: unknown[]) => string;
      const note = { kind: 'merged', into: 'A', from: ['B', 'C'], row: 1, column: 1, found: 'x' };
      expect(
        say === workbenchWords[lang].switched || say === panelWords[lang].cell
          ? say(note)
          : say('1', '2', '3', '4'),
      ).not.toContain('undefined [');
    }
  }
});
