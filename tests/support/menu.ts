import type { Page } from 'playwright/test';

/** Chooses a command of a menu by the words of both. */
export async function choose(page: Page, menu: string, command: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('group', { name: menu }).getByRole('button', { name: command, exact: true }).click();
}
