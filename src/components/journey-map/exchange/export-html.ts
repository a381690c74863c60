import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { laneOf } from '../lanes.ts';
import { cellAt, type JourneyMap, type MapCell } from '../model.ts';
import { htmlWords } from './html-strings.ts';
import { tableWords, valueIds, writeValue, type ValueId } from './table-words.ts';

/**
 * The visible map as one HTML file to read and print: no script, nothing from outside, and a policy that would stop
 * both. Words around the map are in the language of the map.
 */
export function writeHtml(map: JourneyMap): string {
  const lang = map.language;
  const title = escapeHtml(map.title || htmlWords[lang].untitled);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${frame(map, lang)}
<div class="map" role="region" aria-label="${title}" tabindex="0">
${table(map, lang)}
</div>
${ending(map, lang)}
</main>
</body>
</html>
`;
}

const styles = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;padding:1.5rem}
h1{line-height:1.2}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;max-width:50rem}
dt{font-weight:700}dd{margin:0}
dd,td,p{white-space:pre-line;overflow-wrap:anywhere}
.map{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
th,td{min-width:8rem;hyphens:auto;padding:.5rem;border:1px solid #888;text-align:start;vertical-align:top}
tbody th{min-width:6rem}
.quote{font-style:italic}
.value{font-weight:700}
.evidence{font-size:.9em}
td ul{margin:0;padding-inline-start:1.1rem}
@media(max-width:40rem){dl{grid-template-columns:1fr}}
@media print{@page{size:landscape;margin:10mm}:root{font-size:9pt}body{padding:0}dl{max-width:none}.map{overflow:visible}table{width:100%;table-layout:fixed;font-size:8pt}th,td{min-width:0;padding:1mm}tr{break-inside:avoid}thead{display:table-header-group}}
`;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text. Characters that HTML does not allow, and lone halves of characters, become a replacement mark. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are the characters to take out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Names and their texts; what is empty is left out. */
const definitions = (entries: readonly (readonly [name: string, text: string])[]): string => {
  const filled = entries.filter(([, text]) => text.trim() !== '');
  if (filled.length === 0) return '';
  const list = filled.map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl>\n${list.join('\n')}\n</dl>`;
};

function frame({ kind, date, persona, preliminaryAnswers: answers }: JourneyMap, lang: Language): string {
  const words = htmlWords[lang];
  return definitions([
    [words.state, kind === 'as-is' ? words.asIs : words.toBe],
    [words.date, dayText(date, lang)],
    [words.targetGroup, answers.targetGroup],
    [words.scenario, answers.scenario],
    [words.start, answers.start],
    [words.end, answers.end],
    [words.persona, [persona.name, persona.description].filter(Boolean).join('\n')],
  ]);
}

const dayText = (day: string | null, lang: Language): string =>
  day === null
    ? ''
    : new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(day));

function ending({ decision, reviewDate, note = '', changes = [] }: JourneyMap, lang: Language): string {
  const words = htmlWords[lang];
  return definitions([
    ...changes.map(
      ({ painPoint, change, result }) => [words.change, words.changed(painPoint, change, result)] as const,
    ),
    [words.decision, decision],
    [words.reviewDate, dayText(reviewDate, lang)],
    [words.note, note],
  ]);
}

function table(map: JourneyMap, lang: Language): string {
  const columns = columnsOf(map);
  const hasSteps = columns.some(({ step }) => step);
  const phases = columns.flatMap(({ phase }, place) => {
    if (columns[place - 1]?.phase === phase) return [];
    const span = columns.filter((column) => column.phase === phase).length;
    const scope = span > 1 ? ` scope="colgroup" colspan="${span}"` : ' scope="col"';
    return [`<th${scope}>${escapeHtml(phase.name)}</th>`];
  });
  const steps = columns.map(({ step }) =>
    step ? `<th scope="col">${escapeHtml(step.name)}</th>` : '<td></td>',
  );
  const rows = visibleLanes(map).map((lane) => {
    const { kind } = laneOf(lane.kind);
    const cells = columns.map(
      ({ id }) => `<td>${cellHtml(cellAt(map, id, lane.id), kind === 'quotes', lang)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(lane.name)}</th>${cells.join('')}</tr>`;
  });
  return `<table>
<thead>
<tr><td></td>${phases.join('')}</tr>
${hasSteps ? `<tr><td></td>${steps.join('')}</tr>\n` : ''}</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const shownBefore: readonly ValueId[] = ['feeling', 'feelingToBe', 'answer', 'moment'];

function cellHtml(cell: MapCell | undefined, isQuote: boolean, lang: Language): string {
  if (!cell) return '';
  const words = tableWords[lang];
  const value = (id: ValueId) => escapeHtml(writeValue(cell, id, lang));
  const values = valueIds
    .filter((id) => shownBefore.includes(id) && value(id) !== '')
    .map(
      (id) =>
        `<div class="value">${id === 'feelingToBe' ? `${words.values.feelingToBe}: ` : ''}${value(id)}</div>`,
    );
  const isQuoted = /^[„“"»]/.test(cell.text.trim());
  const shown = isQuote && !isQuoted ? htmlWords[lang].quote(cell.text) : cell.text;
  const text = cell.text === '' ? '' : `<div${isQuote ? ' class="quote"' : ''}>${escapeHtml(shown)}</div>`;
  const names = (cell.touchpoints ?? []).map((touchpoint) =>
    writeValue({ text: '', touchpoints: [touchpoint] }, 'touchpoints', lang).replace(/ \(\)$/, ''),
  );
  const list =
    names.length === 0 ? '' : `<ul>${names.map((name) => `<li>${escapeHtml(name)}</li>`).join('')}</ul>`;
  const evidence = value('evidence') === '' ? '' : `<div class="evidence">${value('evidence')}</div>`;
  return [...values, text, list, evidence].join('');
}
