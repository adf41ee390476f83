/** Words that portals, forms and plans print: each is known for what it says. */
import { describe, expect, it } from 'vitest';
import { headWord } from '../../src/pipeline/plan/tables/head-words.ts';
import { containerRank } from '../../src/pipeline/readers/html/containers.ts';
import { readMetadata } from '../../src/pipeline/readers/html/metadata.ts';
import { isElement, type PageElement, type PageNode } from '../../src/pipeline/readers/html/page-tree.ts';
import { parsePage } from '../../src/pipeline/readers/html/parse-page.ts';
import { frontMetadata } from '../../src/pipeline/readers/markdown/front-metadata.ts';
import { kindOfGenre } from '../../src/pipeline/text/genres.ts';
import { labelAlone, labelled } from '../../src/pipeline/text/labels.ts';
import { dimensionOf } from '../../src/pipeline/text/measures.ts';

const words = (list: string) => list.trim().split(/\s+/u);
const cases = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([what, list]) => words(list).map((word) => [word, what] as const));

describe('a label of a register', () => {
  /** Labels that words may follow without a colon. */
  const ALONE = cases({
    title: '文件名称 信息名称 法规名称 政策名称 文件标题',
    issuer: '发文机关 发文单位 发文机构 发文部门 制发机关 制发单位 制定机关 颁布机关 颁布单位',
    publisher: '发布机构 发布机关 发布单位 公开机构 公开单位 公开责任部门 所属机构',
    compiler: '编制单位 编制机关 组织编制单位 组织编制机关',
    number: '发文字号 发文文号 发布文号 文件编号 文件字号 规范性文件编号',
    date: '成文日期 成文时间 签署日期 修正日期 异动日期',
    sent: '发文日期 发文时间 印发日期 印发时间',
    published: '发布日期 发布时间 发表时间 公开日期 公开时间 更新时间 更新日期 信息提供日期',
    posting: `索引号 索取号 统一编号 统一登记号 主题分类 主题词 组配分类 体裁分类 信息分类 内容分类 内容概述 公文种类
      服务对象 公开方式 公开范围 公开形式 公开时限 公开目录 办文单位 部号 生成日期 登记日期 信息时效期 所属主题
      实施日期 施行日期 执行日期 生效日期 废止日期 废止时间 失效日期 失效时间 最新异动日期 法规类别 法规位阶 法规网址
      文件状态 有效性 时效 时效性 效力状态 信息来源 文章来源 浏览次数 点击次数 阅读次数 累计次数 关联稿件 原文链接`,
  });
  /** Labels that are common words too. */
  const COMMON = cases({
    title: '标题 名称',
    number: '文号 字号',
    published: '时间 日期',
    posting:
      '来源 作者 责任编辑 编辑 审核 浏览量 阅读量 访问量 字体 字体大小 稿源 原标题 分类 关键词 状态 有效期',
  });

  it.each([...ALONE, ...COMMON])('%s says the %s', (label, role) => {
    expect(labelled(`${label}：甲`)).toEqual([{ role, value: '甲' }]);
    expect(labelled(`【${label}】甲`)).toEqual([{ role, value: '甲' }]);
    expect(labelled([...label, '：甲'].join(' '))).toEqual([{ role, value: '甲' }]);
    expect(labelAlone(label)).toBe(role);
  });
  it.each(ALONE)('%s needs no colon', (label, role) => {
    expect(labelled(`${label} 甲`)).toEqual([{ role, value: '甲' }]);
  });
  it.each(COMMON)('%s needs one', (label) => {
    expect(labelled(`${label} 甲`)).toEqual([]);
  });
});

