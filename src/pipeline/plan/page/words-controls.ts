/** Words of a page by which a reader works it: controls, languages, search, counts. */

import { withExamples } from '../../text/with-examples.ts';
import type { PageWord } from './page-word.ts';

/** Controls of a page; a line of them may hold several, in brackets, set apart by blanks or bars. */
const CONTROL = withExamples(
  `(?:${[
    '打印(?:本页|本文|文章|此页|页面)?',
    '关闭(?:窗口|本页|页面)?',
    '(?:取消)?收藏(?:本页)?',
    '下载(?:本页|全文|文字版|图片版)?',
    'PDF格式下载',
    '公报PDF',
    '全屏',
    '留言',
    '分享[：:]?',
    '(?:我要|内容|网页|网站)?纠错',
    '返回(?:顶部|首页|列表)',
    'A[+＋-]?[大中小]?',
    '字[体号]?(?:大小)?[：:]?[【\\[（(]?(?:特大|超大|默认|加大|还原|减小|放大|缩小|[大中小｜/、]){1,12}[】\\])）]?',
    '(?:浏览|点击|阅读)(?:次数|量)?[：:][-0-9]*次?',
  ].join('|')})`,
  `打印本页→打印本页 打印本文→打印本文 打印文章→打印文章 打印此页→打印此页 打印页面→打印页面 打印 关闭窗口→关闭窗口 关闭本页→关闭本页 关闭页面→关闭页面 取消收藏→取消收藏 收藏本页 下载本页→下载本页 下载全文→下载全文 下载文字版→下载文字版 下载图片版→下载图片版 PDF格式下载→PDF格式下载 公报PDF 全屏 留言 分享 我要纠错→我要纠错 内容纠错→内容纠错 网页纠错→网页纠错 网站纠错→网站纠错 返回顶部 返回首页 返回列表 A+大 字号：大中小 字体特大→字体特大 字体超大→字体超大 字体默认→字体默认 字体加大→字体加大 字体还原→字体还原 字体减小→字体减小 字体放大→字体放大 字体缩小→字体缩小 浏览： 点击次数： 阅读量：
    A+中→A+中 A+小→A+小 字号:大中小 字号：中中小 字号：小中小 字号：｜中小 字号：/中小 字号：、中小 浏览:
    A+大→A+大
    A甲大 浏览：2→浏览：2 关闭甲页 甲要纠错 甲DF格式下载`,
  `字，默认`,
);

/** One or more controls. Each word, bracket and size may be on a line of its own, as in `【字体：`, `大`, `中`, `小`, `】`. */
export const CONTROLS = new RegExp(
  `^[【\\[（(|｜]*${CONTROL}(?:[】\\])）|｜【\\[（(·、]*${CONTROL})*[】\\])）|｜]*$`,
  'u',
);

/** Names of languages in themselves, after their Chinese names or alone. */
const LANGUAGE = withExamples(
  '(?:中文|英文版?|ENGLISH|EN|English|Int.lVersions|日本語|日本语|한국어|FRANÇAIS|Français|DEUTSCH|Deutsch|РУССКИЙ(?:ЯЗЫК)?|ESPAÑOL|Español|العربيةا?|PORTUGUÊS|Português)',
  `中文 英文版 EN→EN ENGLISH→ENGLISH English Int'lVersions 日本語 日本语 한국어 FRANÇAIS Français DEUTSCH Deutsch РУССКИЙЯЗЫК ESPAÑOL Español العربية PORTUGUÊS Português 英文 РУССКИЙЗЫК`,
);

