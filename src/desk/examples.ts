/** Texts to try the desk with, made from the plans of the corpus: a report with mistakes, and a draft. */
import type { Corpus, SiteClause, SitePlan } from '../corpus/model.ts';
import { headingText } from '../pipeline/text/heading.ts';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';

export interface DeskExamples {
  report: string;
  draft: string;
}

/** Makes the examples; empty where the corpus is too small for them. */
export function deskExamples({ plans }: Corpus): DeskExamples {
  return { report: reportOf(plans), draft: plans[0] ? draftOf(plans[0]) : '' };
}

const LENGTH = { least: 24, most: 60 };

/** A sentence of a clause that can be quoted: of one line, without quotation marks. */
function sentenceOf({ text, kind }: SiteClause): string | null {
  if (kind !== 'text') return null;
  const sentence =
    /[^。；\n]+[。；]/u
      .exec(text)?.[0]
      .trim()
      .replace(/[。；]$/u, '') ?? '';
  const isShort = sentence.length >= LENGTH.least && sentence.length <= LENGTH.most;
  return isShort && !/[“”《》]/u.test(sentence) ? sentence : null;
}

/** A digit of a number of things that can become another one. */
const NUMBER = /(?<![0-9.])[1-8](?=[0-9]?(?:\.[0-9]+)?\s*[%项个家名亿万])/u;

function reportOf(plans: readonly SitePlan[]): string {
  const paragraphs = plans.flatMap((plan, index) => {
    const sentences = plan.clauses.flatMap((clause) => sentenceOf(clause) ?? []);
    const [first, second] = [sentences[Math.floor(sentences.length / 3)], sentences.at(-2)];
    const numbered = sentences.find((sentence) => NUMBER.test(sentence) && sentence !== first);
    if (!first || !second || index > 2) return [];
    const other = plans[index + 1] ?? plans[0];
    const said = inTitleMarks(plan.data.title);
    return [
      `${said}提出：“${first}”。${numbered ? `文件还写道“${index % 2 === 0 ? numbered : numbered.replace(NUMBER, (digit) => String(Number(digit) + 1))}”。` : ''}`,
      index === 1 && other
        ? `${inTitleMarks(other.data.title)}要求“${second}”。`
        : `“${second}”（${said}）也说明了这一点。`,
    ];
  });
  return paragraphs.join('\n\n');
}

/** How many sections of the plan the draft takes: two of three, one of them with another number. */
function draftOf(plan: SitePlan): string {
  const top = plan.sections.filter(({ depth }) => depth === 1);
  const lines = top.flatMap((chapter) => {
    const inside = plan.sections
      .filter((section) => section.parent === chapter.id && section.kind === 'block')
      .slice(0, 4);
    const kept = inside.filter((_, index) => index % 3 !== 2);
    return [
      headingText(chapter),
      ...paragraphs(plan, chapter.id),
      ...kept.flatMap((section, index) => [
        headingText(section),
        ...paragraphs(plan, section.id).map((text) => (index === 1 ? raised(text) : text)),
      ]),
    ];
  });
  return [`${plan.data.title}（修订草案）`, '', ...lines].join('\n');
}

const paragraphs = (plan: SitePlan, section: string) =>
  plan.clauses
    .filter((clause) => clause.section === section && clause.kind === 'text')
    .slice(0, 3)
    .map(({ text }) => text);

/** The text with its first number of things ten larger. */
const raised = (text: string) =>
  text.replace(/[1-9][0-9]*(?=[项个家名])/u, (digits) => String(Number(digits) + 10));
