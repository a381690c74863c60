import { exampleMapWords } from '../components/journey-map/example-map-words.ts';
import { inks } from '../components/journey-map/inks.ts';
import type { JourneyMap } from '../components/journey-map/model.ts';
import type { Language } from '../i18n/languages.ts';
import { addBox, addSlide, edge, fitText, slideSize, type Box, type Deck } from './deck.ts';
import { deckWords } from './deck-words.ts';
import type { MapDeck } from './map-pptx.ts';
import { mapWords } from './map-words.ts';

/** The first slide: what the map is about, or fields to write that in. */
export function addFrameSlide(deck: Deck, { map, lang, title, hints }: MapDeck): void {
  const fields = fieldsOf(map, lang, hints);
  const notes = fields.filter(([, value]) => fitText(value, fieldBox(0), fieldSizes).isCut);
  const slide = addSlide(
    deck,
    title,
    [
      hints ? deckWords[lang].frameNotes : deckWords[lang].ownNotes,
      ...notes.map(([name, value]) => `${name}: ${value}`),
    ].join('\n\n'),
  );
  for (const [index, [name, value]] of fields.entries()) {
    const box = fieldBox(index);
    const label = { ...box, y: box.y - 0.3, height: 0.28 };
    const { text, sizePt } = fitText(value, box, fieldSizes);
    addBox(slide, `${name}:`, name, label, { sizePt: 12, bold: true, margin: 0, valign: 'bottom' }, lang);
    addBox(slide, name, text, box, { sizePt, edge: inks.rule }, lang);
  }
}

const fieldSizes = { largest: 14, smallest: 9 };

/** Two columns of four fields. */
function fieldBox(index: number): Box {
  const width = (slideSize.width - 2 * edge - 0.4) / 2;
  const pitch = 1.52;
  return {
    x: edge + (index % 2) * (width + 0.4),
    y: 1.2 + Math.floor(index / 2) * pitch,
    width,
    height: 1.08,
  };
}

function fieldsOf(map: JourneyMap, lang: Language, hints: boolean): [name: string, value: string][] {
  const t = mapWords[lang];
  const words = exampleMapWords[lang];
  const { preliminaryAnswers: answers, persona } = map;
  return [
    [words.targetGroup, answers.targetGroup],
    [words.scenario, answers.scenario],
    [words.start, answers.start],
    [words.end, answers.end],
    [t.persona, [persona.name, persona.description].filter(Boolean).join('\n')],
    [
      `${t.state}, ${t.date}`,
      hints ? '' : [words.kind[map.kind], dayWords(map.date, lang)].filter(Boolean).join(', '),
    ],
    [t.decision, map.decision],
    [`${t.review}, ${t.note}`, [dayWords(map.reviewDate, lang), map.note ?? ''].filter(Boolean).join('\n')],
  ];
}

/** A day such as 2026-05-20 in the words of the language. */
const dayWords = (day: string | null, lang: Language): string =>
  day === null
    ? ''
    : new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(day));
