/** Reading and writing `content/`. All paths are from the top of the corpus. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import type { ContentFile } from '../../src/pipeline/entries/file.ts';
import type { KnownSeries } from '../../src/pipeline/entries/former-series.ts';
import {
  LEDGER_FOLDER,
  LedgerError,
  parseFormerLedgers,
  parseLedger,
} from '../../src/pipeline/entries/ledger-file.ts';
import { pairLedgerSchema } from '../../src/pipeline/schemas/comparison.ts';
import type { Ledgers, PlanLedger } from '../../src/pipeline/schemas/ledger.ts';
import { formerSeriesSchema, seriesAddressSchema } from '../../src/pipeline/schemas/series.ts';
import { fewAtOnce } from './few-at-once.ts';
import { fileMessage, InputError } from './report.ts';
import { CACHE, CORPUS } from './root.ts';

const CONTENT = 'content';
/** Where the ledgers of all plans were before each had a file. */
const FORMER_LEDGER = 'content/ids.json';
/** Folders of `.cache` in which a process prepares a new `content/`: its id, then random letters. */
const WORK_FOLDER = /^content-(?:(?<process>[0-9]+)-)?[A-Za-z0-9]{6}$/;

/** Files of `content/` as they stand, by path from the top of the corpus. */
export async function readContent(): Promise<Map<string, string>> {
  const top = join(CORPUS, CONTENT);
  if (!existsSync(top)) return new Map();
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return new Map(
    await fewAtOnce(
      entries.filter((entry) => entry.isFile()),
      async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const text = await readFile(path, 'utf8');
        return [relative(CORPUS, path).replaceAll('\\', '/'), text] as const;
      },
    ),
  );
}

/** As `readContent`, for a command that keeps running: the files are read again after `npm run content` has written them. */
export function contentReader(): typeof readContent {
  let known: { written: string; files: Map<string, string> } | null = null;
  return async () => {
    const times = [CONTENT, LEDGER_FOLDER]
      .map((folder) => join(CORPUS, folder))
      .map(async (folder) => (existsSync(folder) ? (await stat(folder)).mtimeMs : 0));
    const written = (await Promise.all(times)).join(' ');
    if (known?.written !== written) known = { written, files: await readContent() };
    return known.files;
  };
}

/** The ledgers in the files of `content/`, by plan. Throws InputError with the line of every one that cannot be read. */
export function ledgersIn(content: ReadonlyMap<string, string>): Ledgers {
  const ledgers = new Map<string, PlanLedger>();
  const former = content.get(FORMER_LEDGER);
  if (former !== undefined)
    for (const [plan, ledger] of parsed(FORMER_LEDGER, () => parseFormerLedgers(former)))
      ledgers.set(plan, ledger);
  for (const [file, text] of content)
    if (dirname(file) === LEDGER_FOLDER && file.endsWith('.json'))
      ledgers.set(
        basename(file, '.json'),
        parsed(file, () => parseLedger(text)),
      );
  return ledgers;
}

/** The list in a file of `content/`; empty where there is no such file. Throws InputError when it is not what the schema says. */
function listIn<Schema extends z.ZodType>(
  content: ReadonlyMap<string, string>,
  name: string,
  schema: Schema,
): z.infer<Schema>[] {
  const file = `${CONTENT}/${name}.json`;
  return parsed(file, () => z.array(schema).parse(JSON.parse(content.get(file) ?? '[]')));
}

/**
 * Series that have an address, and those that had one; null when either file is missing: then no one knows which
 * addresses were given out. Throws InputError when a file is not what the schema says.
 */
export function knownSeriesIn(content: ReadonlyMap<string, string>): KnownSeries | null {
  if (['series', 'former-series'].some((name) => !content.has(`${CONTENT}/${name}.json`))) return null;
  return {
    series: listIn(content, 'series', seriesAddressSchema),
    former: listIn(content, 'former-series', formerSeriesSchema),
  };
}

