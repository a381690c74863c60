import type { Language } from '../../../i18n/languages.ts';
import type { FirmId } from '../../../journey/firms.ts';
import { models } from '../../../journey/models.ts';
import type { JourneyMap } from '../model.ts';
import { newMap } from '../new-map.ts';
import { readMap } from '../read-map.ts';

/** The maps that a reader can begin with. Loaded when one is chosen. */

export type EmptyMap = 'eight' | 'six' | 'three';

/** An empty map with the phases of a model. */
export const emptyMap = (model: EmptyMap, lang: Language): JourneyMap =>
  newMap(
    lang,
    models.find(({ id }) => id === model)!,
  );

const examples = import.meta.glob<unknown>('../../../content/examples/*/*.json', { import: 'default' });

/** A worked example, as the reader's own. Rejects when it cannot be fetched. */
export async function exampleCopy(firm: FirmId, lang: Language): Promise<JourneyMap> {
  const result = readMap(await examples[`../../../content/examples/${firm}/${lang}.json`]?.());
  // The tests of the examples read every one of them.
  if (result.status !== 'ok') throw new Error(`The example ${firm} (${lang}) is no journey map.`);
  return result.map;
}
