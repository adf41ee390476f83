/** Addresses behind words, in Word files, pages and PDF files: checked like those that are printed, and never put into the text. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/readers/read-source.ts';
import { corrected } from '../../src/verify/corrected.ts';
import { readReport } from '../../src/verify/read-report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED } from '../support/checked-plans.ts';
import { docx, field, link, type Parts, p, r } from '../support/docx-package.ts';
import { linkArea, pdfFile, words as printed } from '../support/pdf-file.ts';

const SITE = 'https://plans.example/plans/';
const QUOTATION = '“坚持节水优先，全面推行河湖长制”';

const word = (parts: Parts | string) => ({ name: 'report.docx', bytes: docx(parts) });
const html = (body: string) => ({
  name: 'report.html',
  bytes: new TextEncoder().encode(
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"></head><body>${body}</body></html>`,
  ),
});
const check = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const report = await readReport(name, bytes);
  return { text: report.text, items: verifyReport(report, CHECKED) };
};
const verdicts = async (file: { name: string; bytes: Uint8Array }) =>
  (await check(file)).items.map(({ kind, verdict, values }) => [kind, verdict, values['address'] ?? null]);

/** Width of printed words, in points. */
const widthOf = (words: string) => [...words].reduce((sum, each) => sum + (each < '\u0100' ? 6 : 12), 0);

/** A paragraph with a link on some of its words, as each format writes it. */
const FORMS = {
  'a link of Word': (before: string, words: string, address: string, after = '') =>
    word({
      body: `<w:p>${r(before)}${link('rId9', r(words))}${r(after)}</w:p>`,
      outside: { rId9: address },
    }),
  'a link of Word with the place apart': (before: string, words: string, address: string, after = '') => {
    const [page = '', place = ''] = address.split('#');
    return word({
      body: `<w:p>${r(before)}${link('rId9', r(words.slice(0, 1)) + r(words.slice(1)), `w:anchor="${place}"`)}${r(after)}</w:p>`,
      outside: { rId9: page },
    });
  },
  'a field of Word': (before: string, words: string, address: string, after = '') => {
    const [page, place] = address.split('#');
    const code = ` HYPERLINK &quot;${page}&quot; \\l &quot;${place}&quot; `;
    return word(`<w:p>${r(before)}${field(code, r(words))}${r(after)}</w:p>`);
  },
  'a link of a page': (before: string, words: string, address: string, after = '') =>
    html(`<p>${before}<a href="${address}">${words}</a>${after}</p>`),
  'a link of a PDF file': (before: string, words: string, address: string, after = '') => {
    const [from, width] = [60 + widthOf(before), widthOf(words)];
    const prints = [printed(60, 100, before + words + after)];
    const more = `/Annots[${linkArea(from, 100, width, address)}]`;
    return { name: 'report.pdf', bytes: pdfFile([{ prints, more }]) };
  },
} as const;

describe.each(Object.entries(FORMS))('%s', (_, file) => {
  it('behind a quotation leads to it', async () => {
    expect(await verdicts(file(QUOTATION, '（第2段）', `${SITE}water/#s1-p2`))).toEqual([
      ['quotation', 'exact', null],
      ['address', 'exact', `${SITE}water/#s1-p2`],
    ]);
  });

  it('leads elsewhere, and the text is not touched', async () => {
    const { text, items } = await check(file(QUOTATION, '原文', `${SITE}water/#s2-1`, '。'));
    expect(items.map(({ kind, verdict, rule }) => [kind, verdict, rule])).toEqual([
      ['quotation', 'elsewhere', 'other-address'],
      ['address', 'elsewhere', 'address-wrong'],
    ]);
    expect(items[1]).toMatchObject({ text: '原文', printed: `${SITE}water/#s1-p2` });
    expect(corrected(text, items).text).toBe(text);
  });

  it('leads nowhere', async () => {
    expect(await verdicts(file('见', '规划原文', `${SITE}water/#s9-p9`))).toEqual([
      ['address', 'not-found', `${SITE}water/#s9-p9`],
    ]);
  });

  it('on the quotation itself does not stand in the way of its correction', async () => {
    const near = QUOTATION.replace('，', ',');
    const { text, items } = await check(file('规划要求', near, `${SITE}water/#s1-p2`, '。'));
    expect(items.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['quotation', 'near'],
      ['address', 'exact'],
    ]);
    expect(corrected(text, items).text).toContain(QUOTATION);
  });

  it('to other sites, or printed as it is, adds nothing', async () => {
    expect(await verdicts(file('见', '某网站', 'https://other.example/page#a'))).toEqual([]);
    const address = `${SITE}water/#s1-p2`;
    expect(await verdicts(file(`${QUOTATION}（`, address, address, '）'))).toEqual([
      ['quotation', 'exact', null],
      ['address', 'exact', null],
    ]);
  });
});

it('a link in a footnote of Word names the place of the quotation that refers to it', async () => {
  const note = (id: string, content: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${content}</w:p></w:footnote>`;
  const body = `<w:p>${r(QUOTATION)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const file = (address: string) =>
    word({ body, footnotes: note('2', link('rId9', r('规划原文'))), outside: { rId9: address } });
  expect((await verdicts(file(`${SITE}water/#s1-p2`)))[0]).toEqual(['quotation', 'exact', null]);
  expect((await verdicts(file(`${SITE}sport/#s1-p1`)))[0]).toEqual(['quotation', 'elsewhere', null]);
});

it('links are at their words, also behind numbers that are made and blanks that collapse', async () => {
  const page = html(
    `<ol><li>见 <a href="/plans/water/">水利\n  规划</a> 全文</li></ol><p><a href="#s1">目录</a><a href="mailto:a@b.example">信</a></p>`,
  );
  const { lines } = await readSource(page.bytes);
  const words = lines.flatMap(({ text, links = [] }) =>
    links.map(({ start, end, address }) => [text.slice(start, end).trim(), address]),
  );
  expect(words).toEqual([['水利 规划', '/plans/water/']]);
});

it('a line without links says nothing of them', async () => {
  const { lines } = await readSource(docx(p('没有链接的一段。')));
  expect(lines.every((line) => !('links' in line))).toBe(true);
});