export const CONTROL_WORDS: readonly PageWord[] = [
  {
    use: 'controls',
    sure: 'certain',
    at: 'both',
    // A single word may also be a cell or a heading.
    pattern: withExamples(
      new RegExp(`(?!^(?:打印|关闭|(?:取消)?收藏|下载|全屏|留言|纠错|A|分享)$)${CONTROLS.source}`, 'u'),
      '打印本页关闭窗口',
      '打印 关闭 收藏 取消收藏 下载 全屏 留言 纠错 A 分享 打印，页关闭窗口',
    ),
    examples: [
      '打印本页　关闭窗口',
      '【打印】 【关闭】',
      '【字体：大 中 小】',
      '【字号：加大还原减小】',
      '字体：【大 中 小】 打印 分享',
      '浏览次数：1286',
      '字号：大 中 小',
      'A+大 A+中 A+小',
      '[ 打印 ]',
      '【我要纠错】',
    ],
    counterexamples: ['打印设备', '字体规范', '关闭高耗能企业', '分享经济', '大力打印', '下载量', '小'],
  },
  {
    use: 'control alone',
    sure: 'likely',
    at: 'both',
    pattern: withExamples(
      /^(?:打印|关闭|(?:取消)?收藏|下载|全屏|留言|纠错|取消|放弃|继续访问|查看详情|更多|适配版)$/u,
      '打印 关闭 取消收藏 下载 全屏 留言 纠错 取消 放弃 继续访问 查看详情 更多 适配版 收藏',
      `又打印 打印等`,
    ),
    examples: ['打印', '全屏', '继续访问'],
    counterexamples: ['收藏品', '更多企业'],
  },
  {
    use: 'sizes',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:【|\[|（|\()?(?:字[体号](?:大小)?|视力保护色?)[：:]?(?:【|\[|（|\()?$/u,
      `【字体： [字号大小 （视力保护色： (字体 字体：【 字体[ 字体（ 字体( 字体: （视力保护：`,
      `又【字体： 【字体：等`,
    ),
    examples: ['【字体：', '字号：', '字体：['],
    counterexamples: ['字体规范', '字号二'],
  },
  {
    use: 'share',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:分享(?:文章)?(?:到|至)[：:]?.{0,40}|分享[：:])$/u,
      `分享到：微信 分享文章至： 分享： 分享: 分享到微信 分享到：甲{38}微信`,
      `又分享到：微信 分享：等`,
    ),
    examples: ['分享到：微信 微博 QQ空间', '分享到', '分享文章到', '分享：'],
    counterexamples: ['分享经济', '分享发展成果'],
  },
  {
    use: 'services to share by',
    sure: 'likely',
    at: 'both',
    pattern: withExamples(
      /^(?:微信(?:公众号|好友)?|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|Qzone|朋友圈|人人网|复制链接|客户端){1,8}$/u,
      '微信公众号 微信好友 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 QQ Qzone 朋友圈 人人网 复制链接 客户端',
      `又微信公众号 微信公众号等`,
    ),
    mayBeCell: true,
    examples: ['微信 微博 QQ空间', '新浪微博'],
    counterexamples: ['微信支付', '微博问政'],
  },
  {
    use: 'language',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      new RegExp(
        `^(?:语言|多语种|[繁简]体?(?:版|中文(?:版)?)?|繁繁体版|简繁(?:转换)?|繁体/简体|(?:${LANGUAGE})(?:版|.{1,4}语版)?)$`,
        'u',
      ),
      `语言 多语种 繁 繁体 简 简体 繁体版 简体中文 简体中文版 繁繁体版 简繁 简繁转换 繁体/简体 中文版 한국어韩语版
    한국어甲甲甲韩语版`,
      `简，繁`,
    ),
    examples: ['繁體版', '简体', 'English', '한국어韩语版', '繁', '日本語'],
    counterexamples: ['语言文字', 'ENT', '简化'],
  },
  {
    use: 'accessibility',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:网站)?(?:无障碍(?:阅读|浏览|版|服务|搜索)?|长者(?:助手|版|模式|专区)|关[怀爱]版|老年(?:服务|版|模式)|适老(?:化|版)(?:版)?)+(?:繁体\/简体)?$/u,
      `无障碍阅读 无障碍浏览 无障碍版 无障碍服务 无障碍搜索 长者助手 长者版 长者模式 长者专区 关怀版 老年服务 老年版 老年模式 适老化版 适老版
    关爱版 无障碍`,
      `又无障碍阅读 无障碍阅读等`,
    ),
    examples: ['无障碍阅读', '长者助手', '网站无障碍关怀版', '老年服务'],
    counterexamples: ['无障碍设施建设', '老年服务体系', '适老化改造'],
  },
  {
    use: 'account',
    sure: 'likely',
    at: 'both',
    pattern: withExamples(
      /^(?:用户登录(?:登录)?|登录|注册|注销|退出|您好|[（(]?欢迎您[）)]?|个人中心|用户空间|市民网页|我的收藏|进入我的专属空间|登录注册)$/u,
      '用户登录 登录 注册 注销 退出 您好 欢迎您 个人中心 用户空间 市民网页 我的收藏 进入我的专属空间 登录注册 （欢迎您 (欢迎您 欢迎您） 欢迎您)',
      `又用户登录 用户登录等`,
    ),
    examples: ['登 录', '（欢迎您）', '个人中心', '市民网页'],
    counterexamples: ['注册资本', '登录平台', '退出机制'],
  },
  {
    use: 'search',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:搜索|搜本站|搜一搜|站内搜索|高级搜索(?:收起)?|(?:搜索热词|热搜词?|热门搜索|搜索位置|排序方式)[：:]?.{0,60}|请输入.{0,10}(?:关键[字词]|搜索|内容).{0,6}|搜索以下关键词|文件状态不限.{0,20}|全部?检索)$/u,
      `搜索 搜本站 搜一搜 站内搜索 高级搜索 搜索热词： 热搜词： 热门搜索： 搜索位置： 排序方式： 请输入关键字 请输入搜索 请输入内容 搜索以下关键词 文件状态不限 全部检索
    请输入关键词 热搜： 搜索热词 全检索
    热搜：甲{60} 请输入搜索甲{6} 请输入甲{10}搜索 文件状态不限甲{20}`,
      `又搜索 搜索等`,
    ),
    examples: ['搜 索', '搜索热词：社保 医保', '请输入您要搜索的关键字', '高级搜索 收起'],
    counterexamples: ['搜索引擎', '搜索救援体系', '请输入'],
  },
  {
    use: 'counts of readers',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:(?:累计|总)?(?:访问|浏览|点击|阅读|评论|跟帖|点赞)(?:次数|量|数|率)?[：:][-0-9]*次?|累计次数[：:]?[-0-9]*次?|您是第[-0-9]*(?:位访客)?|[-0-9]*位访客)$/u,
      `累计访问次数： 总浏览量： 点击数： 阅读率： 评论： 跟帖： 点赞： 累计次数 您是第 位访客 您是第12位访客 评论: 累计访问次数：- 累计访问次数：3 累计次数： 累计次数: 累计次数- 累计次数3 您是第- -位访客 3位访客`,
      `又累计访问次数： 累计访问次数：等`,
    ),
    examples: ['访问量：4859', '浏览量：', '您是第', '位访客', '总访问量：', '评论：'],
    counterexamples: ['访问量增长', '点击率', '您是第一责任人', '评论员文章：'],
  },
  {
    use: 'count alone',
    sure: 'likely',
    at: 'both',
    pattern: /^[-0-9]*次$/u,
    mayBeCell: true,
    examples: ['-次', '次', '128次'],
    counterexamples: ['首次', '每次'],
  },
  {
    use: 'abstract',
    sure: 'certain',
    at: 'head',
    pattern: withExamples(
      /^(?:内容|文章|信息)(?:摘要|提要|导读)[：:]$/u,
      `内容摘要： 文章提要： 信息导读： 内容摘要:`,
      `又内容摘要： 内容摘要：等`,
    ),
    examples: ['内容摘要：', '文章导读：'],
    counterexamples: ['内容摘要', '内容摘要：甲市建成学校12所', '摘要：'],
  },
  {
    use: 'pager',
    sure: 'certain',
    at: 'foot',
    pattern: withExamples(
      /^(?:上一页|下一页|尾页|末页|共[0-9]{1,4}页)$/u,
      '上一页 下一页 尾页 末页 共12页 共2212页',
      `又上一页 上一页等`,
    ),
    examples: ['上一页', '下一页', '共12页'],
    counterexamples: ['下一页续', '共12项', '首页'],
  },
  {
    use: 'scan',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:(?:用?微信)?扫(?:一扫|描|码)(?:(?:.{0,20}(?:手机|二维码|分享|关注|打开|查看|浏览|进入).{0,10})|添加.{0,12})?|微信扫.{0,10}|手机(?:扫码)?(?:阅读|查看|版)|关注[·.]?.{0,14}(?:公众号|手机版|政府网))$/u,
      `扫一扫手机 微信扫描二维码 扫描分享 扫码二维码 扫码关注 扫码打开 扫码查看 扫码浏览 用微信扫码进入 扫码添加好友 微信扫 手机扫码阅读 手机查看 手机版 扫一扫 关注公众号 关注手机版 关注甲市政府网
    微信扫描二维码甲{10} 微信扫甲{10} 关注甲{14}公众号 扫码添加甲{10}好友 扫描甲{20}分享`,
      `又扫一扫手机 手机扫码阅读等 关注甲{15}公众号`,
    ),
    examples: [
      '扫一扫在手机打开当前页',
      '微信扫一扫：分享',
      '扫码查看手机版',
      '微信扫码打开',
      '关注 · 手机版',
    ],
    counterexamples: ['扫黑除恶', '扫码支付全覆盖', '关注民生'],
  },
  {
    use: 'back',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^[【[]?(?:返回|回到)(?:顶部|首页|列表|上一[页级])[】\]]?$/u,
      `返回顶部 回到首页 返回列表 返回上一页 返回上一级 【返回顶部 [返回顶部 返回顶部】 返回顶部]`,
      `又返回顶部 返回顶部等`,
    ),
    examples: ['返回顶部', '回到顶部', '返回上一级'],
    counterexamples: ['返回城市', '返回'],
  },
  {
    use: 'sign of a drawing',
    sure: 'likely',
    at: 'both',
    pattern: withExamples(/^(?:[>＞»›/|｜·×✖✕+＋\-—↺❯✓]{1,3}|[xX]|\p{Co}{1,6})$/u, `> x  X ＞`, `又> >等`),
    mayBeCell: true,
    examples: ['>', '|', '×', 'X', '-'],
    counterexamples: ['—3', '>5', 'XX'],
  },
  {
    use: 'rule',
    sure: 'likely',
    at: 'both',
    pattern: withExamples(/^(?:-{3,80}|={3,80}|\*{3,80}|_{3,80})$/u, '--- === *** ___', `又--- ---等`),
    examples: ['---', '======'],
    counterexamples: ['--', '- 3 -'],
  },
  {
    use: 'code of a link',
    sure: 'certain',
    at: 'both',
    pattern: withExamples(
      /^(?:HYPERLINK.*|.{0,60}javascript:void.*|(?:[^。]{2,8}[：:])?点击(?:查看|下载|进入|这里|此处).{0,80})$/u,
      `HYPERLINK甲 甲javascript:void(0) 图解：点击查看 点击下载 点击进入 点击这里 点击此处 图解:点击查看 HYPERLINK 甲javascript:void
    点击下载甲{80} 甲{6}图解：点击查看 甲{59}甲javascript:void`,
      `又HYPERLINK甲`,
    ),
    examples: [
      'HYPERLINK "javascript:void(0);" 甲市发布',
      '点击查看政策解读：【音频解读】甲办法',
      '图解：点击查看',
    ],
    counterexamples: ['点击率', '按查看要求'],
  },
];
