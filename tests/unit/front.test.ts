/** The front matter and the closing: titles, issuers, numbers, dates, and what each line is. */
import { describe, expect, it } from 'vitest';
import { isHistory, isoDate, isoMonth, lastDayActed } from '../../src/pipeline/text/dates.ts';
import { labelAlone } from '../../src/pipeline/text/labels.ts';
import { isFullSignature, isSignature, namesOf } from '../../src/pipeline/text/names.ts';
import {
  documentNumber,
  numberBehind,
  orderIn,
  orderNumber,
} from '../../src/pipeline/text/official-documents.ts';
import { recognisable } from '../../src/pipeline/text/recognisable.ts';
import { parseText } from '../support/parse-text.ts';

const TEXT = '一、总体要求\n坚持因地制宜，稳步推进。\n二、主要任务\n落实各项任务。';
const factsOf = (...lines: string[]) => parseText([...lines, TEXT].join('\n')).printed;
/** `role text` of each line of the front matter and the closing. */
const rolesOf = (text: string) =>
  parseText(text)
    .clauses.filter(({ section }) => section === 's0')
    .map(({ role, text: words }) => `${role ?? '–'} ${words}`);

const NOTICE_BODY = ['各区人民政府，市政府各部门：', '现将规划印发给你们，请认真贯彻执行。'];

describe('a text without title and headings', () => {
  it('is read as text: its sentences without a full stop, and who carries them out', () => {
    const lines = [
      '要加强检疫和市场监管，严厉打击囤积居奇的行为。',
      '（省农业厅、公安厅等负责）',
      '支持建设屠宰场，提升保供能力',
      '（省财政厅负责）',
    ];
    expect(rolesOf(lines.join('\n'))).toEqual(lines.map((line) => `– ${line}`));
  });
});

describe('the number and the date of a register', () => {
  it('whose pieces are on lines of their own are read', () => {
    const lines = ['[发文字号]', '甲林发〔2026〕5', '〔〕', '号', '[有效性]', '现行有效', '甲市林业管理办法'];
    expect(factsOf(...lines).number).toBe('甲林发〔2026〕5号');
  });

  it('may be those of an order; the day on which a document was drawn up goes before that on which it was sent', () => {
    const lines = [
      '发文日期：',
      '2026-06-28',
      '成文日期：',
      '2026-05-31',
      '文号：',
      '甲令第61号',
      '甲市林业管理办法',
    ];
    expect(factsOf(...lines)).toMatchObject({ number: '甲令第61号', date: '2026-05-31' });
    expect(factsOf('发文日期：', '2026-06-28', '甲市林业管理办法').date).toBe('2026-06-28');
  });

  it('are taken from the block of a crawler where the text prints none', () => {
    const block = ['---', '标题: 甲市林业管理办法', '文号: 甲林发〔2026〕5号', '---'];
    expect(factsOf(...block, '甲市林业管理办法').number).toBe('甲林发〔2026〕5号');
    expect(factsOf(...block, '甲林发〔2026〕6号', '甲市林业管理办法').number).toBe('甲林发〔2026〕6号');
  });
});

