import { blankMap, mapSheets } from '../components/journey-map/paper/blank-maps.ts';
import type { Language } from '../i18n/languages.ts';
import { readAudit, readMetrics, readTemplates, readWorkshops } from '../pdf/guide-data.ts';
import { expectAt, guideText } from '../pdf/guide-text.ts';
import { interviewQuestions } from '../pdf/sheet-data.ts';
import { commonSheetWords } from '../pdf/sheet-strings.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { agendasDocx } from './agendas-docx.ts';
import { auditXlsx } from './audit-xlsx.ts';
import { interviewDocx } from './interview-docx.ts';
import { mapPptx } from './map-pptx.ts';
import { mapXlsx } from './map-xlsx.ts';
import { metricsXlsx } from './metrics-xlsx.ts';
import { phaseCardsPptx } from './phase-cards-pptx.ts';
import { touchpointsXlsx } from './touchpoints-xlsx.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface OfficeFile {
  /** Id of the template that this file belongs to. */
  template: string;
  /** File name with its ending. */
  name: string;
  format: 'xlsx' | 'pptx' | 'docx';
  /** Makes the file; the same bytes every time. Throws when the guide no longer holds what the file takes from it. */
  bytes: () => Promise<Bytes>;
}

/**
 * Every template that can be edited in an Office program, in one language. `address` is the guide's own address for the
 * foot of the pages; left out while it is not known.
 */
export function officeFiles(lang: Language, address?: string): OfficeFile[] {
  const host = address?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const source = [commonSheetWords[lang].licence, host].filter(Boolean).join(' · ');
  return [...mapFiles(lang, source), ...sheetFiles(lang, source)];
}

/** The blank maps. The sheet of the emotion curve stays paper: both files of a map have the curve already. */
const mapFiles = (lang: Language, source: string): OfficeFile[] =>
  mapSheets
    .filter(({ id }) => id !== 'emotion-curve')
    .flatMap(({ id, fileName }): OfficeFile[] => {
      const file = (format: 'xlsx' | 'pptx', make: typeof mapXlsx | typeof mapPptx): OfficeFile => ({
        template: id,
        name: `${fileName[lang]}.${format}`,
        format,
        bytes: () => make(blankMap(id, lang), lang, { hints: true, source }),
      });
      return [file('xlsx', mapXlsx), file('pptx', mapPptx)];
    });

/** The files that share their words with a sheet in src/content/templates. */
function sheetFiles(lang: Language, source: string): OfficeFile[] {
  const templates = readTemplates();
  const file = (
    template: string,
    format: OfficeFile['format'],
    make: (words: TemplateWords) => Promise<Bytes>,
  ): OfficeFile => {
    const words = templates.get(template)?.[lang];
    if (!words) throw new Error(`src/content/templates/${template}.yaml is missing.`);
    return { template, name: `${words.file}.${format}`, format, bytes: () => make(words) };
  };
  return [
    file('touchpoint-inventory', 'xlsx', (words) => touchpointsXlsx(lang, words, source)),
    file('zmot-check', 'xlsx', (words) => auditXlsx(lang, { words, ...auditTexts(lang) }, source)),
    file('metrics-sheet', 'xlsx', (words) => metricsXlsx(lang, words, [...readMetrics().values()], source)),
    file('phase-cards', 'pptx', (words) => phaseCardsPptx(lang, words, source)),
    file('workshop-agendas', 'docx', (words) => agendasDocx(lang, { words, ...workshopTexts(lang) }, source)),
    file('interview-guide', 'docx', (words) =>
      interviewDocx(lang, { words, questions: interviewQuestions(lang) }, source),
    ),
  ];
}

function auditTexts(lang: Language) {
  const { lists } = guideText('zmot', lang);
  return {
    questions: readAudit(),
    recommendations: expectAt(lists, 1, 'the five recommendations').items.map(({ lead }) => lead),
    verdicts: expectAt(lists, 2, 'the reading of the score').items,
  };
}

function workshopTexts(lang: Language) {
  const { lists, checklist } = guideText('method/workshop', lang);
  const roles = expectAt(lists, 0, 'the roles').items.map(({ lead }) => lead);
  return { workshops: [...readWorkshops().values()], roles, checklist };
}
