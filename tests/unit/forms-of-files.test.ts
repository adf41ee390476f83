/** However a program writes a text into a file, its lines are the same: Word, web page and PDF. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';
import { docx, field, link, p, r } from '../support/docx-package.ts';
import { centred, type Print, paragraph, words } from '../support/pdf-file.ts';
import { page, pageNumber, read, textOf } from '../support/pdf-reading.ts';

const TITLE = '甲市渡口发展规划';
const TEXTS = [
  '一、总体要求',
  '统筹渡口码头和公路桥梁建设布局，分步实施渡口改造，完善候船亭、照明、护栏和标志，保障老年人和学生安全出行。',
  '二、主要任务',
  '推广电动渡船，淘汰超过使用年限的木质渡船和挂桨机船，鼓励社会资本参与渡船更新和渡口运营。',
  '建立船员培训制度，每年组织渡口船员参加安全技能和应急救护培训，完善持证上岗管理。',
];
const ALL = [TITLE, ...TEXTS];
const each = (text: string, write: (part: string) => string, size: number) =>
  (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []).map(write).join('');

describe('a Word file', () => {
  const around = (runs: (text: string) => string) => ALL.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
  it.each<[string, string]>([
    ['with one run', around((text) => r(text))],
    ['with a run for each character', around((text) => each(text, (part) => r(part), 1))],
    [
      'with runs of other looks',
      around((text) => each(text, (part) => r(part, `<w:sz w:val="${20 + part.length}"/>`), 3)),
    ],
    ['with insertions', around((text) => each(text, (part) => `<w:ins w:id="1">${r(part)}</w:ins>`, 5))],
    [
      'with deletions',
      around((text) =>
        each(text, (part) => `${r(part)}<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>`, 4),
      ),
    ],
    [
      'with smart tags',
      around((text) => each(text, (part) => `<w:smartTag w:element="a">${r(part)}</w:smartTag>`, 4)),
    ],
    [
      'with bookmarks',
      around((text) =>
        each(
          text,
          (part) =>
            `<w:bookmarkStart w:id="1" w:name="a"/>${r(part)}<w:bookmarkEnd w:id="1"/><w:proofErr w:type="spellStart"/>`,
          4,
        ),
      ),
    ],
    [
      'with links inside',
      around((text) => each(text, (part) => `<w:hyperlink w:anchor="a">${r(part)}</w:hyperlink>`, 6)),
    ],
    ['with fields', around((text) => each(text, (part) => field('REF a', r(part)), 6))],
    [
      'with page breaks of the last print',
      around((text) => each(text, (part) => `<w:r><w:lastRenderedPageBreak/><w:t>${part}</w:t></w:r>`, 7)),
    ],
    ['with hidden words', around((text) => `${r(text)}${r('隐', '<w:vanish/>')}`)],
    ['with controls', around((text) => `<w:sdt><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`)],
    ['with empty paragraphs between', ALL.map((text) => p(text) + p('')).join('')],
    ['in other content', `<w:customXml w:element="a">${ALL.map((text) => p(text)).join('')}</w:customXml>`],
  ])('%s', (_, body) => {
    const { lines } = readDocx(docx(body));
    expect(lines.map(({ text }) => text).filter((text) => text !== '')).toEqual(ALL);
  });
  it('with a link to outside', () => {
    const { lines } = readDocx(
      docx({ body: `<w:p>${link('a', r(TITLE))}</w:p>`, outside: { a: 'https://a.example' } }),
    );
    expect(lines[0]?.text).toBe(TITLE);
  });
});

describe('a web page', () => {
  const lines = (body: string) =>
    readHtml(
      new TextEncoder().encode(`<html><head><title>${TITLE}</title></head><body>${body}</body></html>`),
    )
      .lines.filter(({ hints }) => hints?.region === undefined)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
  it.each<[string, string]>([
    ['of paragraphs', ALL.map((text) => `<p>${text}</p>`).join('\n')],
    ['of blocks', ALL.map((text) => `<div>${text}</div>`).join('')],
    [
      'of blocks in blocks',
      `<div><div>${ALL.map((text) => `<div><div>${text}</div></div>`).join('')}</div></div>`,
    ],
    ['of lines', `<div>${ALL.join('<br>')}</div>`],
    ['of lines that are set apart', `<div>${ALL.join('<br/><br/>')}</div>`],
    [
      'of spans',
      ALL.map(
        (text) => `<p>${each(text, (part) => `<span style="font-size:16px">${part}</span>`, 3)}</p>`,
      ).join(''),
    ],
    [
      'of fonts, bold and underlined',
      ALL.map(
        (text) => `<p>${each(text, (part) => `<font face="a"><b><u>${part}</u></b></font>`, 5)}</p>`,
      ).join(''),
    ],
    ['with comments', ALL.map((text) => `<p>${each(text, (part) => `${part}<!-- a -->`, 4)}</p>`).join('')],
    [
      'with entities',
      ALL.map(
        (text) => `<p>&nbsp;&nbsp;&emsp;${each(text, (part) => `&#${part.codePointAt(0)};`, 1)}</p>`,
      ).join(''),
    ],
    [
      'with links inside',
      ALL.map((text) => `<p>${each(text, (part) => `<a href="/a">${part}</a>`, 40)}</p>`).join(''),
    ],
    ['with line feeds in its source', ALL.map((text) => `<p>\n  ${text}\n</p>`).join('\n\n')],
    [
      'with styles and scripts',
      ALL.map((text) => `<p>${text}</p><script>a="<p>乙</p>"</script><style>p{}</style>`).join(''),
    ],
    ['of a section', `<section><article>${ALL.map((text) => `<p>${text}</p>`).join('')}</article></section>`],
    [
      'with headings',
      `<h1>${TITLE}</h1>${TEXTS.map((text) => (text.length < 10 ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('')}`,
    ],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual(ALL);
  });
});

describe('a PDF file', () => {
  const print = ({
    size = 12,
    left = 90,
    pitch = 2,
    chunk = 99,
  }: {
    size?: number;
    left?: number;
    pitch?: number;
    chunk?: number;
  }) => {
    const full = Math.floor((595 - 2 * left) / size);
    let y = 80;
    const prints: Print[] = [centred(y, TITLE, { size: size + 6 })];
    for (const text of TEXTS) {
      y += size * pitch * 1.2;
      const set = paragraph(y, text, { size, left, pitch: size * pitch, full });
      if (chunk > 90) prints.push(...set);
      else
        for (const [line, part] of (`　　${text}`.match(new RegExp(`.{1,${full}}`, 'gu')) ?? []).entries())
          for (const [at, piece] of (part.match(new RegExp(`.{1,${chunk}}`, 'gu')) ?? []).entries())
            if (piece.trim() !== '')
              prints.push(
                words(
                  left + (at * chunk + (piece.length - piece.trimStart().length)) * size,
                  y + line * size * pitch,
                  piece.trimStart(),
                  { size },
                ),
              );
      y += (set.length - 1) * size * pitch;
    }
    return prints;
  };
  it.each<[string, Parameters<typeof print>[0]]>([
    ['in twelve points', {}],
    ['in ten points', { size: 10 }],
    ['in sixteen points', { size: 16 }],
    ['with wide margins', { left: 140 }],
    ['with narrow margins', { left: 50 }],
    ['set close', { pitch: 1.5 }],
    ['set far apart', { pitch: 2.4 }],
    ['a character at a time', { chunk: 1 }],
    ['three characters at a time', { chunk: 3 }],
  ])('%s', async (_, style) => {
    const file = await read(page(print(style), pageNumber(1)));
    const shown = textOf(file)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    expect(shown).toEqual(ALL);
  });
});
