/**
 * What every output says of a citation, read back by parsers that others wrote: body, date, number, place and type are those of
 * the record, for whole plans, sections and clauses.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citedPlan } from '../../src/cite/cited-plan.ts';
import { CITATION_STYLES } from '../../src/cite/index.ts';
import { metaTags } from '../../src/cite/metadata.ts';
import { type Citation, type CslItem, cslItem, isoOf } from '../../src/cite/record.ts';
import { clauseLocus } from '../../src/corpus/locus.ts';
import type { SitePlan } from '../../src/corpus/model.ts';
import { pathOf } from '../../src/corpus/outline.ts';
import { locus } from '../../src/pipeline/text/locus.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { planJsonLd } from '../../src/reading/linked-data.ts';
import { bundledCorpus } from '../support/bundled-corpus.ts';

const { plans } = bundledCorpus();
const SITE = new URL('https://example.org/');
const pageOf = ({ id }: { id: string }) => `${SITE}plans/${id}/`;

/** The facts that must agree. */
interface Facts {
  body: string[];
  date: string | null;
  number: string | null;
  place: string | null;
  type: string;
}

/** A plan with facts that the bundled ones lack. */
const complete = (plan: SitePlan): SitePlan => ({
  ...plan,
  data: {
    ...plan.data,
    issuer: '甲市人民政府 甲市科学技术局',
    number: '甲政发〔2021〕7号',
    date: '2021-07-01',
    published: '2021-07-09',
    sourceUrl: 'https://www.example.cn/zwgk/a_b.html?id=7&x=%20',
    retrieved: '2022-01-02',
    publisher: '甲市人民政府网站',
  },
});

/** A plan as a whole, a section of it, and its clause with the deepest place. */
function depths(plan: SitePlan): Citation[] {
  const clause = must(
    plan.clauses.toSorted((a, b) => pathOf(plan, b.section).length - pathOf(plan, a.section).length)[0],
    'a clause',
  );
  const section = must(plan.sections[0], 'a section');
  const at = (place: string, id: string): Citation => ({
    plan: citedPlan(plan),
    locus: place,
    url: id === '' ? pageOf(plan) : `${pageOf(plan)}#${id}`,
    accessed: '2026-11-22',
  });
  return [
    at('', ''),
    at(locus(pathOf(plan, section.id)), section.id),
    at(clauseLocus({ plan, id: clause.id }), clause.id),
  ];
}

const factsOf = (item: CslItem): Facts => ({
  body: item.author?.map(({ literal }) => literal) ?? [],
  date: isoOf(item.issued),
  number: item.number ?? null,
  place: item.section ?? null,
  type: item.type === 'report' ? 'report' : 'law',
});

/** The one record that a parser reads in a text. */
function parsed(text: string) {
  const items = plugins.input.chain(text, { generateGraph: false });
  expect(items).toHaveLength(1);
  return must(items[0], 'an item');
}

const lawOf = (type = '') =>
  ['legislation', 'regulation', 'statute', 'Legislation'].includes(type) ? 'law' : type;
const nameOf = (author: { literal?: string; family?: string }) => author.literal ?? author.family ?? '';
const tags = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`^${tag} {2}- (.+?)\\r?$`, 'gm'))].map((match) => match[1] ?? '');

