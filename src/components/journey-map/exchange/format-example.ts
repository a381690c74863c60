import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { standardLane } from '../new-map.ts';
import { blankMap, phaseNamed } from './blank-map.ts';

const words = {
  de: {
    title: 'Eine Bremse wird repariert',
    phases: ['Recherche', 'Nutzung'],
    doing: 'Sucht nach einer Werkstatt in der Nähe',
    source: '8 Gespräche, Mai 2026',
    feeling: 'Endlich wieder sicher bergab',
  },
  en: {
    title: 'A brake is repaired',
    phases: ['Research', 'Use'],
    doing: 'Looks for a workshop nearby',
    source: '8 interviews, May 2026',
    feeling: 'Safe downhill again at last',
  },
};

/** The shortest map that makes sense, for the page of the format. */
export function formatExample(lang: Language): JourneyMap {
  const { title, phases, doing, source, feeling } = words[lang];
  return blankMap(lang, {
    title,
    phases: phases.map((name, place) => phaseNamed(`phase-${place + 1}`, name)),
    lanes: [standardLane('doing', lang), standardLane('feeling', lang)],
    cells: {
      'phase-1': { doing: { text: doing, evidence: { status: 'proven', source } } },
      'phase-2': { feeling: { text: feeling, feeling: 2 } },
    },
  });
}
