/**
 * What must hold for any plan, checked on the records alone: no code of the parser is used, so that a mistake of the
 * parser cannot confirm itself. Every function returns its findings as sentences; none when all is well.
 */
import type { BuiltPlan } from '../../../src/pipeline/entries/build-plan.ts';
import { rereadProblem } from '../../../src/pipeline/extract/numbers/reread.ts';
import type { Line } from '../../../src/pipeline/readers/document.ts';
import type { Indicator } from '../../../src/pipeline/schemas/facts.ts';
import { surrogatePairs, unitsOf } from '../../../src/pipeline/text/code-points.ts';
import { say, type Words } from '../spoken.ts';
import { conservationFaults } from './conservation.ts';

/** Checks the record of a plan against its lines. */
export function planFaults(built: BuiltPlan, lines: readonly Line[]): string[] {
  return [
    ...conservationFaults(built, lines),
    ...idFaults(built),
    ...treeFaults(built),
    ...titleFaults(built, lines),
    ...factFaults(built),
  ];
}

/** Every section and clause has an id of its own. */
function idFaults({ sections, clauses }: BuiltPlan): string[] {
  const ids = [...sections, ...clauses].map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => say({ en: `the id ${id} is given twice`, zh: `编号 ${id} 用了两次` }));
}

/** Every section is below one that exists and one level deeper, and every clause is in a section. */
function treeFaults({ sections, clauses }: BuiltPlan): string[] {
  const depths = new Map(sections.map(({ id, depth }) => [id, depth]));
  const wrong = sections.filter(({ depth, parent }) =>
    parent === null ? depth > 1 : depth !== (depths.get(parent) ?? Number.NaN) + 1,
  );
  return [
    ...wrong.map(({ id, parent }) =>
      say({
        en: `section ${id} is not one level below its parent ${parent}`,
        zh: `${id} 节不在上级 ${parent} 的下一层`,
      }),
    ),
    ...clauses
      .filter(({ section }) => !depths.has(section))
      .map(({ id, section }) =>
        say({
          en: `clause ${id} is in ${section}, which does not exist`,
          zh: `${id} 条所在的 ${section} 节不存在`,
        }),
      ),
  ];
}

/** A title is printed in the text, or marked as the editor’s. */
function titleFaults({ plan }: BuiltPlan, lines: readonly Line[]): string[] {
  const printed = compact(lines.map(({ text }) => text).join('')).includes(compact(plan.title));
  if (plan.title === '') return [say({ en: 'the plan has no title', zh: '规划没有标题' })];
  return plan.titleSource === 'printed' && !printed
    ? [say({ en: `the title is not printed: ${plan.title}`, zh: `原文里没有印这个标题：${plan.title}` })]
    : [];
}

/** Every indicator has an id and a name, quotes words of its clause, and its number is read a second time. */
function factFaults({ clauses, facts }: BuiltPlan): string[] {
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  const seen = new Set<string>();
  return facts.indicators.flatMap((indicator) => {
    const { id, clause, name, quote } = indicator;
    const text = texts.get(clause) ?? '';
    const problems = [
      seen.has(id) ? { en: 'its id is given twice', zh: '编号用了两次' } : null,
      name === '' ? { en: 'it has no name', zh: '没有名称' } : null,
      text.includes(quote)
        ? null
        : { en: `its quote does not occur in its clause: ${quote}`, zh: `所引的话不在那一条里：${quote}` },
      numberProblem(text, indicator),
    ];
    seen.add(id);
    return problems.flatMap((problem) =>
      problem === null
        ? []
        : [say({ en: `indicator ${id}: ${problem.en}`, zh: `指标 ${id}：${problem.zh}` })],
    );
  });
}

/** What may follow the digits of a number and belongs to it, though the records count it among the unit: 亿 of 1.4亿人, 成五 of 九成五. */
const MAGNITUDE = /^(?:\s*(?:[十百千万亿](?![瓦米克伏焦分]))+|成[一二三四五六七八九半])?/u;

/** Reads the number of an indicator again, with its magnitude, or alone where the head of a table or words further on hold that. */
function numberProblem(text: string, { at, value, value2, unit }: Indicator): Words | null {
  const pairs = surrogatePairs(text);
  const [start, end] = [unitsOf(pairs, at.value[0]), unitsOf(pairs, at.value[1])];
  const { length } = MAGNITUDE.exec(text.slice(end))?.[0] ?? '';
  const problem = rereadProblem(text, { start, end: end + length, value, value2, unit });
  // A unit may begin like a magnitude: 千瓦.
  const upToUnit = unit !== '' && text.startsWith(unit, end) ? text.slice(0, end) : text;
  return problem === null || rereadProblem(upToUnit, { start, end, value, value2, unit: '' }) === null
    ? null
    : { en: problem, zh: `数字再读一遍与记录不符（${problem}）` };
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
