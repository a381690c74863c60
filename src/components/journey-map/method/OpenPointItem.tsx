import { useEffect, useId, useRef, useState } from 'react';
import type { MapEditor } from '../editor/editor.ts';
import { laneOf } from '../lanes.ts';
import { provideLane } from './check-actions.ts';
import type { OpenPoint } from './check.ts';
import type { CheckWords } from './strings.ts';

interface OpenPointItemProps {
  point: OpenPoint;
  /** Address of the page that explains it. */
  address: string;
  editor: MapEditor;
  words: CheckWords;
  onDismiss: (reason: string) => void;
}

/** One open point: what is missing, why it matters, the way there, and the way to set it aside. */
export function OpenPointItem({ point, address, editor, words, onDismiss }: OpenPointItemProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const named = (part: string) => ({ id: `${id}${part}`, 'aria-labelledby': `${id}${part} ${id}` });
  return (
    <li>
      <p id={id} className="method-sentence">
        {point.sentence}
      </p>
      <p>
        {point.why}{' '}
        <a href={address} {...named('why')}>
          {words.why}
        </a>
      </p>
      <p className="method-actions">
        <PlaceButton {...{ point, editor, words }} naming={named('place')} />
        {!editor.isReadOnly && (
          <button
            ref={opener}
            type="button"
            className="plain"
            aria-expanded={isAsking}
            {...named('dismiss')}
            onClick={() => setAsking(!isAsking)}
          >
            {words.dismiss}
          </button>
        )}
      </p>
      {isAsking && !editor.isReadOnly && (
        <ReasonForm
          words={words}
          onGive={onDismiss}
          onCancel={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}

interface PlaceButtonProps {
  point: OpenPoint;
  editor: MapEditor;
  words: CheckWords;
  naming: { id: string; 'aria-labelledby': string };
}

/** Leads to the first open place; where a lane is missing, it adds the lane and leads there. */
function PlaceButton({ point: { place }, editor, words, naming }: PlaceButtonProps) {
  if (place.kind !== 'missing-lane')
    return (
      <button type="button" className="plain" {...naming} onClick={() => editor.goTo(place)}>
        {words.show}
      </button>
    );
  if (editor.isReadOnly) return null;
  const { lane: kind } = place;
  function add() {
    const change = provideLane(kind);
    const lane = change(editor.map).lanes.find((each) => each.kind === kind);
    editor.change(change, {
      announcement: words.laneAdded(laneOf(kind)[editor.lang].name),
      ...(lane && { goTo: { kind: 'lane', id: lane.id } }),
    });
  }
  return (
    <button type="button" className="plain" {...naming} onClick={add}>
      {words.addLane}
    </button>
  );
}

interface ReasonFormProps {
  words: CheckWords;
  onGive: (reason: string) => void;
  onCancel: () => void;
}

function ReasonForm({ words, onGive, onCancel }: ReasonFormProps) {
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  function give() {
    const reason = field.current?.value.trim() ?? '';
    if (reason !== '') return onGive(reason);
    setMissing(true);
    field.current?.focus();
  }
  return (
    <form
      className="method-reason"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label htmlFor={`${id}field`}>{words.reason}</label>
      <input
        id={`${id}field`}
        ref={field}
        type="text"
        maxLength={300}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}error` : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      />
      {isMissing && (
        <p id={`${id}error`} className="method-error">
          {words.reasonMissing}
        </p>
      )}
      <p className="method-actions">
        <button type="submit" className="button">
          {words.confirm}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
