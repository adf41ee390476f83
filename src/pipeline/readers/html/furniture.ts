/** Tells the furniture of a site (menus, buttons, feet) from the words of a document: by element and by words. */
import { withExamples } from '../../text/with-examples.ts';
import { attribute, type PageElement } from './page-tree.ts';

/** A kind of furniture, with lines that are of it and lines that only look like it. The tests run every one. */
export interface Furniture {
  /** Says of a line without white space whether it is of this kind. */
  test: (bare: string) => boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** Longer lines are no furniture, whatever words are in them. */
const LONGEST_LINE = 160;

const matches = (pattern: RegExp) => (bare: string) => pattern.test(bare);

const BUTTONS = rowOf(
  `返回顶部 返回首页 返回列表 返回上页 返回 回到顶部 顶部 关闭窗口 关闭本页 关闭页面 关闭此页 关闭 打印本页 打印页面 打印文章 打印此页 打印
  加入收藏 取消收藏 我的收藏 收藏 我要纠错 内容纠错 纠错 分享文章到 分享文章 分享按钮 分享到 分享 下载文字版 下载图片版 PDF格式下载 公报PDF 下载
  复制链接 默认 超大 特大 大 中 小 A+ A- A 繁體 繁体 简体 字体大小 字体 字号大小 字号 无障碍阅读 无障碍版 无障碍 长者助手 长者专区 关怀版
  微信 微博 QQ空间 QQ 首页 智能问答 次 -`,
);
const SITE_PAGES = rowOf(
  `网站地图 站点地图 网站首页 返回首页 首页 联系我们 联系方式 关于我们 隐私声明 隐私安全 隐私保护 网站声明 网站帮助 网站建议 使用帮助
  内容纠错 友情链接 版权声明 帮助 网站支持IPv6 手机版 电脑版`,
);

/** Kinds of lines that are of a site. */
export const FURNITURE: readonly Furniture[] = [
  {
    // The place in the site.
    test: matches(
      withExamples(
        /^[【[]?(?:您|你)?(?:当前|现在)?(?:所在)?的?(?:位置|所在位置)[：:]/u,
        `【位置： [位置： 位置： 位置: 您的所在位置： 您位置： 你位置： 当前位置： 现在位置：`,
        `又【位置：`,
      ),
    ),
    examples: ['当前位置：首页 > 政务公开', '您当前所在的位置：首页', '您的位置：首页'],
    counterexamples: ['位置偏僻的村庄', '所在位置应当标明'],
  },
  {
    test: BUTTONS,
    examples: [
      '【返回顶部】【关闭窗口】',
      '打印关闭',
      'A+大 A+中 A+小',
      '分享到：',
      '【字体：大 中 小】',
      '分享到 -次',
      '公报PDF PDF格式下载 收藏 取消收藏 打印 字号： 大 中 小',
    ],
    counterexamples: ['打印机采购要求', '大中小企业融通发展', '下载并填写申请表', '中小学', '关闭落后产能'],
  },
  {
    test: SITE_PAGES,
    examples: ['网站地图 | 联系我们', '关于我们|网站声明|使用帮助'],
    counterexamples: ['帮助困难群众', '联系我们的群众'],
  },
  {
    // Hints on codes to scan.
    test: matches(
      withExamples(
        /^扫一扫(?:[，,在]|$).{0,20}$/u,
        `扫一扫， 扫一扫, 扫一扫 扫一扫，甲{20}`,
        `又扫一扫， 扫一扫等`,
      ),
    ),
    examples: ['扫一扫在手机打开当前页', '扫一扫，分享给好友'],
    counterexamples: ['扫一扫二维码进行登记', '扫一扫在现场张贴的二维码并按照提示逐项填写个人基本信息和行程'],
  },
  {
    // Neighbours in the site.
    test: matches(
      withExamples(
        /^[【[]?(?:(?:上一|下一)[篇条页](?:[：:]|[】\]]?$)|(?:相关(?:新闻|链接|文章|附件|稿件|解读|政策|阅读|推荐|文档|信息)|关联稿件|猜你喜欢|热点推荐|原文下载)[】\]]?[：:]?$|点击(?:查看|阅读|收听|观看).{0,6}(?:解读|图解|视频))/u,
        `【上一篇： [上一篇： 上一篇： 上一条： 上一篇: 上一篇】 上一篇] 上一篇 相关新闻】 相关新闻] 相关新闻 相关新闻： 相关新闻: 点击查看解读 下一篇： 相关链接 相关文章 相关附件 相关稿件 相关解读 相关政策 相关阅读 相关推荐 相关文档 相关信息 关联稿件 猜你喜欢 热点推荐 原文下载 点击阅读解读 点击收听解读 点击观看解读 点击查看图解 点击查看视频
    点击阅读甲{6}解读`,
        `又【上一篇： 上一篇】等 相关新闻】等`,
      ),
    ),
    examples: [
      '上一篇：甲市某规划',
      '下一条：无',
      '相关新闻',
      '【相关附件】',
      '关联稿件：',
      '点击查看政策解读：一图读懂',
    ],
    counterexamples: ['相关政策措施', '相关附件的报送要求', '下一篇章', '相关政策：见附件', '点击查看进度'],
  },
  {
    // Counters and editors.
    test: matches(
      withExamples(
        /^(?:.{0,60}(?:浏览次数|浏览字号|浏览量|访问量|点击数|点击次数|点击量|阅读次数|阅读量)[：:]|(?:责任编辑|网络编辑|编辑|录入)[：:].{0,20}$|.{0,10}[（(【]?责编[：:])/u,
        `浏览次数： 浏览次数: 责任编辑： 责任编辑: 责编： 责编: 浏览字号： 浏览量： 访问量： 点击数： 点击次数： 点击量： 阅读次数： 阅读量： 网络编辑： 编辑： 录入：
    甲{10}责编： 甲{60}浏览量： 编辑：甲{20}`,
        `又责任编辑： 编辑：甲{60}`,
      ),
    ),
    examples: ['来源：甲市政府 访问量：199 发布日期：2017-05-15', '责任编辑：王某', '浏览次数：-'],
    counterexamples: ['访问量达到3亿人次', '编辑《甲市志》', '阅读人口比例：国民综合阅读率达到80%'],
  },
  {
    // The foot of a site.
    test: matches(
      withExamples(
        /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]ICP备|公网安备|网站标识码|版权所有(?:[：:]|$)|^备案序?号[：:]|^(?:主办|承办|技术支持|主办单位|承办单位|运行管理|网站管理|维护单位)[：:].{0,40}(?:人民政府|办公[厅室]|信息中心|管理局|有限公司)/u,
        `京ICP备 津ICP备 版权所有： 版权所有: 备案号： 备案号: 主办：人民政府 主办:人民政府 主办：办公厅 主办：办公室 版权所有 承办：人民政府 技术支持：人民政府 主办单位：人民政府 承办单位：人民政府 运行管理：人民政府 网站管理：人民政府 维护单位：人民政府 主办：信息中心 主办：管理局 主办：有限公司 公网安备 网站标识码
    主办：甲{40}办公室`,
        `版权所有等 又备案号： 又主办：人民政府`,
      ),
    ),
    examples: [
      '主办：甲市人民政府 承办：甲市人民政府办公室',
      '粤ICP备00000000号-2',
      '版权所有：甲市人民政府',
      '网站标识码 0000000000',
    ],
    counterexamples: ['由甲市主办的论坛', '承办单位应当按时办结', '建立版权登记制度'],
  },
];

/** Words of ids and classes of furniture; ids and classes are cut at `-`, `_`, digits and capitals. */
const NAMES = new Set(
  'nav navs menu menus crumb crumbs breadcrumb curmb curb footer foot copyright share shares bdshare bdsharebuttonbox jiathis qrcode ewm related relevant relevantdoc reldocuments navdocuments xgxw xgwj xgzc xgjd sidebar toolbar pagination login search popup modal backtop gotop recommend comments friendlink yqlj setfont'.split(
    ' ',
  ),
);
const TAGS = new Set(['nav', 'footer', 'select', 'button', 'aside']);

/** True for a line whose words are of the site, not of the document. */
export function isFurnitureText(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bare = text.replace(/\s+/gu, '');
  return FURNITURE.some(({ test }) => test(bare));
}

/** True for an element that is furniture by its tag, id or class, whatever its text. */
export function isFurnitureElement(element: PageElement): boolean {
  if (TAGS.has(element.tagName) || attribute(element, 'role') === 'navigation') return true;
  return namesOf(element).some((name) => NAMES.has(name));
}

function namesOf(element: PageElement): string[] {
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.slice(0, 400);
  const cut = names.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return [...cut.split(/[\s_\d-]+/u), ...names.toLowerCase().split(/[\s_\d-]+/u)];
}

/** Makes a test for lines that are nothing but words of a list, with marks between them; the longest word counts. */
function rowOf(list: string): (bare: string) => boolean {
  const words = list.split(/\s+/u).sort((a, b) => b.length - a.length);
  return (bare) => {
    const rest = bare.replace(/[【】[\]（）()|｜：:·/、>＞,，]/gu, ' ').trim();
    if (rest === '') return false;
    return rest.split(/\s+/u).every((piece) => {
      let at = 0;
      while (at < piece.length) {
        const word = words.find((each) => piece.startsWith(each, at));
        if (!word) return false;
        at += word.length;
      }
      return true;
    });
  };
}
