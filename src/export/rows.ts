/**
 * The rows of the open data (`dist/data/`). A public contract: fields are added, never renamed or given another
 * meaning within a major version.
 */
import type { z } from 'astro/zod';
import { dataEnding, ownEnding } from '../corpus/file-endings.ts';
import type { Corpus, SitePlan } from '../corpus/model.ts';
import { recordOf } from '../corpus/plan-record.ts';
import { themesOfIndicators } from '../facts/indicators/indicator-themes.ts';
import { DEFAULT_LOCALE } from '../i18n/index.ts';
import { pageLinks } from '../i18n/links.ts';
import { type DataName, type PlanRecord, ROW_SCHEMAS, type Row } from '../pipeline/contract/row-schemas.ts';
import {
  agencyRow,
  countRow,
  deadlineRow,
  diagnosticRow,
  indicatorRow,
  instrumentRow,
  omissionRows,
  parallelRow,
  planRow,
  referenceRow,
  supportRow,
  tableRows,
} from '../pipeline/contract/rows.ts';
import { planInstruments } from '../pipeline/extract/instruments/records.ts';
import type { ShownSite } from '../pipeline/schemas/site.ts';
import { latest } from '../pipeline/text/once.ts';

/** Addresses in the data are those of the pages at the root. */
const { planLink } = pageLinks(DEFAULT_LOCALE);

/** Version of the data contract: the first number changes when a field is renamed or given another meaning. */
export const CONTRACT_VERSION = '1.0';

/** A data file: its name without extension, what a row is in words and as a schema, and the rows, made when they are asked for. */
export interface DataFile {
  name: string;
  description: string;
  row: z.ZodType;
  rows: () => readonly Record<string, unknown>[];
}

/** A data file whose rows are what the schema of its name says. */
type FileOfRows = {
  [Name in DataName]: { name: Name; description: string; rows: () => readonly Row<Name>[] };
}[DataName];

