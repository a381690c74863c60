import { createContext, use, type Dispatch } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { CommandOptions } from './commands.ts';
import type { Drafts } from './drafts.ts';
import type { MapChange } from './editor.ts';
import type { EditorAction } from './editor-state.ts';
import type { Words } from './place-words.ts';

/** What fields and cells need that does not change with every change of the map: they are drawn again only for cause. */
export interface EditorContextValue {
  lang: Language;
  /** Language of the texts in the map. */
  mapLang: Language;
  words: Words;
  /** True where another tab writes the map, and before scripts run. */
  isReadOnly: boolean;
  drafts: Drafts;
  change: (change: MapChange, options?: CommandOptions) => void;
  dispatch: Dispatch<EditorAction>;
}

export const EditorContext = createContext<EditorContextValue | null>(null);

/** Throws outside of an editor. */
export function useEditorContext(): EditorContextValue {
  const value = use(EditorContext);
  if (!value) throw new Error('This part belongs into an <Editor>.');
  return value;
}
