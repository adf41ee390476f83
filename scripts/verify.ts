/**
 * Checks what reports take from the plans of the corpus: quotations, titles, numbers of indicators, addresses. Writes nothing.
 *
 *   npm run verify -- REPORT…           a line on each, in the order of the report (text, Markdown, HTML, Word, PDF)
 *   npm run verify -- --json REPORT…    the same as one JSON document: a list, of several reports by file
 *
 * Ends with code 1 when something is not exact or a file cannot be read. Start and end count code points of the text that was read.
 */
import { parseArgs } from 'node:util';
import { problemOf } from '../src/pipeline/entries/read-seed.ts';
import { corpusText } from '../src/verify/corpus-text.ts';
import { readReport } from '../src/verify/read-report.ts';
import type { Item } from '../src/verify/result.ts';
import { verifyReport } from '../src/verify/verify.ts';
import { readCheckedCorpus } from './lib/checked-corpus.ts';
import { filesOf, readInputFile } from './lib/input-file.ts';
import { InputError, main, refuse } from './lib/report.ts';
import { formatItems } from './lib/verified.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    refuse({
      en: 'Usage: npm run verify -- [--json] REPORT…',
      zh: '用法：npm run verify -- [--json] 文稿……',
    });
    return;
  }
  const corpus = corpusText(await readCheckedCorpus());
  const checked: Record<string, Item[]> = {};
  for (const path of await filesOf(positionals)) {
    const bytes = await readInputFile(path, path);
    const report = await readReport(path, bytes).catch((error: unknown) => {
      throw new InputError([problemOf(path, error)]);
    });
    checked[path] = verifyReport(report, corpus);
    if (!values.json) console.log(formatItems(path, checked[path], report.text));
  }
  const lists = Object.values(checked);
  if (values.json) console.log(JSON.stringify(lists.length === 1 ? lists[0] : checked, null, 1));
  if (lists.flat().some(({ verdict }) => verdict !== 'exact')) process.exitCode = 1;
});
