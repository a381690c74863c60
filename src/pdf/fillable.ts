import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { embedFormFont } from './form-font.ts';
import type { FormField } from './form-field.ts';
import { inks } from '../components/journey-map/inks.ts';

const sizePt = 9;
/** Fields lower than this hold one line; higher ones break the text and can be scrolled, so that nothing is lost. */
const severalLinesFromPt = 26;

/** Bits of /Ff and /F: PDF 1.7, tables 228 and 165. */
const multiline = 1 << 12;
const doNotSpellCheck = 1 << 22;
const printed = 1 << 2;

const key = (name: string) => PDFName.of(name);
const rgb = [1, 3, 5]
  .map((at) => (Number.parseInt(inks.ink.slice(at, at + 2), 16) / 255).toFixed(3))
  .join(' ');

/**
 * Lays form fields over a finished, tagged PDF: each named, with its tooltip, in the order of the list (that is the tab
 * order too), and as a Form element in the structure tree. Takes the bytes that Typst wrote; equal input gives equal
 * bytes. Throws when two fields share a name.
 */
export async function makeFillable(
  pdf: Uint8Array,
  fields: readonly FormField[],
): Promise<Uint8Array<ArrayBuffer>> {
  const names = new Set(fields.map(({ name }) => name));
  if (names.size !== fields.length) {
    const twice = fields.find(
      ({ name }, place) => fields.findIndex((other) => other.name === name) !== place,
    );
    throw new Error(`Two form fields share the name “${twice?.name}”.`);
  }
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const structure = openStructure(document);
  const appearances = new Map<string, PDFRef>();
  const refs = fields.map((field) => {
    const page = document.getPage(field.page - 1);
    const widget = makeWidget(context, field, page.getHeight(), appearances);
    widget.set(key('StructParent'), PDFNumber.of(structure.nextKey()));
    widget.set(key('P'), page.ref);
    const ref = context.register(widget);
    page.node.addAnnot(ref);
    page.node.set(key('Tabs'), key('S'));
    structure.add(ref, page.ref);
    return ref;
  });
  structure.close();
  const look = PDFString.of(`/FormText ${sizePt} Tf ${rgb} rg`);
  const resources = { Font: { FormText: await embedFormFont(context) } };
  document.catalog.set(
    key('AcroForm'),
    context.register(context.obj({ Fields: refs, DA: look, DR: resources })),
  );
  return save(document);
}

/** The same document with its objects packed into streams: a third to a half of the bytes, nothing else changes. */
export async function packPdf(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return save(await PDFDocument.load(pdf, { updateMetadata: false }));
}

const save = async (document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await document.save({ useObjectStreams: true, updateFieldAppearances: false }));

/** `appearances` keeps what fields of one size share: a table has a hundred of them. */
function makeWidget(
  context: PDFContext,
  field: FormField,
  pageHeight: number,
  appearances: Map<string, PDFRef>,
): PDFDict {
  const { x, y, width, height, kind } = field;
  const widget = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y],
    F: printed,
  });
  widget.set(key('T'), PDFHexString.fromText(field.name));
  widget.set(key('TU'), PDFHexString.fromText(field.tip));
  const appearance = (operators: string): PDFRef => {
    const box = [0, 0, width, height];
    const known = `${box.join(' ')} ${operators}`;
    const dictionary = { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {} };
    const ref = appearances.get(known) ?? context.register(context.stream(operators, dictionary));
    appearances.set(known, ref);
    return ref;
  };
  if (kind === 'check') {
    const point = (across: number, up: number) =>
      `${(width * across).toFixed(2)} ${(height * up).toFixed(2)}`;
    const tick = `q ${rgb} RG 1.4 w 1 J ${point(0.2, 0.5)} m ${point(0.42, 0.24)} l ${point(0.82, 0.8)} l S Q`;
    widget.set(key('FT'), key('Btn'));
    widget.set(key('V'), key('Off'));
    widget.set(key('AS'), key('Off'));
    widget.set(key('AP'), context.obj({ N: { Yes: appearance(tick), Off: appearance('') } }));
    return widget;
  }
  const isOneLine = kind === 'line' || height < severalLinesFromPt;
  const flags = isOneLine ? doNotSpellCheck : multiline | doNotSpellCheck;
  widget.set(key('FT'), key('Tx'));
  widget.set(key('Ff'), PDFNumber.of(flags));
  widget.set(key('DA'), PDFString.of(`/FormText ${sizePt} Tf ${rgb} rg`));
  widget.set(key('AP'), context.obj({ N: appearance('/Tx BMC EMC') }));
  return widget;
}

/** The structure tree, ready to take Form elements at the end of the document. */
function openStructure(document: PDFDocument) {
  const { context, catalog } = document;
  const root = catalog.lookup(key('StructTreeRoot'), PDFDict);
  const parents = root.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
  let next = 0;
  for (let place = 0; place < parents.size(); place += 2)
    next = Math.max(next, parents.lookup(place, PDFNumber).asNumber() + 1);

  const top = root.lookup(key('K'));
  const documentRef = top instanceof PDFArray ? top.get(0) : root.get(key('K'));
  if (!(documentRef instanceof PDFRef))
    throw new Error('The PDF has no structure tree to hang form fields into.');
  const documentElement = context.lookup(documentRef, PDFDict);
  const section = context.obj({ Type: 'StructElem', S: 'Sect', P: documentRef, K: [] });
  const sectionRef = context.register(section);
  const elements = section.lookup(key('K'), PDFArray);
  const siblings = documentElement.lookup(key('K'));
  if (siblings instanceof PDFArray) siblings.push(sectionRef);
  else documentElement.set(key('K'), context.obj([documentElement.get(key('K')) ?? null, sectionRef]));

  return {
    nextKey: () => next,
    add(widget: PDFRef, page: PDFRef): void {
      const element = context.register(
        context.obj({
          Type: 'StructElem',
          S: 'Form',
          P: sectionRef,
          K: { Type: 'OBJR', Obj: widget, Pg: page },
        }),
      );
      elements.push(element);
      parents.push(PDFNumber.of(next));
      parents.push(element);
      next += 1;
    },
    close: () => root.set(key('ParentTreeNextKey'), PDFNumber.of(next)),
  };
}
