/** The site for machines: the tools, asked by the client of the protocol's own library. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'playwright/test';
import { clauses, plans } from '../support/data.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/mcp.ts', import.meta.url));
const PACK = fileURLToPath(new URL('../../scripts/pack-mcp.ts', import.meta.url));
const SITE = 'https://plans.example/';

test.describe.configure({ mode: 'serial' });

/** Connects to the server of the built site, as a folder or by its address. */
const connect = (...args: string[]) => connectTo(SCRIPT, ...args);

async function connectTo(script: string, ...args: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [script, ...args] }));
  return client;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is JSON of any form
async function ask(client: Client, name: string, asked: Record<string, unknown>): Promise<any> {
  const { content, isError } = await client.callTool({ name, arguments: asked });
  const [{ text }] = content as [{ text: string }];
  return isError ? { error: text } : JSON.parse(text);
}

/** A sentence that one clause of the corpus has. */
function ownSentence() {
  const all = clauses.map(({ text }) => text).join('\n');
  for (const clause of clauses.filter(({ kind }) => kind === 'text')) {
    const [words] = clause.text.match(/(?<=。)[^。；“”《》\n]{24,60}(?=。)/u) ?? [];
    if (words && all.split(words).length === 2) return { words, clause };
  }
  throw new Error('no clause has a sentence of its own');
}

test('the tools are few and their list is short', async () => {
  const client = await connect(`--site=${SITE}`);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['plans', 'search', 'read', 'compare', 'check_quotation']);
  expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThanOrEqual(4096);
  await client.close();
});

test('every answer has the words, their place, address and hash', async () => {
  const client = await connect(`--site=${SITE}`);
  const { words, clause } = ownSentence();
  const place = {
    plan: clause.plan,
    locus: clause.locus,
    permalink: new URL(clause.url, SITE).href,
    hash: clause.hash,
  };
  const listed = await ask(client, 'plans', {});
  expect(listed.plans.map(({ id }: { id: string }) => id)).toEqual(plans.map(({ id }) => id));

  const found = await ask(client, 'search', { query: words });
  expect(found).toMatchObject({
    found: 1,
    searched: { plans: plans.length },
    hits: [{ ...place, quote: clause.text }],
  });
  expect(await ask(client, 'search', { query: '深海采矿船坞' })).toMatchObject({
    found: 0,
    searched: { clauses: clauses.length },
  });

  const aliases: { aliases: string[][] } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../dist/search/records.json', import.meta.url)), 'utf8'),
  );
  const texts = clauses.map(({ text }) => text).join('\n');
  const [absent = '', present = ''] =
    aliases.aliases
      .map((group) => [
        group.find((form) => !texts.includes(form)),
        group.find((form) => texts.includes(form)),
      ])
      .find((pair) => pair.every((form) => form !== undefined)) ?? [];
  const renamed = await ask(client, 'search', { query: absent, limit: 3 });
  expect(renamed.counts.literal, absent).toBe(0);
  expect(renamed.tried).toContain(present);
  for (const { match, forms, quote } of renamed.hits) {
    expect(match).toBe('variant');
    expect(forms.some((form: string) => quote.includes(form))).toBe(true);
  }
  const some = words.slice(0, 8);
  const either = await ask(client, 'search', { query: `深海采矿船坞|${some}`, plan: clause.plan });
  expect(either.hits).toContainEqual(expect.objectContaining({ match: 'literal', ...place }));
  const without = await ask(client, 'search', { query: `${some} -${words.slice(8, 16)}` });
  expect(without.hits).not.toContainEqual(expect.objectContaining(place));

  const section = await ask(client, 'read', { plan: clause.plan, id: clause.section });
  expect(section.clauses).toContainEqual(expect.objectContaining({ ...place, quote: clause.text }));

  const exact = await ask(client, 'check_quotation', { text: words });
  expect(exact.items).toMatchObject([{ verdict: 'exact', ...place }]);
  const changed = await ask(client, 'check_quotation', { text: words.slice(0, 8) + words.slice(10) });
  expect(changed.items).toMatchObject([{ verdict: 'near', quote: words, ...place }]);
  const said = await ask(client, 'check_quotation', {
    text: `报告提出“${words}”，又称“在海底铺设三百公里的磁悬浮货运管道网络”。`,
  });
  expect(said.items.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['exact', 'not-found']);

  const [first, second] = plans;
  const compared = await ask(client, 'compare', { first: first?.id, second: second?.id });
  for (const { first: one, second: two } of compared.passages)
    for (const { quote, hash, id, plan } of [one, two]) {
      const whole = clauses.find((each) => each.plan === plan && each.id === id);
      expect(whole?.text).toContain(quote);
      expect(whole?.hash).toBe(hash);
    }
  await client.close();
});

test('a site can be asked by its address, and a wrong question says what can be asked', async ({
  baseURL,
}) => {
  const site = baseURL ?? '';
  const client = await connect(site);
  const [plan] = plans;
  const { permalink } = (await ask(client, 'plans', {})).plans[0];
  expect(permalink).toBe(new URL(plan?.url ?? '', site).href);
  expect((await ask(client, 'read', { plan: 'no-such-plan' })).error).toContain(plan?.id);
  await client.close();
});

test('packed, it runs without this checkout and knows its site', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  execFileSync(process.execPath, [PACK, `--site=${baseURL}`, folder]);
  const [file = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', file], { cwd: folder });
  const client = await connectTo(join(folder, 'package', 'duidu-mcp.mjs'));
  const { words, clause } = ownSentence();
  expect((await ask(client, 'check_quotation', { text: words })).items).toMatchObject([
    { verdict: 'exact', permalink: new URL(clause.url, baseURL).href },
  ]);
  await client.close();
  rmSync(folder, { recursive: true });
});
