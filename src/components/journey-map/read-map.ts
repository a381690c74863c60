import type { z } from 'zod';
import { migrate } from './migrations.ts';
import { currentVersion, journeyMap, type JourneyMap } from './model.ts';

/**
 * What came of reading a document. `where` is the place in it (`phases[2].name`), `expected` and `found` are a few
 * English words each, for error messages and logs. A document of a newer version must not be written back.
 */
export type ReadResult =
  /** `migratedFrom` is the older version that the document had; it is of the current one now. */
  | { status: 'ok'; map: JourneyMap; migratedFrom?: number }
  | { status: 'unreadable'; where: string; expected: string; found: string }
  | { status: 'newer'; found: number };

/** Reads a document from a file, from storage or from a link, already parsed as JSON. Never throws on data. */
export function readMap(value: unknown): ReadResult {
  const version = isObject(value) ? value['version'] : undefined;
  if (!isObject(value) || !Number.isInteger(version)) return readCurrent(value);

  const found = Number(version);
  if (found > currentVersion) return { status: 'newer', found };
  if (found === currentVersion) return readCurrent(value);

  const result = readCurrent(migrate(value, { from: found, to: currentVersion }) ?? value);
  return result.status === 'ok' ? { ...result, migratedFrom: found } : result;
}

function readCurrent(value: unknown): ReadResult {
  const result = journeyMap.safeParse(value);
  if (result.success) return { status: 'ok', map: result.data };

  const [issue] = result.error.issues;
  if (!issue) return { status: 'unreadable', where: wholeDocument, expected: 'a journey map', found: '' };
  return {
    status: 'unreadable',
    where: placeOf(issue.path),
    expected: expectation(issue),
    found:
      issue.code === 'invalid_key'
        ? quoted(String(issue.path.at(-1)))
        : described(valueAt(value, issue.path)),
  };
}

const wholeDocument = 'the document';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `['phases', 2, 'name']` becomes `phases[2].name`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '') || wholeDocument;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key as string] : undefined),
    value,
  );
}

const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;

function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.length > 300 ? `${value.length} characters` : quoted(value);
  if (Array.isArray(value)) return value.length === 1 ? 'a list of one' : `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const anId = 'an id of small letters, digits and hyphens';

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a day such as 2026-05-20' : anId;
    case 'invalid_key':
      return anId;
    default:
      return issue.message;
  }
}

const unitOf = (origin: string): string => ({ string: ' characters', array: ' entries' })[origin] ?? '';
