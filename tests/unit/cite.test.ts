import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, citationList } from '../../src/cite/index.ts';
import type { Citation, CitedPlan } from '../../src/cite/record.ts';
import { gbt2015, gbt2025, lawFootnote, quotation, quotationHtml } from '../../src/cite/styles.ts';
import { locus, locusOfClause, loneParagraphs, placeLabel } from '../../src/pipeline/text/locus.ts';
import { placeInSection } from '../../src/pipeline/text/place.ts';
import { inQuotationMarks } from '../../src/pipeline/text/quotation-marks.ts';

const PLAN: CitedPlan = {
  id: 'jh-sti-145',
  title: '天津市静海区科技创新“十四五”规划',
  titleSupplied: false,
  genre: '规划',
  issuer: '天津市静海区人民政府',
  number: '静海政发〔2022〕2号',
  date: '2022-02-14',
  published: null,
};
const cite = (plan: Partial<CitedPlan> = {}, locus = '三、（一）2．第1段'): Citation => ({
  plan: { ...PLAN, ...plan },
  locus,
  url: 'https://example.org/plans/jh-sti-145/#s3-1-2-p1',
  accessed: '2026-11-22',
});
const NOTHING: Partial<CitedPlan> = { issuer: null, number: null, date: null, genre: null };

describe('GB/T 7714', () => {
  it('2025 sets all but . and [ ] full-width', () => {
    expect(gbt2025(cite())).toBe(
      '天津市静海区人民政府. 天津市静海区科技创新“十四五”规划：静海政发〔2022〕2号[EB/OL]. （2022-02-14）[2026-11-22]. https://example.org/plans/jh-sti-145/#s3-1-2-p1. 三、（一）2．第1段.',
    );
  });

  it('2015 follows the sample of the standard', () => {
    const sample: Citation = {
      plan: {
        id: 'bj',
        title: '关于转发北京市企业投资项目核准暂行实施办法的通知',
        titleSupplied: false,
        genre: '通知',
        issuer: '北京市人民政府办公厅',
        number: '京政办发[2005]37号',
        date: null,
        published: '2005-07-12',
      },
      locus: '',
      url: 'http://china.findlaw.cn/fagui/p_1/39934.html',
      accessed: '2005-07-12',
    };
    expect(gbt2015(sample)).toBe(
      '北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知：京政办发[2005]37号[EB/OL]. (2005-07-12)[2005-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.',
    );
  });

  it('gives the day of publication before that of the document', () => {
    expect(gbt2025(cite({ published: '2022-03-01' }))).toContain('（2022-03-01）');
    expect(lawFootnote(cite({ number: null, published: '2022-03-01' }))).toContain('2022年3月1日发布');
    expect(JSON.parse(CITATION_STYLES.csl(cite({ published: '2022-03-01' })))[0]).toMatchObject({
      issued: { 'date-parts': [[2022, 3, 1]] },
      'original-date': { 'date-parts': [[2022, 2, 14]] },
    });
  });

  it('leaves out what is not known and invents nothing', () => {
    expect(gbt2025(cite(NOTHING, ''))).toBe(
      '天津市静海区科技创新“十四五”规划[EB/OL]. [2026-11-22]. https://example.org/plans/jh-sti-145/#s3-1-2-p1.',
    );
  });
});

describe('the footnote of the 法学引注手册', () => {
  it('has the number and the locus', () => {
    expect(lawFootnote(cite())).toBe(
      '《天津市静海区科技创新“十四五”规划》（静海政发〔2022〕2号），三、（一）2．第1段。',
    );
    expect(lawFootnote(cite({}, '三、（一）2．'))).toMatch(/，三、（一）2。$/);
  });
  it('has the date where there is no number', () => {
    expect(lawFootnote(cite({ number: null }))).toBe(
      '《天津市静海区科技创新“十四五”规划》，2022年2月14日发布，三、（一）2．第1段。',
    );
  });
  it('has neither where neither is known', () => {
    expect(lawFootnote(cite(NOTHING, ''))).toBe('《天津市静海区科技创新“十四五”规划》。');
  });
});

