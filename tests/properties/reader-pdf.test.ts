/** Whatever a PDF file has suffered, the reader ends: with a document, or with a DecodeError that names why. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pipeline/readers/pdf/read-pdf.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { paragraph, pdfFile, words } from '../support/pdf-file.ts';

/** A file takes longer than a page of HTML: half of the usual cases. */
const fuzz = {
  numRuns: Math.ceil(Number(process.env['FUZZ_CASES'] ?? 60) / 2),
  seed: Number(process.env['FUZZ_SEED'] ?? 20261122),
};

const FOLDER = new URL('../fixtures-files/pdf/', import.meta.url);
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, FOLDER))));
/** Nothing in it is compressed, so that damage meets objects, operators and codes of characters. */
const PLAIN = pdfFile([
  { prints: paragraph(100, '推动甲市养老服务高质量发展，完善三级服务网络。'.repeat(6)) },
  { prints: [words(90, 100, '一、总体要求', { bold: true }), ...paragraph(130, '加快推进。'.repeat(20))] },
]);

/** Damage: bytes changed, a stretch cut out, or two stretches exchanged; places and lengths as shares of the file. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: share, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: share, length: fc.nat(3_000) }),
  fc.record({ kind: fc.constant('end' as const), at: share }),
  fc.record({ kind: fc.constant('swap' as const), at: share, other: share, length: fc.nat(400) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, done: Damage): Uint8Array {
  const at = Math.max(0, Math.floor(done.at * (bytes.length - 1)));
  const copy = bytes.slice();
  if (done.kind === 'flip') copy[at] = done.byte;
  if (done.kind === 'cut')
    return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(at + done.length)]);
  if (done.kind === 'end') return copy.slice(0, at);
  if (done.kind === 'swap') {
    const other = Math.max(0, Math.floor(done.other * (bytes.length - 1)));
    copy.set(bytes.subarray(at, at + Math.min(done.length, bytes.length - other)), other);
    copy.set(bytes.subarray(other, other + Math.min(done.length, bytes.length - at)), at);
  }
  return copy;
}

async function expectEnd(bytes: Uint8Array): Promise<void> {
  const result = await readPdf(bytes).catch((reason: unknown) => reason);
  if (result instanceof DecodeError) {
    expect(result.rule).toMatch(/^(?:empty-file|pdf-[a-z-]+)$/u);
    return;
  }
  expect(result).toMatchObject({ format: 'pdf', encoding: null });
  const { lines, notes } = result as Awaited<ReturnType<typeof readPdf>>;
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  for (const { line } of notes) expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
}

describe('a damaged file', () => {
  it.each([
    ['of a program', FIXTURES],
    ['without compression', [PLAIN]],
  ])('%s is read or refused', async (_, files) => {
    const which = fc.nat(files.length - 1);
    await fc.assert(
      fc.asyncProperty(which, fc.array(damage, { minLength: 1, maxLength: 8 }), async (index, all) => {
        await expectEnd(all.reduce(damaged, files[index] ?? PLAIN));
      }),
      fuzz,
    );
  });
});
