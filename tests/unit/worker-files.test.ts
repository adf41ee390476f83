import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { ENGINE } from '../../scripts/lib/root.ts';
import { workerFiles } from '../../scripts/lib/worker-files.ts';

const desk = (name: string) => join(ENGINE, 'src/desk', name);
const READ_SOURCE = join(ENGINE, 'src/pipeline/readers/read-source.ts');

/** Modules by their ids, with what they import. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  [desk('read-draft.ts')]: ['text', 'headings', READ_SOURCE],
  [desk('inspect-draft.ts')]: ['text', 'headings', 'facts', 'fetch'],
  [desk('check-report.ts')]: ['text', 'fetch', 'quotations', 'diff', READ_SOURCE],
  [desk('compare-drafts.ts')]: ['facts', 'passages', 'diff'],
  headings: ['names', 'marks'],
  passages: ['headings'],
  word: ['names', 'zip'],
};
const LATER: Readonly<Record<string, readonly string[]>> = { [READ_SOURCE]: ['word'] };

function fileOf(module: string, imports = IMPORTS): string | null | undefined {
  const [group] = workerFiles().groups ?? [];
  const getModuleInfo = (id: string) => ({
    importedIds: imports[id] ?? [],
    dynamicallyImportedIds: LATER[id] ?? [],
  });
  if (typeof group?.name !== 'function') throw new Error('a name by module');
  return group.name(module, { getModuleInfo } as unknown as Rolldown.ChunkingContext) as string | null;
}

it.each([
  [desk('read-draft.ts'), 'read'],
  ['marks', 'read'],
  ['text', 'all-texts'],
  ['fetch', 'all-texts'],
  ['names', 'all-files'],
  ['facts', 'inspect'],
  ['passages', 'compare'],
  ['quotations', 'check'],
  ['diff', 'differences'],
])('%s is in the file %s', (module, file) => {
  expect(fileOf(module)).toBe(file);
});

it('leaves what only a reader of files needs, and other workers, to the bundler', () => {
  expect([fileOf('zip'), fileOf('word'), fileOf('text', {})]).toEqual([null, null, null]);
});
