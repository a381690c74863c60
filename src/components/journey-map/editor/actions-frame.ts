import { journeyMap, type JourneyMap } from '../model.ts';
import type { MapChange } from './editor.ts';
import { cut, limits, oneLine } from './limits.ts';

/** Pure changes of the fields around the map. */

export type Answer = 'targetGroup' | 'scenario' | 'start' | 'end';

const changed = <K extends keyof JourneyMap>(field: K, value: JourneyMap[K]): MapChange => {
  return (map) => (map[field] === value ? map : { ...map, [field]: value });
};

/** Names the map. */
export const setTitle = (title: string): MapChange => changed('title', oneLine(title));

/** Says whether the map shows the state as it is or as it is meant to become. */
export const setKind = (kind: JourneyMap['kind']): MapChange => changed('kind', kind);

/** Sets the day whose state the map shows, or the day of the next review; '' for none. Other texts change nothing. */
export const setDay =
  (field: 'date' | 'reviewDate', day: string): MapChange =>
  (map) => {
    const read = journeyMap.shape.date.safeParse(day === '' ? null : day);
    return read.success ? changed(field, read.data)(map) : map;
  };

/** Writes down what was decided with the map. */
export const setDecision = (decision: string): MapChange => changed('decision', cut(decision, limits.text));

/** Answers one of the four preliminary questions. */
export const setPreliminaryAnswer =
  (question: Answer, answer: string): MapChange =>
  (map) => {
    const next = cut(answer, limits.text);
    if (map.preliminaryAnswers[question] === next) return map;
    return { ...map, preliminaryAnswers: { ...map.preliminaryAnswers, [question]: next } };
  };

/** Names or describes the persona. */
export const setPersona =
  (field: 'name' | 'description', text: string): MapChange =>
  (map) => {
    const next = field === 'name' ? oneLine(text) : cut(text, limits.text);
    return map.persona[field] === next ? map : { ...map, persona: { ...map.persona, [field]: next } };
  };
