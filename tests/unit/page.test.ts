/** Which lines belong to the page and not to the document: web pages, contents, page numbers, running headers, notes. */
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/pipeline/plan/page/contents-entry.ts';
import { CRAWLER_LINES } from '../../src/pipeline/plan/page/crawler-block.ts';
import { romanValue } from '../../src/pipeline/plan/page/page-mark.ts';
import { PAGE_WORDS } from '../../src/pipeline/plan/page/page-word.ts';
import { recognisable } from '../../src/pipeline/text/recognisable.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { parseText } from '../support/parse-text.ts';
import { omittedFrom, pageOf, remarksOn, shownOf } from '../support/read-page.ts';

/** A page of wrapped text, 27 Han a line; the last line goes on over the page. */
const PAGE = [
  '坚持科学规划和稳步推进的工作要求，完善各项制度安排，推动全',
  '市各类企业加快改造升级步伐，提升产品质量和市场竞争能力，形',
  '成一批具有较强影响力的骨干企业，带动上下游企业协同发展，增',
  '强产业链供应链韧性和安全水平，为经济持续健康发展提供支撑，',
].join('\n');
const pages = (...between: string[]) =>
  ['甲市规划', PAGE, ...between.flatMap((each) => [each, PAGE])].join('\n');

const TEXT = '一、目标\n建设乙区。\n二、保障\n加强领导，落实责任。';

describe('a word of a web page', () => {
  const keyOf = (text: string) => withoutWhiteSpace(recognisable(text));

  it.each(PAGE_WORDS.flatMap((row) => row.examples.map((text) => ({ text, row }))))(
    '$text is of the use $row.use',
    ({ text, row }) => {
      const pieces = text.split(/[\s|]+/u).map(keyOf);
      expect(
        row.pattern.test(keyOf(text)) || pieces.every((piece) => piece === '' || row.pattern.test(piece)),
      ).toBe(true);
    },
  );

  it.each(PAGE_WORDS.flatMap((row) => row.counterexamples.map((text) => ({ text, row }))))(
    '$text is not of the use $row.use',
    ({ text, row }) => {
      expect(row.pattern.test(keyOf(text))).toBe(false);
    },
  );
});

it('every row of these words says what they are for', () => {
  for (const { use } of [...PAGE_WORDS, ...CRAWLER_LINES]) expect(use).toMatch(/^[a-z][a-z ,:-]+$/iu);
});

describe('a line of a crawler', () => {
  it.each(CRAWLER_LINES.flatMap((row) => row.examples.map((text) => ({ text, row }))))(
    'is $text',
    ({ text, row }) => {
      expect(row.pattern.test(text)).toBe(true);
    },
  );

  it.each(CRAWLER_LINES.flatMap((row) => row.counterexamples.map((text) => ({ text, row }))))(
    'is not $text',
    ({ text, row }) => {
      expect(row.pattern.test(text)).toBe(false);
    },
  );
});

