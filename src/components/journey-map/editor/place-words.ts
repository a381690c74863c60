import type { JourneyMap } from '../model.ts';
import type { MapPlace } from './editor.ts';
import { detailWords, type DetailWords } from './detail-strings.ts';
import { editorWords, type EditorWords } from './strings.ts';
import type { Language } from '../../../i18n/languages.ts';

/** Words of the interface, all that the views need. */
export interface Words extends EditorWords {
  detail: DetailWords;
}

const both: Record<Language, Words> = {
  de: { ...editorWords.de, detail: detailWords.de },
  en: { ...editorWords.en, detail: detailWords.en },
};

export const wordsIn = (lang: Language): Words => both[lang];

/** The name of a phase or step by its id; the id itself where there is none. */
function columnName({ phases }: JourneyMap, id: string, words: EditorWords): string {
  const columns = phases.flatMap((phase) => [phase, ...(phase.steps ?? [])]);
  const column = columns.find((each) => each.id === id);
  return column ? column.name || words.unnamed : id;
}

/** A text as a label begins: with a capital letter, or with the quotation mark before somebody’s words. */
export const asLabel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a place is called, for commands and for what is said about it: “phase “Research””. */
export function describePlace(map: JourneyMap, place: MapPlace, words: EditorWords): string {
  const laneName = (id: string) => map.lanes.find((lane) => lane.id === id)?.name || words.unnamed;
  switch (place.kind) {
    case 'phase':
      return words.phase(columnName(map, place.id, words));
    case 'step':
      return words.step(columnName(map, place.id, words));
    case 'lane':
      return words.lane(laneName(place.id));
    case 'cell':
      return words.cell(columnName(map, place.column, words), laneName(place.lane));
    case 'frame':
      return words.said.frame;
  }
}
