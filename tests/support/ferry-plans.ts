/** Invented plans of a province and of a city in it, and two versions of rules: what every list of the site can show. */
import { siteCorpus } from './site-corpus.ts';

/** Titles and clauses. */
export const PROVINCE = '浙江省渡口发展“十四五”规划';
export const CITY = '杭州市渡口发展“十四五”规划';
export const FERRIES = '新建渡口三处，渡船全部改用电力，并为每条渡船安装定位设备，由镇里的管理站每日查看。';
export const RULES =
  '按照《浙江省渡口管理办法》（浙政发〔2019〕5号）核定载客人数。（牵头单位：省交通运输厅；配合单位：省财政厅）';
export const TALENT = '引进船舶驾驶人才，给予安家补助，2022年底前到岗50人。（责任单位：省人力社保厅）';
export const SCHOOLS = '鼓励航运院校开展订单培养。（责任单位：省教育厅、省人力社保厅）';
export const BOATS = '对新购的电动渡船，每艘给予最高50万元补助。';
export const CITY_FERRIES = `按照《浙江省渡口发展“十四五”规划》和《浙江省渡口管理办法》，${FERRIES}（责任单位：市交通运输局、市财政局）`;
export const CREWS = '每年培训船员300人次。（责任单位：市交通运输局）';
export const SHIPS = [
  '渡船应当每年检验一次，未经检验的不得载客。',
  '渡船应当每半年检验一次，未经检验的不得载客。',
];
export const FARES = '票价由物价部门核定，公示后执行。';
export const PILOTS = '船员应当持证上岗，每两年复训一次。';

const rules = (title: string, day: string, ...articles: readonly string[]) => [
  title,
  '宁波市人民政府',
  day,
  '第一章 总则',
  ...articles.map((words, index) => `第${'一二三'[index]}条 ${words}`),
];

const CORPUS = siteCorpus({
  province: [
    PROVINCE,
    '一、发展目标',
    '2020年，全省优质渡船总量达到60艘。',
    '到2025年，全省优质渡船总量达到100艘以上，建成示范渡口20个。',
    '指标\t2020年\t2025年\t属性',
    '电动渡船比例（%）\t20\t60\t约束性',
    '安全渡口比例（%）\t70\t95\t预期性',
    '二、重点任务',
    '（一）改善渡口',
    FERRIES,
    RULES,
    '（二）引进人才',
    TALENT,
    SCHOOLS,
    '三、支持政策',
    BOATS,
    '完成时限：2024年12月底前。',
    '浙江省人民政府',
    '2021年6月1日',
  ],
  city: [CITY, '一、重点任务', '（一）改善渡口', CITY_FERRIES, '（二）培训船员', CREWS],
  report: ['浙江省渡口工作报告', '一、去年工作', '2022年，全省优质渡船总量达到80艘。'],
  first: rules('宁波市渡口管理办法', '2010年5月1日', SHIPS[0] ?? '', FARES),
  revised: rules('宁波市渡口管理办法（2024年修订）', '2024年3月1日', SHIPS[1] ?? '', PILOTS),
});

/** The corpus; tests share it. */
export const ferryPlans = () => CORPUS;
