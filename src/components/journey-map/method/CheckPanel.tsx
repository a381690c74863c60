import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { MapEditor } from '../editor/editor.ts';
import { dismissRule, takeUpRule } from './check-actions.ts';
import { checkMap, type CheckResult } from './check.ts';
import type { GuideAddresses } from './guide-pages.ts';
import { OpenPointItem } from './OpenPointItem.tsx';
import { checkWords, type CheckWords } from './strings.ts';

interface CheckPanelProps {
  editor: MapEditor;
  addresses: GuideAddresses;
}

/** What the method says about the map. It never blocks and never speaks up while the reader types. */
export function CheckPanel({ editor, addresses }: CheckPanelProps) {
  const { lang, change } = editor;
  const words = checkWords[lang];
  // Typing comes first: the check follows when the browser has time.
  const map = useDeferredValue(editor.map);
  const result = useMemo(() => checkMap(map, lang), [map, lang]);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The point that was acted on leaves the list; without a new place the keyboard starts at the top of the page.
  const settle = () => heading.current?.focus();
  // On a phone it opens far below its button, where nobody would see it.
  useEffect(() => {
    const { top, bottom } = heading.current!.getBoundingClientRect();
    if (top >= 0 && bottom < window.innerHeight) return;
    heading.current!.focus({ preventScroll: true });
    heading.current!.scrollIntoView();
  }, []);

  return (
    <section className="method-check" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <Progress result={result} words={words} />
      <OpenPoints
        {...{ result, editor, addresses, words }}
        onDismiss={(rule, reason) => {
          change(dismissRule(rule, reason), { announcement: words.dismissedOne });
          settle();
        }}
      />
      {result.later > 0 && <p className="small">{words.later(result.later)}</p>}
      {result.dismissed.length > 0 && (
        <details>
          <summary>{words.dismissed(result.dismissed.length)}</summary>
          <ul role="list">
            {result.dismissed.map(({ rule, words: name, reason }) => (
              <li key={rule}>
                <p>{name}</p>
                <p className="small">{reason}</p>
                {!editor.isReadOnly && (
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${words.takeUp}: ${name}`}
                    onClick={() => {
                      change(takeUpRule(rule), { announcement: words.takenUp });
                      settle();
                    }}
                  >
                    {words.takeUp}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {result.settled.length > 0 && (
        <details>
          <summary>{words.settled(result.settled.length)}</summary>
          <ul role="list" className="method-settled">
            {result.settled.map(({ rule, words: name }) => (
              <li key={rule}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Progress({ result: { settled, total }, words }: { result: CheckResult; words: CheckWords }) {
  const id = useId();
  return (
    <>
      <progress max={total} value={settled.length} aria-labelledby={id} />
      <p id={id} className="small">
        {words.progress(settled.length, total)}
      </p>
    </>
  );
}

interface OpenPointsProps extends CheckPanelProps {
  result: CheckResult;
  words: CheckWords;
  onDismiss: (rule: string, reason: string) => void;
}

function OpenPoints({ result, editor, addresses, words, onDismiss }: OpenPointsProps) {
  if (result.open.length === 0) return <p>{result.later > 0 ? words.nothingOpen : words.allSettled}</p>;
  return (
    <>
      <h3>{result.settled.length < result.later ? words.nextSteps : words.open}</h3>
      <ul role="list">
        {result.open.map((point) => (
          <OpenPointItem
            key={point.rule}
            address={addresses[point.page]}
            onDismiss={(reason) => onDismiss(point.rule, reason)}
            {...{ point, editor, words }}
          />
        ))}
      </ul>
    </>
  );
}
