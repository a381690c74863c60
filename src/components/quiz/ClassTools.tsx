import { useId, useRef, useState } from 'react';
import { writeFragment, type Round } from './round.ts';
import type { QuizWords } from './strings.ts';
import type { Paper } from './use-quiz.ts';

interface ClassToolsProps {
  round: Round;
  words: QuizWords;
  onPaper: (paper: Paper) => void;
}

/** For teachers: the same round for everybody, on the screen or on paper. */
export function ClassTools({ round, words, onPaper }: ClassToolsProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const address = `${location.origin}${location.pathname}#${writeFragment(round)}`;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <details className="quiz-class">
      <summary>{words.teach}</summary>
      <p className="small">{words.teachText}</p>
      <label htmlFor={id}>{words.roundLink}</label>
      <div className="quiz-actions">
        <input id={id} ref={field} type="text" readOnly value={address} />
        <button type="button" className="button quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <div className="quiz-actions">
        <button type="button" className="button quiet" onClick={() => onPaper('worksheet')}>
          {words.worksheet}
        </button>
        <button type="button" className="button quiet" onClick={() => onPaper('solutions')}>
          {words.solutions}
        </button>
      </div>
      <p role="status">{said}</p>
    </details>
  );
}
