import type { Language } from '../../i18n/languages.ts';
import type { PhaseId } from '../../journey/phases.ts';
import { exampleStages } from './example.ts';
import { parseCount, type CountProblem, type FunnelStage } from './model.ts';
import { formatCount } from './number-format.ts';

/** One number field: what stands in it and what is calculated with. */
export interface CountField extends FunnelStage {
  /** Exactly what the reader typed. */
  text: string;
  /** Why the text does not count; null while it does, or while the reader is still typing. */
  problem: CountProblem | null;
}

export interface FunnelState {
  fields: readonly CountField[];
  /** Numbers that a reset or an undo replaced, the latest last. */
  setAside: readonly (readonly CountField[])[];
}

export type FunnelAction =
  | { type: 'type'; phase: PhaseId; text: string }
  | { type: 'leave'; phase: PhaseId }
  | { type: 'reset' }
  | { type: 'undo' };

/** The state on the server and on the first render: the example, written in the reader's format. */
export function startFunnel(lang: Language): FunnelState {
  const fields = exampleStages.map((stage) => ({
    ...stage,
    text: formatCount(stage.count, lang),
    problem: null,
  }));
  return { fields, setAside: [] };
}

/** Returns the next state; numbers that were typed stay in `fields` or move to `setAside`. */
export function changeFunnel(state: FunnelState, action: FunnelAction, lang: Language): FunnelState {
  switch (action.type) {
    case 'type':
      return changeField(state, action.phase, (field) => typeInto(field, action.text));
    case 'leave':
      return changeField(state, action.phase, (field) => leave(field, lang));
    case 'reset':
      if (isExample(state.fields)) return state;
      return { fields: startFunnel(lang).fields, setAside: [...state.setAside, state.fields] };
    case 'undo':
      return undo(state);
  }
}

/** Whether the fields say what the example says, however it is written. */
export function isExample(fields: readonly CountField[]): boolean {
  return fields.every((field, index) => {
    const parsed = parseCount(field.text);
    return parsed.status === 'ok' && parsed.count === exampleStages[index]?.count;
  });
}

function changeField(
  state: FunnelState,
  phase: PhaseId,
  change: (field: CountField) => CountField,
): FunnelState {
  return { ...state, fields: state.fields.map((field) => (field.phase === phase ? change(field) : field)) };
}

function typeInto(field: CountField, text: string): CountField {
  const parsed = parseCount(text);
  if (parsed.status === 'ok') return { ...field, text, count: parsed.count, problem: null };
  // A half-typed number is no mistake yet; a mistake already shown stays until it is mended.
  return { ...field, text, problem: field.problem && parsed.reason };
}

function leave(field: CountField, lang: Language): CountField {
  const parsed = parseCount(field.text);
  if (parsed.status === 'unreadable') return { ...field, problem: parsed.reason };
  return { ...field, text: formatCount(parsed.count, lang), problem: null };
}

// The replaced numbers go to the front of the line, so that pressing on leads round to them again.
function undo(state: FunnelState): FunnelState {
  const latest = state.setAside.at(-1);
  if (!latest) return state;
  const rest = state.setAside.slice(0, -1);
  return { fields: latest, setAside: isExample(state.fields) ? rest : [state.fields, ...rest] };
}
