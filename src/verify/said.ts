/** Where a report says that its words come from. */

import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText, Stretch } from './corpus-text.ts';
import { agrees, lociIn, type NamedLocus } from './loci.ts';
import type { Mention, PlanNames } from './mentions.ts';
import type { Report } from './report.ts';
import { behind } from './said-behind.ts';
import { NOTHING, ofLocus, type Said, type Surroundings } from './said-place.ts';
import { masked, partStart, sentenceStart, withoutQuoted } from './sentences.ts';

/** Between a title and the words taken from it stands nothing but this. */
const TAKEN_FROM = withExamples(
  /^(?:文件?)?(?:[（(][^（）()]{0,40}[）)])*(?:第[^，。]{1,6}[章节条篇]|[中里内]|就?曾?[也还已并又]?|对此|进一步|明确|具体)*(?:提出|指出|强调|要求|规定|部署|写道|载明|写明|表示|认为|称|说|所说|所述|提到)?(?:要|的)?[：:，,]?[“「『"]?$/u,
  `文提出 文件要求“ （2021年版）中提出： 第三章规定，“ 第三节明确 第三条也要求 第三篇写道 里曾强调 内还指出 就已部署 并又载明 对此写明 进一步表示 明确认为 具体称 说 所说的“ 所述：『 提到: 要「 中要求「 对此 中明确要" （甲）（乙）中 （甲)提出 (甲）提出 （）提出 提出, 提出要：
    （甲{40}）提出 第甲{5}三篇写道`,
  `甲提出 中提出甲 （(）提出 （)）提出 第，章 第。章 第一款 第，章 （甲 提出提出 （（）提出
    （甲），乙）中`,
);
/** Between words and the document behind them in the sentence: “……”，这是《……》 */
const NAMES_IT = withExamples(
  /[”」』"]?\s*[，,]?\s*(?:——|—)?(?:这[些一]?|以上|上述)?(?:话|表述|要求|内容)?(?:正是|也是|就是|都是|是|参?见于?|出自|语出|来自|源自|源于|摘自|引自|载于|写入了?|写进了?|列入了?|写在)?\s*/u,
  `”，“→”， 」，→」， 』，→』， ",→", ”,《→”, ”——《→”—— ”—《→”— ”，这是→”，这是 ”这些都是→”这些都是 ”，这一要求出自→”，这一要求出自 ”，以上内容摘自→”，以上内容摘自 ”，上述表述见于→”，上述表述见于 ”这话正是→”这话正是 ”也是→”也是 ”就是→”就是 ”参见→”参见 ”见→”见 ”语出→”语出 ”来自→”来自 ”源自→”源自 ”源于→”源于 ”引自→”引自 ”载于→”载于 ”写入→”写入 ”写入了→”写入了 ”写进→”写进 ”写进了→”写进了 ”列入→”列入 ”列入了→”列入了 ”写在→”写在`,
);
/** Units between words and the name before them. */
const FARTHEST_NAME = 120;
/** How a part of a sentence goes on with what the document says: 其中“……”, 并要求“……” */
const FROM_PART = withExamples(
  /^\s*(?:其中|特别是|尤其是?|包括|并|又|还|也|同时|以及|即|强调|要求|提出|指出|明确|规定|部署|既|对|将|把|在)|^\s*[“「『"]?$|[：:]\s*[“「『"]?$/u,
  '其中“ 特别是“ 尤其“ 尤其是“ 包括“ 并要求“ 又提出“ 还指出“ 也强调“ 同时要求“ 以及“ 即“ 强调“ 要求“ 提出“ 指出“ 明确“ 规定“ 部署“ 既要“ 对甲“ 将“ 把“ 在乙上“ ␣“ ␣「 『 " 甲：“ 甲：「 甲: 甲：『 甲："',
  '传统的“ 满足“ 甲乙 甲其中“ “甲 甲：“乙',
);

/** Finds the place that a report names for a quotation. */
export function saidOf(around: Surroundings, names: PlanNames): Said {
  const before = namedBefore(around, names);
  const after = behind(around, names);
  const isSaid =
    before.plan !== null || before.outside !== null || after.plan !== null || after.outside !== null;
  const later = isSaid ? null : namedBehind(around);
  const source = [after, before, later].find((each) => each !== null && each.plan !== null);
  const plan = source?.plan ?? null;
  const isBefore = after.plan === null || after.plan === before.plan;
  const parts = after.parts.length > 0 ? after.parts : isBefore ? before.parts : [];
  return {
    plan: after.address ? null : plan,
    plans: after.address ? [] : (source?.plans ?? []),
    outside: plan === null && !after.address ? (before.outside ?? after.outside) : null,
    parts: after.address ? [] : parts,
    address: after.address,
    named: after.plan === null ? before.named || (later?.title ?? '') : after.named,
    locus: after.parts.length > 0 ? after.locus : before.locus,
    isLoose: after.plan === null && after.parts.length === 0 && before.isLoose,
  };
}

function namedBefore({ report, block: number, quotation, mentions }: Surroundings, names: PlanNames): Said {
  const block = report.blocks[number];
  if (!block) return NOTHING;
  let { text } = block;
  let to = quotation.start;
  let known = mentions;
  const above =
    quotation.form === 'block'
      ? report.blocks[number - 1]?.text.trimEnd()
      : lineAbove(report, number, quotation.start);
  if (quotation.form === 'block' && !/[：:，,”]$/u.test(above ?? '')) return NOTHING;
  if (above !== undefined) {
    // The words above a block introduce it, and those above a list.
    text = above;
    to = above.length;
    known = names.in(text);
  }
  const from = sentenceStart(text, to);
  const inSentence = known.filter(({ start, end }) => start >= from && end <= to);
  for (const mention of inSentence.toReversed()) {
    const between = text.slice(mention.end, to);
    if (mention.plan === null) {
      const isSource = mention.title.length >= 4 && TAKEN_FROM.test(between);
      if (isSource) return { ...NOTHING, outside: outsideName(text, mention) };
      continue;
    }
    if (withoutQuoted(between).length > FARTHEST_NAME) break;
    const locus = locusBefore(masked(between));
    const isLoose = partStart(between) > 0 && !FROM_PART.test(between.slice(partStart(between)));
    return {
      ...NOTHING,
      ...ofLocus(between, locus),
      plan: mention.plan,
      plans: mention.plans,
      named: mention.title,
      isLoose,
    };
  }
  return NOTHING;
}

/** The name of a document outside the corpus, in marks where the report has a title. */
const outsideName = (text: string, { start, title }: Mention) =>
  text[start] === '《' || !title.endsWith('号') ? `《${title}》` : title;

/** What stands before a quotation that begins its line. */
const LINE_BEGINS = withExamples(
  /^\s*(?:[-*+•·●]|[（(]?[\p{L}\p{N}]{1,3}[.．、)）]|[①-⑳]|第\p{L}，|\p{L}是)?\s*[“「『"]?$/u,
  '␣␣“ “ 「 『 " -␣“ * + • · ● 1.“ 12．“ 1、“ 1)“ 3）“ （1）“ (2)“ （十二）“ ①“ ⑳ 一、“ 十二、“ 第一，“ 二是“ 十二）',
  '甲“ 1234.“ “甲 第十一，“ 甲-',
);
/** Lines of a list that are looked through for the line that introduces it. */
const LONGEST_LIST = 20;
/** And lines of one block. */
const MOST_LINES = 100;

/** The line that introduces a quotation at the beginning of its line, alone or in a list: it ends with a colon. */
function lineAbove(report: Report, number: number, start: number): string | undefined {
  const { text = '' } = report.blocks[number] ?? {};
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (!LINE_BEGINS.test(text.slice(line, start))) return undefined;
  const lines = linesBefore(text, line);
  for (let at = number - 1; lines.length < LONGEST_LIST && at >= 0; at -= 1) {
    lines.unshift(...(report.blocks[at]?.text.split('\n') ?? []));
    if (!isListed(lines[0] ?? '')) break;
  }
  const above = lines.findLast((line) => !isListed(line))?.trimEnd();
  return above !== undefined && /[：:]$/u.test(above) ? above : undefined;
}

/** Up to `MOST_LINES` lines of a text before the line that begins at `end`. */
function linesBefore(text: string, end: number): string[] {
  let from = end;
  for (let count = 0; count < MOST_LINES && from > 0; count += 1) from = text.lastIndexOf('\n', from - 2) + 1;
  return from < end ? text.slice(from, end - 1).split('\n') : [];
}

const isListed = (line: string) => LINE_BEGINS.test(line.slice(0, line.search(/[“「『"]/u) + 1 || undefined));

/** The place in the words between a plan and a quotation: right behind the plan, or 第三章. Of several the last. */
function locusBefore(words: string): NamedLocus | undefined {
  const all = lociIn(words);
  const found = all.findLast(({ start }) => start <= 2 || words[start] === '第' || words[start - 1] === '在');
  // 三、提出“……”，五、提出“……”: the later one may be a place or count what the report lists.
  const later = all.at(-1);
  return found && later !== found && /[”」』]/u.test(words.slice(found.end, later?.start))
    ? undefined
    : found;
}

/** The plan named behind the quotation in its sentence: “……”是《……》的要求. */
function namedBehind({ report, block, quotation, mentions, next }: Surroundings): Mention | null {
  const text = report.blocks[block]?.text.slice(0, next) ?? '';
  const to = quotation.end + (NAMES_IT.exec(text.slice(quotation.end))?.[0].length ?? 0);
  return mentions.find(({ start, plan }) => plan !== null && start >= quotation.end && start <= to) ?? null;
}

/** Numbers of the plans that a report says its words are from, by name or by address; none where it says nothing of a plan. */
export function plansOf({ corpus }: CorpusText, { plans, address }: Said): readonly number[] {
  if (plans.length > 0) return plans;
  const at = corpus.plans.findIndex((each) => each.plan.id === address?.plan);
  return at < 0 ? [] : [at];
}

/** What of a place that a report names is not so: null where all agrees. */
export function disagreement(
  corpus: CorpusText,
  said: Said,
  stretch: Stretch,
): 'other-plan' | 'other-place' | 'other-address' | null {
  const { plan, section, clause } = stretch;
  const record = corpus.corpus.plans[plan];
  if (said.address) {
    const { plan: id, id: place } = said.address;
    const path = corpus.pathOf(plan, section).map((each) => each.id);
    const isThere =
      record?.plan.id === id &&
      (place === '' || path.includes(place) || place.replace(/-r[0-9]+$/u, '') === clause);
    return isThere ? null : 'other-address';
  }
  if (said.plan !== null && !said.plans.includes(plan)) return 'other-plan';
  const path = corpus.pathOf(plan, section);
  return agrees(said.parts, { path, clause, all: record?.sections ?? [] }) ? null : 'other-place';
}