describe('the title is', () => {
  it.each([
    ['a line that ends as titles end', ['甲市科技创新“十四五”规划'], '甲市科技创新“十四五”规划'],
    [
      'a line without such a word above the text',
      ['甲市低空产业统计分类（试行）'],
      '甲市低空产业统计分类（试行）',
    ],
    ['a line above a bracket', ['甲市文旅大会战', '（讨论稿）'], '甲市文旅大会战'],
    [
      'a line that names another in brackets',
      ['问答实录：《乙措施》相关情况', '记者：情况怎么样？'],
      '问答实录：《乙措施》相关情况',
    ],
    [
      'of a proposal',
      ['中共甲市委关于制定甲市第十五个五年规划的建议'],
      '中共甲市委关于制定甲市第十五个五年规划的建议',
    ],
    [
      'two lines above a dash',
      ['加快建设制造强市', '为现代化提供支撑', '——在甲市工业大会上的报告'],
      '加快建设制造强市为现代化提供支撑',
    ],
    [
      'two lines, the second a few words',
      ['“十四五”甲市软件服务业', '发展规划'],
      '“十四五”甲市软件服务业发展规划',
    ],
    [
      'two lines that say what it is about',
      ['甲市人民政府关于促进保税区', '高质量发展的若干意见'],
      '甲市人民政府关于促进保税区高质量发展的若干意见',
    ],
    [
      'two titles of which the second goes on',
      ['甲市前瞻基础建设计划', '第5期特别预算案报告'],
      '甲市前瞻基础建设计划第5期特别预算案报告',
    ],
    [
      'the line with its years in brackets below',
      ['甲市国土空间规划', '（2021年—2035年）'],
      '甲市国土空间规划（2021年—2035年）',
    ],
    ['not the draft in brackets below', ['甲市国土空间规划', '（征求意见稿）'], '甲市国土空间规划'],
    [
      'without the number behind it',
      ['2021年县政府重点任务清单（甲政发〔2021〕2号）'],
      '2021年县政府重点任务清单',
    ],
    [
      'without the names behind it',
      ['关于推进转型工作的意见，甲市国有资产监督管理委员会'],
      '关于推进转型工作的意见',
    ],
    ['without the brackets around it', ['《甲市乙规划》全文'], '甲市乙规划'],
    ['one copy of words printed twice', ['甲 市 乙 规 划甲 市 乙 规 划'], '甲 市 乙 规 划'],
    [
      'the line, where a label is empty above it',
      [
        '标　　题：\t甲省人民政府关于推进机械化的意见',
        '主 题 词：',
        '',
        '甲省人民政府关于推进',
        '机械化的意见',
      ],
      '甲省人民政府关于推进机械化的意见',
    ],
    ['what a label says', ['法规名称：甲市更新条例', '修正日期：20241113'], '甲市更新条例'],
    ['no name set from top to bottom', ['行', '政', '施 政 报 告', '院'], '施 政 报 告'],
  ])('%s', (_, lines, title) => {
    expect(factsOf(...lines).title).toBe(title);
  });

  it.each([
    [
      'on its own line',
      ['甲市人民政府关于印发甲市乙规划的通知', ...NOTICE_BODY, '甲市人民政府', '2021年3月5日', '甲市乙规划'],
      '甲市乙规划',
    ],
    [
      'on its own line in somewhat other words',
      ['甲市人民政府关于印发甲市支持乙产业若干措施的通知', ...NOTICE_BODY, '甲市支持乙产业的若干措施'],
      '甲市支持乙产业的若干措施',
    ],
    [
      'in the notice only',
      ['甲市人民政府关于印发甲市乙规划的通知', '甲政发〔2021〕7号', ...NOTICE_BODY],
      '甲市乙规划',
    ],
    [
      'in brackets',
      ['甲市教育局印发《关于推进乙工作的指导意见》的通知', ...NOTICE_BODY],
      '关于推进乙工作的指导意见',
    ],
    [
      'in a notice about it',
      ['关于《甲县乙指导方案》的通知', ...NOTICE_BODY, '甲县乙指导方案'],
      '甲县乙指导方案',
    ],
    [
      'in a headline',
      ['中共中央　国务院印发《乙战略规划', '纲要》', '新华社北京7月27日电 近日，印发了《乙战略规划纲要》。'],
      '乙战略规划纲要',
    ],
    [
      'by a sentence',
      [
        '各区：',
        '《甲市工作要点》已经市政府同意，现印发给你们。',
        '甲市人民政府办公室',
        '2023年8月7日',
        '甲市工作要点',
      ],
      '甲市工作要点',
    ],
    [
      'with who made it, which is no part of it',
      ['甲市人民政府转发市国土局等部门乙行动纲要的通知', ...NOTICE_BODY],
      '乙行动纲要',
    ],
    [
      'for several documents in one',
      [
        '甲省人民政府关于印发营商环境两大行动方案的通知',
        '各市：',
        '《甲省收费行动方案》《甲省中介行动方案》已经同意，现印发给你们。',
        '甲省人民政府',
        '2019年6月6日',
        '甲省收费行动方案',
      ],
      '营商环境两大行动方案',
    ],
    [
      'only by its place in the town: then the notice itself',
      ['甲市民政局关于印发我市2025年低保标准的通知', ...NOTICE_BODY],
      '甲市民政局关于印发我市2025年低保标准的通知',
    ],
    [
      'not at all: then the notice itself',
      ['甲市人民政府关于开展乙工作的通知', '各区：', '《政府工作报告》已经大会审议通过，现分解如下。'],
      '甲市人民政府关于开展乙工作的通知',
    ],
    [
      'by a page that explains it',
      ['点击查看：关于《甲区乙办法》的解读', '甲区教育局关于印发甲区乙办法的通知', ...NOTICE_BODY],
      '甲区乙办法',
    ],
  ])('that which a notice names %s', (_, lines, title) => {
    expect(factsOf(...lines).title).toBe(title);
  });

  it('the title of an annex that opens the text', () => {
    expect(
      parseText('附件：2020年城市体检指标体系\n附件\n2020年城市体检指标体系\n一、生态\n略。').printed.title,
    ).toBe('2020年城市体检指标体系');
  });

  it('missing where nothing stands above the text', () => {
    expect(factsOf('各位代表：', '现在，我代表市政府报告工作。').title).toBeNull();
  });
});

