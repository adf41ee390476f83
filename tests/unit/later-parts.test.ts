/** The worker of the desk, whose parts are loaded when a text needs them, reads as the pipeline does that is written as one. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LATER_PARTS, laterPartsPlugin } from '../../scripts/lib/later-parts-plugin.ts';
import { readSite } from '../../scripts/lib/project.ts';
import { CACHE } from '../../scripts/lib/root.ts';
import { readRules } from '../../scripts/lib/rules.ts';
import { PartMissing, withParts } from '../../src/desk/later-parts.ts';
import { readDraft } from '../../src/desk/read-draft.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = readdirSync(join(ROOT, 'tests/fixtures')).filter((_, index) => index % 7 === 2);
const files = [
  ...fixtures.map((name) => join(ROOT, 'tests/fixtures', name, 'input.txt')),
  ...['plan.txt', 'plan.docx', 'plan.html'].map((name) => join(ROOT, 'tests/fixtures-files/one-plan', name)),
];
/** Text without tables, messages, bodies or counties. */
const PLAIN = '甲市发展规划（2021—2025年）\n一、总体要求\n坚持稳中求进。\n二、重点任务\n加强道路建设。\n';

let folder: string;
let built: typeof import('../../src/desk/read-draft.ts');

beforeAll(async () => {
  folder = mkdtempSync(join(CACHE, 'later-parts-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [laterPartsPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      lib: { entry: join(ROOT, 'src/desk/read-draft.ts'), formats: ['es'], fileName: 'read-draft' },
      rolldownOptions: { external: (id) => /^unpdf/u.test(id) },
    },
  });
  built = await import(pathToFileURL(join(folder, 'read-draft.js')).href);
  const rules = await readRules(await readSite());
  vi.stubGlobal('fetch', async () => Response.json(rules));
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const read = (reader: typeof readDraft, name: string, bytes: Uint8Array) =>
  reader(
    { kind: 'read', file: { id: 'draft-a', name, bytes }, rules: 'rules.json', explained: null },
    () => undefined,
  );

describe('parts that are loaded later', () => {
  it('are modules of the pipeline', () => {
    const missing = Object.values(LATER_PARTS)
      .flat()
      .filter((module) => !existsSync(join(ROOT, 'src/pipeline', module)));
    expect(missing).toEqual([]);
  });

  it('have files of their own', () => {
    const chunks = readdirSync(folder);
    const apart = Object.keys(LATER_PARTS).filter((part) =>
      chunks.some((name) => name.startsWith(`${part}-`)),
    );
    expect(apart).toEqual(Object.keys(LATER_PARTS));
  });

  it.each(files)('give the same rows for %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    expect(await read(built.readDraft, file, bytes)).toEqual(await read(readDraft, file, bytes));
  });

  it('give the same rows for a text that needs none', async () => {
    const bytes = new TextEncoder().encode(PLAIN);
    expect(await read(built.readDraft, 'plan.txt', bytes)).toEqual(await read(readDraft, 'plan.txt', bytes));
  });
});

describe('withParts', () => {
  it('loads what is missing, one part after the other, and does the work again', async () => {
    const loaded: string[] = [];
    const work = () => {
      for (const part of ['a', 'b'])
        if (!loaded.includes(part)) throw new PartMissing(part, async () => void loaded.push(part));
      return 'done';
    };
    expect(await withParts(work)).toBe('done');
    expect(loaded).toEqual(['a', 'b']);
  });

  it('passes on other errors, and that of a part that cannot be loaded', async () => {
    await expect(
      withParts(() => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    const offline = async () => {
      throw new Error('offline');
    };
    await expect(
      withParts(() => {
        throw new PartMissing('a', offline);
      }),
    ).rejects.toThrow('offline');
  });
});
