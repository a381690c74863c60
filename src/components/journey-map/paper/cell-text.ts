import { moments } from '../../../journey/moments.ts';
import { inks } from '../inks.ts';
import { laneOf } from '../lanes.ts';
import { cellAt, type MapCell, type MapLane, type Touchpoint } from '../model.ts';
import type { Drawing } from './drawing.ts';
import type { Paragraph } from './lines.ts';

/** What a cell says on paper, from top to bottom; empty where nothing was written. */
export function cellParagraphs({ map, words, paper }: Drawing, column: string, lane: MapLane): Paragraph[] {
  const cell = cellAt(map, column, lane.id);
  if (!cell) return [];
  const { body, hint } = paper.sizePt;
  const strong = { face: 'display', sizePt: hint } as const;
  const moment = moments.find(({ id }) => id === cell.moment);
  const paragraphs: Paragraph[] = [
    { ...strong, text: moment?.[words.lang].name ?? '', sign: 'moment' },
    { ...strong, text: cell.answer ? words.answers[cell.answer] : '' },
    { ...strong, text: typeof cell.feeling === 'number' ? words.feeling(cell.feeling) : '' },
    {
      ...strong,
      text: typeof cell.feelingToBe === 'number' ? words.feelingToBe(cell.feelingToBe) : '',
      fill: inks.soft,
    },
    ...(cell.touchpoints ?? []).map((touchpoint) => touchpointParagraph(touchpoint, words, body)),
    textParagraph(cell, lane, words, body),
    ...evidenceParagraphs(cell, words, hint),
  ];
  return paragraphs.filter(({ text }) => text.trim() !== '');
}

function touchpointParagraph(
  { name, channel, kind }: Touchpoint,
  words: Drawing['words'],
  sizePt: number,
): Paragraph {
  const text = [name, kind && words.touchpointKinds[kind]].filter(Boolean).join(' · ');
  return { text, sizePt, ...(channel && { sign: channel }) };
}

function textParagraph(
  { text }: MapCell,
  { kind }: MapLane,
  words: Drawing['words'],
  sizePt: number,
): Paragraph {
  if (laneOf(kind).kind !== 'quotes' || text.trim() === '') return { text, sizePt };
  const isQuoted = /^[„“"»]/.test(text.trim());
  return { text: isQuoted ? text : words.quote(text.trim()), sizePt, face: 'voice' };
}

/** The shape says how far it is proven, the words where that is known from. */
function evidenceParagraphs({ evidence }: MapCell, words: Drawing['words'], sizePt: number): Paragraph[] {
  if (!evidence) return [];
  const text = evidence.source?.trim() || words.evidence[evidence.status];
  return [{ text, sizePt, fill: inks.soft, sign: evidence.status, above: 0.4 }];
}
