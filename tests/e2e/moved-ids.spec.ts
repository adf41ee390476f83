/** A plan is edited after it was published: old addresses still lead to their text, or say what stood there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { stringify } from 'yaml';
import { parseLedger } from '../../src/pipeline/entries/ledger-file.ts';
import type { PlanLedger } from '../../src/pipeline/schemas/ledger.ts';
import type { SeriesAddress } from '../../src/pipeline/schemas/series.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { BuiltProject } from '../support/built-project.ts';

const plan = { id: 'moved', short: { zh: '搬家的规划', en: 'Moved plan' }, genre: '规划' };
const KEPT = '落实科技创新券制度，总结推广各区经验，支持中小企业购买服务。';
const GONE = '建设区域性技术交易市场，完善技术转移的机构体系和服务网络。';
/** Stays under a heading that says something else afterwards. */
const STAYED = '设立天使投资引导基金，支持初创企业发展。';
const before = [
  '科技创新规划',
  '一、主要任务',
  '推进众创空间建设，鼓励社会力量参与。',
  KEPT,
  GONE,
  '二、科技金融',
  STAYED,
  '三、目标',
  '到2025年，科技型中小企业总量达到1000家。',
  '到2030年，科技型中小企业总量达到2000家。',
];
const after = [
  '科技创新规划',
  '一、主要任务',
  '（一）服务中小企业',
  KEPT,
  '（二）开放合作',
  '深化国际科技合作。',
  '二、初创企业的资本保障',
  STAYED,
  '三、目标',
  '到2025年，科技型初创企业总量达到1000家。',
  '到2030年，科技型初创企业总量达到2000家。',
];

const OTHER = ['社区养老规划', '一、主要任务', '（一）助餐服务', '新建社区食堂，优先服务高龄老人。'].join(
  '\n',
);
const misnamed = { id: 'misnamed', short: { zh: '编号有误的规划', en: 'Misnamed plan' }, genre: '规划' };
/** A plan that is withdrawn, and one whose id is corrected. */
const others = [
  {
    text: OTHER.replace('社区养老', '已废止的'),
    plan: { id: 'taken-down', short: { zh: '撤下的规划', en: 'Withdrawn plan' }, genre: '规划' },
  },
  { text: OTHER, plan: misnamed },
];

let project: BuiltProject;
let site: string;
let ledger: PlanLedger;
/** The series of the plan before the edit. */
let former: SeriesAddress | undefined;

const seriesOf = (built: BuiltProject) => built.readJson('content/series.json') as SeriesAddress[];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(300_000);
  project = new BuiltProject();
  project.write([{ text: before.join('\n'), plan }, ...others]);
  // A line an item, as editors write it.
  const manifest = join(project.root, 'seeds/manifest.yaml');
  writeFileSync(manifest, stringify(JSON.parse(project.read('seeds/manifest.yaml'))));
  project.publish();
  project.run('remove.ts', 'taken-down', '--reason', '发布机关已废止');
  project.run('rename.ts', 'misnamed', 'well-named');
  [former] = seriesOf(project);
  project.write([
    { text: after.join('\n'), plan },
    { text: OTHER, plan: { ...misnamed, id: 'well-named' } },
  ]);
  project.run('content.ts', '--accept-ids');
  ledger = parseLedger(project.read('content/ids/moved.json'));
  site = await project.serve();
});
test.afterAll(() => project?.remove());

test('the open data say where addresses lead that moved', async ({ request }) => {
  const read = async (file: string) => (await request.get(`${site}data/${file}`)).json();
  expect((await read('index.json')).former).toEqual({ misnamed: 'well-named' });
  const { aliases } = await read('plans/moved.json');
  expect(aliases['s1-p2']).toBe(ledger.addresses.get('s1-p2')?.to);
  for (const [id, { to }] of ledger.addresses) expect(aliases[id], id).toBe(to);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an old id leads to where its text is now', async ({ page }) => {
      const old = 's1-p2';
      const now = ledger.addresses.get(old)?.to ?? '';
      await page.goto(`${site}plans/moved/#${old}`);
      const clause = page.locator(`[id="${now}"]`);
      await expect(clause).toContainText(KEPT);
      await expect(clause).toBeInViewport();
      await expect(clause.locator(`[id="${old}"]`)).toHaveCount(1);
      if (javaScriptEnabled) await expect(page.locator('place-bar .place')).toHaveText('一、（一）第1段');
    });

    test('the address of a series leads to the one that has its values now', async ({ page }) => {
      const [now] = seriesOf(project);
      expect(now?.id).not.toBe(former?.id);
      for (const language of ['', 'en/']) {
        await page.goto(`${site}${language}series/${former?.id}/`);
        await page.waitForURL(`${site}${language}series/${now?.id}/`);
        await expect(page.locator('table')).toContainText('科技型初创企业总量达到1000家');
      }
    });

    test('the address of a withdrawn plan says when and why, in both languages', async ({ page }) => {
      for (const path of ['plans/taken-down/#s1-1-p1', 'en/plans/taken-down/', 'plans/taken-down/source/']) {
        const response = await page.goto(`${site}${path}`);
        expect(response?.status()).toBe(200);
        await expect(page.locator('main')).toContainText('发布机关已废止');
        await expect(page.locator('main')).toContainText(/2\d{3}-\d{2}-\d{2}/);
        await expect(page.locator('main')).not.toContainText('社区食堂');
      }
    });

    test('the former id of a plan leads to the same place under the new one', async ({ page }) => {
      for (const language of ['', 'en/'])
        for (const path of ['plans/misnamed/', 'indicators/misnamed/', 'compare/misnamed/moved/']) {
          await page.goto(`${site}${language}${path}`);
          await page.waitForURL(`${site}${language}${path.replace('misnamed', 'well-named')}`);
        }
    });

    test('a clause whose section has another title keeps its id and says where it stands', async ({
      page,
    }) => {
      await page.goto(`${site}plans/moved/#s2-p1`);
      await expect(page.locator('[id="s2-p1"]')).toContainText(STAYED);
      await expect(page.locator('[id="s2_2"]')).toContainText('初创企业的资本保障');
      if (javaScriptEnabled) await expect(page.locator('place-bar .place')).toHaveText('二、第1段');
    });

    test('the id of a text that is gone says what stood there', async ({ page }) => {
      const gone = [...ledger.addresses].flatMap(([id, { gone: text }]) => (text ? [{ id, text }] : []));
      const { id, text: words } = must(
        gone.find(({ text }) => GONE.startsWith(text)),
        'a tombstone',
      );
      await page.goto(`${site}plans/moved/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toContainText(words);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      // It has no place in the plan that could be cited.
      if (javaScriptEnabled)
        await expect(page.locator('place-bar .place')).toHaveText(`本页没有编号为 ${id} 的条款。`);
    });
  });
}
