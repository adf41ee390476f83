/** The desk gives what the command line gives: the same rows, through rules that came as a file and a record that was posted. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSite } from '../../scripts/lib/project.ts';
import { readRules } from '../../scripts/lib/rules.ts';
import type { ReadDraft } from '../../src/desk/messages.ts';
import { readDraft } from '../../src/desk/read-draft.ts';
import { inspectFile, inspectionOf } from '../../src/pipeline/entries/inspect.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';

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
  vi.stubGlobal('fetch', async () => Response.json(rules));
});
afterAll(() => vi.unstubAllGlobals());

const onTheDesk = async (file: { name: string; bytes: Uint8Array }): Promise<ReadDraft> => {
  const task = { kind: 'read' as const, file: { id: 'draft-a', ...file }, rules: 'rules.json' };
  return structuredClone(await readDraft(task, () => undefined));
};

describe('rows of a draft', () => {
  it.each(FILES)('$name', async (file) => {
    const read = await readSeedFile(file.name, file.bytes);
    const expected = inspectionOf(
      inspectFile({ file: file.name, read, id: 'draft-a', plans: [], rules }),
      rules,
    );
    const { inspection } = await onTheDesk(file);
    expect(JSON.stringify(inspection)).toBe(JSON.stringify(expected));
  });
});
