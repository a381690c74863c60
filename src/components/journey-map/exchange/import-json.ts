import { readMap } from '../read-map.ts';
import { guardJson } from './json-guard.ts';
import { problem, type ImportResult } from './outcome.ts';

/** Reads a file of ours, of this version or an older one. Never throws. */
export function readJson(text: string): ImportResult {
  const objection = guardJson(text);
  if (objection) return problem(objection);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const line = errorLine(error, text);
    return problem({ code: 'not-json', ...(line !== undefined && { line }) });
  }
  const result = readMap(document);
  switch (result.status) {
    case 'ok': {
      const { map, migratedFrom: version } = result;
      return {
        status: 'map',
        map,
        source: 'json',
        remarks: version === undefined ? [] : [{ code: 'older', version }],
      };
    }
    case 'newer':
      return problem({ code: 'newer', found: result.found });
    case 'unreadable': {
      const { where, expected, found } = result;
      return problem({ code: 'not-a-map', where, expected, found });
    }
  }
}

/** The line where the JSON breaks off, from 1, as far as the browser's message tells. */
function errorLine(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position =
    /position (\d+)/.exec(message)?.[1] ?? (/unexpected end/i.test(message) ? text.length : undefined);
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
