/** Files made to keep a reader busy: each ends, with its words. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';
import { readWholeMarkdown } from '../support/markdown.ts';

const readPage = (html: string) => readHtml(new TextEncoder().encode(html));

describe('a hostile page', () => {
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => part(i)).join('');

  it.each([
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}甲`],
    ['300,000 nested elements', `${'<div>'.repeat(300_000)}甲`],
    ['formatting elements that are never closed', many(5_000, (index) => `<p><b id=${index}>甲`)],
    ['nested tables', `${'<table><tr><td>甲'.repeat(3_000)}`],
    ['misplaced text in a table', `<table>${many(50_000, () => '甲<i></i>')}`],
    ['10,000 cells', `<table>${many(100, () => `<tr>${'<td>甲</td>'.repeat(100)}</tr>`)}</table>`],
    [
      'wide spans',
      `<table>${many(3_000, () => `<tr>${'<td colspan=1000 rowspan=65534>甲'.repeat(3)}</tr>`)}</table>`,
    ],
    ['a huge attribute', `<p title="${'a'.repeat(5_000_000)}">甲</p>`],
    ['many attributes', `<p ${many(20_000, (index) => `a${index}=1 `)}>甲</p>`],
    ['many entities', `<p>${'&amp;'.repeat(500_000)}甲</p>`],
    ['unfinished tags', `甲${'<'.repeat(500_000)}`],
    ['unfinished comments', `<p>甲</p>${'<!--'.repeat(200_000)}`],
    ['nested hidden elements', `<p>甲</p>${'<div hidden>'.repeat(5_000)}乙`],
    ['nested furniture', `<p>甲</p>${'<nav>'.repeat(5_000)}乙`],
    ['nested lists', `${'<ol><li>'.repeat(5_000)}甲`],
  ])('of %s ends, with its words', (_, html) => {
    const document = readPage(`<html><body>${html}`);
    expect(document.lines.map(({ text }) => text).join('')).toContain('甲');
  });

  it('that nests too deeply says so and keeps its words', () => {
    const html = many(5_000, (index) => `<p><b id=${index}>甲${index}</b>`).replaceAll('</b>', '');
    const { lines, notes } = readPage(`<body><script>丙</script>${html}<td title="a>b">乙</td>`);
    expect(notes.map(({ rule }) => rule)).toContain('nesting-dropped');
    expect([lines.length, lines[4_999]?.text, lines.at(-1)?.text]).toEqual([5_001, '甲4999', '乙']);
  });
});

describe('a hostile text', () => {
  it.each([
    ['nested quotes', `${'>'.repeat(10_000)}甲`],
    ['nested lists', `${'- '.repeat(10_000)}甲`],
    [
      'lists that nest line by line',
      Array.from({ length: 2_000 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n\n'),
    ],
    ['emphasis', '*甲_ '.repeat(20_000)],
    ['brackets', `${'['.repeat(50_000)}甲`],
    ['links', '[甲]('.repeat(20_000)],
    ['code marks', Array.from({ length: 2_000 }, (_, count) => `${'`'.repeat(count % 50)}甲`).join(' ')],
    ['table rows', `|甲|乙|\n|-|-|\n${'|1|2|\n'.repeat(5_000)}`],
    ['unclosed tables', '<table>\n甲\n'.repeat(5_000)],
    ['tags', '<a '.repeat(50_000).concat('甲')],
    ['a long line', '甲'.repeat(1_000_000)],
    ['front matter of aliases', `---\na: &a [1]\n${'b: [*a, *a]\n'.repeat(100)}---\n甲`],
    ['bold marks', '**甲。'.repeat(20_000)],
  ])('of %s ends, with its words', (_, text) => {
    const { lines } = readWholeMarkdown(text);
    expect(lines.map((line) => line.text).join('')).toContain('甲');
  });
});
