import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/languages.ts';
import { phases } from '../../journey/phases.ts';
import { exampleCounts } from './example.ts';
import { FunnelTool } from './FunnelTool.tsx';
import { formatCount, formatShare } from './number-format.ts';
import { readFunnel } from './model.ts';
import { funnelWords } from './strings.ts';
import { contexts, stagesWith } from './test-funnels.ts';

const example = stagesWith(Object.values(exampleCounts));
const render = (lang: Language) =>
  renderToString(
    createElement(FunnelTool, {
      lang,
      models: contexts[lang].models,
      firm: 'Radhaus Lindner',
      phaseLinks: { research: '/phasen/recherche/' },
    }),
  );
const table = (html: string) => html.slice(html.indexOf('<table'), html.indexOf('</table>'));

test.each(languages)('[FU10] picture and table hold every phase, count and conversion (%s)', (lang) => {
  const html = render(lang);
  const rows = table(html);
  for (const { [lang]: words } of phases) expect(html.split(`>${words.name}<`).length).toBeGreaterThan(2);
  for (const { count } of example) {
    expect(html).toContain(`class="funnel-count">${formatCount(count, lang)}<`);
    expect(rows).toContain(`value="${formatCount(count, lang)}"`);
  }
  for (const { conversion, lost } of readFunnel(example).steps) {
    expect(html).toContain(funnelWords[lang].comesThrough(formatShare(conversion ?? 0, lang)));
    expect(rows).toContain(`>${formatShare(conversion ?? 0, lang)}<`);
    expect(rows).toContain(`>${formatCount(lost, lang)}<`);
  }
  for (const word of Object.values(funnelWords[lang].part)) expect(html).toContain(`>${word}<`);
});

test.each(languages)('[FU12] the server says that the numbers are invented (%s)', (lang) => {
  expect(render(lang)).toContain(funnelWords[lang].exampleLabel);
});

test('[FU14] the server sends read-only fields', () => {
  expect(render('de').match(/<input[^>]* readOnly=""/gi)).toHaveLength(example.length);
});

test('[FU15] no element has a style attribute', () => {
  expect(render('de')).not.toMatch(/\sstyle=/);
});

test('[FU10] a phase with an address is a link, others are plain', () => {
  expect(render('de').match(/<a /g)).toHaveLength(1);
  expect(render('de')).toContain('<a href="/phasen/recherche/">Recherche</a>');
});