describe('the issuer is', () => {
  it.each([
    [
      'who signs above the date',
      ['甲市人民政府关于印发乙规划的通知', ...NOTICE_BODY, '甲市人民政府', '2021年3月5日'],
      '甲市人民政府',
    ],
    [
      'several on one line, each once',
      ['关于印发乙办法的通知', '各区：', '甲市教育局　　　甲市财政局', '2021年3月5日'],
      '甲市教育局 甲市财政局',
    ],
    [
      'several lines',
      ['关于印发乙办法的通知', '各区：', '甲市教育局', '甲市财政局（代章）', '2021年3月5日'],
      '甲市教育局 甲市财政局',
    ],
    [
      'a name over two lines',
      ['关于印发乙办法的通知', '各区：', '甲市公共卫生与疾病防治', '领导小组办公室（代章）', '2021年3月5日'],
      '甲市公共卫生与疾病防治领导小组办公室',
    ],
    [
      'a name with another in brackets below',
      [
        '关于印发乙办法的通知',
        '各区：',
        '甲省健康建设委员会',
        '（甲省爱国卫生运动委员会）（代章）',
        '2021年3月5日',
      ],
      '甲省健康建设委员会（甲省爱国卫生运动委员会）',
    ],
    [
      'on one line with the date',
      ['关于印发乙办法的通知', '各区：', '甲市教育局　　2021年3月5日'],
      '甲市教育局',
    ],
    ['named by the title', ['中共中央 国务院关于实施整治的意见'], '中共中央 国务院'],
    ['named by the title with 、', ['中共甲市委、甲市人民政府关于防治的意见'], '中共甲市委 甲市人民政府'],
    [
      'a congress named by the title',
      ['甲县第十七届人民代表大会第六次会议关于规划纲要的决议'],
      '甲县第十七届人民代表大会第六次会议',
    ],
    [
      'above what it issues',
      ['甲市科学技术局　甲市财政局', '关于印发乙办法的通知', ...NOTICE_BODY],
      '甲市科学技术局 甲市财政局',
    ],
    [
      'below the title',
      ['甲市统计公报', '甲市统计局  国家统计局甲市调查队', '（2023年4月12日）'],
      '甲市统计局 国家统计局甲市调查队',
    ],
    [
      'on the cover',
      ['甲市“十四五”规划', '甲市规划和自然资源委员会', '2021年9月'],
      '甲市规划和自然资源委员会',
    ],
    [
      'of an order',
      [
        '甲省人民政府令',
        '（第290号）',
        '《甲省数据办法》已经会议通过，现予公布。',
        '省长　马某某',
        '2021年10月18日',
        '甲省数据办法',
      ],
      '甲省人民政府',
    ],
    [
      'in the bracket that names the order',
      ['甲市地下空间办法', '（2011年12月15日甲市人民政府令第61号公布）'],
      '甲市人民政府',
    ],
    [
      'in the bracket that says who published it',
      ['乙战略纲要', '（2016年10月25日 中共中央、国务院发布）'],
      '中共中央 国务院',
    ],
    [
      'on the line that says when it was published',
      ['甲市统计规定', '1987年8月27日 国家外汇管理局发布'],
      '国家外汇管理局',
    ],
    [
      'the committee that passed a regulation',
      ['甲市进步条例', '1996年6月20日 甲市第十届人民代表大会常务委员会第二十八次会议通过'],
      '甲市第十届人民代表大会常务委员会',
    ],
    ['behind a label', ['发文机关：甲市人民政府', '甲市乙规划'], '甲市人民政府'],
    [
      'behind the title',
      ['关于推进转型工作的意见，甲市国有资产监督管理委员会'],
      '甲市国有资产监督管理委员会',
    ],
    ['set wide', ['行        政          院', '中央政府前瞻基础建设计划', '中华民国 114 年 2 月'], '行政院'],
  ])('%s', (_, lines, issuer) => {
    expect(factsOf(...lines).issuer).toBe(issuer);
  });

  it('in brackets at the end of the text', () => {
    expect(parseText(`甲县统计公报\n${TEXT}\n（甲县统计局）\n附件：\n关联稿件：`).printed.issuer).toBe(
      '甲县统计局',
    );
  });

  it.each([
    ['words of a menu', ['新闻办', '搜本站', '', '甲市乙规划']],
    ['who spoke', ['政府工作报告', '——2023年1月10日在甲市人民代表大会会议上', '甲市市长　李某']],
    [
      'a meeting that approved it',
      ['甲市规划纲要', '（2021年2月26日甲市第十五届人民代表大会第六次会议批准）'],
    ],
    ['a word behind a label', ['发文机构：县政府网站', '甲县工作规则']],
    ['who stands above a title of which it is a part', ['甲区疫情流调指挥分中心', '规范化标准化建设指引']],
  ])('none of %s', (_, lines) => {
    expect(factsOf(...lines).issuer).toBeNull();
  });

  it('unsure, where only the page names who posts it', () => {
    const { printed, diagnostics } = parseText(`发布机构：甲市统计局\n甲市统计公报\n${TEXT}`);
    expect(printed.issuer).toBeNull();
    expect(diagnostics.map(({ rule, actual }) => [rule, actual])).toContainEqual([
      'issuer-unsure',
      '甲市统计局',
    ]);
  });
});

