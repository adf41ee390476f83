/** Reads small PDF files of tests, and picks what a test asks of the document. */
import type { Hints, SourceDocument } from '../../src/pipeline/readers/document.ts';
import { readPdf } from '../../src/pipeline/readers/pdf/read-pdf.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { centred, type PdfPage, type Print, pdfFile } from './pdf-file.ts';

/** A sentence of two lines and a half. */
export const SENTENCE =
  '坚持以人民为中心，完善甲市、乙县、丙镇三级服务网络，推动优质服务资源向基层延伸，到规划期末基本形成布局合理、运行顺畅、管理规范、群众满意的服务体系，努力提高人民生活品质。';

/** Returns a text that differs from page to page. */
export function sentence(index: number): string {
  return `${'甲乙丙丁戊'.charAt(index).repeat(40)}项目。${SENTENCE}`;
}

export function page(...prints: (Print | Print[])[]): PdfPage {
  return { prints: prints.flat() };
}

/** Prints a page number at the foot. */
export function pageNumber(count: number): Print {
  return centred(800, `— ${count} —`, { size: 9 });
}

export async function read(...pages: PdfPage[]): Promise<SourceDocument> {
  return await readPdf(pdfFile(pages));
}

/** Returns the lines of the text, without those of other regions. */
export function textOf({ lines }: SourceDocument): string[] {
  return lines.filter(({ hints }) => !hints?.region).map(({ text }) => text);
}

export function inRegion({ lines }: SourceDocument, region: string): string[] {
  return lines.filter(({ hints }) => hints?.region === region).map(({ text }) => text);
}

/** Returns the hints of the first line that contains a text. */
export function hintsOf({ lines }: SourceDocument, part: string): Hints {
  return lines.find(({ text }) => text.includes(part))?.hints ?? {};
}

/** Writes the lines of cells as `table:row,column rows x columns head text`. */
export function cellsOf({ lines }: SourceDocument): string[] {
  return lines.flatMap(({ text, hints }) => {
    const cell = hints?.cell;
    if (!cell) return [];
    const spans = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
    return [`${cell.table}:${cell.row},${cell.column}${spans}${cell.header ? ' head' : ''} ${text}`];
  });
}

/** Returns the rule of the DecodeError with which a file is refused; null for a file that is read. */
export async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  try {
    await readPdf(bytes);
    return null;
  } catch (error) {
    if (error instanceof DecodeError) return error.rule;
    throw error;
  }
}
