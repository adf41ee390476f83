/**
 * Gives a plan another id, wherever the manifest names it. The ids of its sections and clauses stay.
 *
 *   npm run rename -- OLD NEW [--end-addresses]
 *
 * A plan that has given out addresses is renamed only with --end-addresses: they begin with its id.
 */
import { parseArgs } from 'node:util';
import { withPlanRenamed } from './lib/manifest-text.ts';
import { withAddressesMoved } from './lib/plan-addresses.ts';
import { editPlan } from './lib/plan-edit.ts';
import { main } from './lib/report.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'end-addresses': { type: 'boolean', default: false } },
  });
  const [id, name, ...more] = positionals;
  if (id === undefined || name === undefined || more.length > 0) {
    console.error('Usage: npm run rename -- OLD NEW [--end-addresses]');
    process.exitCode = 1;
    return;
  }
  await editPlan(id, values['end-addresses'], {
    edit: (text) => {
      const renamed = withPlanRenamed(text, id, name);
      return renamed === null ? null : { text: renamed, seed: null };
    },
    ledgerAfter: (ledger) => withAddressesMoved(ledger, id, name),
  });
  console.log(`${id} is now ${name}. Read the diff and commit it.`);
});
