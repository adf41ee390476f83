/**
 * Made-up corpora as large as wanted: the six plans, and copies of them in which city, words and numbers are others.
 * A copy keeps the lines, marks, titles, tables, page numbers and brackets of its model, so that it takes the same way
 * through the pipeline; what its paragraphs say is made up. The same in every run.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { decodeSeed } from '../../src/pipeline/readers/text/decode.ts';
import { type Manifest, manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { seededRandom } from '../support/random.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Seed = Manifest['seeds'][number];
type Random = () => number;

const manifest = manifestSchema.parse(parse(readFileSync(join(ROOT, 'seeds/manifest.yaml'), 'utf8')));
/** Plans of one copy. */
export const PLANS_PER_COPY = manifest.seeds.flatMap(({ plans }) => plans).length;

/** A line shorter than this is left as it is: headings, page numbers, contents, cells. */
const PARAGRAPH = 40;
/** A title or lead ends at the first full stop or colon up to here, and is kept. */
const LONGEST_HEAD = 45;
/** Kept of a paragraph that has none, so that its mark and its first words stand. */
const SHORTEST_HEAD = 16;
/** A phrase between two punctuation marks, or what stands in brackets or quotation marks. */
const PHRASE = /《[^》]*》|[（(][^（）()]*[）)]|“[^”]*”|[^，。；：、！？\s《》“”（）()]+/gu;
const ENUMERATOR = /^[一二三四五六七八九十]+是/u;
/** The characters that make up the two-character name of a copy's city. */
const CITY = ['安宁平兴泰和永昌顺德', '州阳城山江川原海林陵'] as const;

/** Writes seeds and manifest of `copies` times the six plans into a project; the first copy is the plans as they are. */
export function writeCorpus(root: string, copies: number): void {
  const seeds = Array.from({ length: copies }, (_, copy) =>
    manifest.seeds.map((seed) => writeSeed(root, seed, copy)),
  ).flat();
  mkdirSync(join(root, 'seeds'), { recursive: true });
  // JSON is YAML.
  writeFileSync(
    join(root, 'seeds/manifest.yaml'),
    JSON.stringify({ seeds, alignments: manifest.alignments ?? [] }),
  );
}

/** Puts other words into the longest paragraph of a corpus's first plan. */
export function editOnePlan(root: string): void {
  const path = join(root, 'seeds/manifest.yaml');
  const corpus = manifestSchema.parse(parse(readFileSync(path, 'utf8')));
  const [seed] = corpus.seeds;
  if (!seed) throw new Error(`${path}: no seeds`);
  const lines = decodeSeed(readFileSync(join(root, seed.file))).text.split('\n');
  const longest = lines.reduce((best, line, at) => (line.length > (lines[best] ?? '').length ? at : best), 0);
  const edited = (lines[longest] ?? '').replace(/，[^，。]+(?=。[^。]*$)/u, (end) => `${end}${end}`);
  const data = Buffer.from(lines.with(longest, edited).join('\n'));
  writeFileSync(join(root, seed.file), data);
  seed.sha256 = sha256(data);
  writeFileSync(path, JSON.stringify(corpus));
}

/** Writes one seed of one copy; gives its entry in the manifest. */
function writeSeed(root: string, seed: Seed, copy: number): Seed {
  const model = readFileSync(join(ROOT, seed.file));
  const file = copy === 0 ? seed.file : seed.file.replace(/\.txt$/, `-${copy}.txt`);
  const data = copy === 0 ? model : Buffer.from(varyText(decodeSeed(model).text, copy));
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), data);
  const plans = copy === 0 ? seed.plans : seed.plans.map(renamed(copy));
  // Nothing is published: a first build needs no ledger.
  return { file, sha256: sha256(data), plans: plans.map((plan) => ({ ...plan, draft: true })) };
}

/** The plan of the copy: an id, short names and a title of its own. */
const renamed =
  (copy: number) =>
  (plan: Seed['plans'][number]): Seed['plans'][number] => ({
    ...plan,
    id: `${plan.id}-${copy}`,
    short: { zh: `${plan.short.zh} ${copy}`, en: `${plan.short.en} ${copy}` },
    ...(plan.title ? { title: inCity(plan.title, copy) } : {}),
  });

function inCity(text: string, copy: number): string {
  const [first, second] = CITY;
  const name = `${first[copy % first.length]}${second[Math.floor(copy / first.length) % second.length]}`;
  return text.replaceAll('天津', name);
}

function varyText(text: string, copy: number): string {
  const random = seededRandom(copy * 1e6 + text.length);
  return inCity(text, copy)
    .split('\n')
    .map((line) => varyLine(line, random))
    .join('\n');
}

/** A paragraph with other words after its title or lead; any other line as it is. */
function varyLine(line: string, random: Random): string {
  if (line.length < PARAGRAPH || line.includes('\t') || !/[，。；]/u.test(line)) return line;
  const stop = line.search(/[。：]/u) + 1;
  const head = stop > 0 && stop <= LONGEST_HEAD ? stop : SHORTEST_HEAD;
  return line.slice(0, head) + line.slice(head).replace(PHRASE, (phrase) => varyPhrase(phrase, random));
}

/** Other words of the same length; a phrase with a number keeps its words, so that it still names an indicator. */
function varyPhrase(phrase: string, random: Random): string {
  if (/^[《（(“]/u.test(phrase) || phrase.length < 3) return phrase;
  if (/[0-9]/.test(phrase))
    return phrase.replace(/[0-9]+(?:\.[0-9]+)?/g, (number) => varyNumber(number, random));
  const kept = ENUMERATOR.exec(phrase)?.[0] ?? '';
  return kept + invent(phrase.length - kept.length, random);
}

/** Half to one and a half times a number, with as many decimals; a year as it is. */
function varyNumber(number: string, random: Random): string {
  if (/^(?:19|20)[0-9]{2}$/.test(number)) return number;
  const decimals = number.split('.')[1]?.length ?? 0;
  const least = 10 ** -decimals;
  return Math.max(least, Number(number) * (0.5 + random())).toFixed(decimals);
}

/** What follows each pair of characters in the phrases of the real texts, and the pairs that begin one. */
const followers = new Map<string, string[]>();
const beginnings: string[] = [];
for (const { file } of manifest.seeds) {
  const { text } = decodeSeed(readFileSync(join(ROOT, file)));
  for (const phrase of text.match(/\p{Script=Han}{3,}/gu) ?? []) {
    beginnings.push(phrase.slice(0, 2));
    for (let at = 2; at < phrase.length; at += 1) {
      const pair = phrase.slice(at - 2, at);
      const known = followers.get(pair);
      if (known) known.push(phrase.charAt(at));
      else followers.set(pair, [phrase.charAt(at)]);
    }
  }
}

/** Words that read like those of the plans: every three neighbouring characters stand so in one of them. */
function invent(length: number, random: Random): string {
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  let words = pick(beginnings);
  while (words.length < length) words += pick(followers.get(words.slice(-2)) ?? beginnings);
  return words.slice(0, length);
}
