/** Contradictions between the manifest and the ledgers: nothing that was published is forgotten in silence. */
import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { PlanEnd } from '../schemas/ledger.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { inManifest, nowhere, type PlaceOf } from './check-manifest.ts';
import { standingId } from './former-plans.ts';
import type { IdInput } from './settle-ids.ts';

/**
 * Finds published plans without a ledger, lost addresses of series, ledgers without a plan, drafts that were published before, and plans under an id
 * that leads to another. With the policy `reset` everything starts afresh and nothing contradicts.
 */
export function checkLedgers(
  {
    manifest,
    ledgers,
    idPolicy,
    publish,
    knownSeries,
  }: Pick<IdInput, 'ledgers' | 'idPolicy' | 'publish' | 'knownSeries'> & { manifest: Manifest },
  placeOf: PlaceOf = nowhere,
): Diagnostic[] {
  if (idPolicy === 'reset') return [];
  const present = new Set(manifest.seeds.flatMap(({ plans }) => plans.map(({ id }) => id)));
  const wrong = manifest.seeds.flatMap(({ plans }, seed) =>
    plans.flatMap(({ id, draft = false }, index) => {
      const ledger = ledgers.get(id);
      const place = inManifest(placeOf, 'seeds', seed, 'plans', index, draft ? 'draft' : 'id');
      if (ledger && isRenamed(ledger.end)) return [corpusMessage('plan-id-given-up', place, { actual: id })];
      if (ledger && draft) return [corpusMessage('draft-published', place, { plan: id })];
      if (!ledger && !draft && !publish?.has(id))
        return [corpusMessage('ledger-missing', place, { plan: id })];
      return [];
    }),
  );
  const lost = [...ledgers].flatMap(([id, { end }]) => {
    if (end && !isRenamed(end)) return [];
    const standing = standingId(ledgers, id);
    return present.has(standing) || isWithdrawn(ledgers.get(standing)?.end) ? [] : [id];
  });
  const noSeries =
    knownSeries === null && ledgers.size > 0
      ? [corpusMessage('series-missing', { file: 'content/series.json', line: 1 })]
      : [];
  return [
    ...wrong,
    ...noSeries,
    ...lost.map((id) => corpusMessage('plan-lost', inManifest(placeOf), { expected: id })),
  ];
}

function isRenamed(end: PlanEnd | null): boolean {
  return end !== null && 'renamed' in end;
}

function isWithdrawn(end: PlanEnd | null | undefined): boolean {
  return end !== undefined && end !== null && 'withdrawn' in end;
}
