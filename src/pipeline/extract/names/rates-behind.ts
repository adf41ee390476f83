/** Rates of which the words behind the number say what they are: 绿色建筑100%覆盖, 行政村100%通硬化路. */
import { withExamples } from '../../text/with-examples.ts';
import { relationOf } from '../statements/relations.ts';
import type { Subject } from './subject.ts';
import type { WordsAround } from './words-around.ts';

/** What all or part of the things are, behind a share of them. */
const RATE_OF = withExamples(
  /^(?:覆盖|达标|普及|接入|通达|参保|入住|合格|(?:安全|规范|有效|全部|回收|综合|无害化)?(?:处置|处理|利用|回收)|(?:网上|掌上|全程)(?:可办|网办|通办)|一网通办)$/u,
  '网上可办 掌上可办 全程网办 全程通办 一网通办 覆盖 达标 普及 接入 通达 参保 入住 合格 安全处置→安全处置 规范处理→规范处理 有效利用 全部回收→全部回收 回收利用→回收利用 综合利用→综合利用 无害化处理→无害化处理 处置 处理 利用 回收',
  '未覆盖 覆盖范围',
);
/** What all or part of them is supplied with. */
const SUPPLIED = withExamples(
  /^(?:绿电|绿色电力|可再生能源|清洁能源|天然气|新能源|国产|线上|网上|电子化?)(?:供应|供热|供暖|供电|发电|替代|化|办理|采购)$/u,
  '绿电供应 绿色电力供电 可再生能源供热 清洁能源供暖 天然气发电 新能源替代 国产化 线上办理 网上采购 电子办理 电子化采购',
  `，国产化 国产化，`,
);
const RATE_ITSELF = withExamples(/(?:率|比[例重]|占比|度)$/u, '入学率 比例 比重 占比 满意度', `比例，`);
/** What all of the things do, behind a share of them: 100%通硬化路. */
const ALL_DO = withExamples(
  /^\s*(?:(?:全面|全部)?执行|使用|采用|实现|完成|纳入|配备|接入|建成|建立|落实|参加|符合|安装|实行|开展|设置|通)(?!率|度|量|后)(?=\p{Script=Han}{2,14}\s*$)/u,
  `使用清洁能源 采用节水灌溉 实现全覆盖 完成改厕 纳入管理 配备校医 接入管网 建成水厂 建立档案 落实河长 执行标准 全面执行绿色标准→全面执行 全部执行绿色标准→全部执行 参加医保 通过验收 符合标准 安装路灯 实行轮作 开展义诊 设置窗口 通硬化路
    通甲{11}量大小`,
  '使用率提高 完成度提高 通量大小 通后续路 ，完成改厕 完成改厕，',
);

/** The subject of a rate that the words behind its number name; null for any other number. */
export function rateBehind({ quantity, from, name, following, after }: WordsAround): Subject | null {
  if (!quantity.ratio || name === '' || relationOf(name) !== null) return null;
  const isShareOf = !RATE_ITSELF.test(name);
  const allDo = isShareOf && ALL_DO.test(following) && /^[^占]{3,}$/u.test(name);
  const rate = RATE_OF.test(after) ? '率' : allDo || (isShareOf && SUPPLIED.test(after)) ? '比例' : null;
  if (rate === null) return null;
  const end = quantity.end + following.trimEnd().length;
  return { name: `${name}${after}${rate}`, stem: name, start: from, end, named: { start: from, end } };
}
