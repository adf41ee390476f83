/**
 * What reading a file costs, with its stages: time and peak memory for one plan in five formats, a PDF file of 100 pages
 * and a Word file of 2 MB. Each file is read in a process of its own, whose start is part of the memory.
 *
 *   npm run bench:readers
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { readSource } from '../../src/pipeline/readers/read-source.ts';
import { docx, p } from '../support/docx-package.ts';
import { paragraph, pdfFile } from '../support/pdf-file.ts';

const PAGES = 100;
const WORD_BYTES = 2_000_000;
const ONE_PLAN = fileURLToPath(new URL('../fixtures-files/one-plan/', import.meta.url));

const [file] = process.argv.slice(2);
if (file) await measure(file);
else measureAll();

/** Prints a row: name, bytes, lines, seconds to read and to parse, peak memory in MB. */
async function measure(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const start = performance.now();
  const { lines } = await readSource(bytes);
  const read = performance.now();
  parsePlan({ file: path, lines });
  const parsed = performance.now();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    [
      path.split('/').at(-1),
      bytes.length,
      lines.length,
      seconds(start, read),
      seconds(read, parsed),
      memory,
    ].join('\t'),
  );
}

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-readers-'));
  try {
    writeFileSync(
      join(folder, 'pages-100.pdf'),
      pdfFile(
        Array.from({ length: PAGES }, (_, page) => pageOf(page)),
        '',
        'UniGB-UCS2-H',
      ),
    );
    writeFileSync(join(folder, 'megabytes-2.docx'), largeWordFile());
    const plans = readdirSync(ONE_PLAN).filter((name) => /\.(?:txt|md|html|docx|pdf)$/u.test(name));
    console.log('file\tbytes\tlines\tread s\tparse s\tpeak MB');
    for (const path of [
      ...plans.map((name) => join(ONE_PLAN, name)),
      ...readdirSync(folder).map((name) => join(folder, name)),
    ])
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), path], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sentence(number: number): string {
  return `（${number}）到2025年，建成养老服务设施${(number * 7919) % 9973}处，改造村卫生室${(number * 104729) % 7919}个，培训护理员${(number * 31) % 997}人次，服务覆盖率达到${(number * 17) % 100}%以上，并向社会公布结果。`;
}

function pageOf(page: number) {
  const prints = Array.from({ length: 8 }, (_, index) =>
    paragraph(72 + index * 84, sentence(page * 8 + index)),
  ).flat();
  return { prints };
}

/** Sentences until the packed file is as large as wanted. */
function largeWordFile(): Uint8Array {
  for (let paragraphs = 40_000; ; paragraphs *= 2) {
    const bytes = docx(Array.from({ length: paragraphs }, (_, index) => p(sentence(index))).join(''));
    if (bytes.length >= WORD_BYTES) return bytes;
  }
}
