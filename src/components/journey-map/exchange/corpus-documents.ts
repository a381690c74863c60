import {
  asWritten,
  mapCase,
  placesIn,
  problemCase,
  sample,
  script,
  texts,
  withValue,
  type CorpusCase,
} from './corpus-parts.ts';

/** Documents of ours that somebody or something damaged. */

export function truncated(): CorpusCase[] {
  const shares = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth / 10);
  const json = shares.map((share) =>
    problemCase(`JSON cut at ${share}`, texts.json.slice(0, Math.floor(texts.json.length * share))),
  );
  const others = (['CSV', 'TSV', 'Markdown', 'Mermaid'] as const).flatMap((format) =>
    [0.8, 0.9, 0.97].map((share) =>
      mapCase(`${format} cut at ${share}`, texts[format].slice(0, Math.floor(texts[format].length * share))),
    ),
  );
  return [...json, ...others];
}

export function wrongTypes(): CorpusCase[] {
  const wrong: [string, unknown][] = [
    ['a number', 7.5],
    ['a list', [1, 'x']],
  ];
  return placesIn(sample)
    .filter((place) => place !== 'version')
    .flatMap((place) =>
      wrong.map(([kind, value]) =>
        problemCase(`${place} is ${kind}`, withValue(place, value), asWritten(place)),
      ),
    );
}

const optional = /guidePhases|steps$|evidence$|source$|feeling|^changes$|\.\d+$|^cells\./;

export function missingFields(): CorpusCase[] {
  return placesIn(sample)
    .filter((place) => !optional.test(place))
    .map((place) => problemCase(`${place} is missing`, withValue(place, undefined), asWritten(place)));
}

export function hostileStrings(): CorpusCase[] {
  const places = [
    'title',
    'persona.name',
    'phases.0.name',
    'phases.0.steps.0.name',
    'lanes.0.name',
    'decision',
  ];
  const strings: [string, string][] = [
    ['script', script],
    ['a formula', '=HYPERLINK("http://example.org";"x")'],
    ['half a character', 'a\ud800b'],
    ['NUL', 'a\0b'],
    ['marks that turn the direction', '\u202eabc\u2066'],
  ];
  const inJson = strings.flatMap(([kind, value]) =>
    places.map((place) => mapCase(`${kind} in ${place}`, withValue(place, value))),
  );
  const inCell = strings.map(([kind, value]) =>
    mapCase(`${kind} in a cell`, withValue('cells.step-1.doing.text', value)),
  );
  const inProblem = strings.map(([kind, value]) =>
    problemCase(`${kind} where a kind belongs`, withValue('kind', value), 'kind'),
  );
  const polluted = ['__proto__', 'constructor', 'prototype', 'toString'];
  const asKey = polluted.flatMap((key) => [
    mapCase(`${key} as an unknown field`, texts.json.replace('{', `{"${key}":{"polluted":1},`)),
    problemCase(
      `${key} as a column of cells`,
      texts.json.replace('"cells": {', `"cells": {"${key}":{"polluted":7},`),
    ),
  ]);
  return [
    ...inJson,
    ...inCell,
    ...inProblem,
    ...asKey.filter(({ name }) => name !== '__proto__ as a column of cells'),
  ];
}

export function versions(): CorpusCase[] {
  const wrong: [string, unknown][] = [
    ['as text', '1'],
    ['zero', 0],
    ['negative', -1],
    ['a fraction', 1.5],
    ['null', null],
    ['a list', [1]],
    ['huge and negative', -1e15],
  ];
  return [
    ...wrong.map(([kind, value]) => problemCase(`version ${kind}`, withValue('version', value), 'version')),
    problemCase('version 1e300', withValue('version', 1e300), 'version'),
    problemCase('version 2', withValue('version', 2), '2'),
    problemCase('version a million', withValue('version', 1e6), 'version'),
    problemCase('version beyond numbers', texts.json.replace('"version": 1', '"version": 1e999'), 'version'),
  ];
}

export function identities(): CorpusCase[] {
  return [
    problemCase('two phases of an id', withValue('phases.1.id', 'phase-1'), 'phases[1].id'),
    problemCase(
      'a step with the id of its phase',
      withValue('phases.0.steps.0.id', 'phase-1'),
      'steps[0].id',
    ),
    problemCase('two lanes of an id', withValue('lanes.1.id', 'doing'), 'lanes[1].id'),
    problemCase('cells of no column', withValue('cells.nowhere', {}), 'cells.nowhere'),
    problemCase('a cell of no lane', withValue('cells.step-1.nowhere', { text: '' }), 'nowhere'),
    problemCase('a change of no phase', withValue('changes.0.phase', 'step-1'), 'changes[0].phase'),
    problemCase('an id with spaces', withValue('phases.0.id', 'A b'), 'phases[0].id'),
    problemCase('an id of 65 letters', withValue('phases.0.id', 'a'.repeat(65)), 'phases[0].id'),
    problemCase('a phase that holds a phase as step', withValue('phases.0.steps.0', sample.phases[0])),
    problemCase('no phases', withValue('phases', []), 'phases'),
    problemCase('no lanes', withValue('lanes', []), 'lanes'),
    problemCase(
      '41 phases',
      withValue(
        'phases',
        Array.from({ length: 41 }, (_, n) => ({ id: `p${n}`, name: '' })),
      ),
      'phases',
    ),
    problemCase('a feeling of 3', withValue('cells.phase-2.feeling.feeling', 3), 'feeling'),
    problemCase('a day that does not exist', withValue('date', '2026-02-30'), 'date'),
    problemCase('a title of 301 letters', withValue('title', 'x'.repeat(301)), 'title'),
    problemCase(
      'a guide phase nobody knows',
      withValue('phases.0.guidePhases', ['buying']),
      'guidePhases[0]',
    ),
  ];
}

export function brokenJson(): CorpusCase[] {
  return [
    ['a lone brace', '{'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['a list of maps', `[${texts.json}]`],
    ['two maps after each other', texts.json + texts.json],
    ['single quotation marks', texts.json.replaceAll('"', "'")],
    ['a comma too many', texts.json.replace(/\}\s*$/, ',}')],
    ['a comment', texts.json.replace('{', '{ // map')],
    ['NaN', texts.json.replace('"version": 1', '"version": NaN')],
    ['an open text', '{"version": 1, "title": "x'],
    ['1,000 levels of lists', '['.repeat(1000) + ']'.repeat(1000)],
    ['a million levels of lists', '['.repeat(1_000_000)],
    ['10,000 levels of objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    ['61 levels in an unknown field', texts.json.replace('{', `{"x":${'['.repeat(61)}${']'.repeat(61)},`)],
    ['a package file', '{"name":"x","version":"1.0.0"}'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}'],
  ].map(([name, text]) => problemCase(name!, text!));
}