/** The pairs of plans that have a comparison page: those of the ledger, or where it is missing, those that were written. Throws InputError when it is not what the schema says. */
export function pairsIn(content: ReadonlyMap<string, string>): string[] {
  const file = `${CONTENT}/pair-ledger.json`;
  const text = content.get(file);
  if (text !== undefined) return parsed(file, () => pairLedgerSchema.parse(JSON.parse(text)).pairs);
  const written = [...content.keys()].filter((path) => dirname(path) === `${CONTENT}/pairs`);
  return written.map((path) => basename(path, '.json')).sort();
}

/** Runs a parser on a file. Throws InputError with its place for whatever the parser throws. */
function parsed<Result>(file: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : (error as Error).message;
    const said = { en: `Unexpected content: ${reason}`, zh: `内容不对：${reason}` };
    const message = fileMessage(file, 'content-unreadable', said, {
      en: 'Restore the file from version control: it holds addresses that were given out. After a merge, see “merge branches” in .github/CONTRIBUTING.md.',
      zh: '从备份里恢复这个文件，其中有已经给出的地址。合并分支之后，见 .github/CONTRIBUTING.md 的 merge branches。',
    });
    throw new InputError([{ ...message, line: error instanceof LedgerError ? error.line : 1 }]);
  }
}

/**
 * Repairs what a command that was killed left behind: puts `content/` back that it had moved away, and removes its
 * unfinished files. Returns the path that `content/` was put back from, or null. Folders of running commands stay.
 */
export function recoverContent(): string | null {
  const abandoned = existsSync(CACHE) ? readdirSync(CACHE).filter(isAbandoned) : [];
  const folders = abandoned
    .map((name) => join(CACHE, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const former = folders.map((folder) => join(folder, 'former')).find((folder) => existsSync(folder));
  const recovers = former !== undefined && !existsSync(join(CORPUS, CONTENT));
  if (recovers) renameSync(former, join(CORPUS, CONTENT));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return recovers ? relative(CORPUS, former) : null;
}

function isAbandoned(name: string): boolean {
  const match = WORK_FOLDER.exec(name);
  return match !== null && !isRunning(Number(match.groups?.['process'] ?? 0));
}

function isRunning(process_: number): boolean {
  if (process_ === 0) return false;
  try {
    // Signal 0 asks whether the process exists.
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts a new `content/` in the place of the old one, whose files are given as `readContent` gives them. It is whole
 * before the old one is moved, and the old one is moved back when it cannot take its place. Files that stay as they are
 * become links to the same file.
 */
export async function replaceContent(
  files: readonly ContentFile[],
  old: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, `content-${process.pid}-`));
  const [fresh, former, place] = [join(work, 'fresh'), join(work, 'former'), join(CORPUS, CONTENT)];
  try {
    const pathIn = (folder: string, path: string) => join(folder, relative(CONTENT, path));
    for (const folder of new Set(files.map(({ path }) => dirname(pathIn(fresh, path)))))
      await mkdir(folder, { recursive: true });
    await fewAtOnce(files, async ({ path, text }) => {
      const linked = old.get(path) === text && (await linkFile(pathIn(place, path), pathIn(fresh, path)));
      if (!linked) await writeFile(pathIn(fresh, path), text);
    });
    const replaces = existsSync(place);
    if (replaces) await rename(place, former);
    try {
      await rename(fresh, place);
    } catch (error) {
      if (replaces) await rename(former, place);
      throw error;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Makes another name for a file; false where the file system has no such names. */
async function linkFile(file: string, name: string): Promise<boolean> {
  return link(file, name).then(
    () => true,
    () => false,
  );
}

/** Brings a folder to hold these files and no others; files that are right already are not touched. `known` holds what it was last brought to. */
export async function updateFiles(
  folder: string,
  files: readonly ContentFile[],
  known: Map<string, string>,
): Promise<void> {
  const wanted = new Map(files.map(({ path, text }) => [relative(CONTENT, path), text]));
  for (const path of known.keys()) if (!wanted.has(path)) await rm(join(folder, path), { force: true });
  for (const [path, text] of wanted) {
    if (known.get(path) === text) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  known.clear();
  for (const [path, text] of wanted) known.set(path, text);
}
