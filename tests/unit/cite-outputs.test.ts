/** Whole outputs of citations: every field of a document of which all is known, and of one of which nothing is. */
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../src/cite/index.ts';
import { catalogueTitle, metaTags } from '../../src/cite/metadata.ts';
import type { Citation, CitedPlan } from '../../src/cite/record.ts';
import { quotation, quotationHtml } from '../../src/cite/styles.ts';
import type { SitePlan } from '../../src/corpus/model.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { planJsonLd } from '../../src/reading/linked-data.ts';
import { CITY, ferryPlans, PROVINCE } from '../support/ferry-plans.ts';

const URL_ = 'https://plans.example/plans/ferry/';
const KNOWN: CitedPlan = {
  id: 'ferry',
  title: '甲市渡口规划',
  titleSupplied: true,
  genre: '规划',
  issuer: '甲市人民政府；甲市交通局',
  number: '甲政发〔2021〕7号',
  date: '2021-07-01',
  published: '2021-07-09',
  sourceUrl: 'https://www.example.cn/a',
  retrieved: '2022-01-02',
  publisher: '甲市人民政府网站',
};
const UNKNOWN: CitedPlan = {
  id: 'ferry',
  title: '甲市渡口规划',
  titleSupplied: false,
  genre: null,
  issuer: null,
  number: null,
  date: null,
  published: null,
};
const cite = (plan: CitedPlan, locus = '', place = ''): Citation => ({
  plan,
  locus,
  url: `${URL_}${place}`,
  accessed: '2026-11-05',
});
const known = cite(KNOWN, '三、（一）', '#s3-1');
const NOTE = '题名为编者所拟；文本来源：https://www.example.cn/a（2022-01-02取得）';

describe('a reference manager gets', () => {
  it('CSL-JSON', () => {
    expect(JSON.parse(CITATION_STYLES.csl(known))).toEqual([
      {
        id: 'ferry-s3-1',
        type: 'regulation',
        title: '甲市渡口规划',
        author: [{ literal: '甲市人民政府' }, { literal: '甲市交通局' }],
        number: '甲政发〔2021〕7号',
        issued: { 'date-parts': [[2021, 7, 9]] },
        'original-date': { 'date-parts': [[2021, 7, 1]] },
        publisher: '甲市人民政府网站',
        section: '三、（一）',
        note: NOTE,
        URL: `${URL_}#s3-1`,
        accessed: { 'date-parts': [[2026, 11, 5]] },
        language: 'zh-CN',
      },
    ]);
    expect(JSON.parse(CITATION_STYLES.csl(cite(UNKNOWN)))).toEqual([
      {
        id: 'ferry',
        type: 'regulation',
        title: '甲市渡口规划',
        URL: URL_,
        accessed: { 'date-parts': [[2026, 11, 5]] },
        language: 'zh-CN',
      },
    ]);
    // One date is no date before it.
    expect(JSON.parse(CITATION_STYLES.csl(cite({ ...UNKNOWN, date: '2021-07-01' })))[0]).not.toHaveProperty(
      'original-date',
    );
  });

  it('BibTeX', () => {
    expect(CITATION_STYLES.bibtex(known).split('\n')).toEqual([
      '@legislation{ferry-s3-1,',
      '  title = {甲市渡口规划},',
      '  author = {{甲市人民政府} and {甲市交通局}},',
      '  number = {甲政发〔2021〕7号},',
      '  year = {2021},',
      '  date = {2021-07-09},',
      '  origdate = {2021-07-01},',
      '  publisher = {甲市人民政府网站},',
      `  url = {${URL_}#s3-1},`,
      '  urldate = {2026-11-05},',
      `  note = {三、（一）；${NOTE}},`,
      '  langid = {chinese},',
      '}',
    ]);
    expect(CITATION_STYLES.bibtex(cite(UNKNOWN)).split('\n')).toEqual([
      '@legislation{ferry,',
      '  title = {甲市渡口规划},',
      `  url = {${URL_}},`,
      '  urldate = {2026-11-05},',
      '  langid = {chinese},',
      '}',
    ]);
  });

  it('RIS', () => {
    expect(CITATION_STYLES.ris(known).split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - ferry-s3-1',
      'TI  - 甲市渡口规划',
      'AU  - 甲市人民政府',
      'AU  - 甲市交通局',
      'M1  - 甲政发〔2021〕7号',
      'PY  - 2021',
      'DA  - 2021/07/09',
      'PB  - 甲市人民政府网站',
      'SE  - 三、（一）',
      `N1  - ${NOTE}`,
      `UR  - ${URL_}#s3-1`,
      'Y2  - 2026/11/05',
      'LA  - zh-CN',
      'ER  - ',
    ]);
    // A statute without a date would get the day of access for it: that day is in the note.
    expect(CITATION_STYLES.ris(cite(UNKNOWN)).split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - ferry',
      'TI  - 甲市渡口规划',
      'N1  - 访问日期：2026-11-05',
      `UR  - ${URL_}`,
      'LA  - zh-CN',
      'ER  - ',
    ]);
    const report = CITATION_STYLES.ris(cite({ ...UNKNOWN, genre: '工作报告', number: '7' }));
    expect(report.split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - RPRT', 'SN  - 7', 'Y2  - 2026/11/05']),
    );
    expect(report).not.toContain('N1');
  });
});

