import { inks, partInks } from '../components/journey-map/inks.ts';
import type { Language } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { phases } from '../journey/phases.ts';
import type { TemplateWords } from '../schemas/template.ts';
import {
  addBox,
  addMark,
  addSlide,
  deckBytes,
  edge,
  newDeck,
  slideSize,
  type Box,
  type Slide,
} from './deck.ts';
import { deckWords } from './deck-words.ts';

const gap = 0.3;
const top = 0.95;

/** What stands on one card. */
interface Card {
  name: string;
  text: string;
  field: string;
  /** Where on the journey it stands. */
  place: string;
  ink: string;
  isMoment: boolean;
}

/** The eight phases and the four Moments of Truth as cards of text boxes, four to a slide. */
export async function phaseCardsPptx(
  lang: Language,
  { name: title, labels }: TemplateWords,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = deckWords[lang];
  const deck = newDeck(title, source);
  const quoted = (text: string): string => (lang === 'de' ? `„${text}“` : `“${text}”`);
  const phaseCards = phases.map((phase, index): Card => {
    const { name, question } = phase[lang];
    const place = filled(labels['phase'], { n: index + 1, all: phases.length });
    return {
      name,
      text: quoted(question),
      field: t.cardField,
      place,
      ink: partInks[phase.part],
      isMoment: false,
    };
  });
  const momentCards = moments.map((moment): Card => {
    const { name, meaning } = moment[lang];
    const before = phases.find(({ id }) => id === moment.after)!;
    const place = filled(labels['after'], { phase: before[lang].name });
    return { name, text: meaning, field: t.momentField, place, ink: inks.moment, isMoment: true };
  });
  const slides = [
    { title: `${t.phaseCards} 1–4`, notes: t.cardNotes, cards: phaseCards.slice(0, 4) },
    { title: `${t.phaseCards} 5–8`, notes: t.cardNotes, cards: phaseCards.slice(4) },
    { title: t.momentCards, notes: t.momentNotes, cards: momentCards },
  ];
  for (const { title, notes, cards } of slides) {
    const slide = addSlide(deck, title, notes);
    for (const [index, card] of cards.entries()) addCard(slide, card, cardBox(index), lang);
  }
  return deckBytes(deck);
}

/** A sentence of the template with its places filled: `Phase {n} of {all}`. */
const filled = (text = '', values: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (found, key: string) => String(values[key] ?? found));

/** Two rows of two. */
function cardBox(index: number): Box {
  const width = (slideSize.width - 2 * edge - gap) / 2;
  const height = (7.05 - top - gap) / 2;
  return {
    x: edge + (index % 2) * (width + gap),
    y: top + Math.floor(index / 2) * (height + gap),
    width,
    height,
  };
}

function addCard(
  slide: Slide,
  { name, text, field, place, ink, isMoment }: Card,
  box: Box,
  lang: Language,
): void {
  const headHeight = 0.6;
  const head = { ...box, height: headHeight };
  const margin = 9;
  addBox(slide, name, '', box, { sizePt: 12, edge: ink, ground: inks.paper }, lang);
  addBox(
    slide,
    `${name}:`,
    name,
    head,
    { sizePt: 22, bold: true, ink: inks.paper, ground: ink, valign: 'middle', margin },
    lang,
  );
  const note = { ...head, x: head.x + head.width * 0.55, width: head.width * 0.45 - (isMoment ? 0.7 : 0) };
  addBox(
    slide,
    `${name}, ${place}`,
    place,
    note,
    { sizePt: 11, ink: inks.paper, align: 'right', valign: 'middle', margin },
    lang,
  );
  const centre = { x: box.x + box.width - 0.4, y: box.y + headHeight / 2 };
  if (isMoment) addMark(slide, `${name}, ◆`, 'diamond', centre, 0.16, { ink: inks.paper, ground: ink });
  const said = { ...box, y: box.y + headHeight, height: 0.8 };
  addBox(slide, `${name}, 1`, text, said, { sizePt: 15, italic: !isMoment, margin, valign: 'middle' }, lang);
  const rest = { ...box, y: said.y + said.height, height: box.height - headHeight - said.height };
  addBox(slide, `${name}, 2`, `${field}\n`, rest, { sizePt: 12, ink: inks.soft, margin }, lang);
}
