/**
 * One invented plan of ten pages in five formats gives one result. The Word and PDF files were written by LibreOffice from
 * `plan.fodt`, whose numbers （一） and 1. are automatic; the table of indicators goes over a page break and its groups are
 * merged cells; the page has the menus of a portal; the text is one that a person would save.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BuiltPlan, buildPlan } from '../../src/pipeline/entries/build-plan.ts';
import { readSeedFile } from '../../src/pipeline/entries/read-seed.ts';
import { rules } from '../support/rules.ts';

const FOLDER = new URL('../fixtures-files/one-plan/', import.meta.url);
const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
/** Notes stand where each format has them: at the foot of the page, or at the end. */
const NOTE = /^[①②]/u;

async function read(format: string): Promise<BuiltPlan> {
  const file = `plan.${format}`;
  const seed = await readSeedFile(file, new Uint8Array(readFileSync(new URL(file, FOLDER))));
  if (!seed.document) throw new Error(seed.problem.reason);
  const { document, hash } = seed;
  const range = { from: 1, to: document.lines.length };
  return buildPlan(
    { id: 'plan', short: { zh: '规划', en: 'plan' } },
    { ...document, file, hash },
    range,
    rules,
  );
}

/** What a reader sees of a plan, without its notes. */
function resultOf({ plan, sections, clauses, facts, diagnostics }: BuiltPlan) {
  const path = new Map(sections.map(({ id, number, title }) => [id, `${number ?? ''}${title}`]));
  const notes = new Set(sections.flatMap(({ id, number }) => (NOTE.test(number ?? '') ? [id] : [])));
  return {
    title: plan.title,
    period: plan.period,
    sections: sections
      .filter(({ id }) => !notes.has(id))
      .map(({ id, form, depth, number, title }) => [id, form, depth, number, title]),
    clauses: clauses
      .filter(({ section, text }) => !notes.has(section) && !NOTE.test(text))
      .map(({ section, kind, rows, text }) => [path.get(section), kind, rows ?? text]),
    indicators: facts.indicators.map(({ name, value, unit, year, kind, quote }) => [
      name,
      value,
      unit,
      year,
      kind,
      quote,
    ]),
    agencies: facts.agencies.map(({ agencies }) => agencies),
    warnings: diagnostics.filter(({ severity }) => severity !== 'info'),
  };
}

describe('one plan', async () => {
  const expected = resultOf(await read('txt'));

  it('is read with all it has', () => {
    expect(expected.sections.length).toBeGreaterThan(50);
    expect(expected.indicators.length).toBeGreaterThan(50);
    expect(expected.warnings).toEqual([]);
  });

  it.each(FORMATS.slice(1))('is the same from a file of the format %s', async (format) => {
    expect(resultOf(await read(format))).toEqual(expected);
  });
});
