import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Reads a PDF with PDFium, another library than those that write it. */

/** A printed character; lengths in points from the lower left corner of the page. */
export interface PrintedCharacter {
  text: string;
  sizePt: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

export interface PdfPage {
  widthPt: number;
  heightPt: number;
  text: string;
  characters: PrintedCharacter[];
  /** Draws the page in shades of grey, the longer side this many pixels, with what was typed into its fields. */
  grey: (longSidePx: number) => Promise<{ width: number; height: number; pixels: Uint8Array }>;
  /** Puts the cursor into the field at this point, in points from the lower left corner, and reads what stands there. */
  textAt: (x: number, y: number) => string;
  /** Types into the field at this point as a reader would. */
  typeAt: (x: number, y: number, text: string) => void;
}

/** The part of PDFium's own interface that the wrapper keeps to itself. Pointers and handles are numbers. */
interface Functions {
  _FORM_OnAfterLoadPage: (page: number, form: number) => void;
  _FORM_OnFocus: (form: number, page: number, modifier: number, x: number, y: number) => number;
  _FORM_GetFocusedText: (form: number, page: number, buffer: number, bytes: number) => number;
  _FORM_ReplaceSelection: (form: number, page: number, text: number) => void;
  _FORM_ForceToKillFocus: (form: number) => number;

  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, index: number) => number;
  _FPDFText_GetFontSize: (text: number, index: number) => number;
  _FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number;
  _FPDFText_GetCharBox: (
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ) => number;
  wasmExports: { malloc: (bytes: number) => number; free: (pointer: number) => void };
  HEAPU8: Uint8Array;
}

const library = await PDFiumLibrary.init();

/** Opens a file and hands its pages to `look`; closes it afterwards. Forms are shown filled. */
export async function withPages<T>(pdf: Uint8Array, look: (pages: PdfPage[]) => Promise<T> | T): Promise<T> {
  const document = await library.loadDocument(pdf);
  try {
    const form = document.initializeFormFields();
    const pages = [...document.pages()].map((page): PdfPage => {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      return {
        widthPt: originalWidth,
        heightPt: originalHeight,
        text: page.getText(),
        characters: printedCharacters(page),
        grey: async (longSidePx) => {
          const scale = longSidePx / Math.max(originalWidth, originalHeight);
          const drawn = await page.render({
            scale,
            colorSpace: 'Gray',
            render: 'bitmap',
            renderFormFields: true,
          });
          return { width: drawn.width, height: drawn.height, pixels: drawn.data };
        },
        ...keyboard(page, form),
      };
    });
    return await look(pages);
  } finally {
    document.destroy();
  }
}

function printedCharacters(page: object): PrintedCharacter[] {
  const { module, pageIdx } = page as { module: Functions; pageIdx: number };
  const text = module._FPDFText_LoadPage(pageIdx);
  const at = module.wasmExports.malloc(64);
  const characters = Array.from({ length: module._FPDFText_CountChars(text) }, (_, index) => {
    module._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
    // Views are made anew each time: the memory may grow and move.
    const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(module.HEAPU8.buffer, at, 4);
    module._FPDFText_GetMatrix(text, index, at + 32);
    const [, , across = 0, up = 1] = new Float32Array(module.HEAPU8.buffer, at + 32, 4);
    const sizePt = module._FPDFText_GetFontSize(text, index) * Math.hypot(across, up);
    const code = module._FPDFText_GetUnicode(text, index);
    return { text: String.fromCodePoint(code), sizePt, left, right, bottom, top };
  });
  module.wasmExports.free(at);
  module._FPDFText_ClosePage(text);
  return characters.filter((character) => character.text.trim() !== '' && character.right > character.left);
}

function keyboard(page: object, form: number): Pick<PdfPage, 'textAt' | 'typeAt'> {
  const { module, pageIdx } = page as { module: Functions; pageIdx: number };
  const { malloc, free } = module.wasmExports;
  const focus = (x: number, y: number): void => {
    module._FORM_OnAfterLoadPage(pageIdx, form);
    if (module._FORM_OnFocus(form, pageIdx, 0, x, y) === 0) throw new Error(`no field at ${x}, ${y}`);
  };
  return {
    textAt: (x, y) => {
      focus(x, y);
      const bytes = module._FORM_GetFocusedText(form, pageIdx, 0, 0);
      const at = malloc(bytes);
      module._FORM_GetFocusedText(form, pageIdx, at, bytes);
      const text = Buffer.from(module.HEAPU8.subarray(at, at + bytes - 2)).toString('utf16le');
      free(at);
      module._FORM_ForceToKillFocus(form);
      return text;
    },
    typeAt: (x, y, text) => {
      focus(x, y);
      const letters = Buffer.from(`${text}\0`, 'utf16le');
      const at = malloc(letters.length);
      module.HEAPU8.set(letters, at);
      module._FORM_ReplaceSelection(form, pageIdx, at);
      free(at);
      module._FORM_ForceToKillFocus(form);
    },
  };
}
