/** Pages of the site as they are read from a disk. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inCopy, isFetched, isOffline, languageOf, offlineLink } from '../../scripts/lib/offline/files.ts';
import { barePage, noticeScript, offlinePage, wholeIn } from '../../scripts/lib/offline/page.ts';
import { Pieces } from '../../scripts/lib/offline/pieces.ts';
import { offlineData } from '../../scripts/lib/offline/scripts.ts';
import { WholeCopy } from '../support/whole-copy.ts';

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
  const page = (body: string) =>
    offlinePage(
      barePage(
        `<!doctype html><html lang="zh-CN"><head><meta http-equiv="content-security-policy" content="a"><link rel="canonical" href="https://example.org/plans/a/"></head><body>${body}</body></html>`,
        '/',
      ),
      { page: 'plans/a/index.html', basePath: '/' },
      { pieces: new Pieces(), run: 0 },
    );

  it('keeps text that looks like a link, a script or a form', () => {
    const text = '&lt;a href="/plans/b/"> &lt;script src="/x.js"> action="/search/"';
    expect(page(`<p title="<a href='/b/'>">${text}</p>`)).toContain(`>${text}</p>`);
  });

  it('names its modules for the runtime, which knows where the site is, and keeps no data for search engines', () => {
    const made = page(
      '<script type="module" src="/_astro/a.js"></script><script>run()</script><script type="application/ld+json">{"a":1}</script>',
    );
    expect(made.match(/<script[^>]*>/g)).toEqual([
      '<script src=../../pieces.js>',
      '<script>',
      '<script src=../../notice.js>',
      '<script src=../../offline.js data-page=plans/a/ data-run=0 defer>',
    ]);
  });

  it('runs nothing but the files beside it and the scripts that it was built with', () => {
    // The SHA-256 of run().
    const hash = createHash('sha256').update('run()').digest('base64');
    const policy = /content="(default-src[^"]*)"/.exec(page('<script>run()</script>'))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' file: 'sha256-${hash}';`);
    expect(policy).toContain('worker-src blob:;');
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says in its own language what it lacks, and keeps the address to cite', () => {
    expect(noticeScript('zh')).toContain('离线副本');
    expect(noticeScript('en')).toContain('Offline copy');
    expect(page('')).toContain('<link rel=canonical href=https://example.org/plans/a/>');
  });

  it('searches in its folder', () => {
    expect(page('<form role="search" action="/search/"></form>')).toContain('action=../../search/index.html');
  });
});

describe('what several pages and files have', () => {
  const sentence = '到2027年新建养老服务站十二个以上。';
  const other = '护理型床位占比达到百分之五十五。';
  const bar = `<div><nav>${'<a href="/plans/">规划</a><a href="/data/clauses.csv">CSV</a>'.repeat(6)}</nav></div>`;
  const setup = (id: string) =>
    JSON.stringify({
      id,
      messages: Object.fromEntries([...'甲乙丙丁戊己庚辛壬癸'].map((each) => [each, sentence])),
    });
  const html = (words: string, address = 'tasks/a/') =>
    `<!doctype html><html lang="zh-CN"><head><link rel="canonical" href="https://example.org/${address}"></head><body>${bar}<main><p>${words}</p><place-bar data-set-up='${setup(address)}'></place-bar></main></body></html>`;
  /** Makes pages and files, and a function that gives them as a browser would have them. */
  function copyOf(pages: readonly { path: string; text: string }[], data: readonly string[] = []) {
    const pieces = new Pieces();
    for (const { path, text } of pages) pieces.shared.notePage(barePage(text, '/').root, wholeIn(path));
    for (const text of data) pieces.shared.noteData(JSON.parse(text));
    const made = pages.map(({ path, text }) =>
      offlinePage(barePage(text, '/'), { page: path, basePath: '/' }, { pieces, run: 0 }),
    );
    const handed = data.map((text) => pieces.data(text));
    const whole = new WholeCopy(pieces.scripts().map(([, text]) => text));
    return { made, handed, whole };
  }

  it('is written once, with links that lead from wherever it is, and put back', () => {
    const pages = ['甲', '乙'].map((words) => ({
      path: `tasks/${words}/index.html`,
      text: html(words, `tasks/${words}/`),
    }));
    const { made, whole } = copyOf(pages);
    for (const page of made) {
      expect(page).not.toContain('>规划<');
      expect(page).not.toContain(sentence);
      expect(page).toContain('<script src=../../pieces/0.js>');
      const back = whole.page(page, '../../');
      expect(back).toContain('<a href="../../plans/index.html">规划</a>');
      // What the copy leaves out is on the site.
      expect(back).toContain('<a href="https://example.org/data/clauses.csv">');
    }
    expect(whole.page(made[1] ?? '', '../../')).toContain(setup('tasks/乙/').replaceAll('"', '&#x22;'));
  });

  it('are sentences of longer texts, too, and none of what is only once', () => {
    const pages = [`${sentence}${other}`, `甲。${other}乙`, '仅在此处有的一句话，与别处的都不一样。'].map(
      (words) => ({ path: 'tasks/a/index.html', text: html(words) }),
    );
    const { made, whole } = copyOf(pages);
    expect(made[1]).toMatch(/<p>甲。<d-p n=\d+><\/d-p>乙<\/p>/u);
    expect(made[2]).toContain('<p>仅在此处有的一句话，与别处的都不一样。</p>');
    expect(whole.page(made[1] ?? '', '../../')).toContain(`<p>甲。${other}乙</p>`);
  });

  it('are values of files, which come back to the letter', () => {
    const data = [
      JSON.stringify([{ text: `${sentence}"甲"`, n: 1.5, none: null }, [sentence, '\u2028<\\']]),
      JSON.stringify({ rows: [sentence, [sentence, '\u2028<\\'], `${other}${sentence}`] }),
      '{"spaced": "as no program writes it", "n": 1.0}',
    ];
    const { handed, whole } = copyOf([], data);
    expect(handed.map(({ made }) => whole.text(made))).toEqual(data);
    expect(handed[0]?.made).not.toContain(sentence);
    expect(handed[2]?.scripts).toEqual([]);
  });

  it('stays in the page of a plan, where it prints the plan', () => {
    const article = `<article><p>${sentence}</p></article>`;
    const pages = ['plans/a/index.html', 'tasks/a/index.html'].map((path) => ({
      path,
      text: html(article, path.replace('index.html', '')),
    }));
    const { made } = copyOf(pages);
    expect(made[0]).toContain(`<article><p>${sentence}</p></article>`);
    expect(made[1]).not.toContain(sentence);
  });
});

describe('modules', () => {
  it('get files as a script hands them over, to the letter', () => {
    const text = '{"a":"</script>\u2028\u2029\\"}';
    const files = new Map<string, string>();
    const duidu = { file: (path: string, data: string) => files.set(path, data) };
    new Function('duidu', offlineData('data/a.json', text, []))(duidu);
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