describe('the date is', () => {
  it.each([
    [
      'of the signature',
      ['甲市人民政府关于印发乙规划的通知', ...NOTICE_BODY, '甲市人民政府', '2021年3月5日'],
      '2021-03-05',
    ],
    ['below the title', ['甲市关于乙的意见', '（2018年1月2日）'], '2018-01-02'],
    ['of the occasion', ['政府工作报告', '——2026年1月22日在甲市十七届人大五次会议上'], '2026-01-22'],
    [
      'of the occasion on the line of the title',
      ['政府工作报告——2024年3月5日在甲市第十四届人民代表大会第二次会议上甲市市长 李某'],
      '2024-03-05',
    ],
    [
      'of the approval over two lines',
      ['甲市第十五个五年规划纲要', '2026年1月29日甲市第十六届', '人民代表大会第四次会议批准'],
      '2026-01-29',
    ],
    [
      'of the last revision',
      [
        '甲市进步条例',
        '1996年6月20日 甲市第十届人民代表大会常务委员会通过',
        '2024年5月10日 甲市第十六届人民代表大会常务委员会第二次修订',
      ],
      '2024-05-10',
    ],
    [
      'of the last revision in one bracket',
      [
        '甲市地下空间办法',
        '（2011年12月15日甲市人民政府令第61号公布，根据2019年11月14日甲市人民政府令第168号修订）',
      ],
      '2019-11-14',
    ],
    [
      'of the last revision, not of the repeal',
      [
        '甲院編審辦法',
        '1.中華民國七十年十月七日甲院令訂定發',
        '  布全文 14 條',
        '2.中華民國八十九年七月二十八日甲院令修正發布',
        '3.中華民國九十八年四月十五日甲院令發布廢止',
        '第 1 條',
        '為統一編審，訂定本辦法。',
      ],
      '2000-07-28',
    ],
    [
      'of mixed numerals',
      ['甲市的建议', '（二0二五年十二月十二日甲市委员会第十一次全体会议通过）'],
      '2025-12-12',
    ],
    ['of the Republic', ['甲院施政報告', '中華民國 113 年 11 月 1 日'], '2024-11-01'],
    [
      'behind a label',
      ['成文日期：2022年03月01日', '实施日期：2022年04月01日', '废止日期：2027年03月31日', '甲市项目办法'],
      '2022-03-01',
    ],
    [
      'on a line with a remark',
      ['甲市人民政府关于印发乙规划的通知', ...NOTICE_BODY, '甲市人民政府', '2016年11月24日（此件有删改）'],
      '2016-11-24',
    ],
  ])('%s', (_, lines, date) => {
    expect(factsOf(...lines).date).toBe(date);
  });

  it.each([
    ['of its posting', ['甲市乙规划', '2024-07-05'], { date: null, published: '2024-07-05' }],
    [
      'of its posting with the time',
      ['甲市乙规划', '2021-02-24 19:45'],
      { date: null, published: '2021-02-24' },
    ],
    ['from which it is in force', ['实施日期：2024年08月01日', '甲市乙办法'], { date: null }],
    [
      'of a month only',
      ['甲市乙规划', '甲市规划局', '2021 年 9 月 前    言'],
      { date: null, month: '2021-09' },
    ],
  ])('not that %s', (_, lines, facts) => {
    expect(factsOf(...lines)).toMatchObject(facts);
  });
});

