/** What a corpus says of its site, in each language. */
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { siteWords } from '../../src/i18n/site-words.ts';
import { siteSchema } from '../../src/pipeline/schemas/site.ts';

const { zh, en } = MESSAGES;

describe('words of a site', () => {
  it('are general where the corpus says nothing', () => {
    const words = siteWords({}, 'en', en);
    expect([words.name, words.lead, words.description]).toEqual([
      en.site.name,
      en.home.lead,
      en.site.description,
    ]);
    expect([words.publisher, words.contact, words.texts, words.data]).toEqual([null, null, null, null]);
  });

  it('are those of the language', () => {
    const site = { name: { zh: '甲省规划库', en: 'Plans of Jia' }, lead: { zh: '甲省的规划。', en: 'Jia.' } };
    expect(siteWords(site, 'zh', zh)).toMatchObject({ name: '甲省规划库', lead: '甲省的规划。' });
    expect(siteWords(site, 'en', en)).toMatchObject({ name: 'Plans of Jia', lead: 'Jia.' });
  });

  it('keep a name that a language lacks, marked as Chinese, but no sentence of another language', () => {
    const site = { publisher: { zh: '甲省图书馆' }, lead: { zh: '甲省的规划。' } };
    const words = siteWords(site, 'en', en);
    expect(words.publisher).toEqual({ text: '甲省图书馆', lang: 'zh-CN' });
    expect(words.lead).toBe(en.home.lead);
  });

  it('carry the address of a licence', () => {
    const site = { licences: { data: { name: 'CC BY 4.0', url: 'https://example.org/by/4.0/' } } };
    expect(siteWords(site, 'zh', zh).data).toMatchObject({
      text: 'CC BY 4.0',
      url: 'https://example.org/by/4.0/',
    });
  });
});

describe('site.yaml', () => {
  it.each([
    [{ contact: 'plans@example.org' }],
    [{ contact: 'https://example.org/about' }],
    [{ address: 'https://plans.example.org' }],
    [{ logo: 'seeds/logo.svg' }],
    [{ name: '甲省规划库' }],
  ])('takes %j', (site) => expect(siteSchema.safeParse(site).success).toBe(true));

  it.each([
    [{ contact: 'the library' }],
    [{ contact: 'javascript:alert(1)' }],
    [{ address: 'https://example.org/plans/' }],
    [{ logo: '../logo.svg' }],
    [{ licences: { data: { name: 'CC BY', url: 'javascript:alert(1)' } } }],
    [{ nmae: '甲' }],
  ])('refuses %j', (site) => expect(siteSchema.safeParse(site).success).toBe(false));
});
