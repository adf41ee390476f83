/** Prints what a reader made of a file, for fixtures: metadata, notes, and each line with its hints. */
import { inLanguage } from '../../src/pipeline/diagnostics/details.ts';
import type { Hints, SourceDocument } from '../../src/pipeline/readers/document.ts';

/** Returns the document as text: `number [hints] text` a line. */
export function sourceText({ format, encoding, metadata, notes, lines }: SourceDocument): string {
  return [
    `${format} ${encoding}`,
    ...Object.entries(metadata).map(([name, value]) => `${name}: ${value}`),
    ...notes.map(({ rule, line, actual }) => `! ${line} ${rule}: ${inLanguage(actual, 'en')}`),
    '',
    ...lines.map(({ number, text, hints }) => `${number}\t${hintsText(hints ?? {})}\t${text}`),
    '',
  ].join('\n');
}

function hintsText({ cell, place, ...hints }: Hints): string {
  const words = Object.entries(hints).map(([name, value]) => (value === true ? name : `${name}=${value}`));
  if (cell) {
    const spans = cell.rowSpan > 1 || cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
    words.push(`cell ${cell.table}:${cell.row},${cell.column}${spans}${cell.header ? ' header' : ''}`);
  }
  if (place?.kind === 'element') words.push(place.path);
  if (place?.kind === 'line') words.push(`line ${place.line}`);
  if (place?.kind === 'paragraph') words.push(`paragraph ${place.paragraph}`);
  return words.join('; ');
}
