import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readCsv } from './csv-import.ts';
import { createRowCollector, type CsvReading, type FileProblem } from './csv-reading.ts';

/** Reads tables one at a time: a new one ends the one before. */
export function useImport(pasted: string) {
  const [progress, setProgress] = useState<number | null>(null);
  const [reading, setReading] = useState<CsvReading | null>(null);
  const running = useRef<AbortController | null>(null);

  async function read(text: string) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setReading(null);
    const options = {
      signal: controller.signal,
      onProgress: (share: number) => share < 1 && setProgress(share),
    };
    const found = text.trim() === '' ? null : await readCsv(text, options);
    if (running.current !== controller) return;
    running.current = null;
    setProgress(null);
    setReading(found);
  }

  function cancel() {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }

  const readPasted = useEffectEvent(() => {
    if (pasted !== '') void read(pasted);
  });
  useEffect(() => {
    const start = setTimeout(readPasted);
    return () => {
      clearTimeout(start);
      running.current?.abort();
    };
  }, []);

  return {
    progress,
    reading,
    read: (text: string) => void read(text),
    cancel,
    /** Shows why a file was not read at all. */
    refuse(problem: FileProblem) {
      cancel();
      setReading(createRowCollector().finish(problem));
    },
  };
}
