/** Plans of places and fields that there are not, to be written to files and added to a corpus. */

interface Invented {
  name: string;
  title: string;
  issuer: string;
  field: string;
  /** Its target for 2025, as printed. */
  target: string;
}

const PLANS: readonly Invented[] = [
  {
    name: 'jia-transport',
    title: '甲省综合交通运输发展“十四五”规划',
    issuer: '甲省人民政府',
    field: '交通',
    target: '高速公路通车里程达到5000公里',
  },
  {
    name: 'jia-health',
    title: '甲省卫生健康发展“十四五”规划',
    issuer: '甲省人民政府',
    field: '卫生',
    target: '人均预期寿命达到79岁',
  },
  {
    name: 'yi-health',
    title: '乙市卫生健康发展“十四五”规划',
    issuer: '乙市人民政府',
    field: '卫生',
    target: '人均预期寿命达到80岁',
  },
  {
    name: 'bing-health',
    title: '丙市卫生健康发展“十四五”规划',
    issuer: '丙市人民政府',
    field: '卫生',
    target: '人均预期寿命达到78.5岁',
  },
  {
    name: 'yi-education',
    title: '乙市教育事业发展“十四五”规划',
    issuer: '乙市人民政府',
    field: '教育',
    target: '高中阶段毛入学率达到95%',
  },
  {
    name: '丁县农业',
    title: '丁县农业农村现代化“十四五”规划',
    issuer: '丁县人民政府',
    field: '农业',
    target: '粮食总产量达到50万吨',
  },
  {
    name: 'bing-water',
    title: '丙市水安全保障“十四五”规划',
    issuer: '丙市水利局',
    field: '水利',
    target: '用水总量控制在20亿立方米以内',
  },
  {
    name: 'jia-culture',
    title: '甲省文化和旅游发展“十四五”规划',
    issuer: '甲省文化和旅游厅',
    field: '文化',
    target: '公共图书馆达到120个',
  },
];

const textOf = ({ title, issuer, field, target }: Invented) => `${title}

一、发展基础
“十三五”期间，${field}事业取得新进展，服务能力明显增强。
二、总体要求
（一）指导思想。坚持以人民为中心，推动${field}高质量发展。
（二）发展目标。到2025年，${target}。
三、重点任务
（一）完善${field}基础设施。加快补齐短板，推进城乡一体建设。
（二）提升${field}服务水平。健全标准体系，加强人才队伍建设。
四、保障措施
（一）加强组织领导。各级各部门要落实责任，形成合力。
（二）强化资金保障。统筹用好财政资金，引导社会投入。

${issuer}
2021年9月1日
`;

/** The files by name: text, and one each as Markdown and as a web page. */
export function inventedPlans(): { name: string; text: string; plan: Invented }[] {
  return PLANS.map((plan, index) => {
    const text = textOf(plan);
    if (index === 1) return { name: `${plan.name}.md`, text: `# ${text}`, plan };
    if (index === 2) return { name: `${plan.name}.html`, text: page(text), plan };
    return { name: `${plan.name}.txt`, text, plan };
  });
}

function page(text: string): string {
  const [title, ...lines] = text.split('\n').filter(Boolean);
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1>\n${paragraphs}\n</body></html>`;
}
