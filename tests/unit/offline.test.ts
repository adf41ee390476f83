/** Pages of the site as they are read from a disk. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inCopy, isFetched, isOffline, languageOf, offlineLink } from '../../scripts/lib/offline/files.ts';
import { noticeScript, offlinePage, pageTree, partScript, Runs } from '../../scripts/lib/offline/page.ts';
import { Parts } from '../../scripts/lib/offline/parts.ts';
import { offlineData } from '../../scripts/lib/offline/scripts.ts';

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
      { page: path, basePath: '/', runs: new Runs(), parts: { all: new Parts(), made: () => {} } },
    );

  it('keeps text that looks like a link, a script or a form', () => {
    const text = '&#x3C;a href="/plans/b/"> &#x3C;script src="/x.js"> action="/search/"';
    expect(page(`<p title="<a href='/b/'>">${text}</p>`)).toContain(`>${text}</p>`);
  });

  it('names its modules for the runtime, which knows where the site is, and keeps no data for search engines', () => {
    const made = page(
      '<script type="module" src="/_astro/a.js"></script><script>run()</script><script type="application/ld+json">{"a":1}</script>',
    );
    expect(made.match(/<script[^>]*>/g)).toEqual([
      '<script>',
      '<script src="../../parts/notice.js">',
      '<script src="../../offline.js" data-page="plans/a/" data-run="0" defer>',
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
    expect(noticeScript('zh')).toContain('离线副本');
    expect(noticeScript('en')).toContain('Offline copy');
    expect(page('')).toContain('<link rel="canonical" href="https://example.org/plans/a/">');
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
    expect(desk).not.toMatch(/offline\.js|放入文件/);
    expect(desk).toContain('案头要用网站');
  });
});

describe('what many pages have', () => {
  const bar = `<div><nav>${'<a href="/plans/">规划</a><a href="/data/clauses.csv">CSV</a>'.repeat(6)}</nav></div>`;
  const html = (words: string) =>
    `<!doctype html><html lang="zh-CN"><head><link rel="canonical" href="https://example.org/plans/a/"></head><body>${bar}<main><p>${words}</p></main></body></html>`;

  it('is written once, where pages ask for it, with links that lead from wherever they are', () => {
    const parts = new Parts();
    const pages = ['甲', '乙', '丙', '丁', '戊', '己'].map(html);
    for (const page of pages) parts.note(pageTree(page));
    const written: string[] = [];
    const made = pages.map((page) =>
      offlinePage(page, {
        page: 'plans/a/index.html',
        basePath: '/',
        runs: new Runs(),
        parts: { all: parts, made: (number, text) => (written[number] = text) },
      }),
    );
    expect(written.length).toBe(1);
    for (const page of made) {
      expect(page).toContain('<script src="../../parts/0.js"></script>');
      expect(page).not.toContain('>规划<');
    }
    let shown = '';
    const document = {
      currentScript: { src: 'file:///a/duidu/parts/0.js' },
      write: (text: string) => {
        shown += text;
      },
    };
    new Function('document', partScript(0, written[0] ?? ''))(document);
    expect(shown).toContain('<a href="file:///a/duidu/plans/index.html">规划</a>');
    // What the copy leaves out is on the site.
    expect(shown).toContain('<a href="https://example.org/data/clauses.csv">');
  });

  it('stays in the page where few have it, and so do the words of a plan', () => {
    const parts = new Parts();
    const article = `<article>${'字'.repeat(400)}</article>`;
    for (let page = 0; page < 9; page += 1) parts.note(pageTree(`<body><div>${article}</div></body>`));
    const rest = offlinePage(`<body>${bar}<section>${article}甲</section></body>`, {
      page: 'index.html',
      basePath: '/',
      runs: new Runs(),
      parts: { all: parts, made: () => expect.fail('no part') },
    });
    expect(rest).toContain('字字');
  });
});

describe('modules', () => {
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
    'plans/index.html',
    'seeds/a.txt',
    'plans/a.xml',
    'plans/a.md',
    'data/clauses.csv',
    'data/all.xlsx',
    'lists/plans.json',
  ];
  expect(site.filter(isOffline)).toEqual(site.slice(7, 11));
  const fetched = ['search/text.json', 'compare/pairs/a.json', 'data/plans/a.json', 'lists/plans.json'];
  expect([...site, ...fetched].filter(isFetched)).toEqual(expect.arrayContaining(fetched));
  expect(site.filter(isFetched)).not.toContain('data/clauses.csv');
});

it.each([
  ['plans/a/index.html', 'zh'],
  ['en/plans/a/index.html', 'en'],
  ['entries/index.html', 'zh'],
  ['en/lists/plans.json', 'en'],
  ['lists/plans.json', 'zh'],
  ['search/records.json', null],
  ['_astro/a.css', null],
  ['seeds/a.html', null],
])('%s is in the language %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

it('links to another language, and to what is left out, lead to the site', () => {
  expect(inCopy('/plans/a/', '/', 'zh')).toBe(true);
  expect(inCopy('/en/plans/a/', '/', 'zh')).toBe(false);
  expect(inCopy('/plans/a/', '/', 'en')).toBe(false);
  expect(inCopy('/below/plans/a/', '/below/', 'zh')).toBe(true);
  expect(inCopy('/data/clauses.json', '/', 'zh')).toBe(false);
  expect(inCopy('https://example.org/a.csv', '/', 'zh')).toBe(true);
});
