/** Pages whose elements grow beyond all measure are read without their nesting: every word stays, in its line. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/pipeline/readers/html/parse-page.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';

/** Formatting elements that no tag closes are opened again in each paragraph: so many that no page has them. */
const fonts = Array.from({ length: 200 }, (_, size) => `<font size=${size}>`);
const endless = `<p>${fonts.join('')}${'<p><s></s>'.repeat(200)}`;

/** The words of a page, `/` for each line feed of its markup, without scripts. */
function wordsOf(source: string): string {
  const { root } = parsePage(source);
  const written = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (node.nodeName === 'br') return '/';
    if (node.nodeName === 'head' || node.nodeName === 'script') return '';
    return 'childNodes' in node ? node.childNodes.map(written).join('') : '';
  };
  return written(root as DefaultTreeAdapterTypes.Node).replace(/\/+/gu, '/');
}

describe('a page that grows without end', () => {
  it.each([
    ['blocks are lines, inline elements are not', '<div>甲<b>乙</b>丙</div><p>丁</p>', '甲乙丙/丁/'],
    ['comments go', '甲<!-- <p>乙 -->丙', '甲丙'],
    ['a comment that does not end goes', '甲<!-- 乙', '甲'],
    ['signs that open no tag stay', '甲<5，乙< 丙', '甲<5，乙< 丙'],
    ['scripts stay scripts', '甲<script>if (a < b) "<p>"</script>丙', '甲丙'],
    ['a script that does not end is one to the end', '甲<script>乙<p>丙', '甲'],
    [
      'quotation marks of attributes hide brackets',
      `甲<p title="a>b" lang='c>"d'>乙<a href=x>丙</a>`,
      '甲/乙丙',
    ],
    ['a tag that does not end goes', '甲<p title="乙', '甲/'],
    ['names may be upper case', '<DIV>甲</DIV><B>乙</B>丙', '/甲/乙丙'],
    ['spaces and lines stay', '甲 乙\n<br/>丙', '甲 乙\n/丙'],
  ])('%s', (_, source, words) => {
    expect(parsePage(endless + source).flat).toBe(true);
    expect(wordsOf(`${endless}<p>始</p>${source}`)).toBe(`/始/${words}`.replace('//', '/'));
  });

  it('is read with a word about it; a plain page keeps its nesting', () => {
    const page = (body: string) => readHtml(new TextEncoder().encode(`<html><body>${body}</body></html>`));
    const { lines, notes } = page(`${endless}<p>一、目标</p><p>建设<b>三</b>座</p>`);
    expect(lines.map(({ text }) => text)).toEqual(['一、目标', '建设三座']);
    expect(notes.map(({ rule }) => rule)).toEqual(['nesting-dropped']);
    expect(parsePage('<div>'.repeat(50)).flat).toBe(false);
    expect(page('<p>甲</p>').notes).toEqual([]);
  });
});
