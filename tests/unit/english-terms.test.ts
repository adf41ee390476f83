/** English words of a search: the same headings in two languages, so that whoever types the English ones finds the Chinese. */
import { expect, it } from 'vitest';
import { variantsOf } from '../../src/search/engine/variants.ts';
import { ENGLISH_TERMS } from '../../src/search/index-file/english-terms.ts';

const HEADINGS: readonly (readonly [english: string, chinese: string])[] = [
  ['Brands of agriculture and sport', '农业和体育品牌'],
  ['Roads and a railway to the airport and the port', '通往机场、港口的公路和铁路'],
  ['Trade at ports', '口岸贸易'],
  ['Roads of villages', '村内道路'],
  ['Loans of banks', '银行贷款'],
  ['Reform of medicine', '医疗改革'],
  ['Medicine and biomedicine', '生物医药'],
  ['Climate and carbon', '气候变化与碳减排'],
  ['Care of the elderly', '老年人护理'],
  ['Elderly care', '养老设施'],
  ['Pensions', '养老金'],
  ['Culture for every child', '儿童文化活动'],
  ['Housing in cities', '城市住房'],
  ['Cooperation of colleges and companies', '高校与公司合作'],
  ['Colleges for companies', '企业学院'],
  ['Data and digital platforms', '数字平台和数据'],
  ['Plans of development', '发展规划'],
  ['Plans of enterprises', '企业计划'],
  ['Disaster and emergency', '防灾减灾和应急'],
  ['Ecology and environment', '生态环境'],
  ['Finance and the economy', '金融与经济'],
  ['Education and employment', '教育和就业'],
  ['Green energy', '绿色能源'],
  ['Training for entrepreneurship', '创业培训'],
  ['Equipment for manufacturing', '制造装备'],
  ['Equipment of schools', '学校设备'],
  ['Expenditure and income', '收入和支出'],
  ['Exports and imports', '出口和进口'],
  ['Insurance for farmers', '农民保险'],
  ['Forest funds', '森林基金'],
  ['Funds for forests', '林业资金'],
  ['Funding of research', '研究经费'],
  ['Funding of startups', '初创资金'],
  ['Startup incubators', '创业孵化器'],
  ['Goals and targets', '目标'],
  ['Government procurement', '政府采购'],
  ['Growth of population', '人口增长'],
  ['Health risks', '健康风险'],
  ['Health in hospitals', '医院卫生'],
  ['Heritage in museums and libraries', '博物馆、图书馆里的遗产'],
  ['Industry and innovation', '产业创新'],
  ['Pollution by industry', '工业污染'],
  ['Patents and intellectual property', '专利等知识产权'],
  ['Internet services', '互联网服务'],
  ['Investment in jobs', '投资增加岗位'],
  ['Jobs', '就业'],
  ['Laboratories of universities', '大学实验室'],
  ['Talent of universities', '高校人才'],
  ['Land and water', '土地和水'],
  ['Law and supervision', '法律监管'],
  ['Supervision by law', '按法规监督'],
  ['Logistics and transport', '物流运输'],
  ['Safety of transport', '交通安全'],
  ['Quality of markets', '市场质量'],
  ['Standards of materials', '材料标准'],
  ['Ocean tourism', '海洋旅游'],
  ['Parks of a city', '城市公园'],
  ['Robots in parks', '园区机器人'],
  ['Tax policies', '税收政策'],
  ['Poverty of regions', '贫困地区'],
  ['Regions with poverty', '区域扶贫'],
  ['Rewards for projects', '项目奖励'],
  ['Water projects', '引水工程'],
  ['Research platforms', '研发平台'],
  ['Rural schools', '农村学校'],
  ['Rural sewage', '乡村污水'],
  ['Science and technology', '科学技术'],
  ['Science and technology', '科技'],
  ['Security of data', '数据安全'],
  ['Subsidies for vehicles', '汽车补贴'],
  ['Subsidies and vouchers', '补助与创新券'],
  ['Standards of vehicles', '车辆标准'],
  ['Waste of cities', '城市垃圾'],
  ['Waste water', '废水'],
];
/** Words that find nothing by themselves. */
const LEFT_OUT = new Set('a the of and for in to by with at every property'.split(' '));

const wordsOf = (english: string) => english.split(' ').filter((word) => !LEFT_OUT.has(word.toLowerCase()));
const formsOf = (word: string) =>
  variantsOf(word, { aliases: [], english: ENGLISH_TERMS }).map(({ form }) => form);
const found = (word: string, chinese: string) => formsOf(word).filter((form) => chinese.includes(form));

it.each(HEADINGS)('%s: each word finds %s', (english, chinese) => {
  for (const word of wordsOf(english)) expect(found(word, chinese), word).not.toEqual([]);
});

it('every Chinese word finds a heading that no other one for the same English word finds', () => {
  const alone = HEADINGS.flatMap(([english, chinese]) =>
    wordsOf(english).flatMap((word) => {
      const forms = found(word, chinese);
      return forms.length === 1 ? [`${formsOf(word).join()}: ${forms[0]}`] : [];
    }),
  );
  const all = Object.values(ENGLISH_TERMS).flatMap((forms) =>
    forms.map((form) => `${forms.join()}: ${form}`),
  );
  expect(all.filter((each) => !alone.includes(each))).toEqual([]);
});
