import { defineConfig } from 'playwright/test';
import { chromiumOptions } from '../scripts/lib/chromium.ts';

/** Another one lets two checkouts be tested at once. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);

/** Browser tests run against the built site: `npm run build` comes first (npm test does it). */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may be late once. What passes only the second time is reported as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'zh-CN',
    launchOptions: await chromiumOptions(),
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    cwd: '..',
    port: PORT,
    env: { PORT: String(PORT), BASE_PATH: '', DUIDU_CORPUS: '' },
    reuseExistingServer: false,
  },
});
