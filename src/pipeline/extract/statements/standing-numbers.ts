/** Numbers of what there is already, or of what work reaches, where no year says that they are to come: they are no aims. */
import { withExamples } from '../../text/with-examples.ts';

/** What there is already and is to be kept going: 保障全国联网的312个水文站、16个泵站正常运行. */
const KEPT = withExamples(
  /(?:保障|维护|确保|保证)[^。；]*$/u,
  '保障全县 维护县内 确保已建的 保证已有',
  '保障全县。新建 保障全县；新建',
);
const GOING = withExamples(
  /^[^。；]*(?:正常|稳定|安全)运[行营转]/u,
  '等站点正常运行 稳定运营 安全运转',
  '建成。正常运行 扩建；稳定运行',
);
/** How far a work reaches: 涉及12个乡镇36条支流; but not 涉及跨省河流的县开展演练. */
const TOUCHED = withExamples(
  /涉及[^，。；的]*$/u,
  '涉及 涉及12个乡镇',
  '涉及多地，新建 涉及多地。新建 涉及多地；新建 涉及河流的县新建',
);
/** How many a list has: 范围包括甲县、乙县，共2个县; and those that work is laid on: 以甲、乙等2条高速为重点. */
const RANGE = withExamples(
  /(?:范围|区域)(?:包括|涵盖)[^。；]*[、，][^。；]*$/u,
  '范围包括甲县、乙县， 区域涵盖东区、西区， 范围包括甲县、 区域涵盖甲县，',
  '范围包括甲县 建设甲、乙， 范围包括甲、乙。建 范围包括甲、乙；建 范围包括甲。乙、 范围包括甲；乙、',
);
const COUNTED = withExamples(/^(?:共计?|等)\s*[0-9]/u, '共3个 共计3条 等3处', '建成3个 共建3个 又共3个');
const LISTED = withExamples(
  /以[^。；]*(?:、|和)[^。；]*等$/u,
  '以东街、西街等 以一号井和二号井等',
  '建设东街、西街等 以工代赈 以东街、西街等地 以东街。建西街、北街等 以东街；建西街、北街等 以东街、西街。建井等 以东街、西街；建井等',
);
const LAID_ON = withExamples(
  /^[^，。；]*为(?:重点|主体?|核心|支撑|骨架|依托|载体|纽带)/u,
  '公路为重点 湖泊为主 县城为核心 高速为骨架 港口为依托 园区为载体 站点为支撑 河流为纽带',
  '公路，为重点 公路。为重点 公路；为重点',
);
/** What there is already and is made stronger or helped: 壮大12个渔业合作社, 帮扶甲村等5个村; but 培育壮大20家企业 is an aim. */
const STRENGTHENED = withExamples(
  /(?:(?<!培育|发展)(?:壮大|做[大优]做强)|帮扶(?:[^，。；0-9]{0,8}等)?)(?:[0-9][^，。；]{1,12}[、和])?$/u,
  `壮大 做大做强 做优做强 结对帮扶 帮扶甲村等 壮大6大集群和 壮大6大集群、 帮扶甲甲甲甲甲甲甲甲等
    壮大6甲{12}和`,
  `培育壮大 发展壮大 壮大产业， 帮扶村。 帮扶，等 帮扶。等 帮扶；等 壮大6大，和 壮大6大。和 壮大6大；和`,
);
/** What projects in hand cost together: 推进总投资9亿元的30个项目. */
const PROJECTS_BEHIND = /^[0-9]+个/u;
/** Places and trials that are chosen already and go on: 推进4个城市试点. */
const GOING_ON = withExamples(/(?:推进|推动|抓好)\s*$/u, '推进 加快推进 推动 抓好', '推进建设 新增');
const CHOSEN = withExamples(
  /(?:试点|重点县|重点村|重点镇|示范县|帮扶村|帮扶县)$/u,
  '城市试点 产粮重点县 旅游重点村 商贸重点镇 电商示范县 帮扶村 帮扶县',
  '试点项目 重点县项目',
);
/** How many people there are, where nothing says that the number is to be reached. */
const PEOPLE = withExamples(
  /(?:乡村|农村|城镇|常住|户籍|[省市县区])(?:总)?人口$/u,
  '乡村人口 农村总人口 城镇人口 常住人口 户籍人口 全省人口 我市人口 全县人口 全区人口',
  '受益人口 参保人口 脱贫人口 农村人口数',
);
const TO_REACH = withExamples(
  /[达控]|超过|突破|保持|稳定|增|减/u,
  '达到 控制在 超过 突破 保持在 稳定在 增至 减至',
  '约 共有',
);

/** A statement with the words of its clause on both sides of it. */
interface StatementAround {
  name: string;
  words: string;
  before: string;
  after: string;
}

/** True for the number of what stands. */
export function isStanding({ name, words, before, after }: StatementAround): boolean {
  return (
    TOUCHED.test(before) ||
    (RANGE.test(before) && COUNTED.test(words)) ||
    (LISTED.test(before) && LAID_ON.test(`${words}${after}`)) ||
    (KEPT.test(before) && GOING.test(after)) ||
    STRENGTHENED.test(before) ||
    (name.endsWith('总投资') && PROJECTS_BEHIND.test(after)) ||
    (GOING_ON.test(before) && CHOSEN.test(name)) ||
    (PEOPLE.test(name) && !TO_REACH.test(words))
  );
}
