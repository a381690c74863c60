import * as documents from './corpus-documents.ts';
import * as files from './corpus-files.ts';
import type { CorpusCase } from './corpus-parts.ts';
import * as texts from './corpus-texts.ts';

/** Damaged, hostile and merely odd inputs for the corpus test: every case, made anew at each call. */
export const corpus = (): CorpusCase[] =>
  [documents, files, texts].flatMap((part) => Object.values(part).flatMap((make) => make()));
