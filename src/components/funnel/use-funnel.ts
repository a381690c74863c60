import { useReducer, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { PhaseId } from '../../journey/phases.ts';
import { changeFunnel, isExample, startFunnel, type FunnelAction, type FunnelState } from './actions.ts';
import { readFunnel } from './model.ts';

/** The funnel's state and one callback per intent. Starts with the example, on the server as in the browser. */
export function useFunnel(lang: Language) {
  const reduce = (state: FunnelState, action: FunnelAction) => changeFunnel(state, action, lang);
  const [{ fields, setAside }, dispatch] = useReducer(reduce, lang, startFunnel);

  return {
    fields,
    reading: readFunnel(fields),
    isExample: isExample(fields),
    setAsideCount: setAside.length,
    /** False on the server and on the first render: what is typed before would be lost. */
    isReady: useSyncExternalStore(
      subscribeToNothing,
      () => true,
      () => false,
    ),
    type: (phase: PhaseId, text: string) => dispatch({ type: 'type', phase, text }),
    leave: (phase: PhaseId) => dispatch({ type: 'leave', phase }),
    reset: () => dispatch({ type: 'reset' }),
    undo: () => dispatch({ type: 'undo' }),
  };
}

export type Funnel = ReturnType<typeof useFunnel>;

const subscribeToNothing = () => () => {};
