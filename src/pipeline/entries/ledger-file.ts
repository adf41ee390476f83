/**
 * The files of the ledger, `content/ids/<plan>.json`: an address a line, in the order of the ids. Every such line ends in a
 * comma, so that a file in which git put the lines of two branches together (`merge=union` in .gitattributes) can be read.
 */
import { z } from 'astro/zod';
import { inOrderOfIds } from '../plan/record/address.ts';
import {
  type Address,
  addressSchema,
  type Ledgers,
  type PlanLedger,
  planEndSchema,
} from '../schemas/ledger.ts';
import { sha256 } from '../text/sha256.ts';
import type { ContentFile } from './file.ts';

/** Folder of the ledger. */
export const LEDGER_FOLDER = 'content/ids';

/** The ledger of one plan as a file. */
export function ledgerFile(plan: string, { addresses, end }: PlanLedger): ContentFile {
  const lines = [
    '{',
    ...[...addresses]
      .sort(([a], [b]) => inOrderOfIds(a, b))
      .map(([id, address]) => `${JSON.stringify(id)}: ${JSON.stringify(address)},`),
    ...(end ? [`"plan": ${JSON.stringify(end)},`] : []),
    '"generatedBy": "npm run content"',
    '}',
  ];
  return { path: `${LEDGER_FOLDER}/${plan}.json`, text: `${lines.join('\n')}\n` };
}

/** A line of a ledger that cannot be read, 1-based. */
export class LedgerError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.name = 'LedgerError';
    this.line = line;
  }
}

/**
 * Reads the file of a ledger. Two lines of one id, as a merge leaves them, become one when they are of the same text. Throws
 * a LedgerError for any line that says something else, and for two texts at one id.
 */
export function parseLedger(text: string): PlanLedger {
  const addresses = new Map<string, Address>();
  let end: PlanLedger['end'] = null;
  text.split(/\r?\n/).forEach((line, index) => {
    const match = /^"(?<id>[^"]+)": (?<value>.+?),?$/.exec(line);
    if (!match?.groups) {
      if (/^[{}]?$/.test(line)) return;
      throw new LedgerError(index + 1, `expected an address, found ${line}`);
    }
    const { id = '', value = '' } = match.groups;
    try {
      if (id === 'generatedBy') return;
      if (id === 'plan') end = planEndSchema.parse(JSON.parse(value));
      else addresses.set(id, together(addresses.get(id), addressSchema.parse(JSON.parse(value))));
    } catch (error) {
      const reason = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message;
      throw new LedgerError(index + 1, `${id}: ${reason}`);
    }
  });
  return { addresses, end };
}

/** Puts two records of one id together: the second, with every state of the text that the first knows. Throws for two texts. */
function together(one: Address | undefined, other: Address): Address {
  if (!one) return other;
  const [a, b] = [one, other].map(({ hash, was = [] }) => [...was, hash]) as [string[], string[]];
  if (!a.some((hash) => b.includes(hash))) throw new Error('two branches gave this address to two texts');
  const was = [...new Set([...a, ...b])].filter((hash) => hash !== other.hash);
  return { ...other, ...(was.length > 0 && { was }) };
}

/** `content/ids.json` as it was before every plan had a file. */
const formerLedgerSchema = z.strictObject({
  generatedBy: z.string(),
  plans: z.record(
    z.string(),
    z.strictObject({
      ids: z.record(z.string(), z.string()),
      aliases: z.record(z.string(), z.string()),
      tombstones: z.record(z.string(), z.string()),
    }),
  ),
});

/**
 * Reads the one file that held the ledgers of all plans. An alias gets the hash of the text that it leads to; a tombstone
 * that of the words it kept, which is the text's own where it was short. Throws for other content.
 */
export function parseFormerLedgers(text: string): Ledgers {
  const { plans } = formerLedgerSchema.parse(JSON.parse(text));
  return new Map(
    Object.entries(plans).map(([plan, { ids, aliases, tombstones }]) => {
      const hashes = new Map(Object.entries(ids));
      const addresses = new Map<string, Address>([
        ...[...hashes].map(([id, hash]) => [id, { hash }] as const),
        ...Object.entries(aliases).map(([id, to]) => [id, { hash: hashes.get(to) ?? '', to }] as const),
        ...Object.entries(tombstones).map(([id, gone]) => [id, { hash: sha256(gone), gone }] as const),
      ]);
      return [plan, { addresses, end: null }];
    }),
  );
}
