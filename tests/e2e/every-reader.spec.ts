/** What the pages are to readers with large type, on phones, by screen reader, on paper, and without Chinese. */
import { type BrowserContext, expect, type Page, test } from 'playwright/test';

const PAGES = [
  '',
  'plans/',
  'plans/tj-sti-135/',
  'plans/tj-sti-135/source/',
  'search/?q=人才',
  'compare/',
  'compare/talent/',
  'compare/tj-sti-135/jh-sti-145/',
  'indicators/',
  'task-register/',
  'guide/',
];

const choose = (context: BrowserContext, view: Record<string, string>) =>
  context.addInitScript((chosen) => localStorage.setItem('duidu-view', JSON.stringify(chosen)), view);

/** Words of the page that are smaller than some pixels. */
const smallWords = (page: Page, least: number) =>
  page.evaluate((limit) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, svg') || !parent.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (node.nodeValue?.trim() && size < limit) small.push(node.nodeValue.trim());
    }
    return small;
  }, least);

for (const path of PAGES)
  test(`in the largest type nothing of /${path} is below 18 pixels, and a phone does not move sideways`, async ({
    page,
    context,
  }) => {
    await choose(context, { size: 'largest' });
    await page.goto(path);
    if (path.includes('q=')) await expect(page.locator('.hits li').first()).toBeVisible();
    expect(await smallWords(page, 18)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

for (const how of ['chosen', 'asked of the system'])
  test(`high contrast, ${how}, gives text 7 : 1`, async ({ page, context }) => {
    if (how === 'chosen') await choose(context, { theme: 'contrast' });
    else await page.emulateMedia({ contrast: 'more' });
    await page.goto('compare/');
    const ratios = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const probe = document.body.appendChild(document.createElement('i'));
      const of = (name: string) => {
        probe.style.color = `var(--${name})`;
        return luminance(getComputedStyle(probe).color);
      };
      const paper = of('paper');
      return ['ink', 'muted', 'accent', ...[1, 2, 3, 4, 5, 6].map((number) => `plan-${number}`)].map(
        (name) => {
          const text = of(name);
          return (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
        },
      );
    });
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('tables of few columns wrap; wide ones scroll with the names in sight', async ({ page }) => {
    await page.goto('plans/jh-sti-145/');
    const over = await page
      .locator('.kind-table:not(:has([class^=names-]))')
      .evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth).length);
    expect(over).toBe(0);
    const wide = page.locator('#s2-2-t1');
    const name = wide.locator('tbody td:nth-child(2)').first();
    await wide.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    const [box, region] = [await name.boundingBox(), await wide.boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(region?.x ?? 0);
    await expect(name).toHaveCSS('position', 'sticky');
  });

  test('a comparison begins with the rows that share words, says so, and shows all when asked', async ({
    page,
  }) => {
    await page.goto('compare/tj-sti-135/jh-sti-145/');
    await expect(page.getByRole('radio', { name: /^有相同文字/u })).toBeChecked();
    await expect(page.getByText(/^显示 \d+ 行，共 \d+ 行$/u)).toBeVisible();
    const rows = page.locator('.row:visible');
    const few = await rows.count();
    await page.getByRole('radio', { name: /^全部/u }).check();
    expect(await rows.count()).toBeGreaterThan(few);
    expect(few).toBe(await page.locator('.row.shared').count());
  });

  test('the first hit is on the first screen, and the count in sight while filters are chosen', async ({
    page,
  }) => {
    await page.goto('search/?q=人才');
    const hit = page.locator('.hits li').first();
    await expect(hit).toBeVisible();
    expect((await hit.boundingBox())?.y).toBeLessThan(600);
    await page.locator('.narrow > summary').tap();
    await page.locator('.facet button').last().scrollIntoViewIfNeeded();
    await expect(page.locator('search-page > .status')).toBeInViewport();
  });

  test('the list of all indicators is a step away', async ({ page }) => {
    await page.goto('indicators/');
    await page
      .locator('main')
      .getByRole('link', { name: /^各规划的指标/u })
      .tap();
    await expect(page.getByRole('form', { name: '筛选' })).toBeInViewport();
  });

  for (const path of ['plans/tj-sti-135/', 'domains/tj-sti-135/s3-1/'])
    test(`links beside the text of /${path} are whole and have room for fingers`, async ({ page }) => {
      await page.goto(path);
      const pins = await page
        .locator('.pin:visible')
        .evaluateAll((all) => Math.min(...all.map((pin) => pin.getBoundingClientRect().left)));
      expect(pins).toBeGreaterThanOrEqual(0);
      const small = await page
        .locator('.ways a:visible, .trail a:visible, .foot a:visible, .chip:visible')
        .evaluateAll((all) => all.filter((link) => link.getBoundingClientRect().height < 24).length);
      expect(small).toBe(0);
    });
});

test('a screen reader hears headings without their addresses, and gets past what precedes the text', async ({
  page,
}) => {
  await page.goto('plans/jh-sti-145/');
  await expect(page.getByRole('heading', { name: '（一）指导思想', exact: true })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
  // On a wide window no table scrolls, and none is a stop.
  await expect(page.locator('.kind-table[tabindex="0"]')).toHaveCount(0);
});

test('rows of a comparison are no landmarks, its links say their place, and filters are announced', async ({
  page,
}) => {
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  await expect(page.locator('.view').getByRole('region', { name: /^（一）|^一、/u })).toHaveCount(0);
  // The text before the first heading has no other place.
  const bare = page.locator('.view').getByRole('link', { name: '第1段', exact: true });
  expect(await bare.count()).toBeLessThanOrEqual(2);
  await page.getByRole('radio', { name: /^一边未见/u }).check();
  await expect(page.locator('pair-view').getByRole('status').first()).toHaveText(/^显示 \d+ 行，共 \d+ 行$/u);
});

test('in the colours of the reader the place of the address has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('plans/tj-sti-135/#s1-1-1-p1');
  await expect(page.locator('#s1-1-1-p1')).toHaveCSS('outline-style', 'solid');
  await page.goto('search/');
  await expect(page.locator('search-page form button')).toHaveCSS('border-top-width', '1px');
});

test('in the colours of the reader every swatch is seen: an edge or a filling of their text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('compare/tj-sti-135/jh-sti-145/');
  const text = await page.locator('main').evaluate((main) => getComputedStyle(main).color);
  const edges = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((each) => {
        const { borderTopWidth, borderTopColor, backgroundColor, content } = getComputedStyle(
          each,
          '::before',
        );
        return content === 'none' ? 'none' : borderTopWidth === '0px' ? backgroundColor : borderTopColor;
      }),
    );
  await expect(page.locator('.pair .strip .tick').first()).toBeAttached();
  for (const show of ['shared', 'differing', 'doubtful', 'numbers', 'only-first', 'only-second'])
    expect(await edges(`.pair [value='${show}'] ~ .figures`), show).toEqual([text]);
  const styles = ['shared', 'doubtful'].map((show) =>
    page
      .locator(`.pair [value='${show}'] ~ .figures`)
      .evaluate((each) => getComputedStyle(each, '::before').borderTopStyle),
  );
  expect(await Promise.all(styles)).toEqual(['solid', 'dashed']);
  expect(new Set(await edges('.pair .strip .tick'))).toEqual(new Set([text]));
  await page.goto('compare/ict/');
  expect(new Set(await edges('main .plan-name'))).toEqual(new Set([text]));
  for (const [path, shape, part] of [
    ['compare/', '.matrix rect', 'fill'],
    ['compare/', '.legend rect', 'fill'],
    ['lineage/', '.lineage rect', 'stroke'],
    ['series/x93c213db/', '.series-chart .mark', 'stroke'],
  ] as const) {
    await page.goto(path);
    const colours = await page
      .locator(shape)
      .evaluateAll((all, of) => all.map((each) => getComputedStyle(each)[of]), part);
    expect(new Set(colours), `${path} ${shape}`).toEqual(new Set([text]));
  }
});

