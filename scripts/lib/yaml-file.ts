/** YAML files that people write, held to their schemas. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { PlaceOf } from '../../src/pipeline/entries/check-manifest.ts';
import { fileError, fileMessage, InputError } from './report.ts';
import { READ_INPUT, schemaWords } from './schema-words.ts';
import type { Words } from './spoken.ts';
import { ownMistakes, yamlHint, yamlWords } from './yaml-words.ts';

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
  nameOf?: (value: unknown, path: readonly (string | number)[]) => Words;
}

/**
 * Reads the YAML file at `path` and holds it to a schema; null where there is none. Throws InputError with the place of
 * every mistake.
 */
export async function readOptionalYaml<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { file, nameOf = (_value, keys) => ({ en: keys.join('.'), zh: keys.join('.') }) }: YamlOptions,
): Promise<YamlFile<z.infer<Schema>> | null> {
  if (!existsSync(path)) return null;
  const counter = new LineCounter();
  const text = await readFile(path, 'utf8');
  const document = parseDocument(text, { lineCounter: counter });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    const lines = text.split('\n');
    throw new InputError(
      ownMistakes(document.errors).map((error) => {
        const at = place(error.pos[0]);
        const hint = yamlHint(lines[at.line - 1] ?? '');
        return { ...fileMessage(file, 'yaml', yamlWords(error), hint), ...at };
      }),
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
  const result = schema.safeParse(value, READ_INPUT);
  if (result.success) return { value: result.data, placeOf };
  throw new InputError(
    result.error.issues.map((issue) => ({
      ...fileMessage(
        file,
        'yaml-schema',
        named(nameOf(value, issue.path as (string | number)[]), schemaWords(issue)),
        {
          en: 'The comment at the top of the file says what each field holds.',
          zh: '文件开头说明了每一项怎样写。',
        },
      ),
      ...placeOfIssue(issue),
    })),
  );
}

/** A message with the name of the value that it is about, where it has one. */
function named(name: Words, { en, zh }: Words): Words {
  return name.en === '' ? { en, zh } : { en: `${name.en}: ${en}`, zh: `${name.zh}：${zh}` };
}

/** What a document says. Throws InputError where aliases would make it grow without end. */
function plainData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw fileError(
      file,
      'yaml',
      { en: (error as Error).message, zh: '引用（*名称）展开后过长' },
      {
        en: 'Write the values out in place of aliases (*name).',
        zh: '不用引用，把内容直接写出来。',
      },
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
    { en: `Expected ${file}, found no such file`, zh: `没有 ${file} 这个文件` },
    {
      en: 'Restore it from version control. DUIDU_CORPUS names the folder of the corpus; `npm run new-corpus` makes one.',
      zh: '从备份里恢复。DUIDU_CORPUS 写的是规划库的文件夹；npm run new-corpus 新建一个。',
    },
  );
}