/** What each output says. */
const READERS: Record<string, (citation: Citation, plan: SitePlan) => Partial<Facts>> = {
  csl: (citation) => {
    const [item] = JSON.parse(CITATION_STYLES.csl(citation));
    const read = parsed(JSON.stringify(item));
    return { ...factsOf(item), body: (read.author ?? []).map(nameOf), type: lawOf(read.type) };
  },
  bibtex: (citation) => {
    const read = parsed(CITATION_STYLES.bibtex(citation));
    const note = (read.note ?? '').split('；')[0];
    return {
      body: (read.author ?? []).map(nameOf),
      date: isoOf(read.issued),
      number: read.number ?? null,
      place: citation.locus === '' ? null : (note ?? null),
      type: lawOf(read.type),
    };
  },
  ris: (citation) => {
    const text = CITATION_STYLES.ris(citation);
    const read = parsed(text);
    return {
      // The parser knows no author of a law, and no section of a report.
      body: tags(text, 'AU'),
      date: isoOf(read.issued),
      number: read.number ?? null,
      place: tags(text, 'SE')[0] ?? null,
      type: lawOf(read.type),
    };
  },
  'gbt-2025': (citation) =>
    gbtFacts(CITATION_STYLES['gbt-2025'](citation), citation, /，/, /（(\d{4}(?:-\d\d){1,2})）/),
  'gbt-2015': (citation) =>
    gbtFacts(CITATION_STYLES['gbt-2015'](citation), citation, /, /, /\((\d{4}(?:-\d\d){1,2})\)/),
  law: (citation) => {
    const text = CITATION_STYLES.law(citation);
    const number = /（([^（）]+〔\d+〕[^（）]+)）/.exec(text)?.[1] ?? null;
    const day = /(\d{4})年(\d+)月(?:(\d+)日)?发布/
      .exec(text)
      ?.slice(1)
      .flatMap((part) => part ?? []);
    const place = citation.locus.replace(/[、．.：:，,\s]+$/u, '');
    return {
      number,
      ...(number === null && { date: day?.map((part) => part.padStart(2, '0')).join('-') ?? null }),
      place: place !== '' && text.endsWith(`，${place}。`) ? citation.locus : null,
    };
  },
  meta: (citation, plan) => {
    const rows = metaTags(plan.data, citation.url);
    const all = (name: string) => rows.flatMap(([key, content]) => (key === name ? [content] : []));
    const [zoteroType] = all('z:itemType');
    expect(all('DC.creator')).toEqual(all('citation_author'));
    expect(all('DC.date')).toEqual(all('citation_publication_date').map((day) => day.replaceAll('/', '-')));
    expect(all('DC.date')).toEqual([...all('z:dateEnacted'), ...all('z:date')]);
    return {
      body: all('DC.creator'),
      date: all('DC.date')[0] ?? null,
      number: [...all('z:publicLawNumber'), ...all('z:reportNumber')][0] ?? null,
      type: lawOf(zoteroType ?? ''),
    };
  },
  'json-ld': (citation, plan) => {
    const data = planJsonLd(plan, citation.url, [plan], SITE) as Record<string, never>;
    const bodies: { name: string }[] = data['author'] ?? data['legislationPassedBy'] ?? [];
    return {
      body: bodies.map(({ name }) => name),
      date: data['datePublished'] ?? null,
      number: data['legislationIdentifier'] ?? data['reportNumber'] ?? null,
      type: lawOf(String(data['@type']).replace('Report', 'report')),
    };
  },
};

function gbtFacts(text: string, citation: Citation, comma: RegExp, day: RegExp): Partial<Facts> {
  const [head = '', rest = ''] = text.split(`[EB/OL]. `);
  const title = citation.plan.titleSupplied ? `[${citation.plan.title}]` : citation.plan.title;
  const at = head.indexOf(title);
  const after = head.slice(at + title.length);
  const place = rest.split(`${citation.url}. `)[1]?.replace(/\.$/, '') ?? null;
  return {
    body: head.slice(0, at).replace(/\. $/, '').split(comma).filter(Boolean),
    date: day.exec(rest)?.[1] ?? null,
    number: after.startsWith('：') ? after.slice(1) : null,
    place,
  };
}

describe.each([
  ...plans.map((plan) => [plan.id, plan] as const),
  ...plans.map((plan) => [`${plan.id}, completed`, complete(plan)] as const),
])('%s', (_name, plan) => {
  describe.each(Object.entries(READERS))('%s', (_output, read) => {
    it.each(depths(plan).map((citation) => [citation.locus || 'the whole', citation] as const))(
      'says of %s what the record says',
      (_place, citation) => {
        const facts = factsOf(cslItem(citation));
        const said = read(citation, plan);
        expect(said).toEqual(
          Object.fromEntries(Object.keys(said).map((key) => [key, facts[key as keyof Facts]])),
        );
      },
    );
  });
});