describe('the number is', () => {
  it.each([
    ['on its line', ['甲市乙意见', '甲政发〔2021〕7号'], '甲政发〔2021〕7号'],
    ['in brackets', ['甲市乙意见', '（甲政办秘〔2021〕82号）'], '甲政办秘〔2021〕82号'],
    ['behind the title', ['甲市乙意见(甲发改〔2026〕123号)'], '甲发改〔2026〕123号'],
    [
      'of an order over two lines',
      ['甲省人民政府令', '（第290号）', '甲省数据办法'],
      '甲省人民政府令第290号',
    ],
    [
      'of the order in the bracket',
      ['甲市地下空间办法', '（2011年12月15日甲市人民政府令第61号公布）'],
      '甲市人民政府令第61号',
    ],
    ['behind a label', ['规范性文件编号：甲规〔2022〕3号', '甲市项目办法'], '甲规〔2022〕3号'],
    [
      'below its label, where others follow',
      ['文件状态：', '甲府办规〔2024〕8号', '甲市乙办法'],
      '甲府办规〔2024〕8号',
    ],
    [
      'glued to the title',
      ['甲市人民政府关于印发乙规划的通知甲政发〔2011〕42号 各区、县人民政府：', '现印发给你们。'],
      '甲政发〔2011〕42号',
    ],
    [
      'glued to a title printed twice',
      ['甲市关于推进行动的指导意甲市关于推进行动的指导意见见甲发〔2015〕40号各省、自治区人民政府：'],
      '甲发〔2015〕40号',
    ],
  ])('%s', (_, lines, number) => {
    expect(factsOf(...lines).number).toBe(number);
  });

  it('none of the size of letters', () => {
    expect(factsOf('字号：默认大超大|打印收藏', '甲市乙意见').number).toBeNull();
  });
});