describe('a document of which only the month is known', () => {
  const month = cite({ number: null, date: '2022-02' });
  it('has it in every style', () => {
    expect(lawFootnote(month)).toContain('，2022年2月发布，');
    expect(gbt2025(month)).toContain('（2022-02）[');
    expect(JSON.parse(CITATION_STYLES.csl(month))[0].issued).toEqual({ 'date-parts': [[2022, 2]] });
    expect(CITATION_STYLES.bibtex(month)).toContain('date = {2022-02}');
    // The slashes of RIS stay where a part is missing.
    expect(CITATION_STYLES.ris(month)).toMatch(/^DA {2}- 2022\/02\/\/\r$/m);
  });
});

describe('a title that an editor supplied', () => {
  const supplied = cite({ title: '关于落实《某规划》的实施意见', titleSupplied: true, ...NOTHING }, '');
  it('stands in brackets, or says so; inner title marks are 〈〉', () => {
    expect(gbt2025(supplied)).toContain('[关于落实《某规划》的实施意见][EB/OL]');
    for (const style of ['bibtex', 'ris', 'csl'] as const)
      expect(CITATION_STYLES[style](supplied)).toContain('题名为编者所拟');
    expect(lawFootnote(supplied)).toBe('《关于落实〈某规划〉的实施意见》（题名为编者所拟）。');
  });
});

describe('several issuers', () => {
  it.each(['甲市财政局 甲市科学技术局', '甲市财政局、甲市科学技术局', '甲市财政局\n甲市科学技术局'])(
    'are several authors: %s',
    (issuer) => {
      const citation = cite({ issuer });
      expect(JSON.parse(CITATION_STYLES.csl(citation))[0].author).toEqual([
        { literal: '甲市财政局' },
        { literal: '甲市科学技术局' },
      ]);
      expect(gbt2025(citation)).toMatch(/^甲市财政局，甲市科学技术局\. /);
      expect(gbt2015(citation)).toMatch(/^甲市财政局, 甲市科学技术局\. /);
      expect(CITATION_STYLES.bibtex(citation)).toContain('author = {{甲市财政局} and {甲市科学技术局}}');
      expect(CITATION_STYLES.ris(citation).match(/^AU {2}- /gm)).toHaveLength(2);
    },
  );

  it('beyond the third are 等 in GB/T 7714', () => {
    expect(gbt2025(cite({ issuer: '甲局 乙局 丙局 丁局' }))).toMatch(/^甲局，乙局，丙局，等\. /);
  });
});

describe('a text of which it is known where it was taken from', () => {
  const known = cite({
    sourceUrl: 'https://www.example.cn/a.html',
    retrieved: '2022-05-01',
    publisher: '甲市人民政府网站',
  });
  it('says so to reference managers', () => {
    for (const style of ['csl', 'bibtex', 'ris'] as const) {
      const text = CITATION_STYLES[style](known).replaceAll('\\_', '_');
      expect(text).toContain('文本来源：https://www.example.cn/a.html（2022-05-01取得）');
      expect(text).toContain('甲市人民政府网站');
    }
  });
});

describe('a quotation', () => {
  it('of a table is a table, its source below', () => {
    const text = '指标\t2025年\n甲\u2028乙\t<3';
    expect(quotation(text, cite())).toMatch(
      /^指标\t2025年\n甲 乙\t<3\n（《.+》，.+，三、（一）2．第1段，https:.+）$/,
    );
    const html = quotationHtml(text, cite());
    expect(html).toContain('<tr><td>甲<br>乙</td><td>&lt;3</td></tr>');
    expect(html).toMatch(/<a href="https:[^"]+#s3-1-2-p1">/);
  });

  it('carries its source', () => {
    expect(quotation('落实创新券制度。', cite())).toBe(
      '“落实创新券制度。”（《天津市静海区科技创新“十四五”规划》，静海政发〔2022〕2号，三、（一）2．第1段，https://example.org/plans/jh-sti-145/#s3-1-2-p1）',
    );
  });
});

