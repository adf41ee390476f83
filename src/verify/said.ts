/** Where a report says that its words come from. */

import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText, Stretch } from './corpus-text.ts';
import { agrees, type LocusPart, lociIn, type NamedLocus } from './loci.ts';
import type { Mention, PlanNames } from './mentions.ts';
import type { FoundQuotation } from './quotations.ts';
import type { Report, ReportLink } from './report.ts';

/** A place that a report names. What it does not name is null or empty. */
export interface Said {
  plan: number | null;
  /** A document that is no plan of the corpus. */
  outside: string | null;
  parts: LocusPart[];
  /** Plan and id of an address. */
  address: { plan: string; id: string; link: ReportLink | null } | null;
  /** The words that name the plan and the place. */
  named: string;
  locus: string;
}

/** Punctuation that ends a sentence, and so what a name before it says. */
const SENTENCE_END = /[。！？\n]/gu;
/** Between a title and the words taken from it stands nothing but this. */
const TAKEN_FROM = withExamples(
  /^(?:[（(][^（）()]{0,40}[）)])*(?:第[^，。]{1,6}[章节条篇]|[中里内]|就?曾?[也还已并又]?|对此|进一步|明确|具体)*(?:提出|指出|强调|要求|规定|部署|写道|载明|写明|表示|认为|称|说|所说|所述|提到)?(?:要|的)?[：:，,]?[“「『"]?$/u,
  `（2021年版）中提出： 第三章规定，“ 第三节明确 第三条也要求 第三篇写道 里曾强调 内还指出 就已部署 并又载明 对此写明 进一步表示 明确认为 具体称 说 所说的“ 所述：『 提到: 要「 中要求「 对此 中明确要" （甲）（乙）中 （甲)提出 (甲）提出 （）提出 提出, 提出要：
    （甲{40}）提出 第甲{5}三篇写道`,
  `甲提出 中提出甲 （(）提出 （)）提出 第，章 第。章 第一款 第，章 （甲 提出提出 （（）提出
    （甲），乙）中`,
);
/** What follows a quotation: stop, then a bracket with one in it. */
const BRACKET = withExamples(
  /^[”」』"]?[。，；,.]?\s*[（(](?<inside>(?:[^（）()]|[（(][^（）()]*[）)])*)[）)]/u,
  '”。（甲）→甲 （甲）→甲 」，(甲)→甲 』；（甲（乙）丙）→甲（乙）丙 ",␣（甲) .（） （乙(丙)）→乙(丙) （乙（））→乙（） （）。',
  '甲（乙） 。。（甲） （甲 （甲（乙） （(） （甲（(） （甲（乙(丙） ””（甲） （（（））',
);
const NOTE_MARK = withExamples(
  /^[”」』"]?[。，；,.]?\s*(?<mark>[¹²³⁰⁴-⁹]+|[①-⑳㉑-㉟]|\[[0-9]+\])/u,
  '”。¹→¹ ¹²→¹² ，③→③ 」㉑→㉑ 』；㉟→㉟ "[12]→[12] ,␣⁴→⁴ .⑳→⑳ ²→² ³→³ ⁹→⁹ ⁰→⁰ ①→①',
  '1 甲¹ [甲] [] 。。¹ ””¹ ㊱',
);
/** The line below a block: ——《…》，三、（一） */
const SOURCE_LINE = withExamples(
  /^\s*(?:—{1,2}|--|－|[（(])\s*(?<inside>[^\n]*)/u,
  '——《甲》→《甲》 —甲→甲 --甲→甲 －甲→甲 （甲）→甲） (甲→甲 —— ␣␣——␣甲→甲 ␣—',
  '甲——乙 -甲 《甲》',
);
/** Units between words and the name before them, and the address behind them. */
const FARTHEST_NAME = 120;
const FARTHEST_LINK = 80;
const PLAN_ADDRESS = withExamples(
  /\/plans\/(?<plan>[a-z0-9-]+)\/?(?:\?[^#]*)?(?:#(?<id>[\w-]*))?$/u,
  '/plans/jia-145→jia-145 /plans/jia/→jia https://a.example/en/plans/jia/?q=1#s1-p2→s1-p2 /plans/jia#s1→s1 /plans/jia?a=b→jia /plans/jia#→jia',
  '/plans/jia甲 /plans/ /plan/jia',
);

/** Reads the plan and the id of an address of a site like this one; null for other addresses. */
export function planAddress(url: string): { plan: string; id: string } | null {
  const { plan, id = '' } = PLAN_ADDRESS.exec(url)?.groups ?? {};
  return plan === undefined ? null : { plan, id };
}

/** What a quotation needs to be attributed. `next` is where the next quotation of the block begins. */
export interface Surroundings {
  report: Report;
  block: number;
  quotation: FoundQuotation;
  mentions: readonly Mention[];
  next: number;
}

/** Finds the place that a report names for a quotation. */
export function saidOf(around: Surroundings, names: PlanNames): Said {
  const before = namedBefore(around, names);
  const after = behind(around, names);
  const plan = after.plan ?? before.plan;
  const isBefore = after.plan === null || after.plan === before.plan;
  const parts = after.parts.length > 0 ? after.parts : isBefore ? before.parts : [];
  return {
    plan: after.address ? null : plan,
    outside: plan === null && !after.address ? before.outside : null,
    parts: after.address ? [] : parts,
    address: after.address,
    named: after.plan === null ? before.named : after.named,
    locus: after.parts.length > 0 ? after.locus : before.locus,
  };
}

const NOTHING: Said = { plan: null, outside: null, parts: [], address: null, named: '', locus: '' };

function namedBefore({ report, block: number, quotation, mentions }: Surroundings, names: PlanNames): Said {
  const block = report.blocks[number];
  if (!block) return NOTHING;
  let text = block.text.slice(0, quotation.start);
  let known = mentions;
  if (quotation.form === 'block') {
    // The words above a block introduce it.
    text = report.blocks[number - 1]?.text.trimEnd() ?? '';
    if (!/[：:，,”]$/u.test(text)) return NOTHING;
    known = names.in(text);
  }
  const sentence = [...text.matchAll(SENTENCE_END)].filter(({ index }) => index < text.length - 1).at(-1);
  const from = (sentence?.index ?? -1) + 1;
  const inSentence = known.filter(({ start, end }) => start >= from && end <= text.length);
  for (const mention of inSentence.toReversed()) {
    const between = text.slice(mention.end);
    if (mention.plan === null) {
      const isSource = mention.title.length >= 4 && TAKEN_FROM.test(between);
      if (isSource) return { ...NOTHING, outside: `《${mention.title}》` };
      continue;
    }
    if (between.length > FARTHEST_NAME) break;
    const locus = lociIn(between).find((each) => each.start <= 2 || /^第/u.test(between.slice(each.start)));
    return { ...NOTHING, ...ofLocus(between, locus), plan: mention.plan, named: mention.title };
  }
  return NOTHING;
}

function behind({ report, block: number, quotation, next }: Surroundings, names: PlanNames): Said {
  const block = report.blocks[number];
  if (!block) return NOTHING;
  const rest = block.text.slice(quotation.end, next);
  const inside =
    quotation.form === 'block' ? sourceLine(report, number, rest) : BRACKET.exec(rest)?.groups?.['inside'];
  const link = block.links.find(
    ({ at, url }) =>
      at >= quotation.end && at <= Math.min(next, quotation.end + FARTHEST_LINK) && planAddress(url),
  );
  const note = noteOf(report, number, quotation, rest);
  const said = [inside, note].filter((words) => words !== undefined).join(' ');
  const mention = names.in(said).find(({ plan }) => plan !== null);
  const noted = /\S*\/plans\/[!-~]+/u.exec(said)?.[0].replace(/[)\].,;>]+$/u, '');
  const address = link ? planAddress(link.url) : noted ? planAddress(noted) : null;
  const locus = lociIn(said).find(({ parts }) => parts.length > 0);
  return {
    ...NOTHING,
    ...ofLocus(said, locus),
    plan: mention?.plan ?? null,
    named: mention?.title ?? '',
    address: address && { ...address, link: link ?? null },
  };
}

const ofLocus = (words: string, locus: NamedLocus | undefined) =>
  locus ? { parts: locus.parts, locus: words.slice(locus.start, locus.end) } : {};

/** The line that names the source of a block: at its end, or the block behind it. */
function sourceLine(report: Report, number: number, rest: string): string | undefined {
  const following = report.blocks[number + 1];
  const below = following && !following.quote ? following.text : '';
  return (SOURCE_LINE.exec(rest.trimStart()) ?? SOURCE_LINE.exec(below))?.groups?.['inside'];
}

/** The note behind a quotation. */
function noteOf(report: Report, number: number, { end }: FoundQuotation, rest: string): string | undefined {
  const reference = report.blocks[number]?.references.find(({ at }) => at >= end && at <= end + 3);
  const mark = reference?.mark ?? NOTE_MARK.exec(rest)?.groups?.['mark'];
  return mark === undefined ? undefined : report.notes.get(mark);
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
  if (said.plan !== null && said.plan !== plan) return 'other-plan';
  const path = corpus.pathOf(plan, section);
  return agrees(said.parts, { path, clause, all: record?.sections ?? [] }) ? null : 'other-place';
}