describe('above the text', () => {
  it('the block of a crawler goes, the title above and below it stays', () => {
    const text =
      '# 甲市规划\n\n- corpus_id: 1\n- source_url: https://a.cn/1\n\n---\n\n甲市规划\n一、目标\n建设乙区。';
    expect(shownOf(text)).toEqual(['# 甲市规划', '甲市规划', '一、目标', '建设乙区。']);
  });

  it('front matter goes', () => {
    expect(shownOf('---\ntitle: "甲市规划"\ntags:\n- "乙"\n---\n甲市规划\n一、目标\n建设乙区。')).toEqual([
      '甲市规划',
      '一、目标',
      '建设乙区。',
    ]);
  });

  it('front matter with Chinese keys goes, and what the program says below it', () => {
    const text =
      '---\n标题: 甲市规划\n文号: 甲发〔2026〕1号\n---\n> 本文正文由脚本自甲市网站提取，仅供检索查阅。\n甲市规划\n一、目标\n建设乙区。';
    expect(shownOf(text)).toEqual(['甲市规划', '一、目标', '建设乙区。']);
  });

  it('keys in bold go', () => {
    const text =
      '**发布日期**: 2025-12-26\n**来源**: https://a.cn\n---\n甲政发〔2025〕1号\n甲市办法\n第一条 为了规范工作，制定本办法。';
    expect(shownOf(text)).toEqual(['甲政发〔2025〕1号', '甲市办法', '第一条 为了规范工作，制定本办法。']);
  });

  it('a line of a document that has a key in Latin letters stays', () => {
    expect(omittedFrom('甲市规划\nGDP: 增长百分之五\n一、目标\n建设乙区。')).toEqual([]);
  });

  it('menus go with names that no rule knows; titles, labels and their values stay', () => {
    const text = [
      '无障碍',
      '长者助手',
      '首页',
      '丁山风采',
      '政务公开',
      '特产',
      '当前位置：',
      '首页',
      '>',
      '政务公开',
      '>',
      '其他文件',
      '甲市人民政府办公室关于印发乙办法的通知',
      '索引号：',
      '000014349/2026-00001',
      '统一登记号：甲1',
      '2026-01-05',
      '分享到：',
      '【字体：',
      '大',
      '小',
      '】',
      '甲府办〔2026〕1号',
      '甲市人民政府办公室',
      '关于印发乙办法的通知',
      '各区人民政府：',
      '现将《乙办法》印发给你们，请认真组织实施。',
    ].join('\n');
    expect(shownOf(text)).toEqual([
      '甲市人民政府办公室关于印发乙办法的通知',
      '索引号：',
      '000014349/2026-00001',
      '统一登记号：甲1',
      '2026-01-05',
      '甲府办〔2026〕1号',
      '甲市人民政府办公室',
      '关于印发乙办法的通知',
      '各区人民政府：',
      '现将《乙办法》印发给你们，请认真组织实施。',
    ]);
  });

  it('a title of two lines above controls stays, with the body above it', () => {
    const text =
      '首页 > 公开 > 正文\n甲市发展和改革委员会\n关于丁平台建设的\n指导意见\n打印 收藏\n一、目标\n建设丁平台。';
    expect(shownOf(text).slice(0, 3)).toEqual(['甲市发展和改革委员会', '关于丁平台建设的', '指导意见']);
  });

  it('a title of no known kind above a date stays', () => {
    const text =
      '首页\n无障碍\n甲市参保常见问题解答（2025年版）\n2025-12-05\n分享到\n一、如何参保？\n在丁平台办理。';
    expect(shownOf(text)[0]).toBe('甲市参保常见问题解答（2025年版）');
  });

  it('the title of the page goes, also where it takes up two lines', () => {
    expect(omittedFrom('甲市规划 - 甲市人民政府门户网站\n甲市规划\n一、目标\n建设乙区。')).toHaveLength(1);
    expect(
      omittedFrom(
        '甲市关于实施丁工程的\n意见_部门文件_中国政府网 (www.gov.cn)\n甲市关于实施丁工程的\n意见\n一、目标\n建设乙区。',
      ),
    ).toHaveLength(2);
  });

  it('a menu between the title of the window and that of the page goes; who issued it stays', () => {
    const menu = ['搜索', '电子报', '甲市号'];
    expect(omittedFrom(`甲市五年发展规划纲要\n${menu.join('\n')}\n甲市五年发展规划纲要\n${TEXT}`)).toEqual(
      menu,
    );
    expect(shownOf(`甲市五年发展规划纲要\n搜索\n甲市人民政府\n甲市五年发展规划纲要\n${TEXT}`)[1]).toBe(
      '甲市人民政府',
    );
  });

  it('links to news with their days go, below the way to the page too', () => {
    const news = [
      '甲市召开丁平台建设推进会',
      '2026-05-01',
      '乙区新建三座公园投入使用',
      '2026-04-29',
      '丙县举办秋季书展活动',
      '2026-04-24',
    ];
    const path = ['首页 > 公开 > 正文', '热点'];
    expect(
      omittedFrom(
        `${[...path, ...news].join('\n')}\n成文日期：\n2026-01-05\n甲市园林绿化管理办法\n打印本页\n${TEXT}`,
      ),
    ).toEqual([...path, ...news, '打印本页']);
  });

  it('labels in brackets stay with their values, a label 字号： without a value too', () => {
    const register = [
      '[制发单位]',
      '甲市林业局',
      '[发文字号]',
      '甲林发〔2026〕5',
      '〔〕',
      '号',
      '[有效性]',
      '现行有效',
    ];
    expect(
      omittedFrom(`首页\n>\n政务公开\n${register.join('\n')}\n甲市林业管理办法\n打印本页\n${TEXT}`),
    ).toEqual(['首页', '>', '政务公开', '打印本页']);
    const empty = ['名称：', '甲市林业管理办法', '字号：', '文号：', '甲令第7号', '字体：', '大', '小'];
    expect(omittedFrom(`首页 > 公开 > 正文\n${empty.join('\n')}\n${TEXT}`)).toEqual([
      '首页 > 公开 > 正文',
      '字体：',
      '大',
      '小',
    ]);
  });

  it('a cover stays', () => {
    expect(omittedFrom('甲市服务规划\n（草案）\n甲市民政局\n2021年9月\n一、目标\n建设乙区。')).toEqual([]);
  });

  it('nothing goes from a document about web sites', () => {
    const text =
      '甲市政务公开工作要点\n一、网站\n（一）首页\n完善首页。\n（二）搜索\n完善搜索。\n二、政务服务\n推进互动交流。';
    expect(omittedFrom(text)).toEqual([]);
  });
});

