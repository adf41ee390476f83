/** What the offline copy says of itself to who unpacks it. */
import type { Locale } from '../../../src/i18n/index.ts';

const WORDS = {
  zh: `对读：离线副本

解压以后双击 index.html。阅读、搜索、引用、对照、案头（通读文稿、核对引文、与规划对照）都在本机进行，不联网，什么也不发送。

要允许脚本（JavaScript）运行：许多页面共有的字句只存一份，由脚本放回原处。规划正文例外，全文都在规划自己的页面里（plans/）。

没有收入、可以在网站上取得的：
· 界面的其他语言（另有一份副本）
· 供其他程序用的 CSV、JSON、Excel、QDPX、Akoma Ntoso XML 和 Markdown 文件；页面上的下载由页面现做，照常可用
· 搜索不到时列出的相近条文

网站：`,
  en: `duidu: offline copy

Unpack it and open index.html by a double click. Reading, search, citing, comparing and the desk (reading a draft, checking quotations, comparing with plans) run on this computer, without a network, and nothing is sent.

Scripts (JavaScript) must be allowed: what many pages share is stored once, and scripts put it back. The text of a plan is the exception: it is whole in the page of the plan (plans/).

Left out, to be had on the website:
- other languages of the interface (they have a copy of their own)
- files for other programs: CSV, JSON, Excel, QDPX, Akoma Ntoso XML, Markdown; what is taken away from a page is made there and works as ever
- similar clauses where a search finds nothing

Website: `,
} satisfies Partial<Record<Locale, string>>;

/** The text in a language, or in English; `site` is the address of the site. */
export const readme = (language: Locale, site: string): string => `${WORDS[language] ?? WORDS.en}${site}\n`;
