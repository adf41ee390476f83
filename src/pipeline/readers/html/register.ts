/** Knows the labels under which a portal's register says what a document is: 索引号, 发文字号, 成文日期 …. */

/** Labels of a register; blanks may be between their characters. */
export const REGISTER_LABELS: readonly string[] =
  `索引号 索取号 统一编号 信息索引 文号 发文字号 发文文号 文件编号 文件字号 发布机构 发布机关 发布单位 发文机关 发文机构 发文单位 制发机关 制定机关
  制作单位 责任部门 公开部门 联合发文单位 成文日期 成文时间 发文日期 发文时间 发布日期 发布时间 公开日期 公开时间 生成日期 印发日期 实施日期 生效日期
  施行日期 失效日期 废止日期 名称 标题 文件名称 信息名称 文件标题 主题分类 主题词 信息分类 组配分类 体裁分类 公文种类 公文类型 文件类型 文种 分类
  服务对象 有效性 文件状态 时效性 效力状态 是否有效 公开方式 公开范围 公开形式 公开时限 公开类别 信息来源 文件来源`.split(
    /\s+/u,
  );

const LABEL = REGISTER_LABELS.map((label) => [...label].join('\\s*')).join('|');
const LABELLED = new RegExp(`^\\s*(?:(?:${LABEL})\\s*[：:]|[\\[【]\\s*(?:${LABEL})\\s*[\\]】])`, 'u');
const BARE_LABEL = new RegExp(
  `^\\s*(?:${LABEL})\\s*[：:]?\\s*$|^\\s*[\\[【]\\s*(?:${LABEL})\\s*[\\]】]\\s*$`,
  'u',
);
/** Longer lines are sentences. */
const LONGEST = 300;

/** True for a line that begins with a label of a register and a colon, or with one in brackets. */
export function isRegisterLine(text: string): boolean {
  return text.length <= LONGEST && LABELLED.test(text);
}

/** True for a line that is nothing but such a label. */
export function isRegisterLabel(text: string): boolean {
  return text.length <= LONGEST && BARE_LABEL.test(text);
}
