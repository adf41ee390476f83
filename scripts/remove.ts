/**
 * Takes a plan out of the corpus: its entry in the manifest, what the manifest says of its sections, its content, and its
 * file in `seeds/` when no other plan is in it.
 *
 *   npm run remove -- ID [--end-addresses]
 *
 * A plan that has given out addresses is removed only with --end-addresses.
 */
import { parseArgs } from 'node:util';
import { withoutPlan } from './lib/manifest-text.ts';
import { withoutAddresses } from './lib/plan-addresses.ts';
import { editPlan } from './lib/plan-edit.ts';
import { main } from './lib/report.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'end-addresses': { type: 'boolean', default: false } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    console.error('Usage: npm run remove -- ID [--end-addresses]');
    process.exitCode = 1;
    return;
  }
  await editPlan(id, values['end-addresses'], {
    edit: (text) => withoutPlan(text, id),
    ledgerAfter: (ledger) => withoutAddresses(ledger, id),
  });
  console.log(`${id} is removed. Read the diff and commit it.`);
});
