import { exampleMapWords } from '../components/journey-map/example-map-words.ts';
import type { LaneKind } from '../components/journey-map/lanes.ts';
import type { MapCell } from '../components/journey-map/model.ts';
import type { Language } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { mapWords } from './map-words.ts';

/** Everything that a cell says, as one text: what was chosen first, then the words, then how far it is proven. */
export function slideText(cell: MapCell | undefined, kind: LaneKind, lang: Language): string {
  if (!cell) return '';
  const { evidence, channel, touchpointKind } = exampleMapWords[lang];
  const moment = moments.find(({ id }) => id === cell.moment)?.[lang].name;
  const answer = kind === 'support' && cell.answer ? mapWords[lang].answers[cell.answer] : undefined;
  const chosen = moment ?? answer;
  const touchpoints = (cell.touchpoints ?? []).map((touchpoint) => {
    const marks = [
      touchpoint.channel && channel[touchpoint.channel],
      touchpoint.kind && touchpointKind[touchpoint.kind],
    ].filter(Boolean);
    return marks.length === 0 ? touchpoint.name : `${touchpoint.name} (${marks.join(', ')})`;
  });
  const proof =
    cell.evidence && [evidence[cell.evidence.status], cell.evidence.source].filter(Boolean).join(', ');
  return [
    chosen && cell.text ? `${chosen}: ${cell.text}` : (chosen ?? cell.text),
    ...touchpoints,
    proof ? `(${proof})` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