test('a chart of several plans tells them by form and names them', async ({ page }) => {
  await page.goto('indicators/');
  const charts = page.locator('svg.series-chart:has(.legend)');
  if ((await charts.count()) === 0) await page.goto('series/x93c213db/');
  const forms = await charts
    .first()
    .locator('g:has(.legend):not(.side) .mark')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('d')?.replace(/^M[\d.]+ [\d.]+/u, '')));
  expect(forms.length).toBeGreaterThan(1);
  expect(new Set(forms).size).toBe(forms.length);
});

test('every sheet of a plan names it, and all hits of a search are printed when asked', async ({ page }) => {
  await page.goto('plans/jh-sti-145/');
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('main > .running');
  await expect(head).toHaveCSS('display', 'table-header-group');
  await expect(head).toContainText('天津市静海区科技创新“十四五”规划');
  await page.emulateMedia({ media: 'screen' });
  await page.goto('search/?q=人才');
  await expect(page.locator('.hits li').first()).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('search-page .hits li').length);
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^\d+$/u);
  const printed = Number(await page.locator('body').getAttribute('data-printed'));
  expect(printed).toBeGreaterThan(30);
  await expect(page.locator('search-page button.next')).toHaveCount(0);
});

test.describe('without Chinese', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('plans are told apart by English names, and clauses cited by the one address they have', async ({
    page,
    baseURL,
  }) => {
    await page.goto('en/plans/');
    await expect(page.getByText('Jinghai S&T Plan 2021–25')).toBeVisible();
    await page.goto('en/plans/jh-sti-145/#s2-1-p1');
    await expect(page).toHaveTitle(/^Jinghai S&T Plan 2021–25/u);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}plans/jh-sti-145/#s2-1-p1`);
  });

  for (const query of ['incubators', 'patents', 'innovation voucher'])
    test(`English words find clauses: ${query}`, async ({ page }) => {
      await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('.hits li').first()).toBeVisible();
    });
});
