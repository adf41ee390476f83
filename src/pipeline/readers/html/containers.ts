/** Elements in which the content systems of Chinese government portals put a document: data, most telling first. */
import { least } from '../../text/extremes.ts';
import { attribute, type PageElement } from './page-tree.ts';

/** A container: `#id`, `.class` or a tag, and a page that has it. The tests run every example. */
export interface Container {
  selector: string;
  /** The element as such a page writes it. */
  example: string;
}

const byId = (id: string): Container => ({
  selector: `#${id}`,
  example: `<div id="${id}">`,
});
const byClass = (name: string): Container => ({
  selector: `.${name}`,
  example: `<div class="${name} clearfix">`,
});

/** Containers that hold a document and nothing else, most telling first, with the portals that use them; words are compared without case. */
export const CONTAINERS: readonly Container[] = [
  byId('UCAP-CONTENT'), // www.gov.cn
  byId('zoomcon'), // Guangdong, Jiangxi (NFCMS, UCAP)
  byId('zoom'), // Zhejiang, Jiangsu, Hubei, Hunan and many others
  byId('fontzoom'), // Anhui, Shandong
  byId('vsb_content'), // universities and counties (VSB)
  byId('js_content'), // WeChat public accounts
  byId('ivs_content'), // Shanghai
  byId('con_con'), // Ministry of Industry and Information Technology
  byId('moe-detail-box'), // Ministry of Education
  byId('mainText'), // Beijing
  byId('NewsContent'), // Hebei, Henan
  byId('ContentText'), // older ASP sites
  byId('info_cont'), // Guangzhou, normative documents
  byId('detailCon'), // Guangzhou, Zengcheng
  byId('detailContent'), // Xinhua
  byId('artibody'), // news sites
  byId('articleContent'), // Shandong, Hainan
  byId('article-content'), // Sichuan
  byId('content_article'), // Guangdong
  byId('BodyLabel'), // Cyberspace Administration
  byId('rwb_zw'), // People's Daily
  byId('J_content'), // Anhui
  byClass('TRS_Editor'), // ministries and provinces (TRS)
  byClass('TRS_UEDITOR'), // ministries and provinces (TRS)
  byClass('trs_editor_view'), // ministries and provinces (TRS)
  byClass('TRS_PreAppend'), // ministries and provinces (TRS)
  byClass('pages_content'), // www.gov.cn before 2023
  byClass('b12c'), // www.gov.cn before 2014
  byClass('j-fontContent'), // Anhui
  byClass('v_news_content'), // universities and counties (VSB)
  byClass('rich_media_content'), // WeChat public accounts
  byClass('rm_txt_con'), // People's Daily online
  byClass('article-content-body'), // Guangdong, Jiangxi
  byClass('article-content'), // Guangdong (open government platform)
  byClass('article_content'), // provinces
  byClass('content_article'), // Guangzhou
  byClass('articleContent'), // provinces
  byClass('article-body'), // provinces
  byClass('article_con'), // National Development and Reform Commission
  byClass('article-con'), // provinces
  byClass('articlecontent'), // provinces
  byClass('bt_content'), // Jiangsu, Suzhou
  byClass('xxgk_content'), // open government platforms
  byClass('xxgk-content'), // open government platforms
  byClass('zwxl_content'), // Henan
  byClass('xl_content'), // provinces
  byClass('wzcon'), // Anhui
  byClass('news_content'), // counties
  byClass('newscontent'), // counties
  byClass('txt-content'), // National Bureau of Statistics
  byClass('detail-content'), // counties
  byClass('detail_content'), // counties
  byClass('info-content'), // counties
  byClass('conTxt'), // counties
  byClass('con_text'), // counties
  byClass('ccontent'), // Ministry of Industry and Information Technology
  byClass('art_con'), // counties
  byClass('mainTextBox'), // Beijing
  byId('content'), // any
  byClass('view'), // TRS
  byClass('content'), // any
  byClass('article'), // any
  { selector: 'article', example: '<article>' },
  { selector: 'main', example: '<main>' },
];

const RANKS = new Map(
  CONTAINERS.map(({ selector }, index) => [selector.toLowerCase(), index] as const).reverse(),
);

/** Returns the rank of the most telling selector that an element fits; null where it fits none. */
export function containerRank(element: PageElement): number | null {
  const id = attribute(element, 'id');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/u).slice(0, 20);
  const words = [element.tagName, id ? `#${id}` : '', ...classes.map((name) => `.${name}`)];
  const ranks = words.flatMap((word) => RANKS.get(word.toLowerCase()) ?? []);
  return ranks.length > 0 ? least(ranks) : null;
}
