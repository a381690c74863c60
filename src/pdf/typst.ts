import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

// Vite moves this file when it bundles, so packages are looked up from the project's own folder.
const { resolve: find } = createRequire(resolve('package.json'));
const font = (file: string): Buffer => readFileSync(find(`@expo-google-fonts/${file}`));

/** The face of running text, whole. */
export const textFont = font('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');

/** Full TTF files: Typst passes over woff2 without a word, and cuts out the characters it needs by itself. */
const fontBlobs = [
  font('familjen-grotesk/700Bold/FamiljenGrotesk_700Bold.ttf'),
  textFont,
  font('atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
];

const compiler = NodeCompiler.create({ workspace: resolve('.'), fontArgs: [{ fontBlobs }] });

/**
 * Sets a Typst document and returns it as a tagged PDF that passes Typst's check for PDF/UA-1, the same bytes every
 * time. `inputs` reach the document as `sys.inputs`: data, never markup. Warnings stop the build like errors, because
 * a font that is not found is only a warning.
 */
export function typstPdf(source: string, inputs: Record<string, string>): Uint8Array<ArrayBuffer> {
  return pdfOf(setDocument(source, inputs));
}

/** Like `typstPdf`, with the values of the document's `metadata` elements that carry the label `<field>`. */
export function typstPdfWithFields(
  source: string,
  inputs: Record<string, string>,
): { pdf: Uint8Array<ArrayBuffer>; fields: unknown } {
  const document = setDocument(source, inputs);
  const fields: unknown = compiler.query(document, { selector: '<field>', field: 'value' });
  return { pdf: pdfOf(document), fields };
}

function setDocument(source: string, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: source, inputs });
  const complaint = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (complaint || !compiled.result) {
    const details = complaint ? compiler.fetchDiagnostics(complaint) : [];
    throw new Error(`Typst could not set the document: ${JSON.stringify(details)}`);
  }
  return compiled.result;
}

const pdfOf = (document: NodeTypstDocument): Uint8Array<ArrayBuffer> =>
  new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
