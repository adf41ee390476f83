/** Two editors work on branches of their own, and git puts their ledgers together. */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseLedger } from '../../src/pipeline/entries/ledger-file.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEED = 'seeds/002_240bfd8bbd972290.txt';
const OTHER_SEED = 'seeds/003_039a8d2ff7969dff.txt';
const [PLAN, OTHER] = ['tj-sei-135', 'jh-sti-145'];

let copy: ProjectCopy;
beforeEach(() => {
  copy = new ProjectCopy();
  for (const file of ['.gitattributes', '.gitignore']) copyFileSync(join(ROOT, file), join(copy.root, file));
  git('init', '--quiet', '--initial-branch=main');
  commit('Begin');
});
afterEach(() => copy.remove());

function git(...args: string[]): { code: number; output: string } {
  const identity = ['-c', 'user.name=editor', '-c', 'user.email=editor@example.org'];
  try {
    const output = execFileSync('git', [...identity, ...args], { cwd: copy.root, stdio: 'pipe' });
    return { code: 0, output: output.toString() };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer };
    return { code: status, output: stdout.toString() };
  }
}

function commit(subject: string): void {
  git('add', '--all');
  expect(git('commit', '--quiet', '--message', subject).code).toBe(0);
}

/** Edits a seed as an editor does who has read the messages, and commits. */
async function editSeed(file: string, change: (text: string) => string): Promise<void> {
  const before = copy.read(file);
  copy.edit(file, change);
  copy.renewHash(sha256(before), sha256(copy.read(file)));
  const { code, output } = await copy.run('content.ts', '--accept-ids');
  expect(code, output).toBe(0);
  commit(`Edit ${file}`);
}

const ledgerOf = (plan: string) => parseLedger(copy.read(`content/ids/${plan}.json`)).addresses;

it('a merge keeps every address of both branches, in the same plan and in another', async () => {
  const firstOf = (words: string) => (text: string) =>
    text.replace(words, `某编辑补入的一段。\n　　${words}`);
  git('switch', '--quiet', '--create', 'other');
  await editSeed(SEED, firstOf('全面贯彻党的'));
  await editSeed(OTHER_SEED, (text) => text.replace(/^.*一、发展.*$/m, '$&\n另一位编辑补入的一段。'));
  const theirs = [PLAN, OTHER].map(ledgerOf);
  git('switch', '--quiet', 'main');
  await editSeed(SEED, (text) => `${text.trimEnd()}\n　　文末补入的一段。\n`);
  const ours = [PLAN, OTHER].map(ledgerOf);

  // As “merge branches” in .github/CONTRIBUTING.md says.
  git('merge', 'other');
  const unmerged = git('diff', '--name-only', '--diff-filter=U').output.split('\n');
  expect(unmerged.filter((file) => file.startsWith('content/ids/') || file === SEED)).toEqual([]);
  copy.edit('seeds/manifest.yaml', (text) =>
    text.replace(/<<<<<<< .*\n([\s\S]*?)=======\n[\s\S]*?>>>>>>> .*\n/g, (_, mine: string) =>
      mine.replace(/[0-9a-f]{64}/, sha256(copy.read(SEED))),
    ),
  );
  const generated = ['--', 'content', ':!content/ids'];
  expect(git('restore', '--source=HEAD', '--staged', '--worktree', ...generated).code).toBe(0);
  const { code, output } = await copy.run('content.ts', '--accept-ids');
  expect(code, output).toBe(0);
  commit('Merge');

  expect((await copy.run('content.ts', '--check')).code).toBe(0);
  for (const [index, plan] of [PLAN, OTHER].entries()) {
    const merged = ledgerOf(plan as string);
    for (const before of [ours[index], theirs[index]])
      for (const [id, { hash }] of before ?? []) {
        const now = merged.get(id);
        const there = merged.get(now?.to ?? id);
        expect([there?.hash, ...(there?.was ?? [])], `${plan}#${id}`).toContain(hash);
      }
  }
});
