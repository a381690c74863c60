import { useRef, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { ImportResult } from './outcome.ts';

export type Reading = 'nothing' | 'busy' | ImportResult;

/** Reads files and texts one at a time; what was asked last is what is shown. */
export function useImport(lang: Language) {
  const [reading, setReading] = useState<Reading>('nothing');
  const last = useRef(0);

  async function show(read: () => Promise<ImportResult>) {
    const turn = (last.current += 1);
    setReading('busy');
    const result = await read().catch((): ImportResult => ({
      status: 'problem',
      problem: { code: 'unreadable-file' },
    }));
    if (turn === last.current) setReading(result);
  }

  return {
    reading,
    readFile(file: File) {
      void show(async () => (await import('./read-import.ts')).readFile(file, lang));
    },
    readText(text: string) {
      if (text.trim() !== '')
        return void show(async () => (await import('./read-import.ts')).readText(text, lang));
      last.current += 1;
      setReading('nothing');
    },
  };
}
