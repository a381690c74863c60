import type { SwitchNote } from './switch-report.ts';

const list = (names: readonly string[], quote: (name: string) => string, and: string): string => {
  const quoted = names.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`;
};

const deQuote = (name: string) => `„${name}“`;
const deList = (names: readonly string[]) => list(names, deQuote, 'und');

const de = {
  title: 'Phasenmodell wechseln',
  choose: 'Neues Modell',
  nothingChosen: 'Bitte wählen',
  phases: (names: readonly string[]) => names.join(' · '),
  preview: 'Was dabei geschieht',
  promise: 'Kein Text geht verloren, und der Wechsel lässt sich rückgängig machen.',
  nothing: 'An den Phasen dieser Karte ändert sich nichts.',
  apply: 'Modell anwenden',
  applied: (model: string) => `Phasenmodell gewechselt: ${model}`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  note: (note: SwitchNote): string => {
    switch (note.kind) {
      case 'kept':
        return note.from === note.to
          ? `${deQuote(note.from)} bleibt.`
          : `${deQuote(note.from)} wird zu ${deQuote(note.to)}.`;
      case 'merged':
        return note.from.length === 1
          ? `${deList(note.from)} wird in ${deQuote(note.into)} zum Schritt.`
          : `${deList(note.from)} werden in ${deQuote(note.into)} zu Schritten.`;
      case 'split':
        return `Der Inhalt von ${deQuote(note.from)} steht in ${deQuote(note.into)}; prüfen Sie, was davon zu ${deList(note.others)} gehört.`;
      case 'left':
        return note.phases.length === 1
          ? `Für ${deList(note.phases)} hat das Modell keine Phase; sie bleibt stehen.`
          : `Für ${deList(note.phases)} hat das Modell keine Phasen; sie bleiben stehen.`;
      case 'own':
        return note.phases.length === 1
          ? `Ihre eigene Phase ${deList(note.phases)} bleibt an ihrem Platz.`
          : `Ihre eigenen Phasen ${deList(note.phases)} bleiben an ihrem Platz.`;
      case 'dropped':
        return note.phases.length === 1
          ? `${deList(note.phases)} ist leer und entfällt.`
          : `${deList(note.phases)} sind leer und entfallen.`;
      case 'fresh':
        return note.phases.length === 1
          ? `${deList(note.phases)} kommt neu und leer hinzu.`
          : `${deList(note.phases)} kommen neu und leer hinzu.`;
      case 'no-room':
        return 'Die Karte bekäme mehr als 40 Phasen. Löschen oder verbinden Sie zuerst einige; bis dahin bleibt alles, wie es ist.';
    }
  },
};

export type SwitchWords = typeof de;

const enQuote = (name: string) => `“${name}”`;
const enList = (names: readonly string[]) => list(names, enQuote, 'and');

const en: SwitchWords = {
  title: 'Change the phase model',
  choose: 'New model',
  nothingChosen: 'Please choose',
  phases: (names) => names.join(' · '),
  preview: 'What happens',
  promise: 'No text is lost, and the change can be undone.',
  nothing: 'Nothing changes in the phases of this map.',
  apply: 'Apply model',
  applied: (model) => `Phase model changed: ${model}`,
  cancel: 'Cancel',
  close: 'Close',
  note: (note) => {
    switch (note.kind) {
      case 'kept':
        return note.from === note.to
          ? `${enQuote(note.from)} stays.`
          : `${enQuote(note.from)} becomes ${enQuote(note.to)}.`;
      case 'merged':
        return note.from.length === 1
          ? `${enList(note.from)} becomes a step of ${enQuote(note.into)}.`
          : `${enList(note.from)} become steps of ${enQuote(note.into)}.`;
      case 'split':
        return `The content of ${enQuote(note.from)} stands in ${enQuote(note.into)}; see what of it belongs to ${enList(note.others)}.`;
      case 'left':
        return note.phases.length === 1
          ? `The model has no phase for ${enList(note.phases)}; it stays where it is.`
          : `The model has no phases for ${enList(note.phases)}; they stay where they are.`;
      case 'own':
        return note.phases.length === 1
          ? `Your own phase ${enList(note.phases)} stays in its place.`
          : `Your own phases ${enList(note.phases)} stay in their places.`;
      case 'dropped':
        return note.phases.length === 1
          ? `${enList(note.phases)} is empty and goes.`
          : `${enList(note.phases)} are empty and go.`;
      case 'fresh':
        return note.phases.length === 1
          ? `${enList(note.phases)} is added, still empty.`
          : `${enList(note.phases)} are added, still empty.`;
      case 'no-room':
        return 'The map would get more than 40 phases. Delete or join some first; until then everything stays as it is.';
    }
  },
};

/** The words of the dialog that changes the phase model. */
export const switchWords = { de, en };
