/** The entry of a draft in `seeds/manifest.yaml`, as a maintainer adds it. */
import type { Row } from '../pipeline/contract/row-schemas.ts';

const quoted = (text: string) => JSON.stringify(text);

/** Returns the lines of the entry. What the text does not say is left to be filled in. */
export function manifestEntry(name: string, hash: string, plan: Row<'plans'>): string {
  const file = name === '' ? 'plan.txt' : name.replace(/^.*[\\/]/u, '');
  const id =
    file
      .replace(/\.[^.]*$/u, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'plan';
  return [
    `  - file: ${quoted(`seeds/${file}`)}`,
    `    sha256: ${hash}`,
    '    plans:',
    `      - id: ${id}`,
    `        short: { zh: ${quoted(plan.titleSource === 'printed' ? plan.title : id)}, en: ${quoted(id)} }`,
    ...(plan.titleSource === 'printed' ? [] : ['        # title:']),
    ...(plan.issuer === null ? ['        # issuer:'] : []),
    ...(plan.date === null && plan.month === null ? ['        # date:'] : []),
    '',
  ].join('\n');
}
