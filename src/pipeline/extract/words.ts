/** Words of statements, as data: what is done to things, what only says that things are there, what is no part of a name. */

const alternation = (words: string) =>
  words
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Verbs of what is done to the things that are counted: 引进, 培训. They belong to the name; a list shares them. */
export const ACTIONS = alternation(`
  新增 新建 新获批 新创成 新引进 新认定 新组建 新选派 新遴选 新支持 新开工 新改建 新开通 新设立 净增 新改扩建 改扩建 改建 扩建 续建
  引进 引入 招引 招收 招聘 录用 聘请 吸引 引育 吸纳 接收 接待 聚焦
  培养 培育 培训 轮训 选拔 遴选 选派 选树 评选 评定 认定 授予 表彰 推荐 扶持 资助 支持 扶助 救助 帮扶 救治 筛查 资助
  建成(?!区) 建设 筹建 筹集 创建 组建 共建 兴建 修建 筹办 创办 设立 开设 设置 布局 布设 配备 配置 安装 铺设 架设 敷设 打通 开通 开行 开辟
  改造 整治 治理 修复 拆除 改善 提升 升级 更新 修缮 维修 加固 疏浚 清理 清退 关停 淘汰 关闭 腾退 搬迁 安置 保障 惠及 覆盖
  造林 植树 栽植 种植 绿化 补植 放流 退还 退耕
  实施 举办 承办 开展 组织 发动 动员 推动 带动 促进 引导 指导 帮助 服务(?!机器人|业|外包|贸易|消费|网点|中心) 对接 跟踪 辅导
  转化 推广 开发 研发 研制 制定 修订 制修订 颁布 发布 出台 申请 受理 办理 办结 授权 登记 获批 获得 获 签约 签订 引荐
  投入 投资 投放 发放 落实 拨付 争取 减免 兑现 安排 减少 压减 化解 处置 查处 查办 破获 抓获 侦破 检查 排查 抽检 监测
  供应 供给 出让 收储 征收 投产 开工 竣工 转移 输送 派出 承担 列入 入选 参加 参与 评估 审核 审批 调解 化解
  生产 收购 销售 出口 进口 消费 处理 回收 运送 发送 运输 新注册 注册 入驻 协助 建档 采购
`);

/** Verbs by which things come in or come to be: what they count is the things themselves, whatever the verb. */
export const BRINGING = alternation(
  '引进 引入 建设 建成 实施 支持 推动 培育 突破 开发 组建 选派 认定 筹集 举办 共建 承担 攻克 遴选 转化 组织 带动 培训 推广 获得 完成 建立 打造 形成 集聚 聚集 拥有 实现',
);

/** Verbs that only say that things are there, or come to be: no part of a name. Before a noun that they make up they are (有效, 建成区). */
export const PRESENCE =
  '拥有(?![^，。；]{2,20}的(?:企业|单位|机构|学校|医院|人员|人才|家庭|园区|社区|村|乡镇)$)|共有|现有|已有|设有|建有|形成|突破|攻克|打造|实现|集聚|聚集|汇聚|达到|完成|建立了?|包括|包含|涵盖|有(?![关效条机线色害限产轨偿序])';

/** Words before a statement that say how or how surely: no part of a name. */
export const ADVERBS = `重点(?=${ACTIONS})|大力|着力|全力|积极|持续|继续|进一步|逐步|累计|累积|总共|共(?![建享同有性产青])|力争|争取|确保|预计|计划(?=[新建引培支完实投开改])|拟|将|已经|已(?=[建有完达])|同时|其中|另有?|另外|此外|截至|目前|首批|首次|再次|至少|分别|围绕|使|原则上|同期|当年|年内|全年|并|且|还|而|再(?![生制就次造])|也|等|及|以及|各类(?=\\p{Script=Han}{4})|鼓励|[一二三四五六七八九十]是(?=\\p{Script=Han})`;