describe('below the text', () => {
  const BODY = `甲市规划\n${TEXT}`;

  it('links, departments and registration go', () => {
    const foot = [
      '扫一扫在手机打开当前页',
      '相关链接',
      '乙区建设取得进展',
      '2026-01-05',
      '市政府部门网站',
      '市教委',
      '市科技局',
      '网站地图',
      '主办：甲市人民政府办公室',
      '甲ICP备05000001号',
      '您访问的链接即将离开“甲市人民政府门户网站”，是否继续？',
      '放弃',
    ];
    expect(omittedFrom(`${BODY}\n${foot.join('\n')}`)).toEqual(foot);
  });

  it('editors and disclaimers go, whole sentences too', () => {
    const foot = [
      '责任编辑：张某',
      '免责声明',
      '未经许可，任何人不得转载、摘编本页内容。',
      '友情链接: 甲市新闻网',
    ];
    expect(omittedFrom(`${BODY}\n${foot.join('\n')}`)).toEqual(foot);
  });

  it('the last cells of a table above it stay', () => {
    const cells = ['23', '加强宣传', '/', '基层处', '政务服务', '宣传处'];
    const foot = ['主办单位：甲市卫生健康委员会', '甲公网安备44010402000409号'];
    expect(omittedFrom(`${BODY}\n${cells.join('\n')}\n${foot.join('\n')}`)).toEqual(foot);
  });

  it('the closing of the document stays', () => {
    const closing = ['公开方式：主动公开', '甲市人民政府办公室 2024年7月29日印发'];
    expect(omittedFrom(`${BODY}\n${closing.join('\n')}\n【打印】 【关闭】`)).toEqual(['【打印】 【关闭】']);
  });

  it('a line that documents have too stays where no page is', () => {
    expect(omittedFrom(`${BODY}\n承办单位：甲市养老服务中心\n主办单位：甲市民政局`)).toEqual([]);
  });

  it('annexes that are files of the page go with their label, a list of annexes stays', () => {
    expect(omittedFrom(`${BODY}\n附件：\n分工表.pdf\n打印本页`)).toEqual([
      '附件：',
      '分工表.pdf',
      '打印本页',
    ]);
    const departments = ['规划处', '财务处', '丁山研究院'];
    expect(omittedFrom(`${BODY}\n附件：\n甲市规划.pdf\n${departments.join('\n')}\n网站地图`)).toEqual([
      '附件：',
      '甲市规划.pdf',
      ...departments,
      '网站地图',
    ]);
    expect(omittedFrom(`${BODY}\n附件：1.分工表\n2.名词解释\n打印本页`)).toEqual(['打印本页']);
  });

  it('the text printed again goes, a long sentence that is not stays', () => {
    const sentence =
      '各区要按照本规划的要求，结合实际制定工作方案，明确时间表和路线图，细化分工，落实责任，加强督查，确保各项任务按时完成。';
    expect(omittedFrom(`${BODY}\n网站地图\n甲ICP备05000001号\n加强领导，落实责任。`)).toContain(
      '加强领导，落实责任。',
    );
    expect(shownOf(`${BODY}\n网站地图\n甲ICP备05000001号\n${sentence}`).at(-1)).toBe(sentence);
  });

  it('many short lines that nothing proves to be links stay, with a remark', () => {
    const names = Array.from({ length: 20 }, (_, index) => `丁${'甲乙丙丁戊己庚辛壬癸'[index % 10]}街道`);
    const text = `${BODY}\n政务公开\n${names.join('\n')}`;
    expect(omittedFrom(text)).toEqual([]);
    expect(remarksOn(text)).toEqual(['foot-suspected']);
  });
});

