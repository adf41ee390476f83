/** The bar that cites, the contents and the find bar for readers by keyboard, screen reader, finger and at 400 %. */
import { expect, type Page, test } from 'playwright/test';

const PLAN = 'plans/tj-sti-135/';
const focusInBar = (page: Page) => page.evaluate(() => document.activeElement?.closest('place-bar') !== null);

test('asked for by keyboard the bar has a name and the focus, and gives it back', async ({ page }) => {
  await page.goto(PLAN);
  const pin = page.locator('#s1-1-2-p1 > .pin');
  await pin.focus();
  for (const again of [1, 2]) {
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: '引用本条' });
    await expect(bar.getByRole('button', { name: '复制链接' }), String(again)).toBeFocused();
    await expect(bar.getByRole('button', { name: '复制链接' })).toHaveAccessibleDescription(/第1段$/);
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(pin).toBeFocused();
  }
});

test('a mouse leaves the focus where it is', async ({ page }) => {
  await page.goto(PLAN);
  await page.locator('#s1-1-2-p1').hover();
  await page.locator('#s1-1-2-p1 > .pin').click();
  await expect(page.locator('place-bar')).toBeVisible();
  expect(await focusInBar(page)).toBe(false);
});

test('one Escape closes what is in front, the next one the bar', async ({ page }) => {
  await page.goto(`${PLAN}#s1-1-2-p1`);
  const bar = page.locator('place-bar');
  await expect(bar).toBeVisible();
  await page.locator('.chip').first().click();
  await page.keyboard.press('Escape');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('no focus goes behind the bar', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${PLAN}#s1-1-1-p1`);
  await expect(page.locator('place-bar')).toBeVisible();
  await page.locator('#s1-1-1-p1 > .pin').focus();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('place-bar')?.getBoundingClientRect().top ?? 0;
      const focused = document.activeElement?.getBoundingClientRect();
      return focused && focused.bottom > bar ? document.activeElement?.outerHTML : null;
    });
    expect(covered).toBeNull();
  }
});

test('at 400 % of a usual window most of it is text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${PLAN}#s4-1-p1`);
  await expect(page.locator('place-bar')).toBeVisible();
  const { head, bar } = await page.evaluate(() => ({
    head: document.querySelector('nav.contents')?.getBoundingClientRect().bottom ?? 0,
    bar: document.querySelector('place-bar')?.getBoundingClientRect().height ?? 0,
  }));
  expect(Math.max(0, head) + bar).toBeLessThan(80);
});

test('a box of facts stands clear of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PLAN}#s1-1-1-p1`);
  await expect(page.locator('place-bar')).toBeVisible();
  await page.locator('.chip').first().click();
  const box = await page.locator('.facts-box:popover-open').boundingBox();
  const bar = await page.locator('place-bar').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('on a phone the contents show where the reader is, and close beside them and by Escape', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PLAN}#s5-4`);
  const drawer = page.locator('.drawer');
  const isOpen = () => drawer.evaluate((element: HTMLDetailsElement) => element.open);
  await drawer.locator('> summary').click();
  await expect(page.locator('nav.contents [aria-current]')).toBeInViewport();
  await page.mouse.click(200, 800);
  expect(await isOpen()).toBe(false);
  await drawer.locator('> summary').click();
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
});

test('on a phone search and find are at hand in mid-plan', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PLAN}#s4-1-p1`);
  await page.locator('nav.contents').getByRole('link', { name: '在本规划中查找' }).click();
  await expect(page.locator('find-bar input')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.locator('nav.contents').getByRole('link', { name: '搜索' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('find shows its first place at once, Enter the next', async ({ page }) => {
  await page.goto(PLAN);
  await page.keyboard.press('f');
  await page.keyboard.type('众创空间');
  const shown = page.locator('find-bar output');
  await expect(shown).toHaveText(/^1 \/ \d+$/);
  const first = await page.evaluate(() => scrollY);
  expect(first).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(shown).toHaveText(/^2 \/ \d+$/);
});

for (const width of [320, 390])
  test(`the find bar is within ${width} pixels and no phone zooms in on it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(PLAN);
    await page.keyboard.press('f');
    const box = await page.locator('find-bar').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const size = await page.locator('find-bar input').evaluate((field) => getComputedStyle(field).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
  });
