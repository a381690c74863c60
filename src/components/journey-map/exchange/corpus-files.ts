import { mapCase, problemCase, script, texts, withValue, type CorpusCase } from './corpus-parts.ts';

/** Files of all kinds: encodings, other formats, and far too large ones. */

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
};

export function encodings(): CorpusCase[] {
  const bytes = (name: string, value: Uint8Array, expected: CorpusCase['expected']): CorpusCase => ({
    name,
    input: { bytes: value },
    expected,
  });
  const start = (...head: number[]) => Uint8Array.from([...head, ...Array.from({ length: 64 }, (_, n) => n)]);
  return [
    ...[texts.json, texts.CSV, texts.Mermaid].flatMap((text, place) => [
      bytes(`UTF-16 little-endian ${place}`, utf16(text.replace(/^\uFEFF/, ''), false), 'map'),
      bytes(`UTF-16 big-endian ${place}`, utf16(text.replace(/^\uFEFF/, ''), true), 'map'),
      bytes(
        `Windows-1252 ${place}`,
        new Uint8Array(Buffer.from(text.replace(/^\uFEFF/, ''), 'latin1')),
        'map',
      ),
      bytes(`UTF-8 with a mark ${place}`, bytesOf(`\uFEFF${text.replace(/^\uFEFF/, '')}`), 'map'),
      bytes(
        `UTF-16 without a mark ${place}`,
        new Uint8Array(Buffer.from(text.slice(1), 'utf16le')),
        'problem',
      ),
    ]),
    bytes('no bytes', new Uint8Array(), 'problem'),
    bytes('a mark only', Uint8Array.from([0xef, 0xbb, 0xbf]), 'problem'),
    bytes('half a mark', Uint8Array.from([0xef, 0xbb]), 'problem'),
    bytes('half a letter of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'problem'),
    bytes(
      'all bytes',
      Uint8Array.from({ length: 4096 }, (_, n) => n % 256),
      'problem',
    ),
    bytes('zeros', new Uint8Array(10_000), 'problem'),
    bytes('an Excel file', start(0x50, 0x4b, 3, 4), 'problem'),
    bytes('an old Excel file', start(0xd0, 0xcf, 0x11, 0xe0), 'problem'),
    bytes('a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'problem'),
    bytes('a PNG', start(0x89, 0x50, 0x4e, 0x47), 'problem'),
    bytes('a JPEG', start(0xff, 0xd8, 0xff, 0xe0), 'problem'),
    bytes('a GIF', bytesOf('GIF89a..'), 'problem'),
    problemCase('spaces only', ' \n\t\r\n '),
    problemCase('one word', 'Karte'),
    problemCase('a letter', 'Liebe Kollegin\n\nanbei die Karte.\n'),
    problemCase('a web page', `<!doctype html><html><body>${script}</body></html>`),
    problemCase('a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    problemCase('XML', '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "b">]><x>&a;</x>'),
  ];
}

export function large(): CorpusCase[] {
  const rows = (row: string, most: number) => row.repeat(Math.floor(most / row.length));
  return [
    { name: 'a file of 50 MB', input: { size: 50_000_000 }, expected: 'problem', names: '50' },
    { name: 'a file of 5 MB and a byte', input: { size: 5_000_001 }, expected: 'problem', names: '5' },
    { name: 'a file of 9 petabytes', input: { size: Number.MAX_SAFE_INTEGER }, expected: 'problem' },
    { name: '50 MB pasted', input: { text: 'a;b\n'.repeat(12_500_000) }, expected: 'problem', names: '50' },
    mapCase('5 MB of rows', `Phase;A\n${rows('Tun;x\n', 4_900_000)}`),
    mapCase('5 MB of columns', `Phase;${rows('A;', 2_400_000)}A\nTun;${rows('x;', 2_400_000)}x`),
    mapCase('5 MB of quotation marks', `Phase;A\nTun;${'"'.repeat(4_900_000)}`),
    problemCase('5 MB of line breaks', '\n'.repeat(4_900_000)),
    problemCase('5 MB of one letter', 'x'.repeat(4_900_000)),
    problemCase('5 MB of bars', '|'.repeat(4_900_000)),
    mapCase('5 MB of Markdown rows', `| P | A |\n|---|---|\n${rows('| Tun | x |\n', 4_900_000)}`),
    problemCase('5 MB of Markdown rules', rows('|-\n', 20).replace('|-\n', '') + rows('- -\n', 4_900_000)),
    mapCase('5 MB of tasks', `journey\n${rows('a: 3: b\n', 4_900_000)}`),
    mapCase('5 MB of sections', `journey\nx: 1\n${rows('section a\n', 4_900_000)}`),
    problemCase('5 MB of fences', rows('```mermaid\n', 4_900_000)),
    problemCase('5 MB of front matter', rows('---\n', 4_900_000)),
    problemCase('5 MB of open directives', `journey\n${rows('%%{\n', 4_900_000)}`),
    problemCase('5 MB of comments', `journey\n${rows('%% x\n', 4_900_000)}`),
    mapCase('5 MB of braces after a description', `journey\naccDescr {\n${rows('}{\n', 4_900_000)}`),
    problemCase('5 MB of commas in JSON', `[${'1,'.repeat(2_400_000)}1]`),
    problemCase('5 MB of an unknown field', texts.json.replace('{', `{"x":[${'1,'.repeat(2_000_000)}1],`)),
    problemCase(
      '150,000 phases',
      withValue(
        'phases',
        Array.from({ length: 90_000 }, () => ({ id: 'p' })),
      ),
      'phases',
    ),
    mapCase('5 MB of text in an unknown field', texts.json.replace('{', `{"x":"${'x'.repeat(4_900_000)}",`)),
    problemCase('5 MB of title', withValue('title', 'x'.repeat(4_900_000)), 'title'),
    problemCase('5 MB of escapes', `{"x":"${'\\'.repeat(4_900_000)}`),
  ];
}
