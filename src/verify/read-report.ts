/** Reads a report of any format that is read. */
import { readSource } from '../pipeline/readers/read-source.ts';
import { decodeSeed } from '../pipeline/readers/text/decode.ts';
import { type Report, reportOf } from './report.ts';

const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;

/** Reads the bytes of a report; `name` tells Markdown without many marks from text. Throws DecodeError as `readSource` does. */
export async function readReport(name: string, bytes: Uint8Array): Promise<Report> {
  const document = await readSource(bytes);
  const isText = document.format === 'text' || document.format === 'markdown';
  if (!isText) return reportOf(document);
  const { text } = decodeSeed(bytes);
  return document.format === 'markdown' || MARKDOWN_NAME.test(name)
    ? (await import('./markdown-report.ts')).markdownReport(text)
    : reportOf(document);
}
