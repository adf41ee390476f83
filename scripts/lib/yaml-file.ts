/** YAML files that people write, held to their schemas. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import { fileError, fileMessage, InputError } from './report.ts';

/** What a file says, and where in it each value is. */
export interface YamlFile<Value> {
  value: Value;
  placeOf: PlaceOf;
}

/** How a file is read. */
interface YamlOptions {
  /** Its name in messages. */
  file: string;
  /** Names a value in messages by the path that leads to it. */
  nameOf?: (value: unknown, path: readonly (string | number)[]) => string;
}

/**
 * Reads the YAML file at `path` and holds it to a schema; null where there is none. Throws InputError with the place of
 * every mistake.
 */
export async function readOptionalYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { file, nameOf = (_value, keys) => keys.join('.') }: YamlOptions,
): Promise<YamlFile<z.infer<Schema>> | null> {
  if (!existsSync(path)) return null;
  const counter = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: counter });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map((error) => ({
        ...fileMessage(
          file,
          'yaml',
          error.message.split('\n')[0] ?? error.message,
          'Correct the YAML at this place.',
        ),
        ...place(error.pos[0]),
      })),
    );
  }
  /** What is not there stands where it is missing: in the innermost list or mapping that is. */
  const placeOf: PlaceOf = (...keys) => {
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return place(node.range[0]);
    return keys.length === 0 ? place(0) : placeOf(...keys.slice(0, -1));
  };
  const placeOfIssue = (issue: z.core.$ZodIssue) => {
    const keys = issue.path as (string | number)[];
    const around = document.getIn(keys, true);
    if (issue.code !== 'unrecognized_keys' || !isMap(around)) return placeOf(...keys);
    const unknown = around.items.find(({ key }) => isScalar(key) && issue.keys.includes(String(key.value)));
    return isScalar(unknown?.key) && unknown.key.range ? place(unknown.key.range[0]) : placeOf(...keys);
  };
  const value = plainData(document, file);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, placeOf };
  throw new InputError(
    result.error.issues.map((issue) => ({
      ...fileMessage(
        file,
        'yaml-schema',
        [nameOf(value, issue.path as (string | number)[]), issue.message]
          .filter((part) => part !== '')
          .join(': '),
        'The comment at the top of the file says what each field holds.',
      ),
      ...placeOfIssue(issue),
    })),
  );
}

/** What a document says. Throws InputError where aliases would make it grow without end. */
function plainData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw fileError(
      file,
      'yaml',
      (error as Error).message,
      'Write the values out in place of aliases (*name).',
    );
  }
}

/** As `readOptionalYaml`, of a file that must be there. */
export async function readYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  options: YamlOptions,
): Promise<YamlFile<z.infer<Schema>>> {
  const read = await readOptionalYaml(path, schema, options);
  if (read) return read;
  const { file } = options;
  throw fileError(
    file,
    'file-missing',
    `Expected ${file}, found no such file`,
    'Restore it from version control. DUIDU_CORPUS names the folder of the corpus; `npm run new-corpus` makes one.',
  );
}