describe('an entry of a table of contents', () => {
  it.each([
    ['第一章 总则……… 3', 'leaders', '第一章 总则', 3],
    ['第二章 准确认识今后五年 … 12', 'leaders', '第二章 准确认识今后五年', 12],
    ['一、形势.....\t3', 'leaders', '一、形势', 3],
    ['一、形势_______12', 'leaders', '一、形势', 12],
    ['第一章  发展基础    1', 'blanks', '第一章  发展基础', 1],
    ['一、形势\t3', 'tab', '一、形势', 3],
    ['(一) 房屋　3–4', 'range', '(一) 房屋', 3],
    ['第二章 重点任务12', 'bare', '第二章 重点任务', 12],
    ['附件 1\t错误!未定义书签。', 'tab', '附件 1', null],
    ['一、形势……- 1 -', 'leaders', '一、形势', 1],
    ['前言……II', 'leaders', '前言', null],
    ['第一章 总则', null, '第一章 总则', null],
  ])('%s ends in %s', (text, end, words, page) => {
    expect(entryOf(text)).toEqual({ words, end, page });
  });
});

describe('a table of contents', () => {
  const BODY = ['第一章 总则', '坚持创新。', '第二章 任务', '建设乙区。', '第三章 保障', '加强领导。'].join(
    '\n',
  );
  const ENTRIES = (end: (page: number) => string) =>
    ['第一章 总则', '第二章 任务', '第三章 保障'].map((words, index) => `${words}${end(index + 1)}`);

  it.each([
    ['leaders', (page: number) => `………${page}`],
    ['one ellipsis', (page: number) => ` … ${page}`],
    ['blanks', (page: number) => `    ${page}`],
    ['a tab', (page: number) => `\t${page}`],
    ['a bare number', (page: number) => ` ${page}`],
    ['a range', (page: number) => `　${page}–${page + 1}`],
    ['nothing', () => ''],
    ['a number on the next line', (page: number) => `\n${page}`],
    ['a field error', () => '\t错误!未定义书签。'],
  ])('whose entries end in %s goes', (_, end) => {
    const list = ENTRIES(end as (page: number) => string);
    for (const title of ['目录', '目 录', '目次', '目錄', 'CONTENTS', '目\n录'])
      expect(shownOf(`甲市规划\n${title}\n${list.join('\n')}\n${BODY}`)).toEqual([
        '甲市规划',
        ...BODY.split('\n'),
      ]);
  });

  it('without a title goes, with page numbers or without', () => {
    const [pages, words] = [ENTRIES((page) => `……${page}`), ENTRIES(() => '')];
    expect(shownOf(`甲市规划\n${pages.join('\n')}\n${BODY}`)).toEqual(['甲市规划', ...BODY.split('\n')]);
    const list = [...words, '第四章 环境', '第五章 附则'];
    const body = `${BODY}\n第四章 环境\n守护乙河。\n保护丁山。\n第五章 附则\n自印发之日起施行。`;
    expect(shownOf(`甲市规划\n${list.join('\n')}\n${body}`)).toEqual(['甲市规划', ...body.split('\n')]);
  });

  it('that opens with a foreword ends at the foreword of the text', () => {
    const list = ['前 言', ...ENTRIES(() => '')];
    expect(shownOf(`甲市规划\n目录\n${list.join('\n')}\n前 言\n本规划说明方向。\n${BODY}`)).toEqual([
      '甲市规划',
      '前 言',
      '本规划说明方向。',
      ...BODY.split('\n'),
    ]);
  });

  it('goes whole where the text was cut off before its end', () => {
    const [first = '', ...others] = ENTRIES(() => '');
    const cut = [
      '第四章 环境',
      '第一节 河流',
      '第二节 山林',
      '第五章 文化',
      '第一节 书院',
      '第二节 节庆',
      '第六章 附则',
    ];
    const list = ['目录', first, '第一节 目的', ...others, ...cut];
    const body = [first, '第一节 目的', '坚持创新，服务全区。', ...others, '建设乙区，方便群众。'];
    expect(omittedFrom(`甲市规划\n${list.join('\n')}\n${body.join('\n')}`)).toEqual(list);
  });

  it('goes over pages with numbers and headers between', () => {
    const [first = '', ...others] = ENTRIES((page) => `……${page}`);
    const text = `甲市规划\n目录\n${first}\nI\n甲市规划\n${others.join('\n')}\nII\n${BODY}`;
    expect(shownOf(text)).toEqual(['甲市规划', ...BODY.split('\n')]);
  });

  it('goes with an entry over two lines, and with a heading over two lines', () => {
    const entry = '目录\n第一章 总则……1\n第二章 深入打好攻坚战，持续改善空气和\n水环境质量……2';
    expect(
      omittedFrom(
        `甲市规划\n${entry}\n第一章 总则\n坚持创新。\n第二章 深入打好攻坚战，持续改善空气和水环境质量\n建设乙区。`,
      ),
    ).toEqual(entry.split('\n'));
    const heading = '目录\n第一篇 明确方向 谱写新篇章\n第一章 基础';
    expect(omittedFrom(`甲市规划\n${heading}\n第一篇 明确方向\n谱写新篇章\n第一章 基础\n基础较好。`)).toEqual(
      heading.split('\n'),
    );
  });

  it('with an annex and a box goes', () => {
    const list = [...ENTRIES((page) => `……${page}`), '专栏1 重点工程……9', '附件 1 分工表……12'];
    expect(omittedFrom(`甲市规划\n目录\n${list.join('\n')}\n${BODY}\n专栏1 重点工程\n建设丁园。`)).toEqual([
      '目录',
      ...list,
    ]);
  });

  it('on one line goes', () => {
    const line = '第一章总则第二章任务第三章保障第四章附则';
    expect(omittedFrom(`甲市规划\n目录\n${line}\n${BODY}`)).toEqual(['目录', line]);
  });

  it('whose title ends another line is cut off there', () => {
    const list = ENTRIES((page) => `……${page}`);
    const text = `甲市规划\n2021年1月27日甲市大会批准目 录\n${list.join('\n')}\n${BODY}`;
    expect(omittedFrom(text)).toContain('目 录');
    expect(pageOf(text).tokens[1]?.text).toBe('2021年1月27日甲市大会批准');
  });

  it('gives the keys of its entries', () => {
    const keys = [
      ...pageOf(`甲市规划\n目录\n第一章 总则（Ⅰ级）……1\n第二章 任务……2\n第一章 总则(Ⅰ级)\n坚持创新。`)
        .contents,
    ];
    expect(keys).toContain('第一章总则(I级)');
  });

  it('is none where headings come once', () => {
    expect(
      omittedFrom(
        '甲市规划\n第一章 总则\n第一节 目的\n第二节 原则\n第二章 任务\n第一节 平台\n第二节 人才\n建设乙区。',
      ),
    ).toEqual([]);
  });

  it('is none where a list of items is printed twice', () => {
    const items = '（一）有甲症状；\n（二）有乙症状；\n（三）有丙症状；\n（四）有丁症状；\n（五）有戊症状。';
    expect(omittedFrom(`甲市标准\n一、甲病\n${items}\n二、乙病\n${items}`)).toEqual([]);
  });

  it('is none where rows of a table end in numbers', () => {
    expect(
      omittedFrom(
        '甲市规划\n主要指标\n一、企业（家）    30\n二、平台（个）    50\n三、人才（名）    60\n建设乙区。',
      ),
    ).toEqual([]);
  });

  it('that no rule knows stays with a remark', () => {
    expect(remarksOn('甲市规划\n目录\n发展环境说明\n指导思想说明\n建设乙区，服务全市。')).toEqual([
      'contents-shown',
    ]);
  });
});

