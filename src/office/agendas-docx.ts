import type { Language } from '../i18n/languages.ts';
import { agendaLength } from '../pdf/agenda-length.ts';
import type { Workshop } from '../pdf/guide-data.ts';
import { commonSheetWords } from '../pdf/sheet-strings.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { clockTimes } from '../site/agenda.ts';
import { checklist, documentBytes, fieldTable, heading, paragraph, table } from './document.ts';

/** What the guide says about the workshop. */
export interface AgendasContent {
  words: TemplateWords;
  workshops: readonly Workshop[];
  /** Names of the roles to be filled. */
  roles: readonly string[];
  checklist: readonly string[];
}

/** The agendas of the workshop as a document to adapt, each on a page of its own. */
export function agendasDocx(
  lang: Language,
  { words, workshops, roles, checklist: items }: AgendasContent,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { decision = '', room = '', roles: rolesName = '', checklist: checklistName = '' } = words.labels;
  const fields = [decision, commonSheetWords[lang].date, room];
  const children = [
    heading(words.name, 1),
    paragraph(words.intro),
    ...workshops.flatMap((workshop, index) => [
      heading(workshop[lang].name, 2, index > 0),
      paragraph(agendaLength(workshop.minutes, words, lang)),
      fieldTable(fields),
      paragraph(''),
      agendaTable(workshop, words, lang),
      heading(rolesName, 3),
      fieldTable(roles, 7),
      ...(index === 0 ? [heading(checklistName, 3), ...checklist(items)] : []),
    ]),
  ];
  return documentBytes(children, { title: words.name, lang, source });
}

function agendaTable({ items }: Workshop, { labels }: TemplateWords, lang: Language) {
  const { from = '', minutes = '', what = '', clock = '', who = '' } = labels;
  const starts = clockTimes(items.map((item) => item.minutes));
  return table(
    [
      { head: from, percent: 9 },
      { head: minutes, percent: 9 },
      { head: what, percent: 48 },
      { head: clock, percent: 13 },
      { head: who, percent: 21 },
    ],
    items.map((item, index) => [starts[index] ?? '', String(item.minutes), item[lang], '', '']),
  );
}
