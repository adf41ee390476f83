/** Opens a Word file: its parts by name and by the relationships that lead to them. Links to outside are never followed. */
import { withExamples } from '../../text/with-examples.ts';
import { broken, MAX_TOTAL_BYTES } from './failures.ts';
import { refuseOtherArchive, refuseOtherFile } from './other-formats.ts';
import { type ElementBudget, parseXml } from './xml.ts';
import type { Element } from './xml-names.ts';
import { listEntries, readEntryBytes, type ZipEntry } from './zip.ts';

/** A link from one part to another. */
export interface Relationship {
  /** Last word of the type: `styles`, `header`. */
  type: string;
  /** Name of the part it leads to; null for a link to outside. */
  part: string | null;
  /** Where a link to outside leads; null for others. */
  address: string | null;
}

/** The parts of a Word file. */
export interface Package {
  /** Name of the part with the text. */
  main: string;
  /** Returns the root of a part; null where the file has none of that name. */
  read: (part: string) => Element | null;
  /** Returns the links of a part by their ids. */
  relationships: (part: string) => ReadonlyMap<string, Relationship>;
}

const MAIN_TYPE = withExamples(
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled[^+]*)\.main\+xml$/iu,
  `ms-word.document.macroEnabled供.main+xml ms-word.document.macroEnabled.main+xml wordprocessingml.document.main+xml wordprocessingml.template.main+xml ms-word.template.macroEnabled.main+xml`,
  `wordprocessingml.document.main+xml，`,
);

/** Opens a Word file. Throws DecodeError for other formats (the message names them) and for damaged files. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOtherFile(bytes);
  const entries = new Map<string, ZipEntry>();
  // Names of parts do not distinguish upper and lower case.
  for (const entry of listEntries(bytes))
    if (!entries.has(entry.name.toLowerCase())) entries.set(entry.name.toLowerCase(), entry);
  const budget: ElementBudget = { elements: 0 };
  let left = MAX_TOTAL_BYTES;
  const read = (part: string): Element | null => {
    const entry = entries.get(part.toLowerCase());
    if (!entry) return null;
    const root = parseXml(entry.name, (write) => readEntryBytes(bytes, entry, left, write), budget);
    left -= entry.size;
    return root;
  };
  const relationships = (part: string): ReadonlyMap<string, Relationship> =>
    linksOf(read(relationshipsPart(part)), part);
  const types = mainTypes(read('[Content_Types].xml'));
  const root = [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.part;
  const main =
    root ?? [...types.keys()].find((name) => MAIN_TYPE.test(types.get(name) ?? '')) ?? 'word/document.xml';
  const type = types.get(main.toLowerCase());
  if (type === undefined ? !entries.has(main.toLowerCase()) : !MAIN_TYPE.test(type))
    refuseOtherArchive([...entries.keys()], type);
  if (!entries.has(main.toLowerCase())) throw broken(`the part with the text (${main}) is missing`);
  return { main, read, relationships };
}

/** Returns the declared types of parts by their names in lower case. */
function mainTypes(root: Element | null): Map<string, string> {
  const types = new Map<string, string>();
  for (const { name, attributes } of root?.children ?? [])
    if (name === 'ct:Override' && attributes['PartName'] !== undefined)
      types.set(attributes['PartName'].replace(/^\//u, '').toLowerCase(), attributes['ContentType'] ?? '');
  return types;
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function linksOf(root: Element | null, part: string): Map<string, Relationship> {
  const links = new Map<string, Relationship>();
  for (const { name, attributes } of root?.children ?? []) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (name !== 'rel:Relationship' || id === undefined) continue;
    links.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      part: mode === 'External' ? null : resolvePart(part, target),
      address: mode === 'External' ? target : null,
    });
  }
  return links;
}

/** Returns the name of the part that a target names, seen from another part. */
function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
