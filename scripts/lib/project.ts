/** Reading and writing the project's own files. All paths are from the top of the project. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { MANIFEST, nameInManifest, type PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import { readSeedFile, type SeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';
import { aliasesSchema } from '../../src/pipeline/schemas/aliases.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import { type Manifest, manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { seriesRulesSchema } from '../../src/pipeline/schemas/series.ts';
import { themesSchema } from '../../src/pipeline/schemas/theme.ts';
import type { Memory } from '../../src/pipeline/text/memory.ts';
import { InputError } from './report.ts';
import { ROOT } from './root.ts';

/** The manifest, and where in its file each value stands. */
export async function readManifest(): Promise<{ manifest: Manifest; placeOf: PlaceOf }> {
  const { value, placeOf } = await readYaml(MANIFEST, manifestSchema, nameInManifest);
  return { manifest: value, placeOf };
}

/** The rules that are data. The manifest says which set of themes the corpus has. */
export async function readRules(manifest: Pick<Manifest, 'themes'>): Promise<Rules> {
  const [themes, aliases, series] = await Promise.all([
    readYaml(manifest.themes ?? 'seeds/themes.yaml', themesSchema),
    readYaml('seeds/aliases.yaml', aliasesSchema),
    readYaml('seeds/series.yaml', seriesRulesSchema),
  ]);
  return { themes: themes.value, aliases: aliases.value, series: series.value };
}

/** Reads every seed the manifest names; null for those that are not there. */
export async function readSeeds(manifest: Manifest, memory: Memory): Promise<Map<string, SeedFile | null>> {
  const seeds = new Map<string, SeedFile | null>();
  for (const { file } of manifest.seeds) {
    const path = join(ROOT, file);
    seeds.set(file, existsSync(path) ? await readSeedFile(file, await readFile(path), memory) : null);
  }
  return seeds;
}

/**
 * Reads a YAML file, validates it against its schema, and gives its value and the place of each value in the file.
 * `nameOf` names a value in messages by the path that leads to it. Throws InputError with the place of every mistake.
 */
async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  nameOf = (_value: unknown, path: readonly (string | number)[]) => path.join('.'),
): Promise<{ value: z.infer<Schema>; placeOf: PlaceOf }> {
  const path = join(ROOT, file);
  if (!existsSync(path)) {
    throw new InputError([
      {
        ...blank(file),
        rule: 'file-missing',
        reason: `Expected ${file}, found no such file`,
        hint: 'Restore it from version control.',
      },
    ]);
  }
  const counter = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: counter });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map((error) => ({
        ...blank(file),
        ...place(error.pos[0]),
        rule: 'yaml',
        reason: error.message.split('\n')[0] ?? error.message,
        hint: 'Correct the YAML at this place.',
      })),
    );
  }
  /** What is not there stands where it is missing: in the innermost list or mapping that is. */
  const placeOf: PlaceOf = (...path) => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return place(node.range[0]);
    return path.length === 0 ? place(0) : placeOf(...path.slice(0, -1));
  };
  const placeOfIssue = (issue: z.core.$ZodIssue) => {
    const path = issue.path as (string | number)[];
    const around = document.getIn(path, true);
    if (issue.code !== 'unrecognized_keys' || !isMap(around)) return placeOf(...path);
    const unknown = around.items.find(({ key }) => isScalar(key) && issue.keys.includes(String(key.value)));
    return isScalar(unknown?.key) && unknown.key.range ? place(unknown.key.range[0]) : placeOf(...path);
  };
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, placeOf };
  throw new InputError(
    result.error.issues.map((issue) => ({
      ...blank(file),
      ...placeOfIssue(issue),
      rule: 'yaml-schema',
      reason: [nameOf(value, issue.path as (string | number)[]), issue.message]
        .filter((part) => part !== '')
        .join(': '),
      hint: 'The comment at the top of the file says what each field holds.',
    })),
  );
}

function blank(file: string): Diagnostic {
  return {
    rule: '',
    severity: 'error',
    reason: '',
    file,
    line: 1,
    column: 1,
    actual: null,
    expected: null,
    hint: '',
  };
}
