import { deflateRawSync } from 'node:zlib';
import { mapCase, packed, problemCase, script, texts, withValue, type CorpusCase } from './corpus-parts.ts';

/** Tables, Markdown, Mermaid and links. */

export function tables(): CorpusCase[] {
  return [
    problemCase('a table of one column', 'Phase\nTun\nDenken'),
    problemCase('a table of heads only', 'Phase;A;B'),
    problemCase('a table of steps only', 'Phase;A;B\nSchritt;a;b'),
    problemCase('a table of separators only', ';;;\n;;;'),
    ...(
      [
        ['scripts everywhere', `${script};${script}\n${script};${script}`],
        ['formulas everywhere', `=1;=2\n+3;-4\n@a;"=cmd|' /C calc'!A0"`],
        ['an open quotation mark', 'Phase;A\nTun;"x'],
        ['quotation marks inside', 'Phase;A\nTun;x "y" z\nDenken;"a"b'],
        ['rows of different lengths', 'Phase;A;B;C\nTun;x\nDenken;a;b;c;d;e'],
        ['60 phases', `Phase;${'A;'.repeat(60)}\nTun;x`],
        ['60 steps', `Phase;A${';'.repeat(60)}\nSchritt;${'s;'.repeat(60)}\nTun;x`],
        ['60 lanes', `Phase;A\n${'Zeile;x\n'.repeat(60)}`],
        ['600 rows', `Phase;A\n${'Zeile;x\n'.repeat(600)}`],
        ['a text of 6,000 letters', `Phase;A\nTun;${'x'.repeat(6000)}`],
        ['a head of 400 letters', `Phase;${'x'.repeat(400)}\n${'y'.repeat(400)};z`],
        ['old line ends', 'Phase;A\rTun;x\rDenken;y'],
        ['mixed line ends', 'Phase;A\r\nTun;x\nDenken;y\r'],
        ['the hint of Excel', 'sep=,\r\nPhase,A\r\nTun,x'],
        ['no names at all', ';\n;x\n;y'],
        ['names of objects', '__proto__;constructor\ntoString;x\n__proto__;y'],
        ['numbers for feelings', 'Phase;A;B;C\nFühlen;+1;−2;17'],
        ['values nobody knows', 'Phase;A\nTun;x\nTun · Beleg;vielleicht\nTun · Art;?'],
        ['the same lane twice', 'Phase;A\nTun;x\nTun;y\nTun;z'],
        ['half characters', 'Phase;\ud800\nTun;\udc00'],
        ['NUL in the text', 'Phase;A\0\nTun;\0'],
        ['turned directions', 'Phase;\u202eA\n\u202eTun;x'],
        ['tabs and semicolons', 'Phase\tA;B\nTun\tx;y'],
      ] as const
    ).map(([name, text]) => mapCase(`table: ${name}`, text)),
  ];
}

export function markdowns(): CorpusCase[] {
  return [
    problemCase('Markdown without a table', '# Karte\n\nNur Text.\n'),
    problemCase('a Markdown table of one column', '| Phase |\n| --- |\n| Tun |'),
    problemCase('a Markdown table of heads only', '| Phase | A |\n| --- | --- |\n'),
    ...(
      [
        ['no outer bars', 'Phase | A\n--- | ---\nTun | x'],
        ['aligned columns', '| P | A |\n|:--|--:|\n| Tun | x |'],
        ['escaped bars', '| P | A \\| B |\n|---|---|\n| Tun | x \\\\| y |'],
        ['scripts', `| P | ${script} |\n|---|---|\n| Tun | ${script} |`],
        ['text around it', 'Guten Tag\n\n## Titel\n\n| P | A |\n|---|---|\n| Tun | x |\n\nEnde'],
        ['too short rows', '| P | A | B |\n|---|---|---|\n| Tun |\n| Denken | x |'],
        ['a backslash at the end', '| P | A |\n|---|---|\n| Tun | x \\'],
      ] as const
    ).map(([name, text]) => mapCase(`Markdown: ${name}`, text)),
  ];
}

