/** Chinese words for what the readers of files add to their messages: which page, how many characters, what format. */

/** A phrase of a reader, and the Chinese one with its numbers and names. A phrase that is in no row stays as it is. */
interface Phrase {
  en: RegExp;
  zh: string;
}

const PHRASES: readonly Phrase[] = [
  // Files that cannot be read
  { en: /^byte (\d+) is NUL: this is not a text file.*$/u, zh: '第 $1 个字节是 NUL，不是文本文件' },
  { en: /^character (\d+) is NUL: this is not a text file$/u, zh: '第 $1 个字符是 NUL，不是文本文件' },
  {
    en: /^byte (\d+) \((\w+)\) cannot be decoded as UTF-8, and the file is not GB18030 either$/u,
    zh: '第 $1 个字节（$2）不合 UTF-8，文件也不是 GB18030',
  },
  { en: /^the file announces (\S+) but holds bytes that are not$/u, zh: '文件标明是 $1，却有不合的字节' },
  { en: /^the file is empty$/u, zh: '文件是空的' },
  { en: /^the file holds nothing but white space$/u, zh: '文件里只有空白' },
  {
    en: /^the Word file holds no text, only pictures \((\d+)\)$/u,
    zh: 'Word 文件里没有文字，只有 $1 幅图片',
  },
  { en: /^the Word file holds no text$/u, zh: 'Word 文件里没有文字' },
  { en: /^this Word file is damaged: .*$/su, zh: 'Word 文件损坏' },
  { en: /^this Word file is too large: .*$/su, zh: 'Word 文件过大' },
  { en: /^this (?:PDF )?file is protected by a password$/u, zh: '文件有密码' },
  { en: /^this PDF file is damaged or incomplete \(.*\)$/su, zh: 'PDF 文件损坏或不完整' },
  { en: /^this PDF file of (\d+) pages? has no text; .*$/u, zh: '这个 PDF 有 $1 页，没有文字' },
  { en: /^this PDF file is too large: .*$/su, zh: 'PDF 文件过大' },
  { en: /^this is a PDF file\..*$/su, zh: '这是 PDF 文件，文件名应以 .pdf 结尾' },
  { en: /^this is an RTF file\..*$/su, zh: '这是 RTF 文件' },
  { en: /^this is a (RAR|7z) archive\..*$/su, zh: '这是 $1 压缩包，请先解开' },
  { en: /^this is an empty zip archive\..*$/su, zh: '这是空的压缩包' },
  { en: /^this is a zip archive of (\d+) files\..*$/su, zh: '这是有 $1 个文件的压缩包，请先解开' },
  {
    en: /^this is an old Word or WPS file \(\.doc, \.wps\)\..*$/su,
    zh: '这是旧版 Word 或 WPS 文件（.doc、.wps）',
  },
  { en: /^this is an old Excel workbook \(\.xls\)\..*$/su, zh: '这是旧版 Excel 工作簿（.xls）' },
  { en: /^this is an old PowerPoint file \(\.ppt\)\..*$/su, zh: '这是旧版 PowerPoint 文件（.ppt）' },
  { en: /^this is an old Office file \(\.doc, \.wps or another\)\..*$/su, zh: '这是旧版 Office 文件' },
  // Pages of PDF files
  { en: /^pages? ([\d–, ]+): a picture and no text; run text recognition$/u, zh: '第 $1 页' },
  { en: /^(\d+) on pages? ([\d–, ]+)$/u, zh: '第 $2 页，共 $1 幅' },
  { en: /^pages? ([\d–, ]+): cannot be read$/u, zh: '第 $1 页' },
  { en: /^pages? ([\d–, ]+): (\d+) pieces of text in a font.*$/u, zh: '第 $1 页，共 $2 处' },
  { en: /^(\d+) characters outside the edges of their pages.*$/u, zh: '$1 个字符' },
  { en: /^(\d+) characters printed twice at one place; taken once$/u, zh: '$1 个字符' },
  { en: /^(\d+) characters of private or foreign codes, [^:]*: (.*)$/u, zh: '$1 个字符：$2' },
  { en: /^(\d+) radicals that stand for characters: (.*)$/u, zh: '$1 个：$2' },
  // Web pages, Word and Markdown files
  { en: /^(\d+) hidden elements around the document \((\d+) characters\)$/u, zh: '正文以外 $1 处，$2 字' },
  { en: /^elements nested too deeply$/u, zh: '元素嵌套过深' },
  { en: /^no long paragraph$/u, zh: '没有较长的段落' },
  { en: /^(\S+), is (\S+)$/u, zh: '声明 $1，实为 $2' },
  { en: /^(\d+) lines that begin with # or \*\*$/u, zh: '$1 行以 # 或 ** 开头' },
  { en: /^comments: (\d+)$/u, zh: '$1 条' },
  { en: /^pictures: (\d+)$/u, zh: '$1 幅' },
  { en: /^readings above words: (\d+)$/u, zh: '$1 处' },
  { en: /^notes numbered anew on each page: (\d+)$/u, zh: '$1 条' },
  // Texts
  { en: /^(\d+) of (\d+)$/u, zh: '$2 段里有 $1 段' },
  { en: /^lines? ([\d–]+): (.*)$/su, zh: '第 $1 行：$2' },
];

/** Words that a reader added to a message, in Chinese where they are a phrase that is known. */
export function chineseDetail(words: string): string {
  const phrase = PHRASES.find(({ en }) => en.test(words));
  return phrase ? words.replace(phrase.en, phrase.zh) : words;
}
