/** Names of facts: rows of their tables, and statements of several fields. */
import { describe, expect, it } from 'vitest';
import { ARRANGED_REWRITES } from '../../src/pipeline/extract/arranged-rewrites.ts';
import { FUNDING_EXAMPLES, fundingName } from '../../src/pipeline/extract/funding.ts';
import { LEAD_REWRITES } from '../../src/pipeline/extract/lead-rewrites.ts';
import { NAME_DOUBTS, nameDoubt, UNIT_DOUBTS } from '../../src/pipeline/extract/name-doubts.ts';
import { NAME_REWRITES, plainName, rewritten } from '../../src/pipeline/extract/name-rewrites.ts';
import { OUTCOME_REWRITES } from '../../src/pipeline/extract/outcome-rewrites.ts';
import { RELATIONS, relationOf } from '../../src/pipeline/extract/relations.ts';
import { SAID_REWRITES } from '../../src/pipeline/extract/said-rewrites.ts';
import { PREDICATE_REWRITES, plainThing, THING_REWRITES } from '../../src/pipeline/extract/thing-rewrites.ts';
import { contextOfAims } from '../support/facts.ts';
import { agreesWith } from '../support/names.ts';
import { findIndicators } from '../support/statements.ts';

const context = contextOfAims();
const names = (text: string) => findIndicators(text, context).map(({ name }) => name);

describe.each(RELATIONS)('the relation $id', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('%s says %s of the thing before', (words, says) => expect(relationOf(words)).toBe(says));
  it.each(counterexamples)('is not in %s', (words) => expect(words).not.toMatch(pattern));
});

describe.each(NAME_DOUBTS)('a name is doubtful: $id', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('%s', (name) => expect(name).toMatch(pattern));
  it.each(counterexamples)('but not %s', (name) => expect(nameDoubt(name)).toBeNull());
});

describe.each(UNIT_DOUBTS)('a name is doubtful for its unit: $id', ({ id, examples, counterexamples }) => {
  it.each(examples)('%s in %s', (name, unit) => expect(nameDoubt(name, unit)).toBe(id));
  it.each(counterexamples)('but not %s in %s', (name, unit) => expect(nameDoubt(name, unit)).toBeNull());
});

/** The rows that every name goes through, in their order. */
const ALL_NAMES = [...LEAD_REWRITES, ...ARRANGED_REWRITES, ...SAID_REWRITES, ...OUTCOME_REWRITES];