describe('quotation marks', () => {
  it.each([
    ['a mark inside is one level deeper', '推进“创新券”制度', '“推进‘创新券’制度”'],
    ['a third level is the first again', '他说“甲称‘乙’”', '“他说‘甲称“乙”’”'],
    ['an apostrophe stays', '“Women’s Day”与‘节’', '“‘Women’s Day’与“节””'],
    ['marks that the print left open stay open', '“十三五时期', '“‘十三五时期”'],
    ['other marks stay', '《“十三五”规划》"甲"「乙」', '“《‘十三五’规划》"甲"「乙」”'],
  ])('%s', (_rule, text, quoted) => {
    expect(inQuotationMarks(text)).toBe(quoted);
  });
});

describe('reference managers', () => {
  it('get a regulation, a work report as a report', () => {
    const type = (genre: string) => JSON.parse(CITATION_STYLES.csl(cite({ genre })))[0].type;
    expect([type('规划'), type('工作报告')]).toEqual(['regulation', 'report']);
    expect(CITATION_STYLES.ris(cite({ genre: '工作报告' }))).toContain('TY  - RPRT');
    expect(CITATION_STYLES.bibtex(cite({ genre: '工作报告' }))).toMatch(
      /^@techreport\{jh-sti-145-s3-1-2-p1,/,
    );
  });

  it('get the locus in every format', () => {
    for (const style of ['csl', 'bibtex', 'ris'] as const)
      expect(CITATION_STYLES[style](cite())).toContain('三、（一）2．第1段');
  });

  it('get BibTeX in which nothing of a title is markup', () => {
    expect(CITATION_STYLES.bibtex(cite({ title: 'R&D {50%}_# $\\x' }))).toContain(
      'title = {R\\&D 50\\%\\_\\# \\$x},',
    );
  });

  it('get RIS whose lines a title cannot break', () => {
    expect(
      CITATION_STYLES.ris(cite({ title: '甲\r\nER  - ' }))
        .split('\r\n')
        .filter((line) => line.startsWith('ER')),
    ).toHaveLength(1);
  });
});

describe('a page about plans', () => {
  const page = cite(
    { title: '“人才”主题下的规划对照', issuer: '对读', number: null, date: null, isPage: true },
    '',
  );

  it('is a web page to reference managers, and claims no language', () => {
    expect(JSON.parse(CITATION_STYLES.csl(page))[0]).toMatchObject({ type: 'webpage' });
    expect(CITATION_STYLES.ris(page)).toMatch(/^TY {2}- ELEC/);
    for (const style of ['csl', 'bibtex', 'ris'] as const)
      expect(CITATION_STYLES[style](page)).not.toMatch(/zh-CN|chinese/);
  });

  it('has its site, address and day in a footnote', () => {
    expect(lawFootnote(page)).toBe(
      '《“人才”主题下的规划对照》，载对读，https://example.org/plans/jh-sti-145/#s3-1-2-p1，2026年11月22日访问。',
    );
  });

  it('is listed with its plans: one array, or one after the other', () => {
    expect(JSON.parse(citationList('csl', [page, cite()]))).toHaveLength(2);
    expect(citationList('ris', [page, cite()]).match(/^ER {2}- /gm)).toHaveLength(2);
    expect(citationList('law', [page, cite()]).split('\n')).toEqual([lawFootnote(page), lawFootnote(cite())]);
  });
});

describe.each(Object.entries(CITATION_STYLES))('%s', (_name, format) => {
  it.each(['issuer', 'number', 'date', 'genre'] as const)('stands without %s', (field) => {
    const text = format(cite({ [field]: null }));
    expect(text).not.toMatch(/null|undefined|NaN|，，|：\[|\(\)|（）/);
    expect(text).toContain('天津市静海区科技创新“十四五”规划');
  });
});

describe('places by their ids', () => {
  it.each([
    ['s3-1-2-p1', '第1段'],
    ['s2-2-t1-r3', '第1表第3行'],
    ['s4-1-u2', ''],
    ['s0-p2', '第2段'],
    ['s1-p1_2', '第1段'],
  ])('%s', (id, place) => {
    expect(placeInSection(id)).toBe(place);
  });

  describe('in articles', () => {
    const words = (form: string, number: string | null, title = '') => ({ form, number, title });
    const article = [words('numbered-chapter', '第二章', '奖励'), words('article', '第三条')];
    const part = [...article, words('part', '（一）')];

    it.each([
      [[words('article', '第三条')], 's3-p2', {}, '第三条第二款'],
      [[words('article', '第三条')], 's3-p1', { alone: true }, '第三条'],
      [[words('article', '第三条')], 's3-p12', {}, '第三条第十二款'],
      [[words('article', '第 3 条')], 's3-p2', {}, '第 3 条第2款'],
      [[words('article', '第二条之一')], 's2b1-p2', {}, '第二条之一第二款'],
      [article, 's2-3-p1', {}, '第二章第三条第一款'],
      [article, 's2-3-t1', { caption: '表2 标准' }, '第二章第三条表2'],
      [part, 's2-3-1-p1', {}, '第二章第三条第（一）项'],
      [part, 's2-3-1-p2', {}, '第二章第三条第（一）项第2段'],
      [[...part, words('item', '1．')], 's2-3-1-1-p1', {}, '第二章第三条第（一）项第1目'],
      [[...article, words('chapter', '一、')], 's2-3-1-p1', {}, '第二章第三条第一项'],
      [[...article, words('item', '2.')], 's2-3-2-p1', {}, '第二章第三条第2项'],
      [[...article, words('dash', '——', '补助')], 's2-3-u1-p1', {}, '第二章第三条“补助”第1段'],
      [[words('chapter', '三、'), words('part', '（一）')], 's3-1-p2', {}, '三、（一）第2段'],
      [[words('chapter', '三、')], 's3-p1', { alone: true }, '三、第1段'],
      [[], 's0-p2', {}, '第2段'],
    ] as const)('are told in the words of laws: %#', (path, id, more, expected) => {
      expect(locusOfClause(path, id, more)).toBe(expected);
    });

    it('are told for sections, too', () => {
      expect(locus(part)).toBe('第二章第三条第（一）项');
      expect(locus([...article, words('article', '第四条'), words('part', '（二）')])).toBe(
        '第二章第三条第四条第（二）项',
      );
    });

    it('have labels beside their paragraphs, never empty', () => {
      expect(placeLabel(article, 's2-3-p2')).toBe('第二款');
      expect(placeLabel(article, 's2-3-p1', { alone: true })).toBe('第三条');
      expect(placeLabel(part, 's2-3-1-p1')).toBe('第（一）项');
      expect(placeLabel([words('chapter', '三、')], 's3-p1')).toBe('第1段');
    });

    it('are alone in their section when it has no second', () => {
      const clause = (section: string, id: string, kind = 'text') => ({ id, section, kind });
      const clauses = [
        clause('s3', 's3-p1'),
        clause('s3', 's3-p2'),
        clause('s4', 's4-p1'),
        clause('s4', 's4-t1', 'table'),
        clause('s5_2', 's5-p1'),
        clause('s6', 's6-t1', 'table'),
      ];
      expect([...loneParagraphs(clauses)]).toEqual(['s4-p1', 's5-p1']);
    });
  });

  it('a table has the number of its caption', () => {
    expect(placeInSection('s3-3-t1', '表2 三所大学的学科优势')).toBe('表2');
  });
});