describe('a head of a table', () => {
  it.each(
    cases({
      serial: '序号 编号 顺序 排序',
      group: `类别 分类 类型 领域 方面 一级指标 二级指标 大类 中类 小类 项目类别 板块 维度 模块 类目 门类 类 基本要素
        指标类别 专题 系统`,
      name: `指标 指标名称 主要指标 三级指标 指标项 项目 名称 地市 城市 县区 区县 地区 街道 姓名 区 县 市 单位名称 产业
        企业 平台 工程 产品 专业 学校 机构 主要方面 具体指标 考核指标 评价指标 岗位 职务 行业 乡镇`,
      task: `任务 任务名称 重点任务 主要任务 工作任务 任务内容 工作事项 事项 事项名称 措施 举措 主要措施 改革举措 改革事项
        重点工作 工作内容 内容 政策措施 服务事项 重点举措 具体任务 工作举措 经验做法 问题`,
      unit: '单位 计量单位 量纲',
      nature: '属性 性质 指标属性 指标性质 指标类型',
      value: `目标值 现状 现状值 基期 基期值 基准值 预期值 完成值 数量 总投资 投资 规模 面积 产量 人口 比重 增速 增长 同比
        占比 分值 权重 得分 分数 金额 年均 累计 合计 计划任务 预期目标 规划目标 实现情况 完成情况 完成率 预算 基期水平
        指标值 其中`,
      time: `年份 时间 完成时限 时限 完成时间 起止年限 建设年限 建设周期 起止时间 实施时间 时间节点 项目起止 期限 有效期
        进度安排 办理时限 实施期限`,
      body: `责任单位 部门 部门名称 牵头单位 配合单位 责任部门 牵头部门 配合部门 主管部门 实施单位 建设单位 指导部门
        指导单位 负责单位 参与单位 牵头责任单位 承办单位 实施主体 责任科室 责任处室 责任主体 申报单位 协办单位 牵头处室
        责任人 联系人 责任领导 分管领导 参加单位`,
      place: '地点 建设地点 实施地点 推广范围 范围 实施范围 适用范围 所在地 位置 地址',
      text: `主要内容 建设内容 具体内容 解释 说明 指标说明 指标解释 计算方法 主要做法 做法 具体措施 建设内容与规模
        建设内容及规模 职责与任务 职责分工 主要职责 职责 政策依据 依据 支持方式 重点内容 年度目标 预期成果 成果 条件
        重点学科 政策内容 阶段目标 工作目标`,
      standard: '标准 要求 评价标准 评分标准 工作要求 目标要求',
      note: '备注 注 说明备注',
    }),
  )('%s is known to stand over %s', (head, kind) => {
    const known = headWord(head, 'name');
    expect(known.kind).toBe(kind);
    // It is surer than words that only end as a head does, whatever note is behind it.
    expect(known.score).toBeGreaterThan(headWord('重点企业名称', 'name').score);
    expect(headWord(`${head}（略）`, 'name')).toEqual(known);
    expect(headWord([...head].join('　'), 'name')).toEqual(known);
  });

  it.each([
    ['粮食产量稳步增长。', 'value'],
    ['坚持农业农村优先发展，加快建设现代农业产业体系生产体系经营体系', 'other'],
  ])('%s is hardly one', (head) => {
    expect(headWord(head, 'name').score).toBeLessThan(-2);
  });

  it('says less the longer its unknown words are', () => {
    const scores = [
      '渔港',
      '渔港建设养护',
      '渔港建设养护维修改造',
      '渔港建设养护维修改造更新及管理办法等',
    ].map((head) => headWord(head, 'name').score);
    expect(scores.every((score) => score < 0)).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 0);
  });
});

describe('a title', () => {
  it.each(
    cases({
      plan: '甲市养老服务行动计划 甲市供水行动方案 甲市林业规划 甲市海洋战略 甲市就业计划 甲市发展蓝图 甲市清河行动',
      outline: '甲市规划纲要 甲市体育纲要',
      opinion:
        '甲市实施意见 甲市指导意见 甲市若干意见 甲市实施方案 甲市改革方案 甲市若干建议 甲市决定 甲市决议',
      measures:
        '甲市若干措施 甲市若干政策 甲市政策措施 甲市政策意见 甲市稳岗措施 甲市便民举措 甲市扶持政策 甲市惠农政策清单 甲市税费政策指引',
      rules:
        '甲市实施细则 甲市管理办法 甲市供水条例 甲市若干规定 甲市资金细则 甲市议事规则 甲市协会章程 甲市行业守则 甲村村民公约 甲市从业准则 甲市技术导则 甲市操作规程 甲市服务规范',
      points:
        '甲市分工方案 甲市任务分工 甲市分解方案 甲市任务分解 甲市工作要点 甲市农业要点 甲市任务清单 甲市职责清单',
      report: '甲市政府工作报告 甲市预算报告 甲市工作总结 甲市年度总结',
      guide: '甲市办事指南 甲市工作指引 甲市应急预案 甲市服务手册',
      other: `甲市政策解读 甲市建设标准 甲市教育白皮书 甲市请示 甲市通知 甲市通报 甲市公报 甲市公告
        甲市批复 甲市答复 甲市清单 甲市解读 甲市问答 甲市讲话 甲市复函 甲市函`,
    }),
  )('%s is of a document that is a %s', (title, kind) => {
    expect(kindOfGenre(title)).toBe(kind);
  });
});