describe('a page number', () => {
  it.each(['— 3 —', '- iv -', '·3·', '~ 4 ~', '第 3 页', '第3页 共9页'])('with marks goes: %s', (mark) => {
    expect(omittedFrom(pages(mark))).toEqual([mark]);
  });

  it('that counts up in mid-sentence goes', () => {
    expect(omittedFrom(pages('1', '2', '3'))).toEqual(['1', '2', '3']);
    expect(omittedFrom(pages('1', '2', '4'))).toEqual(['1', '2', '4']);
    expect(omittedFrom(pages('1', '１2', '1 3', '1 4'))).toEqual(['１2', '1 3', '1 4']);
  });

  it('at a form feed goes, whatever is on the page', () => {
    const text = `甲市规划\n一、现状\n\f1\n二、目标\n建设乙区。\n\f2\n附图一\n\f3\n附图二`;
    expect(omittedFrom(text)).toEqual(['1', '2', '3']);
  });

  it('goes on over pages of pictures, alone between empty lines', () => {
    const text = `甲市规划\n${PAGE}\n\n1\n\n${PAGE}\n\n2\n\n${PAGE}\n\n3\n\n（一）甲图\n\n4\n\n（二）乙图\n\n5`;
    expect(omittedFrom(text)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('of pages goes beside marked ones', () => {
    expect(omittedFrom(pages('第 5 页 共 6 页', '6 / 6'))).toEqual(['第 5 页 共 6 页', '6 / 6']);
  });

  it('goes with dashes on lines of their own', () => {
    expect(omittedFrom(`${pages('— 1 —', '— 2 —')}\n—\n3\n—\n\f附件\n${PAGE}`)).toEqual([
      '— 1 —',
      '— 2 —',
      '—',
      '3',
      '—',
    ]);
  });

  it('in Roman numerals goes in a preface and beside the contents', () => {
    expect(omittedFrom(pages('I', 'II'))).toEqual(['I', 'II']);
    expect(
      omittedFrom(
        '甲市规划\n目录\n第一章 总则……1\n第二章 任务……2\nI\n第一章 总则\n坚持创新。\n第二章 任务\n建设乙区。',
        'page-number',
      ),
    ).toEqual(['I']);
  });

  it.each([
    [
      'serials with a head',
      '序号\n任务\n做法',
      (n: number) => `${n}\n一窗受理\n${PAGE.replaceAll('\n', '')}\n全市`,
    ],
    [
      'serials of rows with bodies',
      '事项\n单位',
      (n: number) => `${n}\n开展攻关。\n${PAGE.replaceAll('\n', '')}\n市科技局`,
    ],
    [
      'serials of wrapped cells',
      '序号\n任务\n单位',
      (n: number) => `${n}\n规范试点，防止一哄而\n起、盲目跟风。\n市网信办、市科技局按职责分工\n负责`,
    ],
    ['numbers of boxes', '', (n: number) => `专栏\n${n}\n骨干工程\n${PAGE.replaceAll('\n', '')}`],
    ['values', '人数', (n: number) => `全市人员\n${n}\n人，居全国前列。${PAGE.replaceAll('\n', '')}`],
  ])('is none of the %s', (_, head, row) => {
    const rows = [1, 2, 3, 4, 5].map((n) => (row as (n: number) => string)(n));
    expect(omittedFrom(`甲市方案\n一、安排\n按下表推进。\n${head}\n${rows.join('\n')}`)).toEqual([]);
  });

  it('is none of fractions in a table', () => {
    expect(omittedFrom('甲市规划\n一、指标\n甲\n1/3\n乙\n2/3\n丙\n3/3\n建设乙区。')).toEqual([]);
  });

  it('is none of Roman letters in a table', () => {
    expect(omittedFrom('甲市规划\n一、指标\n甲级\nI\n乙级\nV\n丙级\nX\n建设乙区。')).toEqual([]);
  });
});

describe('a page number glued to words', () => {
  const glued = (numbers: number[], rest: (n: number) => string) =>
    ['甲市规划', PAGE, ...numbers.flatMap((n) => [`${n}${rest(n)}`, PAGE])].join('\n');

  it('is cut off at the beginning of lines where it counts up', () => {
    const { cuts, tokens } = pageOf(
      glued([1, 2, 3, 4, 5, 6], () => '业加快改造升级步伐，提升产品质量和市场竞争能力，形成一批。'),
    );
    expect(cuts.map(({ passage }) => passage.text)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(tokens.some(({ text }) => /^[0-9]/u.test(text))).toBe(false);
  });

  it('is cut off before marks, decimal headings and at the end of the last line', () => {
    const text = `甲市规划\n5.1 平台\n${PAGE}\n41二、人才\n${PAGE}\n425.2 企业\n${PAGE}\n43三、环境\n${PAGE}\n44四、保障\n${PAGE}\n45业更强，完善户46`;
    expect(pageOf(text).cuts.map(({ passage }) => passage.text)).toEqual(['41', '42', '43', '44', '45']);
  });

  it('completes the numbers that are alone', () => {
    const text = `${pages('1', '2', '3')}\n4附件 1\n分工表`;
    expect(pageOf(text).cuts.map(({ passage }) => passage.text)).toEqual(['4']);
  });

  it('is none of quantities and rows', () => {
    expect(
      pageOf(
        glued([1, 2, 3, 4, 5, 6], () => '家企业建成，提升产品质量和市场竞争能力，形成一批骨干企业群体。'),
      ).cuts,
    ).toEqual([]);
    expect(pageOf(glued([1, 2, 3, 4, 5, 6], () => ' 单位能耗降低 % 约束性 20')).cuts).toEqual([]);
  });

  it('that is not certain stays with a remark', () => {
    const text = glued([7, 8, 9], () => '业加快改造升级步伐，提升产品质量和市场竞争能力，形成一批。');
    expect(pageOf(text).cuts).toEqual([]);
    expect(remarksOn(text)).toEqual(['page-number-glued']);
  });

  it.each([
    ['IV', 4],
    ['xii', 12],
    ['Ⅸ', 9],
    ['IIX', null],
    ['IVX', null],
  ])('%s has the value %s', (numeral, value) => {
    expect(romanValue(numeral)).toBe(value);
  });
});

describe('a running header', () => {
  it('beside page numbers goes, its first line where that is the title stays', () => {
    expect(shownOf(`甲市发展规划\n— 1 —\n甲市发展规划\n${PAGE}\n— 2 —\n甲市发展规划\n${PAGE}`)[0]).toBe(
      '甲市发展规划',
    );
    expect(
      omittedFrom(
        `甲市发展规划\n— 1 —\n甲市发展规划\n${PAGE}\n— 2 —\n甲市发展规划\n${PAGE}`,
        'running-header',
      ),
    ).toHaveLength(2);
  });

  it('at form feeds goes, on odd and even pages', () => {
    const text = [
      '甲市工作报告',
      ...[1, 2, 3, 4, 5, 6].map((n) => `${PAGE}\n\f${n % 2 ? '丁政办文件汇编' : '经济及农业'}`),
      PAGE,
    ].join('\n');
    expect(omittedFrom(text)).toEqual([
      '丁政办文件汇编',
      '经济及农业',
      '丁政办文件汇编',
      '经济及农业',
      '丁政办文件汇编',
      '经济及农业',
    ]);
  });

  it('with its page number goes', () => {
    const header = (n: number) => `甲市发展规划 ${n}`;
    const text = ['甲市发展规划', '一、目标', PAGE, header(1), PAGE, header(2), PAGE, header(3), PAGE].join(
      '\n',
    );
    expect(omittedFrom(text)).toEqual([header(1), header(2), header(3)]);
  });

  it('is no heading: the first stays', () => {
    const text = `甲市规划\n— 1 —\n第一章 总则\n${PAGE}\n— 2 —\n第一章 总则\n${PAGE}\n— 3 —\n第一章 总则\n${PAGE}`;
    expect(omittedFrom(text, 'running-header')).toHaveLength(2);
  });

  it.each([
    '专栏1 重点工程',
    '附件',
    '序号',
    '2025年目标',
    '责任单位：市教委',
    '表1 主要指标',
    '2021年3月5日',
    '序号  指标  单位',
  ])('is not %s', (line) => {
    expect(
      omittedFrom(
        pages('— 1 —', '— 2 —', '— 3 —').replaceAll(/(— [0-9] —)/gu, `$1\n${line}`),
        'running-header',
      ),
    ).toEqual([]);
  });

  it('is no head of a table with one cell a line', () => {
    const text = pages('— 1 —', '— 2 —', '— 3 —').replaceAll(/(— [0-9] —)/gu, '$1\n区县\n任务量\n牵头方');
    expect(omittedFrom(text, 'running-header')).toEqual([]);
    expect(remarksOn(text)).toContain('running-header-doubtful');
  });

  it('is no heading that comes in several chapters', () => {
    const text = `甲市规划\n一、甲\n保障措施\n${PAGE}\n— 1 —\n保障措施\n${PAGE}\n二、乙\n保障措施\n${PAGE}\n三、丙\n保障措施\n${PAGE}\n— 2 —\n保障措施\n${PAGE}`;
    expect(omittedFrom(text, 'running-header')).toEqual([]);
  });
});

describe('a note at the foot of a page', () => {
  it('stands aside where the page refers to it', () => {
    const { notes } = pageOf(
      `甲市规划\n一、目标\n碳排放累计下降24%以上①，\n① 国家下达目标为20.5%，\n以国家公布为准。\n— 1 —\n持续改善难度加大。`,
    );
    expect([...notes].map(([token, { begins }]) => [token.text, begins])).toEqual([
      ['① 国家下达目标为20.5%，', true],
      ['以国家公布为准。', false],
    ]);
  });

  it('is no item of a list', () => {
    expect(pageOf('甲市规划\n一、目标\n① 建设乙区。\n② 保护丁山。\n— 1 —\n三、保障').notes.size).toBe(0);
  });
});

describe('words that a PDF prints twice to make them bold', () => {
  const lines = (...headings: string[]) =>
    ['甲市水利规划', ...headings.flatMap((heading) => [heading, '建设灌区，完善渠系，提高用水效率。'])].join(
      '\n',
    );

  it('are shown once where several lines hold them', () => {
    const text = lines(
      '一、重点任务一、重点任务',
      '二 、保障措施二 、保障措施',
      '专 栏 1 灌 区 工 程专 栏 1 灌 区 工 程',
    );
    expect(omittedFrom(text)).toEqual(['一、重点任务', '二 、保障措施', '专 栏 1 灌 区 工 程']);
  });

  it('may be meant where one or two lines do', () => {
    expect(omittedFrom(lines('节水节水', '再生水再生水'))).toEqual([]);
  });
});

describe('around the text', () => {
  it('the column, the counts and the abstract of a site go, the title stays', () => {
    const text = `工作报告\n2031年乙县工作报告\n时间：2031-01-24 作者：甲网 来源：官网 阅读：\n241\n评论：\n0\n内容摘要：\n各位代表：\n${TEXT}`;
    expect(omittedFrom(text)).toEqual([
      '工作报告',
      '时间：2031-01-24 作者：甲网 来源：官网 阅读：',
      '241',
      '评论：',
      '0',
      '内容摘要：',
    ]);
    expect(omittedFrom(`乙县工作报告\n241\n各位代表：\n${TEXT}`)).toEqual([]);
  });

  it('the names of places and bodies between the last sentence and the foot of the page go', () => {
    const names = [
      '各市',
      '甲市',
      '乙市',
      '丙市',
      '省政府部门',
      '省教育厅',
      '省财政厅',
      '省水利厅',
      '省统计局',
    ];
    const foot = ['主办：某省人民政府办公厅', '网站地图', '某ICP备05000001号'];
    expect(omittedFrom([`甲省规划\n${TEXT}`, ...names, ...foot].join('\n'))).toEqual([...names, ...foot]);
    // The members of a group below its heading are of the document.
    const annex = [`甲省规划\n${TEXT}`, '附件：成员单位', ...names];
    expect(omittedFrom([...annex, ...foot].join('\n'))).toEqual(foot);
  });

  it('the register that a print sets behind the text goes', () => {
    const register = [
      '索 引 号：0001/2031-5 主题分类：教育',
      '发文机关：甲省',
      '成文日期：2031年3月7日',
      '发文字号：甲发〔2031〕7号',
    ];
    expect(omittedFrom([`甲省规划\n${TEXT}`, ...register].join('\n'))).toEqual(register);
    expect(omittedFrom(`甲省规划\n${TEXT}\n发文机关：甲省\n成文日期：2031年3月7日`)).toEqual([]);
  });

  it('front pages of sites that hold no document say so', () => {
    const news = Array.from({ length: 24 }, (_, index) => `${'甲乙丙丁'.repeat((index % 5) + 1)}会议|要闻`);
    const foot = ['主办单位：甲市', '网站地图', '关于我们', '联系我们', '隐私声明', '某ICP备05000001号'];
    const rules = (lines: string[]) => parseText(lines.join('\n')).diagnostics.map(({ rule }) => rule);
    expect(rules(['甲市实施方案', ...news, ...foot])).toContain('document-missing');
    expect(rules(['甲市实施方案', ...news.map((line) => `${line}。`), ...foot])).not.toContain(
      'document-missing',
    );
    expect(rules(['甲市实施方案', ...news])).not.toContain('document-missing');
  });
});
