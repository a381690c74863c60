import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mapSheets } from '../components/journey-map/paper/blank-maps.ts';
import { languages } from '../i18n/languages.ts';
import { readTemplates } from '../pdf/guide-data.ts';
import { officeFiles } from './office-files.ts';
import { templateArchive } from './template-archive.ts';
import { packageProblems, partText } from './test-package.ts';

const address = 'https://customer-journey.example.org/guide/';
const every = languages.flatMap((lang) =>
  officeFiles(lang, address).map((file) => ({ lang, file, name: file.name })),
);

test.each(every)('$name is a sound package', async ({ file }) => {
  expect(packageProblems(await file.bytes())).toEqual([]);
});

test.each(every)('$name has the same bytes every time', async ({ file }) => {
  expect(Buffer.compare(await file.bytes(), await file.bytes())).toBe(0);
});

test.each(every)('$name holds no minute of its making', async ({ file }) => {
  const years = partText(await file.bytes(), 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? [];
  expect(new Set(years)).toEqual(new Set(['2026-01-01T00:00:00Z']));
});

test.each(every)('$name has a title', async ({ file }) => {
  expect(partText(await file.bytes(), 'docProps/core.xml')).toMatch(/<dc:title>[^<]{5,}<\/dc:title>/);
});

test.each(every.filter(({ file }) => file.format === 'docx'))(
  '$name says its language, repeats the heads of its tables and has real headings',
  async ({ lang, file }) => {
    const bytes = await file.bytes();
    expect(partText(bytes, 'word/styles.xml')).toContain(`w:val="${lang === 'de' ? 'de-DE' : 'en-GB'}"`);
    const document = partText(bytes, 'word/document.xml');
    expect(document).toContain('<w:tblHeader/>');
    expect(document.match(/<w:pStyle w:val="Heading2"\/>/g)!.length).toBeGreaterThan(1);
  },
);

test.each(every.filter(({ file }) => file.format === 'pptx'))(
  'every slide of $name has a title and notes',
  async ({ file }) => {
    const parts = unzipSync(await file.bytes());
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) {
      expect(strFromU8(parts[slide]!)).toMatch(/type="title"/);
      const notes = strFromU8(parts[slide.replace('slides/slide', 'notesSlides/notesSlide')]!);
      expect(notes.replaceAll(/<[^>]+>/g, '').length).toBeGreaterThan(40);
    }
  },
);

test('both languages have the same files, and no name twice', () => {
  const [de, en] = languages.map((lang) => officeFiles(lang));
  expect(en!.map(({ template, format }) => `${template}.${format}`)).toEqual(
    de!.map(({ template, format }) => `${template}.${format}`),
  );
  for (const files of [de!, en!]) expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test('every file belongs to a sheet that is printed too', () => {
  const known = [...readTemplates().keys(), ...mapSheets.map(({ id }) => id)];
  expect(known).toEqual(expect.arrayContaining(officeFiles('de').map(({ template }) => template)));
});

test.each(languages)('the archive holds every file, the empty map and a list of them: %s', async (lang) => {
  const files = await Promise.all(
    officeFiles(lang).map(async ({ name, template, bytes }) => ({
      name,
      title: template,
      bytes: await bytes(),
    })),
  );
  const archive = templateArchive(lang, files, address);
  const parts = unzipSync(archive);
  const names = Object.keys(parts).map((path) => path.split('/').at(-1)!);
  const readme = strFromU8(parts[Object.keys(parts).find((path) => path.endsWith('.txt'))!]!);
  expect(names).toHaveLength(files.length + 2);
  for (const { name } of files) {
    expect(names).toContain(name);
    expect(readme).toContain(name);
  }
  expect(readme).toContain(address);
  expect(Buffer.compare(archive, templateArchive(lang, files.toReversed(), address))).toBe(0);
});

test('two files of one name stop the build', () => {
  const file = { name: 'a.pdf', title: 'A', bytes: new Uint8Array(1) };
  expect(() => templateArchive('de', [file, file])).toThrow(/same file name/);
});