describe('a unit', () => {
  it.each(
    cases({
      ratio: '% ％ ‰ 个百分点 百分点 倍 成',
      money: '元 亿元 万元/亩 美元 欧元 港元 日元',
      length: '公里 千米 海里 km 延米 延长米',
      area: '平方公里 平方千米 万平方米 平米 ㎡ 公顷 万亩 亩次',
      volume: '立方米 亿立方米 标准立方米 m³ 方',
      mass: '万吨 公斤 千克 斤',
      coal: '吨标准煤/万元 吨标煤 千克标准煤 公斤标准煤 克标准煤/千瓦时',
      energy: '亿千瓦时 kWh 度电',
      power: '万千瓦 kW 兆瓦 MW 千伏安',
      noise: '分贝 dB',
      concentration: 'μg/m³ μg/m3 mg/L mg/m³',
      data: 'Mbps Gbps Tbps TB PB EB',
      computing: 'PFLOPS EFLOPS',
      time: '天 小时',
      age: '岁',
      containers: '万标准箱 标箱 TEU',
      transport: '吨公里 人公里 车公里',
      people: '万人 名 人次 人年 人口 户 户次 乘次 人天',
      things: '家 个/年 项 台套 场次 台（套） 千家',
    }),
  )('%s is of the dimension %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });
  it('that is no row has none', () =>
    expect(['纳米', '℃', '班'].map(dimensionOf)).toEqual([null, null, null]));
});

describe('what a page or a program says of a document', () => {
  it.each(
    cases({
      title: 'ArticleTitle DC.title og:title twitter:title',
      published: 'PubDate publishdate article:published_time DC.date publish-date createdate',
      source: 'ContentSource DC.source source mediaid',
      author: 'Author DC.creator article:author',
      column: 'ColumnName article:section',
      keywords: 'Keywords keyword news_keywords DC.subject',
      description: 'Description og:description',
      site: 'SiteName og:site_name',
      address: 'Url og:url',
    }),
  )('%s is the %s of the page', (name, what) => {
    const value = what === 'address' ? 'https://example.org/a' : '甲乙';
    const of = (attribute: string) =>
      readMetadata(
        parsePage(`<html><head><meta ${attribute}="${name}" content=" ${value} "></head></html>`).root,
      );
    expect(of('name')).toEqual({ [what]: value });
    expect(of('property')).toEqual({ [what]: value });
  });

  it.each(
    cases({
      title: 'title 标题 名称',
      published: 'published pubdate publish_date Date 发布日期 日期',
      source: 'source publisher issuer 来源 发布机构',
      author: 'author authors 作者',
      column: 'column category categories 分类',
      keywords: 'keywords tags 关键词',
      description: 'description summary 摘要',
      address: 'original_url address url link 网址 链接',
    }),
  )('%s is the %s in front matter', (name, what) => {
    expect(frontMetadata(`${name}: 甲\n`)).toEqual({ [what]: '甲' });
    expect(frontMetadata(`${name}: [甲, 乙]\n`)).toEqual({ [what]: '甲; 乙' });
  });
});

describe('the element of a document', () => {
  const elementOf = (html: string): PageElement => {
    const all = (nodes: readonly PageNode[]): PageElement[] =>
      nodes.flatMap((node) => (isElement(node) ? [node, ...all(node.childNodes)] : []));
    const body = all(parsePage(`<html><body>${html}</body></html>`).root.childNodes);
    return body.at(-1) as PageElement;
  };
  const rank = (html: string) => containerRank(elementOf(html)) ?? Number.POSITIVE_INFINITY;
  const ANY = ['<div id="content">', '<div class="view">', '<div class="content">', '<div class="article">'];

  it.each([
    ...words(
      `UCAP-CONTENT zoomcon zoom fontzoom vsb_content js_content ivs_content con_con moe-detail-box
        mainText NewsContent ContentText info_cont detailCon detailContent artibody articleContent
        article-content content_article BodyLabel rwb_zw J_content`,
    ).map((id) => `<div id="${id}">`),
    ...words(
      `TRS_Editor TRS_UEDITOR trs_editor_view TRS_PreAppend pages_content b12c j-fontContent v_news_content
        rich_media_content rm_txt_con article-content-body article-content article_content
        content_article articleContent article-body article_con article-con articlecontent
        bt_content xxgk_content xxgk-content zwxl_content xl_content wzcon news_content newscontent
        txt-content detail-content detail_content info-content conTxt con_text ccontent art_con
        mainTextBox`,
    ).map((name) => `<div class="wide ${name}">`),
  ])('is sooner in %s than in one of any page', (html) => {
    expect(rank(html)).toBeLessThan(Math.min(...ANY.map(rank)));
  });

  it('may be one of any page, whose words tell more than its tag', () => {
    const ranks = [...ANY, '<article>', '<main>', '<div class="menu">'].map(rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks.filter(Number.isFinite)).toHaveLength(ranks.length - 1);
  });
});
