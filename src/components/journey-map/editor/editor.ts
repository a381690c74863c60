import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';

/** What every panel beside the map may ask of the editor. */

/** A pure change of the document; the same document again where there is nothing to change. */
export type MapChange = (map: JourneyMap) => JourneyMap;

export interface ChangeOptions {
  /** Said to screen readers once the change is made. */
  announcement?: string;
  /** Successive changes of one group, such as typing in one cell, are undone together. */
  group?: string;
  /** A short sentence with a button to undo is shown, as after a deletion. */
  offersUndo?: boolean;
  /** Where the focus goes afterwards; it stays where it is without. */
  goTo?: MapPlace;
}

/** A place in the map that can take the focus, in either view. */
export type MapPlace =
  | { kind: 'cell'; column: string; lane: string }
  | { kind: 'phase'; id: string }
  | { kind: 'step'; id: string }
  | { kind: 'lane'; id: string }
  | { kind: 'frame'; field: FrameField };

/** The fields around the map. */
export type FrameField =
  | 'title'
  | 'kind'
  | 'date'
  | 'targetGroup'
  | 'scenario'
  | 'start'
  | 'end'
  | 'persona'
  | 'decision'
  | 'reviewDate';

export interface MapEditor {
  map: JourneyMap;
  /** Language of the interface; the map may be in the other one. */
  lang: Language;
  /** True while another tab writes this map: changes are not possible then. */
  isReadOnly: boolean;
  /** Makes one change that can be undone. */
  change: (change: MapChange, options?: ChangeOptions) => void;
  /** Says something to screen readers. */
  announce: (text: string) => void;
  goTo: (place: MapPlace) => void;
}
