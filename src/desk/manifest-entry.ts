/** The entry of a draft in `seeds/manifest.yaml`, as a maintainer adds it. */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { freeId, idOfFile, newSeed } from '../pipeline/entries/new-seed.ts';

/** Text that was pasted has no file. */
const PASTED = 'plan.txt';

/** Returns the lines of the entry, as `npm run add` makes it. JSON is YAML. What the text does not say is left to be filled in. */
export function manifestEntry(name: string, hash: string, plan: Row<'plans'>): string {
  const file = name === '' ? PASTED : name.replace(/^.*[\\/]/u, '');
  // Which ids the corpus has is not known here.
  const id = freeId(name === '' ? null : idOfFile(file), new Set());
  const title = plan.titleSource === 'printed' ? plan.title : undefined;
  const known = { place: plan.place, date: plan.date ?? plan.month };
  const seed = newSeed({ name: file, hash, id, title, known });
  const [entry] = seed.plans;
  const missing = [
    title === undefined ? 'title' : null,
    plan.issuer === null ? 'issuer' : null,
    plan.date === null && plan.month === null ? 'date' : null,
  ].filter((key) => key !== null);
  const [first, ...rest] = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    `  - file: ${JSON.stringify(seed.file)}`,
    `    sha256: ${JSON.stringify(seed.sha256)}`,
    '    plans:',
    `      - ${first}`,
    ...rest.map((line) => `        ${line}`),
    ...missing.map((key) => `        # ${key}:`),
    '',
  ].join('\n');
}
