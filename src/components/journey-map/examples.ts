import type { Language } from '../../i18n/languages.ts';
import type { FirmId } from '../../journey/firms.ts';
import type { JourneyMap } from './model.ts';
import { readMap } from './read-map.ts';

const files = import.meta.glob<unknown>('../../content/examples/*/*.json', {
  eager: true,
  import: 'default',
});

/** The worked example of an invented firm in one language. Throws, naming the place, when the file is no map. */
export function exampleMap(firm: FirmId, lang: Language): JourneyMap {
  const file = `../../content/examples/${firm}/${lang}.json`;
  const result = readMap(files[file]);
  if (result.status === 'ok') return result.map;
  const problem =
    result.status === 'newer'
      ? `version ${result.found}`
      : `${result.where}: expected ${result.expected}, found ${result.found}`;
  throw new Error(`${file.replace('../..', 'src')} is no journey map: ${problem}`);
}