describe('a line is', () => {
  it('what its place says, in a notice with its plan', () => {
    expect(
      rolesOf(
        [
          '特 急',
          '甲卫办函〔2024〕37号',
          '甲市卫生局关于印发甲市防控方案的通知',
          '各区人民政府，市防控领导小组',
          '各有关成员单位：',
          '现将《甲市防控方案》印发给你们。',
          '附件：1.任务分工',
          '2.联系人',
          '甲市卫生局',
          '2024年8月9日',
          '（此件公开发布）',
          '甲市防控方案',
          '（2024年）',
          '为加强防控，制定本方案。',
          TEXT,
          '公开方式：主动公开',
          '甲市卫生局办公室',
          '2024年8月10日印发',
          '初校：张三 终校：李四',
        ].join('\n'),
      ),
    ).toEqual([
      'other 特 急',
      'number 甲卫办函〔2024〕37号',
      'notice-title 甲市卫生局关于印发甲市防控方案的通知',
      'addressee 各区人民政府，市防控领导小组',
      'addressee 各有关成员单位：',
      '– 现将《甲市防控方案》印发给你们。',
      'annexes 附件：1.任务分工',
      'annexes 2.联系人',
      'issuer 甲市卫生局',
      'date 2024年8月9日',
      'remark （此件公开发布）',
      'title 甲市防控方案',
      'subtitle （2024年）',
      '– 为加强防控，制定本方案。',
      'remark 公开方式：主动公开',
      'imprint 甲市卫生局办公室',
      'imprint 2024年8月10日印发',
      'imprint 初校：张三 终校：李四',
    ]);
  });

  it.each([
    [
      'a name over two lines',
      ['甲市卫生局  甲市住房城乡', '建设局', '2024年8月9日'],
      ['issuer', 'issuer', 'date'],
    ],
    ['names with their date', ['甲市卫生局  甲市教育局2024年8月9日'], ['issuer']],
    ['a remark', ['公开方式：主动公开'], ['remark']],
    ['copies', ['抄送：各区人民政府，市直有关单位。'], ['imprint']],
  ])('of the list of annexes above %s', (_, closing, roles) => {
    const lines = ['甲市防控方案', TEXT, '附件：1.登记表', '2.联系人', ...closing];
    expect(rolesOf(lines.join('\n')).slice(1)).toEqual([
      'annexes 附件：1.登记表',
      'annexes 2.联系人',
      ...closing.map((line, index) => `${roles[index]} ${line}`),
    ]);
  });

  it('of an annex where its text follows', () => {
    const lines = ['甲市防控方案', TEXT, '附件：1.登记表', '2.联系人', '各区按下表登记，每周报送一次。'];
    expect(rolesOf(lines.join('\n'))).toEqual(['title 甲市防控方案']);
  });

  it('what its place says, in a report', () => {
    expect(
      rolesOf(
        `政府工作报告\n——2026年1月25日在甲市第十六届人民代表大会会议上\n来源：甲市日报\n甲市市长　王某某\n王某某作报告。记者 李某 摄\n各位代表：\n现在，我报告工作。\n${TEXT}`,
      ),
    ).toEqual([
      'title 政府工作报告',
      'subtitle ——2026年1月25日在甲市第十六届人民代表大会会议上',
      'publication 来源：甲市日报',
      'speaker 甲市市长　王某某',
      'publication 王某某作报告。记者 李某 摄',
      'addressee 各位代表：',
      '– 现在，我报告工作。',
    ]);
  });

  it.each([
    [
      'a label with an empty value',
      '文件状态：\n各区人民政府：',
      ['publication 文件状态：', 'addressee 各区人民政府：'],
    ],
    [
      'a label whose colon is below',
      '成文日期\n：\n2024-09-21',
      ['publication 成文日期', 'publication ：', 'publication 2024-09-21'],
    ],
    [
      'a label in a list',
      '• 索引号：1\n• 发文字号：甲发〔2021〕7号',
      ['publication • 索引号：1', 'publication • 发文字号：甲发〔2021〕7号'],
    ],
    [
      'a speech below the text',
      '甲市规划\n首先介绍背景。\n甲市卫生局副局长陈某某：\n谢谢！',
      ['title 甲市规划', '– 首先介绍背景。', '– 甲市卫生局副局长陈某某：', '– 谢谢！'],
    ],
    [
      'a name alone above those spoken to',
      '甲市乙大会上的讲话\n王某某\n同志们：',
      ['title 甲市乙大会上的讲话', 'speaker 王某某', 'addressee 同志们：'],
    ],
  ])('no more than it says: %s', (_, head, roles) => {
    expect(rolesOf(`${head}\n${TEXT}`)).toEqual(roles);
  });

  it('of the closing below a label of the page', () => {
    expect(rolesOf(`甲市规划\n${TEXT}\n甲市人民政府\n2024年1月18日\n更新时间：2026-01-26 11:25:38`)).toEqual([
      'title 甲市规划',
      'issuer 甲市人民政府',
      'date 2024年1月18日',
      'publication 更新时间：2026-01-26 11:25:38',
    ]);
  });

  it('a heading, of an annex without text below others', () => {
    const { sections } = parseText(`甲市规划\n${TEXT}\n附件1\n任务分工\n略。\n附件2\n推荐表`);
    expect(sections.filter(({ form }) => form === 'annex').map(({ title }) => title)).toEqual([
      '任务分工',
      '推荐表',
    ]);
  });

  it('left out where it prints the title again', () => {
    const { omissions } = parseText(
      `甲市关于印发乙规划的通知（2021-2025年）\n甲市关于印发乙规划的通知(2021—2025年)\n${NOTICE_BODY.join('\n')}\n${TEXT}`,
    );
    expect(omissions.map(({ reason, line }) => [reason, line])).toEqual([['repeated-title', 1]]);
  });
});

