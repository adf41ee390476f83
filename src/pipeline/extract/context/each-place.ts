/** Places each of which is to reach a number: 各市要建设10所示范学校 says nothing of the whole. */
import { withExamples } from '../../text/with-examples.ts';

const EACH = withExamples(
  /(?:^|[，。；])\s*(?<each>各[省市县区镇乡校](?:[（(][^）)，。；]{1,6}[）)])?)(?:要|应|至少|均|都)[^，。；]*$/u,
  `各市要因地制宜建设 ，各县应建成 。各区至少配备 ；各校均开设 各省都新建 各镇要建成 各乡要建成 各县（市、区）要建成 各县(市、区)要建成
    各县（甲{6}）要建成`,
  `各市级平台要建成 各市要建成，新建 各市要建成。新建 各市要建成；新建 各县（，）要 各县（。）要 各县（；）要 由各市要 各县）应`,
);
/** How far before a number its places stand, in UTF-16 units. */
const FAR = 60;

/** The places each of which reaches the number at `offset`; null for none. */
export const eachPlace = (text: string, offset: number): string | null =>
  EACH.exec(text.slice(Math.max(0, offset - FAR), offset))?.groups?.['each'] ?? null;
