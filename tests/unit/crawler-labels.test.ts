/** What the labels above a collected text say, and names by language. */
import { describe, expect, it } from 'vitest';
import { findCrawlerBlock } from '../../src/pipeline/readers/markdown/crawler-block.ts';
import type { MarkdownLine } from '../../src/pipeline/readers/markdown/line-writer.ts';
import { givenNamesSchema, namesSchema } from '../../src/pipeline/schemas/names.ts';

const line = (label: string, value: string) =>
  ({
    text: `${label}：${value}`,
    boldLead: label.length + 1,
    heading: null,
    linked: 0,
    characters: 20,
  }) as unknown as MarkdownLine;

describe('a label above a collected text', () => {
  /** The metadata of a label, below two that are not kept. */
  const said = (label: string, value = '甲') =>
    findCrawlerBlock([line('检索时间', '2025'), line('附件', '无'), line(label, value)])?.metadata;
  it.each([
    ['published', '发布日期 发布时间 日期 Date'],
    ['source', '发布机构 发布单位 发文机构 机构 来源 Source'],
    ['address', '原文链接 链接 网址 URL'],
    ['keywords', '关键词 检索关键词 标签 tags'],
    ['author', '作者 author'],
    ['column', '分类 类别 文档类型'],
  ])('says the %s', (name, labels) => {
    for (const label of labels.split(' ')) expect(said(label), label).toEqual({ [name]: '甲' });
  });
  it('may say nothing that is kept, or an address', () => {
    for (const label of ['文件名称', '文件编号', '检索时间', '抓取时间', '采集时间', '附件']) {
      expect(said(label), label).toEqual({});
      expect(said(label, 'https://a.example'), label).toEqual({ address: 'https://a.example' });
    }
    for (const nothing of ['无', '暂无', '']) expect(said('来源', nothing)).toEqual({});
    expect(said('备注')).toBeUndefined();
  });
});

it('names are in Chinese, in English and in other languages by their codes', () => {
  const names = { zh: '渡口', en: 'Ferries' };
  expect(namesSchema.parse({ ...names, fr: 'Bacs', yue: '渡頭' })).toEqual({
    ...names,
    fr: 'Bacs',
    yue: '渡頭',
  });
  for (const wrong of [
    { zh: '渡口' },
    { ...names, f: 'Bacs' },
    { ...names, french: 'Bacs' },
    { ...names, FR: 'Bacs' },
    { ...names, en: '—' },
  ])
    expect(namesSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  expect(givenNamesSchema.parse({ zh: '渡口' })).toEqual({ zh: '渡口', en: '渡口' });
  expect(givenNamesSchema.parse(names)).toEqual(names);
  expect(givenNamesSchema.safeParse({ zh: '渡口', f: 'Bacs' }).success).toBe(false);
});
