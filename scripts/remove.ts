/**
 * Takes a plan out of the corpus: its entry in the manifest, what the manifest says of its sections, its content, and its
 * file in `seeds/` when no other plan is in it. A published plan is withdrawn: its addresses say when and why, and come back
 * when the plan is put back. A draft leaves no trace.
 *
 *   npm run remove -- ID --reason WHY
 *   npm run remove -- ID                (a draft)
 */
import { parseArgs } from 'node:util';
import { withoutPlan } from './lib/manifest-text.ts';
import { isPublished, withdrawn } from './lib/plan-addresses.ts';
import { editPlan } from './lib/plan-edit.ts';
import { main, refuse } from './lib/report.ts';
import { say } from './lib/spoken.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reason: { type: 'string' } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    refuse({
      en: 'Usage: npm run remove -- ID --reason WHY',
      zh: '用法：npm run remove -- 编号 --reason 理由',
    });
    return;
  }
  let wasPublished = false;
  await editPlan(id, {
    edit: (text) => withoutPlan(text, id),
    addresses: (project) => {
      wasPublished = isPublished(project, id);
      return withdrawn(project, id, values.reason);
    },
    idPolicy: 'accept',
  });
  console.log(
    say(
      wasPublished
        ? {
            en: `${id} is withdrawn. Read the diff and commit it.`,
            zh: `${id} 已撤下，它的网页说明何时、为何撤下。请看一看改动，再保存（提交）。`,
          }
        : {
            en: `The draft ${id} is removed. Read the diff and commit it.`,
            zh: `草稿 ${id} 已删去。请看一看改动，再保存（提交）。`,
          },
    ),
  );
});
