/** The facts found against the readings: the figures are the ones .github/MEASUREMENTS.md names, and may not fall. */
import { describe, expect, it } from 'vitest';
import { measure } from '../support/accuracy.ts';
import { misplacedFacts } from '../support/fact-places.ts';
import { compiled, linesOf } from '../support/seeds.ts';

const accuracy = measure();
const share = ({ right, of }: { right: number; of: number }) => (of === 0 ? 1 : right / of);
const overall = (pick: (item: (typeof accuracy)[number]) => { right: number; of: number }) => {
  const shares = accuracy.map(pick);
  return shares.reduce((sum, item) => sum + item.right, 0) / shares.reduce((sum, item) => sum + item.of, 0);
};

describe('over the documents that were read', () => {
  it.each([
    ['types of sections', 'types', 0.994],
    ['themes', 'themes', 0.965],
    ['indicators that are found', 'recall', 0.998],
    ['what is taken for one', 'precision', 1],
    ['years', 'year', 0.99],
    ['kinds', 'kind', 0.994],
    ['operators', 'comparator', 1],
    ['units', 'unit', 0.998],
    ['second numbers of ranges', 'second', 1],
    ['scopes', 'scope', 0.953],
    ['quotes', 'quote', 0.988],
    ['names that a reader would accept', 'names', 0.967],
    ['names to the letter', 'namesExact', 0.837],
  ] as const)('%s are right', (_what, column, least) => {
    expect(overall((item) => item[column])).toBeGreaterThanOrEqual(least);
  });
  it('and no number that the reading calls none is taken', () => {
    expect(accuracy.flatMap((item) => item.decoysTaken).length).toBe(0);
  });
});

describe.each(accuracy.map((item) => [item.plan, item] as const))('%s', (_plan, item) => {
  it('names every document the reading names, with its number', () => expect(share(item.references)).toBe(1));
  it('lists every responsibility bracket as the reading does', () => expect(share(item.agencies)).toBe(1));
});

describe('every indicator', () => {
  const all = compiled.plans.flatMap(({ clauses, facts }) => {
    const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
    return facts.indicators.map((indicator) => ({ indicator, text: texts.get(indicator.clause) ?? '' }));
  });
  it('has a quote that stands once in its clause', () => {
    expect(all.filter(({ indicator, text }) => text.split(indicator.quote).length !== 2)).toEqual([]);
  });
  it('has its value in the quote, in digits or in words', () => {
    const digits = (quote: string) => quote.normalize('NFKC').replaceAll(/[,，\s]/g, '');
    expect(
      all.filter(
        ({ indicator: { quote, value } }) =>
          !digits(quote).includes(String(value)) &&
          !/[一二两三四五六七八九十百千半]|[0-9]\/[0-9]/.test(quote),
      ),
    ).toEqual([]);
  });
  it('has a name, and an id of its own within its plan', () => {
    expect(
      all.filter(({ indicator }) => indicator.name.length < 2).map(({ indicator }) => indicator.quote),
    ).toEqual([]);
    for (const { facts } of compiled.plans)
      expect(new Set(facts.indicators.map((indicator) => indicator.id)).size).toBe(facts.indicators.length);
  });
});

describe.each(compiled.plans.map((built) => [built.plan.id, built] as const))(
  'every fact of %s',
  (id, { clauses, facts }) => {
    it('has its quote, unit and value where it says', () => {
      const texts = new Map(clauses.map((clause) => [clause.id, clause.text]));
      expect(misplacedFacts(facts, (clause) => texts.get(clause) ?? '')).toEqual([]);
    });

    it('begins and ends in the file where it says', () => {
      const lines = new Map(linesOf(id).map(({ number, text }) => [number, [...text]]));
      const quoted = [...facts.indicators, ...facts.counts, ...facts.agencies, ...facts.support].map(
        ({ quote, source }) => ({ quote, source }),
      );
      const named = facts.references.map(({ title, source }) => ({ quote: title, source }));
      const elsewhere = [...quoted, ...named].filter(({ quote, source }) => {
        const from =
          lines
            .get(source.line)
            ?.slice(source.column - 1)
            .join('') ?? '';
        const to =
          lines
            .get(source.endLine)
            ?.slice(0, source.endColumn - 1)
            .join('') ?? '';
        return !from.startsWith(quote.slice(0, 2)) || !to.endsWith(quote.slice(-2));
      });
      expect(elsewhere).toEqual([]);
    });
  },
);

describe('series', () => {
  const file = compiled.files.find(({ path }) => path === 'content/series.json');
  const series: {
    name: string;
    scope: string;
    points: { year: number; printed: string }[];
    conflicts: { kind: string; printed: string[] }[];
  }[] = JSON.parse(file?.text ?? '[]');
  const find = (name: string, scope: string) =>
    series.find((item) => item.name === name && item.scope === scope);

  it('follow a quantity over years and documents', () => {
    expect(
      find('全社会研发投入占地区生产总值比重', '全市')?.points.map(
        (point) => `${point.year} ${point.printed}`,
      ),
    ).toEqual(['2015 3.08%', '2016 3.1%', '2017 3.2%', '2020 3.5%']);
  });

  it('are not joined across scopes', () => {
    expect(find('国家高新技术企业数', '示范区')?.points.map((point) => point.printed)).toEqual([
      '1800家',
      '2100家',
    ]);
  });

  it('show two results for one year that a plan gives for its start', () => {
    expect(find('瞪羚企业数', '静海区')?.conflicts).toMatchObject([
      { kind: 'results', printed: ['2020: 53家', '2020: 59个'] },
    ]);
  });

  it('do not hold what was approved against what there is', () => {
    const leaders = find('科技领军（培育）企业数', '静海区');
    expect(leaders?.points.map(({ printed }) => printed)).toEqual(['11家', '11个', '13家', '13个']);
    expect(leaders?.conflicts).toEqual([]);
  });

  it('do not join what a year brings with what comes in up to the end of a plan', () => {
    expect(series.filter(({ name }) => name.includes('科技小创企业'))).toEqual([]);
  });
});
