import { PDFDocument, PDFTextField } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { withPages, type PdfPage } from '../../tests/unit/read-pdf.ts';
import { languages } from '../i18n/languages.ts';
import { makeFillable } from './fillable.ts';
import { formFont } from './form-font.ts';
import { pdfFiles } from './pdf-files.ts';
import { setSheet, sheetSource } from './text-sheet.ts';

const fillable = languages.flatMap((lang) => pdfFiles(lang).filter(({ use }) => use === 'fill'));
const longText =
  'Käufer prüfen Größe, Maß und Übergabe: „Schön, aber teuer“ – 1.299,50 € sind für Jörg Müßig zu viel.';

const ink = (pixels: Uint8Array) => pixels.filter((value) => value < 128).length;

/** Every text field with its box and the middle of it, in points from the lower left corner of its page. */
function textFields(document: PDFDocument) {
  const form = document.getForm();
  return form.getFields().flatMap((field) => {
    if (!(field instanceof PDFTextField)) return [];
    const widget = field.acroField.getWidgets()[0]!;
    const box = widget.getRectangle();
    const page = document.getPages().findIndex(({ ref }) => ref === widget.P());
    return [{ field, page, box, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
}

test('there are fillable files in both languages', () => {
  expect(fillable.length).toBeGreaterThan(20);
});

test.each(fillable)(
  'long German text survives filling, saving and reading with another program: $name',
  { timeout: 60_000 },
  async ({ bytes }) => {
    const document = await PDFDocument.load(await bytes(), { updateMetadata: false });
    const fields = textFields(document);
    expect(fields.length).toBeGreaterThan(0);
    for (const { field } of fields) field.setText(`${longText} ${field.getName()}`);
    const saved = await document.save({ updateFieldAppearances: false });

    for (const { field } of textFields(await PDFDocument.load(saved)))
      expect(field.getText()).toBe(`${longText} ${field.getName()}`);
    await withPages(saved, (pages) => {
      for (const { field, page, x, y } of fields)
        expect(pages[page]!.textAt(x, y)).toBe(`${longText} ${field.getName()}`);
    });
  },
);

test.each(fillable)('what a reader types is seen: $name', { timeout: 60_000 }, async ({ bytes }) => {
  const pdf = await bytes();
  const fields = textFields(await PDFDocument.load(pdf));
  const inkOfPages = (type: (page: PdfPage, index: number) => void) =>
    withPages(pdf, (pages) =>
      Promise.all(
        pages.map(async (page, index) => {
          type(page, index);
          return ink((await page.grey(1200)).pixels);
        }),
      ),
    );
  const blank = await inkOfPages(() => undefined);
  const typed = await inkOfPages((page, index) => {
    for (const { x, y, page: place } of fields) if (place === index) page.typeAt(x, y, 'Müßig');
  });
  for (const [index, before] of blank.entries()) {
    const count = fields.filter(({ page }) => page === index).length;
    expect(typed[index]! - before, `page ${index + 1}`).toBeGreaterThanOrEqual(count * 20);
  }
});

test('the face of the fields has a glyph for what they can hold, umlauts, quotation marks and euro among it', async () => {
  const face = fontkit.create(await formFont());
  const bytes = Uint8Array.from({ length: 224 }, (_, place) => place + 32);
  // What the encoding leaves empty is a control character in Unicode.
  const characters = [...new TextDecoder('windows-1252').decode(bytes)].filter((one) => !/\p{Cc}/u.test(one));
  expect(characters).toHaveLength(218);
  // The face has no micro sign, and a soft hyphen shows nothing.
  const missing = characters.filter((one) => !face.hasGlyphForCodePoint(one.codePointAt(0)!));
  expect(missing).toEqual(['\u00ad', 'µ']);
});

test.each(fillable)(
  'fields have names of their own, tooltips and the order of the page: $name',
  async ({ bytes }) => {
    const document = await PDFDocument.load(await bytes());
    const fields = document.getForm().getFields();
    const names = fields.map((field) => field.getName());
    expect(new Set(names).size).toBe(names.length);
    for (const field of fields) {
      const tip = field.acroField.dict.get(field.acroField.dict.context.obj('TU') as never);
      expect(tip === undefined, `${field.getName()} has a tooltip`).toBe(false);
    }
    for (const page of document.getPages()) {
      if (page.node.Annots() === undefined) continue;
      expect(String(page.node.get(document.context.obj('Tabs') as never))).toBe('/S');
    }
  },
);

type Box = ReturnType<typeof textFields>[number]['box'];

/** The printed characters whose middle lies in a box. */
const printedIn = (box: Box, { characters }: Pick<PdfPage, 'characters'>): string =>
  characters
    .filter(({ left, right, bottom, top }) => {
      const across = (left + right) / 2 - box.x;
      const up = (bottom + top) / 2 - box.y;
      return across > 0 && across < box.width && up > 0 && up < box.height;
    })
    .map(({ text }) => text)
    .join('');

test.each(fillable)(
  'nothing is printed where somebody will type: $name',
  { timeout: 60_000 },
  async (file) => {
    const pdf = await file.bytes();
    const fields = textFields(await PDFDocument.load(pdf));
    await withPages(pdf, (pages) => {
      for (const { field, page, box } of fields)
        expect(printedIn(box, pages[page]!), field.getName()).toBe('');
    });
  },
);

test('a character below a field would be found', () => {
  const letter = { text: 'a', sizePt: 10, left: 10, right: 15, bottom: 20, top: 27 };
  const box = { x: 0, y: 15, width: 40, height: 20 };
  expect(printedIn(box, { characters: [letter] })).toBe('a');
  expect(printedIn({ ...box, y: 30 }, { characters: [letter] })).toBe('');
});

test('two fields of one name stop the build', async () => {
  const { pdf, fields } = setSheet(sheetSource('responsibilities', 'en'));
  await expect(makeFillable(pdf, [fields[0]!, fields[0]!])).rejects.toThrow('share the name');
});
