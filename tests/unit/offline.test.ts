/** Pages of the site as they are read from a disk. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isFetched, isOffline, offlineLink, offlinePage } from '../../scripts/lib/offline/page.ts';
import { needed, offlineData } from '../../scripts/lib/offline/scripts.ts';

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
  const page = (body: string, lang = 'zh-CN', path = 'plans/a/index.html') =>
    offlinePage(
      `<!doctype html><html lang="${lang}"><head><meta http-equiv="content-security-policy" content="a"><link rel="canonical" href="https://example.org/plans/a/"></head><body>${body}</body></html>`,
      { page: path, basePath: '/', needed: (entries) => ['_astro/shared.js', ...entries] },
    );

  it('keeps text that looks like a link, a script or a form', () => {
    const text = '&#x3C;a href="/plans/b/"> &#x3C;script src="/x.js"> action="/search/"';
    expect(page(`<p title="<a href='/b/'>">${text}</p>`)).toContain(`>${text}</p>`);
  });

  it('runs its modules as classic scripts after what they import, knowing where the site is', () => {
    const made = page(
      '<script type="module" src="/_astro/a.js"></script><script>run()</script><script type="application/ld+json">{"a":1}</script>',
    );
    expect(made.match(/<script[^>]*>/g)).toEqual([
      '<script>',
      '<script type="application/ld+json">',
      '<script src="../../offline.js" data-site="https://example.org/" data-page="plans/a/" defer>',
      '<script src="../../_astro/shared.js" defer>',
      '<script src="../../_astro/a.js" data-run="" defer>',
    ]);
  });

  it('runs nothing but the files beside it and the scripts that it was built with', () => {
    // The SHA-256 of run().
    const hash = createHash('sha256').update('run()').digest('base64');
    const policy = /content="(default-src[^"]*)"/.exec(page('<script>run()</script>'))?.[1] ?? '';
    expect(policy).toContain('default-src &#x27;none&#x27;');
    expect(policy).toContain(`script-src &#x27;self&#x27; file: &#x27;sha256-${hash}&#x27;;`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says in its own language what it lacks, and keeps the address to cite', () => {
    const foot = '<footer></footer>';
    expect(page(foot)).toContain('离线副本');
    expect(page(foot, 'en')).toContain('Offline copy');
    expect(page(foot)).toContain('<link rel="canonical" href="https://example.org/plans/a/">');
    expect(page(foot)).toContain('<a href="https://example.org/plans/a/">');
  });

  it('searches in its folder, and leads from the desk, which no browser runs from a disk, to the site', () => {
    expect(page('<form role="search" action="/search/"></form>')).toContain(
      'action="../../search/index.html"',
    );
    const desk = page(
      '<desk-page><p>放入文件</p></desk-page><script type="module" src="/_astro/d.js"></script>',
      'zh-CN',
      'desk/index.html',
    );
    expect(desk).not.toMatch(/<script|放入文件/);
    expect(desk).toContain('案头要用网站');
  });
});

describe('modules', () => {
  const modules = new Map(
    Object.entries({ a: ['b', 'c'], b: ['c'], c: [], d: ['c'] }).map(([path, imports]) => [
      path,
      { text: '', imports },
    ]),
  );

  it('come after what they import, each once', () => {
    expect(needed(modules, ['a', 'd'])).toEqual(['c', 'b', 'a', 'd']);
  });

  it('that are not there are named', () => {
    expect(() => needed(modules, ['x'])).toThrow('x: no module of the site');
  });

  it('get files as a script hands them over, to the letter', () => {
    const text = '{"a":"</script>\u2028\u2029\\"}';
    const files = new Map<string, string>();
    const duidu = { file: (path: string, data: string) => files.set(path, data) };
    new Function('duidu', offlineData('data/a.json', text))(duidu);
    expect([...files]).toEqual([['data/a.json', text]]);
  });
});

it('what only servers use is left out, and what scripts fetch is there for them', () => {
  const site = [
    '_headers',
    '404.html',
    'search/client.js',
    'compare/pairs/a.json',
    'search/text.json',
    'sitemap-0.xml',
    '_astro/a.js',
    'search/index.html',
    'en/search/index.html',
    'plans/a.xml',
    'data/clauses.csv',
  ];
  expect(site.filter(isOffline)).toEqual(site.slice(7));
  const fetched = ['search/text.json', 'compare/pairs/a.json', 'data/plans/a.json'];
  expect([...site, ...fetched].filter(isFetched)).toEqual(expect.arrayContaining(fetched));
  expect(site.filter(isFetched)).not.toContain('data/clauses.csv');
});
