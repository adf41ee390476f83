/** What a report says behind its words: brackets, notes, source lines and addresses. */
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { PlanAddress } from './corpus-text.ts';
import { lociIn } from './loci.ts';
import type { Mention, PlanNames } from './mentions.ts';
import { type FoundQuotation, isSourceLine } from './quotations.ts';
import type { Report } from './report.ts';
import { NOTHING, ofLocus, type Said, type Surroundings } from './said-place.ts';

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
/** Units between words and the address behind them. */
const FARTHEST_LINK = 80;
const PLAN_ADDRESS = withExamples(
  /\/plans\/(?<plan>[a-z0-9-]+)\/?(?:\?[^#]*)?(?:#(?<id>[\w-]*))?$/u,
  '/plans/jia-145→jia-145 /plans/jia/→jia https://a.example/en/plans/jia/?q=1#s1-p2→s1-p2 /plans/jia#s1→s1 /plans/jia?a=b→jia /plans/jia#→jia',
  '/plans/jia甲 /plans/ /plan/jia',
);

/** Reads the plan and the id of an address of a site like this one; null for other addresses. */
export function planAddress(url: string): PlanAddress | null {
  const { plan, id = '' } = PLAN_ADDRESS.exec(url)?.groups ?? {};
  return plan === undefined ? null : { plan, id };
}

/** Finds what is said behind a quotation. */
export function behind({ report, block: number, quotation, next }: Surroundings, names: PlanNames): Said {
  const block = report.blocks[number];
  if (!block) return NOTHING;
  // Words in marks inside the bracket are of the place that it names.
  const rest = block.text.slice(quotation.end);
  const inside =
    quotation.form === 'block' ? sourceLine(report, number, rest) : BRACKET.exec(rest)?.groups?.['inside'];
  const link = block.links.find(
    ({ at, url }) =>
      at >= quotation.end && at <= Math.min(next, quotation.end + FARTHEST_LINK) && planAddress(url),
  );
  const note = noteOf(report, number, quotation, rest);
  const said = [inside, note].filter((words) => words !== undefined).join(' ');
  const mentions = said === '' ? [] : names.in(said);
  const mention = mentions.find(({ plan }) => plan !== null);
  const noted = /\S*\/plans\/[!-~]+/u.exec(said)?.[0].replace(/[)\].,;>]+$/u, '');
  const address = link ? planAddress(link.url) : noted ? planAddress(noted) : null;
  const locus = lociIn(said).find(({ parts }) => parts.length > 0);
  return {
    ...NOTHING,
    ...ofLocus(said, locus),
    plan: mention?.plan ?? null,
    plans: mention?.plans ?? [],
    outside: mention ? null : sourceOutside(said, mentions),
    named: mention?.title ?? '',
    address: address && { ...address, link: link ?? null },
  };
}

/** A document that is no plan of the corpus, where it stands first in a bracket or note, perhaps behind who wrote it. */
const FIRST_NAMED = withExamples(
  /^[\p{Script=Han}\s、，,：:.．]{0,30}$/u,
  '转引自： 见 国务院 张三: 甲市、乙市 张三，李四． 张三,李四. 甲␣乙 甲{30}',
  '甲1 甲{31}',
);

function sourceOutside(said: string, [first]: readonly Mention[]): string | null {
  if (!first || first.title.length < 4) return null;
  const before = said.slice(0, first.start);
  return FIRST_NAMED.test(before) && !/[与同比和及]/u.test(before)
    ? said.slice(first.start, first.end)
    : null;
}

/** The line that names the source of a block: at its end, or the block behind it. */
function sourceLine(report: Report, number: number, rest: string): string | undefined {
  const following = report.blocks[number + 1];
  const below = following && (!following.quote || isSourceLine(following.text)) ? following.text : '';
  return (SOURCE_LINE.exec(rest.trimStart()) ?? SOURCE_LINE.exec(below))?.groups?.['inside'];
}

/** The note behind a quotation. */
function noteOf(report: Report, number: number, { end }: FoundQuotation, rest: string): string | undefined {
  const reference = report.blocks[number]?.references.find(({ at }) => at >= end && at <= end + 3);
  const mark = reference?.mark ?? NOTE_MARK.exec(rest)?.groups?.['mark'];
  return mark === undefined ? undefined : report.notes.get(mark);
}
