/**
 * Gives a plan another id, wherever the manifest names it. The ids of its sections and clauses stay. Addresses of a published
 * plan lead to the same places under the new id. The file in `seeds/` keeps its name.
 *
 *   npm run rename -- OLD NEW
 */
import { parseArgs } from 'node:util';
import { withPlanRenamed } from './lib/manifest-text.ts';
import { renamed } from './lib/plan-addresses.ts';
import { editPlan } from './lib/plan-edit.ts';
import { main, refuse } from './lib/report.ts';
import { say } from './lib/spoken.ts';

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id, name, ...more] = positionals;
  if (id === undefined || name === undefined || more.length > 0) {
    refuse({ en: 'Usage: npm run rename -- OLD NEW', zh: '用法：npm run rename -- 旧编号 新编号' });
    return;
  }
  await editPlan(id, {
    edit: (text) => {
      const edited = withPlanRenamed(text, id, name);
      return edited === null ? null : { text: edited, seed: null };
    },
    addresses: (project) => renamed(project, id, name),
    idPolicy: 'stop',
  });
  console.log(
    say({
      en: `${id} is now ${name}. Read the diff and commit it.`,
      zh: `${id} 现在叫 ${name}。请看一看改动，再保存（提交）。`,
    }),
  );
});