/** The same at the end of the words before a number: 原则上实现, 产能利用率也不到. */
export const TRAILING_ADVERBS =
  '原则上|(?:[一二三四五]年|年)内|当年|每年|全部|基本|大幅度?|首次|再次|连续|已经|已|也(?=$)|都(?<!成都|首都|古都)|均(?<!平均|人均|户均|年均|日均|月均|亩均|地均|次均)|就|还|实现(?:了)?|稳步|逐步|总体|累计|总共|力争|有望|预计|预期|努力|达(?<!发达|直达|通达|送达|到达)|各|高达|多达|只有|仅有|仅|共有|共(?<!公共|中共|统共)|拥有|现有|已有|设有|约|近|超|将|要(?<!主要|重要|需要|必要)';

/** Words that say what is measured of a thing, not of which: they take the thing of the statement before. */
const ATTRIBUTES =
  '金额|支持金额|总金额|总额|数量|总数|总量|规模|总规模|平均规模|合计|任务|占比|比重|比例|所占比重|增速|增幅|增长率|增长速度|单产|总产|死亡人数|受伤人数|成交额|交易额|签约额|合同额|协议投资额|投资额|总投资|总投资额|计划投资|计划总投资|协议投资|完成投资|总建筑面积|建筑面积|占地面积|总面积|装机容量|总装机|满意率|合格率|达标率|完成率|覆盖率|参保率|参保人数|受益人口|受益人数|参加人数|参与人数|年产值|总产值|年产量|年均增速|总里程|通车里程|(?:办复|办结|创建|使用|入住|开工|竣工|投产|签约|履约|回收|处理|成活|保存|通过|普及|到位|上座|上线|响应|按时办结|及时)率';
export const IS_ATTRIBUTE = new RegExp(`^(?:${ATTRIBUTES})$`, 'u');

/** Nouns that name nothing by themselves: of which enterprises, of which projects? */
const BARE_NOUNS = `${ATTRIBUTES}|企业|平台|项目|工程|专项|机构|单位|学校|高校|医院|银行|团队|中心|基地|园区|产业|行业|产品|成果|技术|人才|人员|群众|农民|职工|学生|资金|经费|资金支持|经费支持|投入|收入|支出|利润|税收|税金|投资|贷款|基金|面积|产量|产值|价格|里程|长度|水平|能力|城市|城镇|乡镇|村庄|村|镇|乡|街道|社区|区县|国家|国家和地区|地区|省|市|县|家庭|用户|客户|会员|专家|教师|医生|干部|党员|代表|委员|点位|设备|设施|仪器|车辆|船舶|案件|事项|问题|建议|意见|提案|指标|标准|条款|措施|任务|举措|目标|方向|领域|方面|内容|活动|会议|培训|服务|参与|受益|覆盖|惠及|减少|增加|增长|下降|提高|降低|提升|新增|净增|上升|回落|年增|降幅|增幅|超额|每年|每月|每人|每组|累计|共计|次数|人数|户数|时间|期限|年限|天数`;
export const IS_BARE = new RegExp(`^(?:累计|共)?(?:${BARE_NOUNS})$`, 'u');

/** Verbs and nouns of money that goes to something. */
export const FUNDING =
  /^(?:累计|总|共|计划)*(?:完成)?(?<verb>投入|投资|总投资|安排|拨付|落实|筹集)(?:财政|各类|专项|中央|扶贫)*(?:资金|经费)?$/u;

/** Verbs with which a counted thing does something itself: 56家企业引进…, 12项成果获…奖励. They hardly ever stand inside a noun. */
export const PREDICATES =
  '赴(?=\\p{Script=Han}{2})|出国|出境|到\\p{Script=Han}{2,8}(?:攻读|学习|培训|进修|工作|任教|挂职|就业|创业|服务)|来\\p{Script=Han}{1,2}(?:进行|创新|创业|工作|投资|就业|发展|讲学)|参加|参与|开展|入选|列入|纳入|获得了?|获批|获(?=国家|省|市|全国|批|评|中国|联合国|部|科技部|自治区)|通过|实现了?|完成|达到|建成|建立了?|引进|应用于|投入(?=使用|运营|运行|生产)|落户|通达|进入|集中在|位于|设有|设立|拥有|具有|具备|配备了?|用于|来自|出台|晋级|晋升|升级为|经(?=\\p{Script=Han}{2,6}(?:备案|批准|认定|审批))|涉及|惠及|采取|采用|使用|接入|加入|成为|签订|办理|享受|受到|裂变|上市|挂牌|开工|竣工|投产|达产|脱贫|摘帽|受益|就业|创业|复工|落地';
