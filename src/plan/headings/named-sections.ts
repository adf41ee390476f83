/**
 * Sections that have a name where others have a number: 前言 before the first chapter, 名词解释 after the last. The
 * names are a closed table, and the line holds nothing else.
 */
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Block, Heading } from '../lines/blocks.ts';

/** What stands before the numbered sections, and ends with the first of them. */
const BEFORE = ['前言', '引言', '序言', '导言'];
/** What stands after them and may have numbered parts of its own. */
const AFTER = ['附注', '结语', '结束语', '后记'];
const NAMES = new Set([...BEFORE, ...AFTER]);

/** The same with words of what is explained: 《政府工作报告》有关用语说明. */
const GLOSSARY =
  /^(?:附[：:]?)?(?:《.{2,12}》)?(?:中?的?(?:有关|相关|部分|主要))?(?:名词|用语|术语|名词术语|专业术语|专业名词|缩略语)(?:解释|注释|说明|释义)$/u;
const LONGEST_NAME = 24;

/** Between the marks that head chapters (一、) and those that head their parts: what stands in a section that is named. */
const RANK_AFTER = 5.5;

/** True for a line that is the name of such a section: `前  言`. */
export function isSectionName(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const name = withoutWhiteSpace(line);
  return NAMES.has(name) || GLOSSARY.test(name);
}

/** The blocks with the named lines as headings, where the text or its annex has numbered ones; they stand as high as these do. */
export function nameSections(blocks: readonly Block[]): Block[] {
  const top = topRanks(blocks);
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' || block.heading || !isSectionName(block.passage.text)) return block;
    const rank = top[index] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(rank)) return block;
    const isBefore = BEFORE.includes(withoutWhiteSpace(block.passage.text));
    const heading = namedHeading(block.passage, isBefore ? rank : Math.min(rank, RANK_AFTER));
    return { ...block, heading, body: null };
  });
}

function namedHeading(title: Heading['title'], rank: number): Heading {
  return {
    form: 'named',
    key: `named-${rank}`,
    rank,
    mark: null,
    value: null,
    title,
    terminator: null,
    kind: 'block',
    ownsFollowing: true,
  };
}

/** For each block the rank of the highest mark in its text or annex; that of the whole where its own part has none. */
function topRanks(blocks: readonly Block[]): number[] {
  const ofPart = [Number.POSITIVE_INFINITY];
  let whole = Number.POSITIVE_INFINITY;
  const parts = blocks.map((block) => {
    const heading = block.type === 'paragraph' ? block.heading : null;
    if (heading?.form === 'annex') ofPart.push(Number.POSITIVE_INFINITY);
    else if (heading?.mark) {
      whole = Math.min(whole, heading.rank);
      ofPart.push(Math.min(ofPart.pop() ?? whole, heading.rank));
    }
    return ofPart.length - 1;
  });
  return parts.map((part) => {
    const own = ofPart[part] ?? whole;
    return Number.isFinite(own) ? own : whole;
  });
}
