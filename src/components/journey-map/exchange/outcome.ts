import type { JourneyMap } from '../model.ts';

/** What came of reading something that a reader brought. */

export type SourceFormat = 'json' | 'table' | 'markdown' | 'mermaid' | 'link';

/** Why there is no map. `line` counts from 1. */
export type ImportProblem =
  | { code: 'empty' }
  | { code: 'too-large'; bytes: number }
  | { code: 'not-text'; kind: 'spreadsheet' | 'pdf' | 'picture' | 'other' }
  | { code: 'web-page' }
  | { code: 'not-json'; line?: number }
  | { code: 'too-deep'; line: number }
  | { code: 'too-many'; count: number }
  | { code: 'not-a-map'; where: string; expected: string; found: string }
  | { code: 'newer'; found: number }
  | { code: 'unknown-format' }
  | { code: 'no-columns' }
  | { code: 'no-rows' }
  | { code: 'no-tasks' }
  | { code: 'link-damaged' }
  | { code: 'link-too-large' }
  | { code: 'unreadable-file' };

/** What the reader should know about a map that was read. */
export type Remark =
  | { code: 'older'; version: number }
  | { code: 'encoding' }
  | { code: 'own-lanes'; names: string[] }
  | { code: 'columns-left'; count: number }
  | { code: 'rows-left'; count: number }
  | { code: 'cut'; where: string; limit: number }
  | { code: 'value-as-text'; where: string }
  | { code: 'open-quote'; line: number }
  | { code: 'score-range'; line: number; score: string }
  | { code: 'no-score'; line: number }
  | { code: 'tasks-left'; count: number };

export type ImportResult =
  | { status: 'map'; map: JourneyMap; source: SourceFormat; remarks: Remark[] }
  | { status: 'problem'; problem: ImportProblem };

export const problem = (value: ImportProblem): ImportResult => ({ status: 'problem', problem: value });
