/** A walk through the site by keyboard alone. */
import { expect, type Page, test } from 'playwright/test';

/** Presses Tab until the focus is on what the test is after. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return { outline: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
  });

test('from the home page to a clause, its citation and the comparison, without a mouse', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await tabTo(page, '天津市“高校科技创新工程”实施意见');
  expect(await focused(page)).toEqual({ outline: 'solid', width: 2 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/plans\/tj-univ-sti\/$/);

  // Type size with the arrow keys, the panel closed with Escape.
  await tabTo(page, '版式');
  await page.keyboard.press('Enter');
  await tabTo(page, '');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '大', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: '版式' })).toBeHidden();

  // By letters to a clause, then to its tools.
  await page.keyboard.press('n');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s1-1-p1$/);
  const link = page.getByRole('button', { name: '复制链接' });
  await expect(link).toBeVisible();
  await tabTo(page, '复制链接');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#s1-1-p1$/);
  await page.keyboard.press('c');
  await expect(page.getByText('引文已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“.+”（《.+》，.+第1段，http.+#s1-1-p1）$/,
  );
  await tabTo(page, '看原文');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/source\/#s1-1-p1$/);

  await page.goto('');
  await tabTo(page, '对照');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\/$/);
  await tabTo(page, '科技金融');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('科技金融');
});

test('where the bar names no place its keys copy nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('plans/tj-sti-135/#s99-p1');
  await expect(page.getByText('本页没有编号为 s99-p1 的条款。')).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  for (const key of ['l', 'c', 'r']) await page.keyboard.press(key);
  await expect(page.getByText('已复制')).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

test('nothing moves for a reader who asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('plans/tj-sti-135/#s6-2-p1');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(smooth).toBe('auto');
});

for (const path of ['plans/tj-univ-sti/', 'compare/tj-sti-135/jh-sti-145/']) {
  test(`letters typed into editable text are no commands: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      const note = document.createElement('div');
      note.contentEditable = 'true';
      document.body.append(note);
      note.focus({ preventScroll: true });
    });
    await page.keyboard.type('jnkp?/');
    await expect(page.locator('[contenteditable]')).toHaveText('jnkp?/');
    expect(new URL(page.url()).hash).toBe('');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#.+/);
  });
}

test('single keys are no commands behind a dialog, nor when a reader has switched them off', async ({
  page,
}) => {
  await page.goto('plans/tj-univ-sti/');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s/);
  const address = page.url();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('button').first().focus();
  await page.keyboard.press('j');
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '版式' }).click();
  await page.getByRole('group', { name: '单键快捷键' }).getByRole('radio', { name: '关' }).check();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  expect(page.url()).toBe(address);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});
