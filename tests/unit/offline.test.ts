/** Pages of the site as they are read from a disk. */
import { describe, expect, it } from 'vitest';
import { isOffline, offlineLink, offlinePage } from '../../scripts/lib/offline.ts';

describe('a link of a page', () => {
  it.each([
    ['/', 'index.html', 'index.html'],
    ['/plans/a/#s1-p1', 'index.html', 'plans/a/index.html#s1-p1'],
    ['/plans/a/?q=%E7%94%B2#s1', 'en/plans/b/index.html', '../../../plans/a/index.html?q=%E7%94%B2#s1'],
    ['/plans/a/#s1', 'plans/a/index.html', 'index.html#s1'],
    ['/data/index.json', 'guide/index.html', '../data/index.json'],
  ])('%s on %s is %s', (link, page, expected) => {
    expect(offlineLink(link, page, '/')).toBe(expected);
    expect(offlineLink(`/below/site${link}`, page, '/below/site/')).toBe(expected);
  });

  it.each(['#s1', '?q=a', 'https://example.org/a/', '//example.org/a/'])('%s stays', (link) => {
    expect(offlineLink(link, 'plans/a/index.html', '/')).toBe(link);
  });
});

describe('a page', () => {
  const page = (body: string, lang = 'zh-CN') =>
    offlinePage(
      `<!doctype html><html lang="${lang}"><head><link rel="canonical" href="https://example.org/plans/a/"></head><body>${body}</body></html>`,
      'plans/a/index.html',
      '/',
    );

  it('keeps text that looks like a link, a script or a form', () => {
    const text = '&#x3C;a href="/plans/b/"> &#x3C;script src="/x.js"> action="/search/"';
    expect(page(`<p title="<a href='/b/'>">${text}</p>`)).toContain(`>${text}</p>`);
  });

  it('has no script, but data', () => {
    const made = page(
      '<script type="module" src="/_astro/a.js"></script><script>run()</script><script type="application/ld+json">{"a":1}</script>',
    );
    expect(made.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
  });

  it('says in its own language what it lacks, and keeps the address to cite', () => {
    const foot = '<footer></footer>';
    expect(page(foot)).toContain('离线副本');
    expect(page(foot, 'en')).toContain('Offline copy');
    expect(page(foot)).toContain('<link rel="canonical" href="https://example.org/plans/a/">');
    expect(page(foot)).toContain('<a href="https://example.org/plans/a/">');
  });

  it('searches nowhere, and offers the plans', () => {
    const made = page(
      '<search-page><form role="search"></form><p>输入文字</p><noscript><p>要有 JavaScript</p><ul><li><a href="/plans/b/">乙</a></li></ul></noscript></search-page><search-dialog><form></form></search-dialog>',
    );
    expect(made).not.toMatch(/<form|<noscript|search-dialog|输入文字|JavaScript/);
    expect(made).toContain('<a href="../b/index.html">乙</a>');
    expect(made).toContain('离线副本里不能搜索');
  });
});

it('what only servers and scripts use is left out', () => {
  const site = [
    '_headers',
    '404.html',
    'search/client.js',
    'search/text.json',
    'sitemap-0.xml',
    '_astro/a.js',
    'search/index.html',
    'en/search/index.html',
    'plans/a.xml',
    'data/clauses.csv',
  ];
  expect(site.filter(isOffline)).toEqual(site.slice(6));
});