/** Every data file, rows in the order of the manifest and the text. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const { plans, themes } = corpus;
  const clauseText = new Map(
    plans.flatMap((plan) => plan.clauses.map((clause) => [`${plan.id}/${clause.id}`, clause.text])),
  );
  const textOf = (plan: string, clause: string) => clauseText.get(`${plan}/${clause}`) ?? '';
  const files: FileOfRows[] = [
    {
      name: 'plans',
      description: 'One document, whatever its genre; unknown facts are null',
      rows: () => plans.map(({ data }) => planRow(data, planLink)),
    },
    {
      name: 'sections',
      description:
        'A titled node of the outline with its printed number; s0 holds what precedes the first section, and the signature below the last',
      rows: () => plans.flatMap((plan) => planRecord(plan).sections),
    },
    {
      name: 'clauses',
      description: 'The smallest citable unit of text: one paragraph, list item or table',
      rows: () => plans.flatMap((plan) => planRecord(plan).clauses),
    },
    {
      name: 'tables',
      description: 'Tables cell by cell; paragraphs within a cell are separated by LF',
      rows: () => plans.flatMap((plan) => tableRows(plan.id, plan.clauses)),
    },
    {
      name: 'omissions',
      description:
        'What the edition leaves out (change "omission") and where it joins what stood on two lines (change "join")',
      rows: () => plans.flatMap(({ id, data }) => omissionRows(id, data)),
    },
    {
      name: 'diagnostics',
      description: 'Messages of the pipeline',
      rows: () =>
        plans.flatMap(({ id, data }) => data.diagnostics.map((diagnostic) => diagnosticRow(id, diagnostic))),
    },
    {
      name: 'indicators',
      description: 'One quantified statement with its sentence; value and unit as printed',
      rows: () =>
        plans.flatMap((plan) =>
          plan.indicators.map((indicator) => {
            const name = `${plan.id}/${indicator.id}`;
            const themes = themesOfIndicators(corpus).get(name) ?? [];
            const series = corpus.seriesOf.get(name)?.id ?? null;
            return indicatorRow(plan.id, indicator, { themes, series }, planLink);
          }),
        ),
    },
    {
      name: 'counts',
      description:
        'Numbers that count parts of a plan or of its programmes, not things in the world: 五个方向, 三大工程',
      rows: () => plans.flatMap((plan) => plan.counts.map((count) => countRow(plan.id, count, planLink))),
    },
    {
      name: 'series',
      description: 'The same quantity over years and plans, with values that by a rule may be inconsistent',
      rows: () => corpus.series,
    },
    {
      name: 'references',
      description: 'Documents named in 《》; target is the plan on this site that the name refers to',
      rows: () =>
        plans.flatMap((plan) =>
          plan.references.map((reference) => referenceRow(plan.id, reference, planLink)),
        ),
    },
    {
      name: 'agencies',
      description:
        'Responsibility brackets, lists and rows of tables: agencies in order, as printed, and by the body that has their work now; those that lead and those that support them',
      rows: () => plans.flatMap((plan) => plan.agencies.map((list) => agencyRow(plan.id, list, planLink))),
    },
    {
      name: 'deadlines',
      description:
        'Times by which something is to be done, as printed and in ISO 8601; start and end count code points',
      rows: () =>
        plans.flatMap((plan) => plan.deadlines.map((deadline) => deadlineRow(plan.id, deadline, planLink))),
    },
    {
      name: 'support',
      description:
        'Amounts and rates of subsidies, rewards and the like, with what they are given for and their limits; start and end count code points',
      rows: () =>
        plans.flatMap((plan) => plan.support.map((support) => supportRow(plan.id, support, planLink))),
    },
    {
      name: 'instruments',
      description:
        'Policy instruments that the clauses of tasks and measures name, each kind once a clause, by group and kind, with the words that show it; start and end count code points',
      rows: () =>
        plans.flatMap((plan) =>
          planInstruments(plan.sectionById, plan.clauses).map((instrument) =>
            instrumentRow(plan.id, instrument, planLink),
          ),
        ),
    },
    {
      name: 'parallels',
      description:
        'Passages that stand, identical or nearly, in two clauses; start and end count code points of the text of the clause',
      rows: () => corpus.parallels.map((parallel) => parallelRow(parallel, textOf, planLink)),
    },
    {
      name: 'pairs',
      description: 'Pairs of plans compared side by side, with how similar their words are',
      rows: () => corpus.pairs.map(({ alignments: _rows, ...pair }) => pair),
    },
    {
      name: 'alignments',
      description: 'Sections of two plans that speak of the same matter, with score and reasons',
      rows: () =>
        corpus.pairs.flatMap(({ a: first, b: second, alignments }) =>
          alignments.map(({ a, b, ...rest }) => ({
            id: `${first}/${a}~${second}/${b}`,
            ...rest,
            a: { plan: first, section: a, url: planLink(first, a) },
            b: { plan: second, section: b, url: planLink(second, b) },
          })),
        ),
    },
    {
      name: 'themes',
      description: 'Rows of the comparison, with the sections that carry them as <plan>/<section id>',
      rows: () =>
        themes.map(({ names: _, ...theme }) => ({
          ...theme,
          sections: plans.flatMap((plan) =>
            plan.sections
              .filter((section) => section.themes.includes(theme.id))
              .map((section) => `${plan.id}/${section.id}`),
          ),
        })),
    },
  ];
  return files.map((file) => ({ ...file, row: ROW_SCHEMAS[file.name], rows: () => rowsOf(file) }));
}

/** The rows of a file, made once for all that is written of it one after another: JSON, CSV and metadata. */
const rowsOf = latest((file: FileOfRows): readonly Record<string, unknown>[] => file.rows());

/** `plans/<id>.json`: the rows of one plan. */
export const planRecord = (plan: SitePlan): PlanRecord => recordOf(plan, planLink);

/** `index.json`: contract version, what the corpus says of its site (name, publisher, licences …), seeds with their hashes, the files with their numbers of rows, a file of rows for each plan, and ids that plans had before. */
export function dataIndex(corpus: Corpus, site: ShownSite, files: readonly DataFile[]) {
  const seeds = new Map(
    corpus.plans.map(({ data }) => [
      data.source.file,
      { file: data.source.file, sha256: data.seedHash, encoding: data.encoding },
    ]),
  );
  return {
    contract: CONTRACT_VERSION,
    language: 'zh-CN',
    site,
    seeds: [...seeds.values()],
    files: files.map(({ name, description, rows }) => ({
      name,
      description,
      rows: rows().length,
      json: `${name}.${dataEnding(name, 'json', corpus.plans.length)}`,
      csv: `${name}.${dataEnding(name, 'csv', corpus.plans.length)}`,
      csvw: `${name}.csv-metadata.json`,
    })),
    plans: corpus.plans.map(({ id }) => ({
      id,
      json: `plans/${id}.${ownEnding('json', corpus.plans.length)}`,
    })),
    former: Object.fromEntries(
      corpus.formerPlans.flatMap(({ id, now }) => (now === null ? [] : [[id, now]])),
    ),
  };
}
