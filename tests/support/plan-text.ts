/** Invented plans for tests of what is made of plans. */
import { clauseLocus } from '../../src/corpus/locus.ts';
import type { PlanText, TextClause } from '../../src/corpus/model.ts';
import { pathOf } from '../../src/corpus/outline.ts';
import type { PlanRecord } from '../../src/pipeline/contract/row-schemas.ts';
import { clauseRow, sectionRow, tableRows } from '../../src/pipeline/contract/rows.ts';
import type { Parallel } from '../../src/pipeline/schemas/comparison.ts';
import type { Section } from '../../src/pipeline/schemas/section.ts';
import { loneParagraphs } from '../../src/pipeline/text/locus.ts';

/** A section as `一、目标`, the heading on the line of its first clause with `runin`. */
interface SectionDraft {
  id: string;
  number?: string;
  title: string;
  runin?: boolean;
  /** Paragraphs, and tables as lists of rows of which the first is the header. */
  clauses?: readonly (string | readonly (readonly string[])[])[];
}

const source = { file: 'seeds/000.txt', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** Makes a plan of its sections in the order of the text; `front` are the lines before them. */
export function planText(
  id: string,
  drafts: readonly SectionDraft[],
  front: readonly string[] = [],
): PlanText {
  let order = 0;
  const clauses: TextClause[] = [];
  const section = ({
    id: name,
    number = '',
    title,
    runin = false,
    clauses: own = [],
  }: SectionDraft): Section => {
    const parent = name.includes('-') ? name.slice(0, name.lastIndexOf('-')) : null;
    const made = {
      id: name,
      parent,
      depth: name === 's0' ? 0 : name.split('-').length,
      form: name === 's0' ? 'front' : 'chapter',
      number: number || null,
      title,
      terminator: runin ? '。' : '',
      kind: runin ? 'runin' : 'block',
      type: null,
      typeRule: null,
      themes: [],
      themeReason: '',
      order: order++,
      source,
    } satisfies Section;
    const counts = { p: 0, t: 0 };
    for (const words of own) {
      const rows = typeof words === 'string' ? null : words.map((cells) => [...cells]);
      const letter = rows ? 't' : 'p';
      counts[letter] += 1;
      clauses.push({
        id: `${name}-${letter}${counts[letter]}`,
        section: name,
        kind: rows ? 'table' : name === 's0' ? 'front' : 'text',
        role: null,
        hash: '0'.repeat(64),
        order: order++,
        source,
        table: rows && { header: true, columns: Math.max(...rows.map((cells) => cells.length)) },
        text: rows ? rows.map((cells) => cells.join('\t')).join('\n') : String(words),
        rows,
        get plan() {
          return plan;
        },
      });
    }
    return made;
  };
  const s0 = section({ id: 's0', title: '', clauses: front });
  const sections = drafts.map(section);
  const plan: PlanText = {
    id,
    data: {
      id,
      title: `${id}规划`,
      short: { zh: id, en: id.toUpperCase() },
      titleSource: 'printed',
      genre: '规划',
      issuer: null,
      number: null,
      date: null,
      month: null,
      published: null,
      sourceUrl: null,
      retrieved: null,
      publisher: null,
    },
    colour: 1,
    section: s0,
    sections,
    sectionById: new Map([s0, ...sections].map((each) => [each.id, each])),
    clauses,
    clauseById: new Map(clauses.map((clause) => [clause.id, clause])),
    loneParagraphs: loneParagraphs(clauses),
  };
  return plan;
}

/** Makes the rows of a plan, as its data file has them. */
export function planRecordOf(plan: PlanText): PlanRecord {
  const link = (id: string, place = '') => `/plans/${id}/#${place}`;
  return {
    plan: { ...plan.data, id: plan.id } as PlanRecord['plan'],
    sections: [plan.section, ...plan.sections].map((section) =>
      sectionRow(plan.id, section, pathOf(plan, section.id), link),
    ),
    clauses: plan.clauses.map((clause) =>
      clauseRow(
        plan.id,
        { ...clause, locus: clauseLocus(clause), themes: [], themeReason: '', type: null },
        link,
      ),
    ),
    tables: tableRows(plan.id, plan.clauses),
  };
}

/** A passage that two clauses, as `<plan>/<clause>`, have in common. */
export function passage(a: string, b: string, [start, end]: [number, number]): Parallel {
  const stretch = (place: string) => {
    const [plan = '', clause = ''] = place.split('/');
    return { plan, clause, start, end };
  };
  return {
    id: `${a}@${start}~${b}@${start}`,
    a: stretch(a),
    b: stretch(b),
    kind: 'near',
    wording: 'own',
    formula: false,
    shared: end - start,
    ratio: 1,
    numbers: [],
  };
}