describe.each([
  ['names', ALL_NAMES, (name: string) => rewritten(name, ALL_NAMES)],
  ['words before a number', NAME_REWRITES, (name: string) => plainName(name)],
  ['things', THING_REWRITES, plainThing],
  ['predicates', PREDICATE_REWRITES, (name: string) => rewritten(name, PREDICATE_REWRITES)],
] as const)('rewrites of %s', (_of, rows, whole) => {
  it('have ids of their own', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  describe.each(rows)('$id', ({ pattern, gives, examples, counterexamples }) => {
    it.each(examples)('%s → %s', (name, plain) => expect(name.replace(pattern, gives)).toBe(plain));
    it.each(examples)('%s → %s with the other rows', (name, plain) => expect(whole(name)).toBe(plain));
    it.each(counterexamples)('leaves %s', (name) => expect(name.replace(pattern, gives)).toBe(name));
  });
});

describe('names say what a reader would', () => {
  it.each([
    // What came of the things, what they became and where they are to be is not in their names.
    ['3个乡村旅游试点项目取得较好成效。', ['乡村旅游试点项目']],
    ['铁路运营里程新增1700公里、突破7000公里。', ['铁路运营里程新增', '铁路运营里程']],
    [
      '游客达到370万人次，旅游收入达到38亿元，分别增长20%。',
      ['游客', '旅游收入', '游客增长', '旅游收入增长'],
    ],
    [
      '医疗废物、生活垃圾、城市污水处理能力不断提高，处理率分别达到95%、85%、80%。',
      ['医疗废物处理率', '生活垃圾处理率', '城市污水处理率'],
    ],
    ['电子信息、装备制造等产业集群均达到万亿元规模。', ['电子信息产业集群规模', '装备制造产业集群规模']],
    ['15个县被认定为国家义务教育优质均衡发展县。', ['国家义务教育优质均衡发展县']],
    ['全市尚有约80个行政村未完成生活污水治理。', ['未完成生活污水治理的行政村']],
    ['沿河生态廊道120公里全线贯通。', ['沿河生态廊道']],
    ['学前三年入园率及公办园入园率分别达到95%和60%。', ['学前三年入园率', '公办园入园率']],
    ['受污染耕地和污染地块安全利用率分别达到92%和95%。', ['受污染耕地安全利用率', '污染地块安全利用率']],
    ['水产品消费保持较快增长，年均增速5.9%。', ['水产品消费年均增速']],
    ['建设10座20万立方米以上储罐。', ['建设20万立方米以上储罐']],
    // Sizes of machines, of villages and in names of works are no statements.
    ['6兆瓦海上风机样机研制成功。', []],
    ['20户以上自然村全部通硬化路。', []],
    ['实施百亿斤粮食产能提升工程。', []],
    ['按照每户8千瓦标准改造供电设施。', []],
    // The place before a number is part of the name, what leads there is not.
    ['完成起步区2.6公里路网等配套设施。', ['起步区路网']],
    ['实施奋斗镇1万亩节水灌溉、哈克镇3公里堤防等项目', ['实施奋斗镇节水灌溉', '哈克镇堤防']],
    ['对全市6家化工企业进行检查。', ['进行检查的化工企业']],
    ['高新科技园聚集260余家科技企业。', ['高新科技园科技企业']],
    // Two sizes of one thing.
    ['年内完成3800户、58万平方米棚户区改造。', ['棚户区改造', '棚户区改造']],
    ['修建通村公路23条、163公里。', ['修建通村公路', '修建通村公路']],
    // A bracket that opens and one that closes.
    ['提高住院报销比例（提高幅度不低于5个百分点）。', ['住院报销比例提高幅度']],
    ['设立中小企业专项贷款（第一期规模100亿元）。', ['中小企业专项贷款第一期规模']],
    ['现有贫困村（名单略，不含街道）居民5000人。', ['居民']],
    // Items of one noun.
    ['培育3个万亿级和7个千亿级产业集群。', ['培育万亿级产业集群', '培育千亿级产业集群']],
    ['建立100人的市级、50人的县级、20人的乡级救援队伍。', ['市级救援队伍', '县级救援队伍', '乡级救援队伍']],
    ['建成10个国家级、100个省级农业示范园。', ['建成国家级农业示范园', '建成省级农业示范园']],
    ['培育10个产值20亿元以上的物流产业园区。', ['培育产值20亿元以上的物流产业园区']],
    ['建设3个国家级医学中心、5个省级重点实验室。', ['建设国家级医学中心', '建设省级重点实验室']],
    // Money for one work after another, and of the work before.
    ['投资3500万元的供水管网改造、740万元的公交车更换等项目完成。', ['供水管网改造投资', '公交车更换投资']],
    ['高质量推进新城建设。年内计划投资64亿元。', ['新城建设计划投资']],
    ['实施重点项目47个，完成投资46.9亿元。', ['实施重点项目', '重点项目投资']],
    ['加快总投资52亿元的34个配套项目建设。', ['配套项目建设总投资', '配套项目建设']],
    // What a plant can do, and how much of a whole something is.
    ['完成日处理3万吨水厂改扩建。', ['水厂日处理能力']],
    ['给予中小企业不低于合同金额50%的预付款。', ['预付款占合同金额比重']],
    ['行政村100%通硬化路。', ['行政村通硬化路比例']],
    // Marks within quotation marks.
    ['组建20家“体系化、开放式”的创新联合体。', ['组建“体系化、开放式”的创新联合体']],
    // Rates of several things, of parts of a place, and of things that were counted.
    ['耕地安全利用率和地块安全利用率100%。', ['耕地安全利用率', '地块安全利用率']],
    ['力争全年工业投资、技改投资增长20%以上。', ['工业投资增长', '技改投资增长']],
    ['中心城区机械化清扫率达到100%、县城达到91%。', ['中心城区机械化清扫率', '县城机械化清扫率']],
    ['30件信访投诉件查处率、办结率均为100%。', ['信访投诉件', '信访投诉件查处率', '信访投诉件办结率']],
    ['疫情期间医疗废物100%安全处置。', ['疫情期间医疗废物安全处置率']],
    // The same things in turn, and more of them.
    ['生猪存栏44万头、出栏60万头。', ['生猪存栏', '生猪出栏']],
    ['全县无梭织机达到7200台，新增2000台。', ['无梭织机', '新增无梭织机']],
    ['造林绿化500万亩，湿地保护修复2万亩。', ['造林绿化', '湿地保护修复']],
    // What they do, how it goes on with them, and of which of them more is told.
    ['9个饮用水水源地水质保持稳定。', ['饮用水水源地']],
    ['督察反馈的11项问题和交办的72件信访件办结。', ['督察反馈的问题', '信访件办结']],
    ['由江苏公司开发682个村碳汇资源。', ['开发碳汇资源的村']],
    // A value that is wanted.
    ['实现到2035年新增森林面积100万亩的目标。', ['新增森林面积']],
    // Of both, of each, of all.
    [
      '办理代表建议68件、委员提案118件，办结率100%。',
      ['办理代表建议', '办理委员提案', '代表建议、委员提案办结率'],
    ],
    ['新建慢病防治中心和精神科门诊各12家。', ['新建慢病防治中心', '新建精神科门诊']],
    [
      '基本养老金、低保标准再次提高，月人均分别提高221元、90元。',
      ['基本养老金月人均提高', '低保标准月人均提高'],
    ],
    ['贫困人口96户、183人全部稳定脱贫。', ['贫困人口', '贫困人口']],
    // Sizes and levels of the things that were counted, and what a value is compared with.
    ['采种基地5处，面积100公顷。', ['采种基地', '采种基地面积']],
    ['培育产业基地市级16家，省级11家。', ['培育产业基地市级', '培育省级产业基地']],
    ['海域面积200万平方千米，是陆地面积的60倍。', ['海域面积', '海域面积与陆地面积之比']],
    ['城镇化率由“十二五”末的34%增长到50%。', ['城镇化率', '城镇化率']],
    ['公园服务半径覆盖率大于等于90%。', ['公园服务半径覆盖率']],
    // Of all, and of each.
    ['28人当选“中国好人”、总数207人。', ['当选“中国好人”', '当选“中国好人”总数']],
    ['资格互认、“同事同标”事项均超200项。', ['资格互认', '“同事同标”事项']],
    // Notes and remarks.
    ['新建3所城区学校〔25〕、7所幼儿园〔26〕。', ['新建城区学校', '新建幼儿园']],
    // What became of them, or what is done to them.
    ['今年成功上市1家企业。', ['成功上市企业']],
    ['新开工改造28个老旧小区，年底前完成改造1100户。', ['新开工改造老旧小区', '老旧小区改造']],
    ['对校舍实施抗震加固，2032年底前完成80%。', ['抗震加固完成率']],
    ['巩固稻田综合种养，实施面积20万亩。', ['稻田综合种养实施面积']],
    ['全年争取4家企业进入培育库。', ['进入培育库的企业']],
    ['设立总规模不低于5亿元的养老基金。', ['养老基金总规模']],
    ['城乡居民收入比缩小到1.9。', ['城乡居民收入比']],
    ['渔业产值迈上300亿元新台阶。', ['渔业产值']],
    ['农民人均收入突破4万元大关。', ['农民人均收入']],
    ['建设安置房90套（其中：甲街道40套、乙镇50套）。', ['建设安置房', '甲街道安置房', '乙镇安置房']],
    [
      '新谋划水利项目30个，甲县、乙县各10个，丙区10个。',
      ['新谋划水利项目', '甲县新谋划水利项目', '乙县新谋划水利项目', '丙区新谋划水利项目'],
    ],
    ['新签约、新开工项目各20个。', ['新签约项目', '新开工项目']],
    ['培育产业集群30个、农业强镇4个。', ['培育产业集群', '培育农业强镇']],
    ['建成乡村旅游点30个，其中示范村12个。', ['建成乡村旅游点', '示范村']],
    ['新建12公里供水管网等工程。', ['新建供水管网']],
    ['完成5万平方米校舍改造工程建设。', ['校舍改造']],
    ['新增养老床位120张、助餐点30个。', ['新增养老床位', '新增助餐点']],
    ['新增公园12个、列入名录的古树30株。', ['新增公园', '列入名录的古树']],
    ['举办茶叶节等展会活动60场。', ['举办展会活动']],
    ['通过“以旧换新”发放购车补贴9000万元。', ['发放购车补贴']],
    ['各类社会组织达到800家。', ['社会组织']],
    ['设立5亿元规模的渔业发展基金。', ['渔业发展基金规模']],
    ['有序改造排水管网80公里、供水管网20公里。', ['改造排水管网', '改造供水管网']],
    ['地铁里程增加20公里、达300公里。', ['地铁里程增加', '地铁里程']],
    ['森林公园五年净增12个、总数达40个。', ['森林公园五年净增', '森林公园总数']],
    ['PM2.5年均浓度36微克/立方米、下降5%。', ['PM2.5年均浓度', 'PM2.5年均浓度下降']],
    ['优良天数比例达到80%、增加9天。', ['优良天数比例', '优良天数增加']],
    ['渔业增加值6亿元，占地区生产总值比重提高至4%。', ['渔业增加值', '渔业增加值占地区生产总值比重']],
    ['患者满意度连续5年保持在95%以上。', ['患者满意度']],
    ['食品、纺织、建材3个行业产值均突破50亿元。', ['食品行业产值', '纺织行业产值', '建材行业产值']],
    ['全市粮食、蔬菜、水果产量50万吨、30万吨、20万吨。', ['粮食产量', '蔬菜产量', '水果产量']],
    ['进口、出口分别增长5%、下降3%。', ['进口增长', '出口下降']],
    ['12家药企产值超10亿元。', ['产值超10亿元的药企']],
    ['12家企业产值超10亿元。', ['产值超10亿元的企业']],
    ['120个乡镇中，85个建成养老中心。', ['建成养老中心的乡镇']],
    ['10家医院融入远程会诊网络。', ['融入远程会诊网络的医院']],
    ['粮油类零售额增长6%，烟酒类下降2%。', ['粮油类零售额增长', '烟酒类零售额下降']],
    ['教育支出比上年增支3亿元。', ['教育支出比上年增支']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('lists complete their names', () => {
  it.each([
    ['花生种植、收获机械化率分别达到65%和55%。', ['花生种植机械化率', '花生收获机械化率']],
    ['宫颈癌发病、死亡率分别为3%和1%。', ['宫颈癌发病率', '宫颈癌死亡率']],
    ['甲开发区、乙工业园科技投入均超过5亿元。', ['甲开发区科技投入', '乙工业园科技投入']],
    ['甲市、乙县森林覆盖率均超过60%。', ['甲市森林覆盖率', '乙县森林覆盖率']],
    [
      '重点企业二氧化硫排放量、氨氮排放量分别下降5%和8%。',
      ['重点企业二氧化硫排放量下降', '重点企业氨氮排放量下降'],
    ],
    ['非法集资案件数、损失数分别下降15%、10%。', ['非法集资案件数下降', '非法集资损失数下降']],
    ['工业产值和服务业收入占全市比重均超过80%。', ['工业产值占全市比重', '服务业收入占全市比重']],
    ['饮用水达标率、污水处理率保持100%。', ['饮用水达标率', '污水处理率']],
    [
      '企业收入、利润同比增幅，高出平均水平2个、3个百分点。',
      ['企业收入同比增幅高出平均水平', '企业利润同比增幅高出平均水平'],
    ],
    ['小麦在粮食产量中占比达到50%，玉米占比达到30%。', ['小麦占粮食产量比重', '玉米占粮食产量比重']],
    ['小麦在粮食产量中占比达到50%；优质稻占比达到30%。', ['小麦占粮食产量比重', '优质稻占比']],
    ['选拔名医不少于100名，护士不少于500名。', ['选拔名医', '选拔护士']],
    ['新增学位3万个，床位达到5万张。', ['新增学位', '床位']],
    ['研发投入翻一番，上市企业增长3倍。', ['研发投入', '上市企业增长']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('things that do something', () => {
  it.each([
    ['推动12家医院开展远程会诊。', ['开展远程会诊的医院']],
    ['支持300名教师赴境外研修。', ['赴境外研修的教师']],
    ['引进50家银行落户新区。', ['引进银行']],
    ['30家养老中心加快建设。', ['养老中心']],
    ['46所学校和13支队伍参加决赛。', ['参加决赛的学校', '参加决赛的队伍']],
    ['与60多个港口、20个机场建立了合作关系。', ['建立合作关系的港口', '建立合作关系的机场']],
    ['18个项目获得国家水利计划8亿元经费支持。', ['获得国家水利计划经费支持的项目', '国家水利计划经费支持']],
    ['为173家农户提供技术服务。', ['提供技术服务的农户']],
    ['累计为5万名老人发放补贴600万元。', ['发放补贴的老人', '累计发放补贴']],
    ['在20个景区举办30场音乐会。', ['举办音乐会的景区', '举办音乐会']],
    ['免费教育政策惠及5万名儿童。', ['免费教育政策惠及儿童']],
    ['10家银行在主板完成上市。', ['在主板完成上市的银行']],
    ['8家企业入选民营企业500强。', ['入选民营企业500强的企业']],
    ['5个项目入选省重点项目。', ['入选省重点项目']],
    [
      '推动80家企业上市挂牌，其中上市3家、新三板挂牌7家。',
      ['推动企业上市挂牌', '上市企业', '新三板挂牌企业'],
    ],
    // Nouns that look like that.
    ['教育培训机构达到30家。', ['教育培训机构']],
    ['互联网接入用户下降5%。', ['互联网接入用户下降']],
    ['培育创新创业人才200名。', ['培育创新创业人才']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what a number is about', () => {
  it.each([
    ['棚户区改造进程加快，累计完成投资4亿元。', ['累计棚户区改造投资']],
    ['港口货物吞吐量再上新台阶，总量突破6亿吨。', ['港口货物吞吐量']],
    ['新上市企业48家、总数达167家。', ['新上市企业', '上市企业总数']],
    ['粮食种植面积达214万亩、总产超20亿斤。', ['粮食种植面积', '粮食总产']],
    ['承担航天科研项目50项，项目经费达到9亿元。', ['承担航天科研项目', '航天科研项目经费']],
    ['医院90家（其中，民营12家），占全市30%。', ['医院', '民营', '医院占全市比重']],
    ['绿色建筑100%覆盖。', ['绿色建筑覆盖率']],
    ['覆盖70%的城镇社区。', ['城镇社区覆盖率']],
    ['发挥现有5个实验室作用。', ['实验室']],
    ['完成30栋危旧房的维修、拆除工作。', ['维修、拆除危旧房']],
    ['将乡村旅游培育成为产值规模超百亿元的产业。', ['乡村旅游产值规模']],
    ['建成具有全国影响力的联盟5个，跨区域联盟10个。', ['建成具有全国影响力的联盟', '建成跨区域联盟']],
    ['每年为农户提供至少100个摊位。', ['提供摊位']],
    ['培育20名骨干、汇聚不少于3万名青年。', ['培育骨干', '青年']],
    ['2031至2034年制修订、颁布国家标准15项。', ['制修订、颁布国家标准']],
    ['保费由每生每年5元提高至10元。', ['保费', '保费']],
    ['5000人以上演出数量达116场。', ['5000人以上演出数量']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('is unsure behind a full stop', () => {
    const [found] = findIndicators('东部片区基础设施建设取得进展。全年完成投资5亿元。', context);
    expect([found?.name, found?.unsure]).toEqual(['东部片区基础设施建设投资', true]);
    expect(names('城乡水务一体化。完成投资5亿元。')).toEqual(['投资']);
  });
});

describe('money is named by what it goes to', () => {
  it.each(FUNDING_EXAMPLES)('%s … %s, after “%s”', (head, following, before, name) =>
    expect(fundingName(head, following, before, { unit: '亿元', thing: null })).toBe(name),
  );
  it('and nothing else is', () =>
    expect(fundingName('投资', '的桥梁工程', '', { unit: '座', thing: null })).toBeNull());
});

describe('names', () => {
  it.each([
    // What is done holds for the items of a list.
    ['选拔名医10名、青年医师100名。', ['选拔名医', '选拔青年医师']],
    ['引进50名教授和100名博士。', ['引进教授', '引进博士']],
    // Things that do something themselves.
    ['12所学校获得全国体育先进奖。', ['获得全国体育先进奖的学校']],
    ['56家医院引进172台手术机器人。', ['引进手术机器人的医院', '引进手术机器人']],
    ['90%的污水处理厂实现了在线监测。', ['实现在线监测的污水处理厂占比']],
    // Praise says nothing of which things.
    ['培育具有国际竞争力的种业企业20家。', ['培育种业企业']],
    // Lists complete each name.
    ['进口、出口额分别增长5%和8%。', ['进口额增长', '出口额增长']],
    ['水稻产销量分别为30万吨、28万吨。', ['水稻产量', '水稻销量']],
    ['地方财政收入、支出分别达到30亿元和50亿元。', ['地方财政收入', '地方财政支出']],
    // Shares, and things alone beside a share.
    ['公交出行在机动化出行中占比达到45%。', ['公交出行占机动化出行比重']],
    // Changes name what changes.
    [
      '旅客吞吐量达到800万人次，比2030年增加200万人次，年均递增6%。',
      ['旅客吞吐量', '旅客吞吐量比2030年增加', '旅客吞吐量年均递增'],
    ],
    // Not carried on to another subject behind a full stop.
    ['绿地面积由2030年的近20亩增加到2035年的30亩。', ['绿地面积', '绿地面积']],
    ['燃煤机组利用率也不到70%。', ['燃煤机组利用率']],
    ['失业率原则上控制在5%以内。', ['失业率']],
  ])('in %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('to a reader names say the same', () => {
  it.each([
    ['高新技术企业', '高新技术企业数', '家'],
    ['全市粮食总产量', '粮食产量|粮食总产量', '万吨'],
    ['航线', '航线条数', '条'],
    ['选拔教育专家', '选拔教育专家数', '名'],
    ['固定资产投资（五年累计）', '固定资产投资', '亿元'],
    ['人均收入比2030年增加', '人均收入较2030年增加额', '元'],
    ['生产总值年均增长', '生产总值年均增长率', '%'],
    ['绿色建筑占新建建筑比重', '绿色建筑占新建建筑的比例', '%'],
    ['土地流转', '土地流转面积', '万亩'],
    ['规上医院与2030年之比', '规上医院数量倍数', '倍'],
    ['公园数全省排名', '公园数量在全省位次', '位'],
    ['水稻产量（五年累计）比上一个五年增长', '水稻产量与上一个五年相比增长率', '%'],
    ['治理黑臭水体', '黑臭水体治理', '条'],
    ['举办健康讲座', '举办健康讲座场次', '场次'],
    ['为低保家庭发放取暖补贴', '发放低保家庭取暖补贴', '万元'],
    ['新增学位目标完成率', '新增学位目标任务完成比例', '%'],
  ])('%s and %s', (name, reading, unit) => expect(agreesWith({ name, unit }, reading).toReader).toBe(true));
  it.each([
    ['企业', '高新技术企业', '家'],
    ['引进人才', '培养人才', '名'],
    ['进口额增长', '进口额下降', '%'],
    ['工业增加值', '工业', '亿元'],
    ['新增公园', '改造公园', '个'],
    ['参保人数增长', '参保人数', '%'],
    ['医院数全省排名', '医院床位数全省排名', '位'],
  ])('but not %s and %s', (name, reading, unit) =>
    expect(agreesWith({ name, unit }, reading).toReader).toBe(false),
  );
});
