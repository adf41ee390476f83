/** The desk gives what the command line gives: the same rows, through rules that came as a file and a record that was posted. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSite } from '../../scripts/lib/project.ts';
import { readRules } from '../../scripts/lib/rules.ts';
import type { PrintedDraft } from '../../src/desk/messages.ts';
import { readDraft } from '../../src/desk/read-draft.ts';
import { forReaders } from '../../src/desk/words.ts';
import { foundRules } from '../../src/pipeline/diagnostics/found-rules.ts';
import { givenRules } from '../../src/pipeline/diagnostics/given-rules.ts';
import { RULES } from '../../src/pipeline/diagnostics/rules.ts';
import { inspectFile, inspectionOf } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';
import { headingText } from '../../src/pipeline/text/heading.ts';

const ROOT = new URL('../../', import.meta.url);
const named = (folder: string, names: readonly string[]) =>
  names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`${folder}${name}`, ROOT))) }));
/** Some of many: each is read twice. */
const every = (step: number, names: readonly string[]) => names.filter((_, index) => index % step === 1);
const FILES = [
  ...named(
    'seeds/',
    every(
      2,
      readdirSync(new URL('seeds/', ROOT)).filter((name) => name.endsWith('.txt')),
    ),
  ),
  ...named(
    'tests/fixtures/',
    every(9, readdirSync(new URL('tests/fixtures/', ROOT))).map((fixture) => `${fixture}/input.txt`),
  ),
  ...named('tests/fixtures-files/one-plan/', ['plan.docx', 'plan.pdf', 'plan.md', 'plan.html']),
];

let rules: Rules;
beforeAll(async () => {
  rules = await readRules(await readSite());
  const explained = Object.fromEntries(Object.entries(RULES).map(([rule, { zh }]) => [rule, zh]));
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address === 'rules.json' ? rules : explained),
  );
});
afterAll(() => vi.unstubAllGlobals());

const onTheDesk = async (file: { name: string; bytes: Uint8Array }) => {
  const addresses = { rules: 'rules.json', explained: 'explained.json' };
  let printed: PrintedDraft | undefined;
  const draft = await readDraft(
    { kind: 'read', file: { id: 'draft-a', ...file }, ...addresses },
    (_, text) => {
      if (text) printed = structuredClone(text);
    },
  );
  return { draft: structuredClone(draft), printed };
};

describe('rows of a draft', () => {
  it.each(FILES)('$name', async (file) => {
    const read = await readSeedFile(file.name, file.bytes);
    const expected = inspectionOf(
      inspectFile({ file: file.name, read, id: 'draft-a', plans: [], rules }),
      rules,
    );
    const { draft, printed } = await onTheDesk(file);
    expect(JSON.stringify(draft.inspection)).toBe(JSON.stringify(expected));
    expect(Object.keys(draft.explained).toSorted()).toEqual(
      [...new Set(expected.diagnostics.map(({ rule }) => rule))].toSorted(),
    );
    // The text that is shown first is that of the rows.
    const { sections, clauses, tables } = expected;
    expect(printed?.clauses).toEqual(clauses.map(({ id, order, text }) => ({ id, order, text })));
    expect(printed?.sections.map(headingText)).toEqual(sections.map(headingText));
    expect(printed?.sections.map(({ id, order }) => [id, order])).toEqual(
      sections.map(({ id, order }) => [id, order]),
    );
    expect(printed?.tables).toEqual(tables);
  });
});

describe('messages on a Chinese page', () => {
  it.each([
    ['nothing.txt', '', { quoted: null, said: '文件是空的' }],
    ['cut.txt', '\u0000东山县发展规划', { quoted: null, said: expect.stringContaining('NUL，不是文本文件') }],
  ])('say of %s what is wrong with it', async (name, text, told) => {
    const { draft } = await onTheDesk({ name, bytes: new TextEncoder().encode(text) });
    expect(draft.told[0]).toEqual(told);
  });

  it('quote the words of the text', async () => {
    const text = '东山县水利发展规划\n一、总体要求\n建设水库3座。\n三、保障措施\n加强组织领导。\n';
    const { draft } = await onTheDesk({ name: 'gap.txt', bytes: new TextEncoder().encode(text) });
    const at = draft.inspection.diagnostics.findIndex(({ rule }) => rule === 'numbering-skip');
    expect(draft.told[at]).toEqual({ quoted: '三、', said: '' });
  });

  it('tell readers nothing of what only those who keep the site can do', () => {
    const { zh } = foundRules['table-row-doubtful'];
    expect(zh).toContain('清单');
    expect(forReaders(zh)).toBe('表格的列是按文字推断的，有的行与上下各行不一致。请与印本核对。');
    const skipped = 'Unexpected number （四）. Kept as printed. Look at the lines between.';
    expect(forReaders(skipped)).toBe(skipped);
    expect(forReaders('No title. Add `title` to the manifest. Read it.')).toBe('No title. Read it.');
    for (const { zh: words } of Object.values({ ...foundRules, ...givenRules }))
      expect(forReaders(words)).toMatch(/^(?!.*(?:清单|npm run)).+$/u);
  });
});