export function mermaids(): CorpusCase[] {
  return [
    problemCase('Mermaid: nothing but the word', 'journey'),
    problemCase('Mermaid: no tasks', 'journey\ntitle A\nsection B'),
    problemCase('Mermaid: another diagram', '```mermaid\ngraph TD\nA-->B\n```'),
    problemCase('Mermaid: an open description', 'journey\naccDescr {\nx: 3: y'),
    ...(
      [
        ['no sections', 'journey\n  a: 1: b\n  c: 5'],
        ['no scores', 'journey\nsection A\nx\ny: : z'],
        ['scores out of range', 'journey\na: 0\nb: 9\nc: -4\nd: 2.5\ne: 1e99\nf: Infinity'],
        ['scores that are no numbers', 'journey\na: x: y\nb: <script>'],
        ['scripts', `journey\ntitle ${script}\nsection ${script}\n${script}: 3: ${script}`],
        ['names of objects', 'journey\nsection __proto__\nconstructor: 3: toString'],
        ['entities', 'journey\na #58; b #99999999; #lt; #__proto__;: 3'],
        ['50 sections', `journey\n${'section A\nx: 3\ny: 2\n'.repeat(50)}`],
        ['50 tasks', `journey\nsection A\n${'x: 3\n'.repeat(50)}`],
        ['a task of 6,000 letters', `journey\n${'x'.repeat(6000)}: 3`],
        ['two tasks of 6,000 letters', `journey\n${`${'x'.repeat(6000)}: 3\n`.repeat(2)}`],
        ['a thousand actors', `journey\na: 3: ${Array.from({ length: 1000 }, (_, n) => `p${n}`).join(',')}`],
        ['a fence in a text', 'Text\n\n```mermaid\njourney\na: 3: b\n```\n\nText: 3: x'],
        ['an open directive', '%%{init: {}}%%\njourney\na: 3'],
        ['open front matter', '---\ntitle: x\n---\njourney\na: 3'],
        ['capitals', 'JOURNEY\nTITLE A\nSECTION B\nc: 3'],
      ] as const
    ).map(([name, text]) => mapCase(`Mermaid: ${name}`, text)),
  ];
}

export function links(): CorpusCase[] {
  const good = packed(texts.json);
  const link = (name: string, value: string): CorpusCase => ({
    name: `link: ${name}`,
    input: { link: value },
    expected: 'problem',
  });
  return [
    { name: 'link: a good one', input: { link: good }, expected: 'map' },
    link('nothing', 'map='),
    link('no version', good.replace('map=1.', 'map=')),
    link('another version', good.replace('map=1.', 'map=2.')),
    link('only the beginning', 'map=1.'),
    ...[0.2, 0.4, 0.6, 0.8, 0.95].map((share) =>
      link(`cut at ${share}`, good.slice(0, Math.floor(good.length * share))),
    ),
    link('a letter that is none', good.replace(/.$/, '%')),
    link('percent signs', `map=1.${encodeURIComponent('{"version":1}')}`),
    link('letters by chance', `map=1.${'Ab3_-'.repeat(40)}`),
    link('turned round', `map=1.${[...good.slice(6)].toReversed().join('')}`),
    link('a hole', good.slice(0, 40) + good.slice(60)),
    link('a bomb of zeros', packed('0'.repeat(100_000_000))),
    link('a bomb of brackets', packed('['.repeat(50_000_000))),
    link('a bomb that is a title', packed(withValue('title', 'x'.repeat(3_000_000)))),
    link('a million letters', `map=1.${'A'.repeat(1_000_000)}`),
    link('no text', `map=1.${deflateRawSync(Buffer.from([0xff, 0xfe, 0xc0])).toString('base64url')}`),
    link('no JSON', packed('Karte')),
    link('no map', packed('{}')),
    link('a newer map', packed(withValue('version', 2))),
    link('deep', packed('['.repeat(100_000))),
  ];
}
