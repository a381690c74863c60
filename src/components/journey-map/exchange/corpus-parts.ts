import { deflateRawSync } from 'node:zlib';
import { formatExample } from './format-example.ts';
import { writeJson } from './export-json.ts';
import { writeMermaid } from './export-mermaid.ts';
import { writeCsv, writeTsv } from './export-table.ts';
import { writeMarkdown } from './markdown.ts';
import type { JourneyMap } from '../model.ts';

/** What the cases of the corpus are made of. */

type Input = { text: string } | { bytes: Uint8Array } | { link: string } | { size: number };

export interface CorpusCase {
  name: string;
  input: Input;
  expected: 'map' | 'problem';
  /** What the sentence must name. */
  names?: string;
}

type Json = Record<string, unknown>;

export const sample: JourneyMap = {
  ...formatExample('de'),
  phases: [
    {
      id: 'phase-1',
      name: 'Recherche',
      guidePhases: ['research'],
      steps: [{ id: 'step-1', name: 'Suchen' }],
    },
    { id: 'phase-2', name: 'Nutzung' },
  ],
  cells: {
    'step-1': { doing: { text: 'Sucht', evidence: { status: 'proven', source: '8 Gespräche' } } },
    'phase-2': { feeling: { text: 'Sicher', feeling: 2, feelingToBe: 1 } },
  },
  changes: [{ phase: 'phase-2', painPoint: 'a', change: 'b', result: 'c' }],
};

/** The sample with one place set: `withValue('phases.0.name', 3)`. A value of undefined removes the field. */
export function withValue(path: string, value: unknown): string {
  const document = structuredClone(sample) as unknown as Json;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, document);
  parent[last] = value;
  return JSON.stringify(document);
}

/** Places of all fields and entries of the sample. */
export function placesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [place, ...placesIn(inner, place)];
  });
}

export const asWritten = (path: string): string => path.replace(/\.(\d+)/g, '[$1]');
export const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
export const packed = (text: string): string =>
  `map=1.${deflateRawSync(Buffer.from(text)).toString('base64url')}`;

export const texts = {
  json: writeJson(sample),
  CSV: writeCsv(sample, 'de', ';'),
  TSV: writeTsv(sample, 'de'),
  Markdown: writeMarkdown(sample, 'de'),
  Mermaid: writeMermaid(sample, 'de'),
};

export const problemCase = (name: string, text: string, names?: string): CorpusCase => ({
  name,
  input: { text },
  expected: 'problem',
  ...(names !== undefined && { names }),
});
export const mapCase = (name: string, text: string): CorpusCase => ({
  name,
  input: { text },
  expected: 'map',
});