describe('the words of official documents', () => {
  it.each([
    ['甲政发〔2021〕7号　签发人：张三', '甲政发〔2021〕7号'],
    ['【甲府〔2021〕7号】', '甲府〔2021〕7号'],
    ['见甲政发〔2021〕7号，请执行', null],
    ['第7号', null],
  ])('%s has the number %s', (line, number) => {
    expect(documentNumber(line)).toBe(number);
  });

  it.each([
    ['（第290号）', '第290号'],
    ['第一二八号', '第一二八号'],
    ['第7号文件', null],
  ])('%s is the number of an order: %s', (line, number) => {
    expect(orderNumber(line)).toBe(number);
  });

  it('an order is named with its number', () => {
    expect(orderIn('（2011年12月15日甲市人民政府令第61号公布）')).toEqual({
      issuer: '甲市人民政府',
      number: '甲市人民政府令第61号',
    });
    expect(orderIn('命令第一')).toBeNull();
  });

  it('a number stands behind a title', () => {
    expect(numberBehind('甲市任务(甲政发〔2021〕2号)')).toBe(4);
    expect(numberBehind('甲市任务（试行）')).toBeNull();
  });

  it.each([
    ['行   政   院', ['行政院']],
    ['甲市教育局　　甲市财政局（代章）', ['甲市教育局', '甲市财政局']],
    ['中共甲市委、甲市人民政府', ['中共甲市委', '甲市人民政府']],
  ])('%s are the names %j', (line, names) => {
    expect(isSignature(line)).toBe(true);
    expect(namesOf(line)).toEqual(names);
  });

  it.each(['新闻办', '搜本站', '返回顶部', '中央部署', '甲市政府', '设施场所'])(
    '%s is no full name',
    (word) => {
      expect(isFullSignature(word)).toBe(false);
    },
  );

  it.each([
    ['二0二五年十二月十二日', '2025-12-12'],
    ['二○○六年五月二十三日', '2006-05-23'],
    ['中華民國109年12月30日', '2020-12-30'],
    ['2021年2月30日', null],
  ])('%s is the day %s', (words, day) => {
    expect(isoDate(words)).toBe(day);
  });

  it('a month of the Republic is one', () => {
    expect(isoMonth('中華民國 114 年 2 月')).toBe('2025-02');
  });

  it.each([
    ['1.中華民國八十年五月一日甲部令訂定發布全文 24 條', '1991-05-01'],
    ['5.中華民國九十八年四月十五日甲院令發布廢止', null],
    ['（2011年12月15日公布，根据2019年11月14日令修订）', '2019-11-14'],
  ])('%s was last adopted on %s', (line, day) => {
    expect(lastDayActed(recognisable(line))).toBe(day);
    expect(isHistory(recognisable(line))).toBe(day !== null);
  });

  it('a label alone says what is below it', () => {
    expect([labelAlone('成 文 日 期'), labelAlone('成文日期表')]).toEqual(['date', null]);
  });
});
