import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../examples.ts';
import type { JourneyMap } from '../model.ts';
import { anyMap } from './any-map.ts';
import { exportFormats } from './export-formats.ts';
import { writeHtml } from './export-html.ts';
import { drawableMap, writeSvgs } from './export-picture.ts';
import { fileNameOf } from './file-name.ts';
import { packMap, readSharedMap } from './share-link.ts';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</style><script>',
  ']]>',
  '&lt;b&gt;',
  '\ud800\0\u0007',
);

describe('the reading copy', () => {
  test('holds no markup but its own, whatever the texts are', () => {
    const own =
      /<\/?(?:!doctype|html|head|meta|title|style|body|main|h1|dl|dt|dd|div|table|thead|tbody|tr|th|td|ul|li)\b[^<>]*>/g;
    fc.assert(
      fc.property(anyMap({ text: hostile, name: hostile }), (map) => {
        const html = writeHtml({ ...map, decision: '</dd><script>', note: '<iframe>' });
        expect(html.replace(/<style>[^<]*<\/style>/, '').replace(own, '')).not.toMatch(/[<>]/);
        expect(html).not.toMatch(/<(?:script|img|iframe|link)/i);
        // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
        expect(html).not.toMatch(/[\u0000-\u0008]/);
      }),
      { numRuns: 200 },
    );
  });

  test('is one file with a policy, its language, and a table with heads', () => {
    const html = writeHtml(exampleMap('bike-shop', 'de'));
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import/);
    expect(html.match(/<th scope="col">/g)).toHaveLength(8);
    expect(html.match(/<th scope="row">/g)).toHaveLength(10);
    expect(html).toContain('<div class="value">zufrieden (+1)</div>');
  });

  test('puts no second quotation marks around what is quoted already, and names days as the guide does', () => {
    const map = exampleMap('bike-shop', 'en');
    const cells = { [map.phases[0]!.id]: { thinking: { text: '“Which one fits me?”' } } };
    const html = writeHtml({ ...map, cells, date: '2026-05-20' });
    expect(html).toContain('<div class="quote">“Which one fits me?”</div>');
    expect(html).toContain('20 May 2026');
  });

  test('spans a phase over its steps', () => {
    const map: JourneyMap = { ...exampleMap('bike-shop', 'en'), cells: {} };
    const [first, ...rest] = map.phases;
    const steps = [
      { id: 'a', name: 'One' },
      { id: 'b', name: 'Two' },
    ];
    const html = writeHtml({ ...map, phases: [{ ...first!, steps }, ...rest] });
    expect(html).toContain('<th scope="colgroup" colspan="2">Awareness</th>');
    expect(html).toContain('<th scope="col">Two</th>');
  });
});

describe('file names', () => {
  test.each([
    ['Radhaus Lindner: Jana kauft ein E-Bike', 'Radhaus-Lindner-Jana-kauft-ein-E-Bike.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['.htaccess', 'htaccess.json'],
    ['Küche ÄÖÜ ß', 'Küche-ÄÖÜ-ß.json'],
    ['', 'journey-map.json'],
    ['///', 'journey-map.json'],
    ['CON', 'journey-map.json'],
    ['a\u202egnp.exe', 'a-gnp-exe.json'],
    ['😀', 'journey-map.json'],
  ])('%j', (title, expected) => {
    expect(fileNameOf(title, 'json')).toBe(expected);
  });

  test('no title gives a path, a hidden file or a long name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        expect(fileNameOf(title, 'svg', 2)).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,59}-2\.svg$/u);
      }),
    );
  });
});

test('drawings leave out what XML forbids, and only that', () => {
  const map = { ...exampleMap('bike-shop', 'en'), title: 'a\0b\u0007c\ud800d – ä😀\n' };
  expect(drawableMap(map).title).toBe('abc\ufffdd – ä😀\n');
  expect(drawableMap(map).cells).toEqual(map.cells);
});

test('an SVG is made of the map, one file for each sheet', async () => {
  const [sheet, ...others] = writeSvgs(exampleMap('bike-shop', 'de'), 'de');
  expect(others).toEqual([]);
  expect(await sheet!.text()).toContain('Radhaus Lindner');
});

test.each(exportFormats.filter(({ writeText }) => writeText))('$id is written as a file', async (format) => {
  const map = exampleMap('bike-shop', 'en');
  const [file] = await format.write(map, 'en');
  expect(file!.size).toBeGreaterThan(500);
  // A byte order mark is taken off by text().
  expect(await file!.text()).toBe((await format.writeText!(map, 'en')).replace(/^\uFEFF/, ''));
});

test('a link brings back the same map, unknown fields included', async () => {
  const map = { ...exampleMap('physiotherapy', 'de'), 'x-own': [1, { a: 'ä' }] };
  expect(await readSharedMap(await packMap(map))).toMatchObject({
    status: 'map',
    map,
    source: 'link',
    remarks: [],
  });
});
