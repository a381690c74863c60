import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../i18n/languages.ts';
import { exampleMap } from '../examples.ts';
import type { MapEditor } from '../editor/editor.ts';
import type { JourneyMap } from '../model.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { deriveToBe } from './derive-to-be.ts';
import { guidePageIds, type GuideAddresses } from './guide-pages.ts';
import { compareWords } from './strings-compare.ts';
import { switchWords } from './strings-switch.ts';
import { checkWords } from './strings.ts';
import { switchModel } from './switch-model.ts';
import { begun, blank, modelById, withCells } from './test-maps.ts';

const addresses = Object.fromEntries(guidePageIds.map((id) => [id, `/${id}/`])) as GuideAddresses;

const editorOf = (map: JourneyMap, lang: Language, isReadOnly = false): MapEditor => ({
  map,
  lang,
  isReadOnly,
  change: () => undefined,
  announce: () => undefined,
  goTo: () => undefined,
});

const check = (map: JourneyMap, lang: Language, isReadOnly?: boolean) =>
  renderToString(createElement(CheckPanel, { editor: editorOf(map, lang, isReadOnly), addresses }));

test.each(languages)('the check is drawn with points, reasons, links and no style attribute (%s)', (lang) => {
  const html = check(begun(), lang);
  expect(html).toContain('href="/method/emotion-curve/"');
  expect(html).toContain(checkWords[lang].show);
  expect(html).not.toMatch(/\sstyle=|aria-live|role="status"/);
});

test('a map that another tab writes offers ways to places and no changes', () => {
  const html = check({ ...begun(), dismissed: [{ rule: 'owners', reason: 'Settled' }] }, 'en', true);
  expect(html).toContain(checkWords.en.show);
  for (const word of ['dismiss', 'takeUp', 'addLane'] as const)
    expect(html).not.toContain(checkWords.en[word]);
});

test.each(languages)('a settled map says what the check cannot see (%s)', (lang) => {
  const html = check(exampleMap('bike-shop', lang), lang);
  expect(html).toContain(checkWords[lang].allSettled.slice(0, 30));
  expect(html).toContain('36');
});

test.each(languages)('the comparison marks old and new texts and names both curves in words (%s)', (lang) => {
  const asIs = exampleMap('bike-shop', lang);
  const toBe = deriveToBe(asIs, lang);
  toBe.cells['awareness']!['feeling'] = { text: 'x', feeling: 2 };
  const html = renderToString(createElement(ComparePanel, { asIs, toBe, editor: editorOf(toBe, lang) }));
  expect(html).toMatch(/<del>−1 /);
  expect(html).toMatch(/<ins>\+2 /);
  const name = asIs.phases[0]!.name;
  expect(html).toContain(`${name}: ${compareWords[lang].asIs} −1, ${compareWords[lang].toBe} +2`);
  expect(html).not.toMatch(/\sstyle=/);
});

test.each(languages)('two maps of one kind are not called present and plan (%s)', (lang) => {
  const other = exampleMap('bike-shop', lang);
  const open = { ...other, cells: {} };
  const html = renderToString(
    createElement(ComparePanel, { asIs: other, toBe: open, editor: editorOf(open, lang) }),
  );
  const { asIs, toBe, otherMap, thisMap } = compareWords[lang];
  for (const name of [otherMap, thisMap]) expect(html).toContain(`<th scope="col">${name}</th>`);
  for (const name of [asIs, toBe]) expect(html).not.toContain(`>${name}<`);
});

test.each(languages)('every note about a switch is a sentence (%s)', (lang) => {
  const maps = ['eight', 'three', 'four-a'].map((id) =>
    withCells(blank(id), Object.fromEntries(blank(id).phases.map((phase) => [phase.id, { doing: 'Does' }]))),
  );
  const own = { ...maps[0]!, phases: [...maps[0]!.phases, { id: 'own-1', name: 'Dream' }] };
  const notes = [...maps, own, blank('eight')].flatMap((map) =>
    ['eight', 'three', 'aida', 'four-a'].flatMap((id) => switchModel(map, modelById(id), lang).report),
  );
  expect(new Set(notes.map(({ kind }) => kind)).size).toBe(7);
  for (const note of [...notes, { kind: 'no-room' as const }])
    expect(switchWords[lang].note(note)).toMatch(/^\S.*\.$/);
});
