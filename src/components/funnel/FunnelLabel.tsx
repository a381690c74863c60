import type { FunnelWords } from './strings.ts';

interface FunnelLabelProps {
  isExample: boolean;
  firm: string;
  words: FunnelWords;
}

/** Says whose numbers these are. */
export function FunnelLabel({ isExample, firm, words }: FunnelLabelProps) {
  return (
    <p className="funnel-label">
      <strong>{isExample ? words.exampleLabel : words.changedLabel}</strong>
      {isExample && <span>{words.exampleScope(firm)}</span>}
    </p>
  );
}
