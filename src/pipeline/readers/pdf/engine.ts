/**
 * Opens a PDF file with the PDF engine (pdf.js, as unpdf packs it for any JavaScript runtime) so that it neither fetches
 * nor executes anything: no network, no system fonts, no WebAssembly, no scripts, no forms, no pictures.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { predefinedCMap } from './cmaps/cmaps.ts';
import { matrixOf } from './geometry.ts';
import type { Font } from './graphics-state.ts';
import type { Ink } from './ink.ts';
import { type Annotation, linkAreas } from './links.ts';
import { type Codes, printPage } from './print-page.ts';
import { type Looks, turnPage } from './turn-page.ts';

export type { PDFDocumentProxy };

/** Serves the character maps that ship with the program and refuses every other file that the engine asks for. */
class ShippedData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? await predefinedCMap(filename.replace(/\.bcmap$/, '')) : null;
    if (!map) throw new Error(`${filename} is not shipped`);
    return map;
  }
}

/**
 * Loads the engine. Where it finds itself in a worker without a window, it takes the worker for its own and answers the
 * messages of the page; so it sees a window while it loads.
 */
async function loadEngine(): Promise<typeof import('unpdf/pdfjs')> {
  const scope: { WorkerGlobalScope?: unknown; window?: unknown } = globalThis;
  if (!scope.WorkerGlobalScope || 'window' in scope) return await import('unpdf/pdfjs');
  scope.window = scope;
  try {
    return await import('unpdf/pdfjs');
  } finally {
    delete scope.window;
  }
}

/** Opens a document. Rejects with the exceptions of the engine. The bytes are copied, as the engine takes them away. */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadEngine();
  return await getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: ShippedData,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    // Pictures of more than one pixel are left out before they are decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}

/** Reads what a page prints, with at most `most` areas of links, and counts its operators and annotations. Rejects when the page cannot be read. */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  looks: Looks,
  most: number,
): Promise<{ ink: Ink; operators: number; annotations: number }> {
  const { OPS, AnnotationMode } = await loadEngine();
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const matrix = matrixOf(transform) ?? [1, 0, 0, -1, 0, height];
  const printed = printPage(operators, OPS as unknown as Codes, matrix, fontsOf(page));
  const annotations = await annotationsOf(document, number);
  page.cleanup();
  const areas = linkAreas(annotations, matrix, most);
  return {
    ink: turnPage(printed, number, width, height, looks, areas),
    operators: operators.fnArray.length,
    annotations: annotations.length,
  };
}

/** Returns the annotations of a page. The engine’s way of asking one page would extract its text once more. */
async function annotationsOf(document: PDFDocumentProxy, number: number): Promise<readonly Annotation[]> {
  const { AnnotationType } = await loadEngine();
  const others = new Set(Array.from({ length: document.numPages }, (_, index) => index));
  others.delete(number - 1);
  const types = new Set<number>(Object.values(AnnotationType));
  return (await document.getAnnotationsByType(types, others).catch(() => null)) ?? [];
}

/** Returns a function that finds a font of the page by its name in the engine. */
function fontsOf(page: PDFPageProxy): (name: string) => Font | null {
  const fonts = new Map<string, Font | null>();
  return (name) => {
    if (!fonts.has(name))
      fonts.set(name, page.commonObjs.has(name) ? fontOf(page.commonObjs.get(name)) : null);
    return fonts.get(name) ?? null;
  };
}

/** Takes the facts of a font out of the engine’s object; null for the object of a font that it cannot read. */
function fontOf(object: Partial<Font> | null): Font | null {
  if (!object?.fontMatrix) return null;
  return {
    name: object.name ?? '',
    bold: object.bold === true,
    black: object.black === true,
    vertical: object.vertical === true,
    isType3Font: object.isType3Font === true,
    fontMatrix: object.fontMatrix,
    bbox: object.bbox ?? null,
  };
}
