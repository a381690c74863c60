import { useReducer, useSyncExternalStore } from 'react';
import { changeFunnel, editOf, type FunnelAction } from './actions.ts';
import {
  exampleDocument,
  hasInventedNumbers,
  isExample,
  stagesOf,
  type FunnelContext,
  type FunnelDocument,
} from './funnel-document.ts';
import { record, redo, startHistory, undo, type History } from './history.ts';
import { readFunnel } from './model.ts';

type HistoryAction =
  FunnelAction | { type: 'undo' } | { type: 'redo' } | { type: 'restore'; document: FunnelDocument };

/** The funnel's state and one callback per intent. Starts with the example, on the server as in the browser. */
export function useFunnel(context: FunnelContext) {
  const [history, dispatch] = useReducer(
    (state: History<FunnelDocument>, action: HistoryAction) => move(state, action, context),
    context,
    (each) => startHistory(exampleDocument(each)),
  );
  const document = history.present;

  return {
    document,
    reading: readFunnel(stagesOf(document, document.first)),
    /** The second period or segment, worked out; null while nothing is compared. */
    second: document.second && {
      name: document.second.name,
      reading: readFunnel(stagesOf(document, document.second)),
    },
    isExample: isExample(document),
    isInvented: hasInventedNumbers(document, context),
    undoCount: history.past.length,
    canRedo: history.future.length > 0,
    /** False on the server and on the first render: what is typed before would be lost. */
    isReady: useSyncExternalStore(
      subscribeToNothing,
      () => true,
      () => false,
    ),
    change: (action: FunnelAction) => dispatch(action),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    /** Takes over what was kept in the browser, as if it had been there from the start. */
    restore: (kept: FunnelDocument) => dispatch({ type: 'restore', document: kept }),
  };
}

export type Funnel = ReturnType<typeof useFunnel>;

const subscribeToNothing = () => () => {};

function move(
  history: History<FunnelDocument>,
  action: HistoryAction,
  context: FunnelContext,
): History<FunnelDocument> {
  switch (action.type) {
    case 'undo':
      return undo(history) ?? history;
    case 'redo':
      return redo(history) ?? history;
    case 'restore':
      // What was typed before the browser's memory arrived stays one step back.
      return isExample(history.present) ? startHistory(action.document) : record(history, action.document);
    default:
      return record(history, changeFunnel(history.present, action, context), editOf(action));
  }
}
