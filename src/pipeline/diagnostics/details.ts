/**
 * What a place adds to a message: which page, how many characters, what format. Whoever finds it names a row with its numbers and
 * names (`detail`); what prints a message says it in a language.
 */
import type { Detail, Word } from '../schemas/diagnostic.ts';

/** Sentences in English and Chinese with names in braces; `{s}` is the plural of the English word for `pages` or `lines`. */
const DETAILS = {
  // Files that cannot be read
  empty: ['the file is empty', '文件是空的'],
  blank: ['the file holds nothing but white space', '文件里只有空白'],
  'nul-byte': [
    'byte {at} is NUL: this is not a text file (or it is UTF-16 without a byte order mark)',
    '第 {at} 个字节是 NUL，不是文本文件',
  ],
  'nul-character': ['character {at} is NUL: this is not a text file', '第 {at} 个字符是 NUL，不是文本文件'],
  undecodable: [
    'byte {at} ({byte}) cannot be decoded as UTF-8, and the file is not GB18030 either',
    '第 {at} 个字节（{byte}）不合 UTF-8，文件也不是 GB18030',
  ],
  announced: [
    'the file announces {encoding} but holds bytes that are not',
    '文件标明是 {encoding}，却有不合的字节',
  ],
  protected: ['this file is protected by a password', '文件有密码'],
  'docx-without-text': ['the Word file holds no text', 'Word 文件里没有文字'],
  'docx-of-pictures': [
    'the Word file holds no text, only pictures ({pictures})',
    'Word 文件里没有文字，只有 {pictures} 幅图片',
  ],
  'docx-damaged': ['this Word file is damaged: {where}', 'Word 文件损坏'],
  'docx-large': ['this Word file is too large: {where}', 'Word 文件过大'],
  'pdf-protected': ['this PDF file is protected by a password', '文件有密码'],
  'pdf-damaged': ['this PDF file is damaged or incomplete ({where})', 'PDF 文件损坏或不完整'],
  'pdf-large': ['this PDF file is too large: {where}', 'PDF 文件过大'],
  'pdf-of-pictures': [
    'this PDF file of {pages} page{s} has no text; run text recognition first',
    '这个 PDF 有 {pages} 页，没有文字',
  ],
  'pdf-without-characters': [
    'the fonts of this PDF file of {pages} page{s} do not say what characters they print',
    '这个 PDF 有 {pages} 页，字体没有说明印的是什么字',
  ],
  // Other formats, with what to do about them
  'pdf-file': ['this is a PDF file. {hint}', '这是 PDF 文件，文件名应以 .pdf 结尾'],
  'rtf-file': ['this is an RTF file. {hint}', '这是 RTF 文件'],
  'rar-archive': ['this is a RAR archive. {hint}', '这是 RAR 压缩包，请先解开'],
  '7z-archive': ['this is a 7z archive. {hint}', '这是 7z 压缩包，请先解开'],
  'empty-archive': ['this is an empty zip archive. {hint}', '这是空的压缩包'],
  'zip-archive': [
    'this is a zip archive of {files} files. {hint}',
    '这是有 {files} 个文件的压缩包，请先解开',
  ],
  'old-word': [
    'this is an old Word or WPS file (.doc, .wps). {hint}',
    '这是旧版 Word 或 WPS 文件（.doc、.wps）',
  ],
  'old-excel': ['this is an old Excel workbook (.xls). {hint}', '这是旧版 Excel 工作簿（.xls）'],
  'old-powerpoint': ['this is an old PowerPoint file (.ppt). {hint}', '这是旧版 PowerPoint 文件（.ppt）'],
  'old-office': ['this is an old Office file (.doc, .wps or another). {hint}', '这是旧版 Office 文件'],
  excel: ['this is an Excel workbook (.xlsx). {hint}', '这是 Excel 工作簿（.xlsx）'],
  powerpoint: ['this is a PowerPoint file (.pptx). {hint}', '这是 PowerPoint 文件（.pptx）'],
  ofd: ['this is an OFD file (.ofd). {hint}', '这是 OFD 文件（.ofd），请另存为 PDF'],
  epub: ['this is an EPUB book. {hint}', '这是 EPUB 电子书'],
  opendocument: ['this is an OpenDocument file (.odt, .ods, .odp). {hint}', '这是 OpenDocument 文件'],
  'apple-pages': ['this is a Pages file. {hint}', '这是 Pages 文件'],
  'office-file': ['this is an Office file of type {type}. {hint}', '这是另一种 Office 文件（{type}）'],
  // Pages of PDF files: 3, 7–9
  'pages-of-pictures': ['page{s} {pages}: a picture and no text; run text recognition', '第 {pages} 页'],
  'pictures-on-pages': ['{count} on page{s} {pages}', '第 {pages} 页，共 {count} 幅'],
  'pages-broken': ['page{s} {pages}: cannot be read', '第 {pages} 页'],
  'unreadable-on-pages': [
    'page{s} {pages}: {count} pieces of text in a font that cannot be read; they are missing',
    '第 {pages} 页，共 {count} 处',
  ],
  'outside-pages': [
    '{count} characters outside the edges of their pages, which nobody sees; left out',
    '{count} 个字符',
  ],
  doubles: ['{count} characters printed twice at one place; taken once', '{count} 个字符'],
  'foreign-codes': [
    '{count} characters of private or foreign codes, where the file may give glyphs a wrong character: {codes}',
    '{count} 个字符：{codes}',
  ],
  radicals: ['{count} radicals that stand for characters: {codes}', '{count} 个：{codes}'],
  // Web pages and Markdown
  'hidden-around': [
    '{elements} hidden elements around the document ({characters} characters)',
    '正文以外 {elements} 处，{characters} 字',
  ],
  'cut-short': ['{text}… ({characters} characters)', '{text}……（共 {characters} 字）'],
  'nested-deeply': ['elements nested too deeply', '元素嵌套过深'],
  'no-long-paragraph': ['no long paragraph', '没有较长的段落'],
  'declared-otherwise': ['{declared}, is {encoding}', '声明 {declared}，实为 {encoding}'],
  'lines-of-markdown': ['{count} lines that begin with # or **', '{count} 行以 # 或 ** 开头'],
  'many-marks': ['too many marks', '标记过多'],
  // Word files: things counted
  insertions: ['insertions: {count}', '插入 {count} 处'],
  deletions: ['deletions: {count}', '删除 {count} 处'],
  moves: ['moves: {count}', '移动 {count} 处'],
  comments: ['comments: {count}', '{count} 条'],
  pictures: ['pictures: {count}', '{count} 幅'],
  charts: ['charts: {count}', '图表 {count} 幅'],
  diagrams: ['diagrams: {count}', '图示 {count} 幅'],
  objects: ['embedded objects: {count}', '嵌入对象 {count} 个'],
  readings: ['readings above words: {count}', '{count} 处'],
  'notes-anew': ['notes numbered anew on each page: {count}', '{count} 条'],
  'covered-cells': ['cells under a merged cell: {count}', '合并单元格遮住 {count} 格'],
  'linked-document': ['linked document: {count}', '链接的文件 {count} 个'],
  'embedded-file': ['embedded file: {count}', '嵌入的文件 {count} 个'],
  'list-paragraphs': ['paragraphs of list {list}: {count}', '列表 {list} 有 {count} 段'],
  named: ['{what}: {count}', '{what}：{count}'],
  others: ['others: {count}', '其他 {count} 处'],
  // Texts
  share: ['{count} of {all}', '{all} 段里有 {count} 段'],
  'words-on-lines': ['line{s} {lines}: {words}', '第 {lines} 行：{words}'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/** A language that messages are printed in. */
export type MessageLanguage = 'en' | 'zh';
type Braced<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Braced<Rest> : never;
type DetailId = keyof typeof DETAILS;
type NamesIn<Id extends DetailId> = Exclude<Braced<(typeof DETAILS)[Id][0]>, 's'>;
/** Rows with these names and no others. */
export type DetailOf<Names> = {
  [Id in DetailId]: [NamesIn<Id>, Names] extends [Names, NamesIn<Id>] ? Id : never;
}[DetailId];

/** Names a row with what it holds. */
export const detail = <Id extends DetailId>(
  id: Id,
  ...[words]: [NamesIn<Id>] extends [never] ? [] : [words: Record<NamesIn<Id>, string | number>]
): Detail => ({ detail: id, words: { ...words } });

/** Says what a place adds to a message; words of a text are said as they are. */
export function inLanguage(word: Word, language: MessageLanguage): string {
  if (typeof word === 'string') return word;
  if (Array.isArray(word))
    return word.map((each) => inLanguage(each, language)).join(language === 'zh' ? '，' : ', ');
  const { pages, lines = pages } = word.words;
  const isOne = typeof lines === 'number' ? lines === 1 : /^\d+$/u.test(lines ?? '');
  const [en, zh] = DETAILS[word.detail as DetailId];
  return fill(language === 'zh' ? zh : en, { ...word.words, s: isOne ? '' : 's' });
}

/** A name in braces. */
export const BRACED = /\{([a-z]+)\}/g;

/** A sentence with words in the place of its names. */
export const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replace(BRACED, (_, name: string) => `${words[name] ?? ''}`);