describe('a quotation for word processors', () => {
  it('has its source behind it, with the address as a link', () => {
    expect(quotationHtml('修建“渡口”', known)).toBe(
      `<p>“修建‘渡口’”（《甲市渡口规划》（题名为编者所拟），甲政发〔2021〕7号，三、（一），<a href="${URL_}#s3-1">${URL_}#s3-1</a>）</p>`,
    );
    expect(quotationHtml('甲\t"乙"\n&\t丙\u2028丁', cite(UNKNOWN))).toBe(
      `<table border="1" cellspacing="0" cellpadding="4"><tbody><tr><td>甲</td><td>&quot;乙&quot;</td></tr><tr><td>&amp;</td><td>丙<br>丁</td></tr></tbody></table><p>（《甲市渡口规划》，<a href="${URL_}">${URL_}</a>）</p>`,
    );
    expect(quotation('修建\u2028渡口', cite(UNKNOWN))).toBe(`“修建 渡口”（《甲市渡口规划》，${URL_}）`);
  });
});

it.each(['港口三期.', '港口三期．', '港口三期。'])(
  'a place that ends in a stop gets no second one: %s',
  (place) =>
    expect(CITATION_STYLES['gbt-2025'](cite(UNKNOWN, place)).endsWith(`${URL_}. ${place}`)).toBe(true),
);

describe('a page of a plan says', () => {
  const corpus = ferryPlans();
  const planOf = (id: string) =>
    must(
      corpus.plans.find((each) => each.id === id),
      id,
    );
  const withData = (plan: SitePlan, data: Partial<SitePlan['data']>): SitePlan => ({
    ...plan,
    data: { ...plan.data, ...data },
  });
  const full = {
    number: '浙政发〔2021〕7号',
    published: '2021-06-09',
    sourceUrl: 'https://www.example.cn/a',
    retrieved: '2022-01-02',
    publisher: '浙江省人民政府网站',
  };
  const at = (id: string) => `https://plans.example/plans/${id}/`;

  it('in metadata', () => {
    const { data } = withData(planOf('province'), full);
    expect(metaTags(data, at('province'))).toEqual([
      ['z:itemType', 'statute'],
      ['z:publicLawNumber', '浙政发〔2021〕7号'],
      ['z:dateEnacted', '2021-06-09'],
      ['citation_title', PROVINCE],
      ['citation_author', '浙江省人民政府'],
      ['citation_publication_date', '2021/06/09'],
      ['citation_number', '浙政发〔2021〕7号'],
      ['citation_publisher', '浙江省人民政府网站'],
      ['citation_language', 'zh-CN'],
      ['citation_public_url', at('province')],
      ['DC.title', PROVINCE],
      ['DC.creator', '浙江省人民政府'],
      ['DC.date', '2021-06-09'],
      ['DC.identifier', '浙政发〔2021〕7号'],
      ['DC.identifier.URI', at('province')],
      ['DC.publisher', '浙江省人民政府网站'],
      ['DC.source', 'https://www.example.cn/a'],
      ['DC.type', '规划'],
      ['DC.coverage.temporal', '2021/2025'],
      ['DC.language', 'zh-CN'],
    ]);
    const report = withData(planOf('report'), { number: '3', date: '2023-01-08', titleSource: 'editor' });
    const rows = metaTags(report.data, at('report'));
    expect(rows.slice(0, 4)).toEqual([
      ['z:itemType', 'report'],
      ['z:reportNumber', '3'],
      ['z:date', '2023-01-08'],
      ['citation_title', '[浙江省渡口工作报告]'],
    ]);
    expect(rows).toContainEqual(['citation_technical_report_number', '3']);
    expect(catalogueTitle(planOf('report').data)).toBe('浙江省渡口工作报告');
  });

  it('in JSON-LD', () => {
    const site = new URL('https://plans.example/');
    const city = planOf('city');
    expect(planJsonLd(city, at('city'), corpus.plans, site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': at('city'),
      url: at('city'),
      name: CITY,
      inLanguage: 'zh-CN',
      temporalCoverage: '2021/2025',
      legislationType: '规划',
      citation: [`《${PROVINCE}》`, '《浙江省渡口管理办法》'],
      isBasedOn: [at('province')],
      hasPart: [{ '@type': 'CreativeWork', '@id': `${at('city')}#s1`, name: '一、重点任务' }],
    });
    expect(planJsonLd(city, at('city'), [city], site)).not.toHaveProperty('isBasedOn.0');
    expect(planJsonLd(withData(planOf('province'), full), at('province'), corpus.plans, site)).toMatchObject({
      datePublished: '2021-06-09',
      publisher: { '@type': 'Organization', name: '浙江省人民政府网站' },
      sameAs: 'https://www.example.cn/a',
      legislationIdentifier: '浙政发〔2021〕7号',
      legislationPassedBy: [{ '@type': 'GovernmentOrganization', name: '浙江省人民政府' }],
      legislationDate: '2021-06-01',
      hasPart: ['一、发展目标', '二、重点任务', '三、支持政策'].map((name, index) => ({
        '@type': 'CreativeWork',
        '@id': `${at('province')}#s${index + 1}`,
        name,
      })),
    });
    const report = withData(planOf('report'), { number: '3', issuer: '浙江省人民政府' });
    expect(planJsonLd(report, at('report'), corpus.plans, site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': at('report'),
      url: at('report'),
      name: '浙江省渡口工作报告',
      inLanguage: 'zh-CN',
      author: [{ '@type': 'GovernmentOrganization', name: '浙江省人民政府' }],
      reportNumber: '3',
      hasPart: [{ '@type': 'CreativeWork', '@id': `${at('report')}#s1`, name: '一、去年工作' }],
    });
  });
});
