/** The tools over the protocol: their names and limits, their answers, and what they refuse. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, it } from 'vitest';
import { mcpServer } from '../../src/mcp/server.ts';
import { checkQuotation, compare, plans, read, search } from '../../src/mcp/tools.ts';
import { FERRIES } from '../support/ferry-plans.ts';
import { site } from '../support/machine-site.ts';

describe('the server', () => {
  const connected = async () => {
    const [own, other] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await Promise.all([mcpServer(site).connect(other), client.connect(own)]);
    const ask = async (name: string, asked: Record<string, unknown> = {}) => {
      const { content, isError = false } = await client.callTool({ name, arguments: asked });
      const [{ text = '' } = {}] = content as { text?: string }[];
      return { isError, text };
    };
    return { client, ask };
  };

  it('names itself and its tools, all of which only read', async () => {
    const { client } = await connected();
    expect(client.getServerVersion()).toMatchObject({ name: 'duidu', version: '1' });
    expect(client.getInstructions()).toContain('Quote only');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['plans', 'search', 'read', 'compare', 'check_quotation']);
    for (const { annotations, description } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true, openWorldHint: false });
      expect(description).not.toBe('');
    }
    const limit = tools[1]?.inputSchema.properties?.['limit'];
    expect(limit).toMatchObject({ type: 'integer', minimum: 1, maximum: 50, default: 10 });
  });

  it('answers as the tools do', async () => {
    const { ask } = await connected();
    const answers: [string, Record<string, unknown>, object | Promise<object>][] = [
      ['plans', {}, plans(site)],
      ['search', { query: '渡船' }, search(site, { query: '渡船', limit: 10 })],
      ['search', { query: '渡船', limit: 1 }, search(site, { query: '渡船', limit: 1 })],
      ['read', { plan: 'province' }, read(site, { plan: 'province' })],
      [
        'compare',
        { first: 'province', second: 'city' },
        compare(site, { first: 'province', second: 'city' }),
      ],
      ['check_quotation', { text: FERRIES }, checkQuotation(site, { text: FERRIES })],
    ];
    for (const [name, asked, answer] of answers)
      expect(await ask(name, asked), name).toEqual({ isError: false, text: JSON.stringify(await answer) });
  });

  it('says what it cannot answer, and refuses what it is not asked rightly', async () => {
    const { ask } = await connected();
    const unknown = await ask('read', { plan: 'none' });
    expect(unknown.isError).toBe(true);
    expect(unknown.text).toContain('none');
    for (const limit of [0, 51, 1.5])
      expect((await ask('search', { query: '渡船', limit })).isError, String(limit)).toBe(true);
    expect((await ask('check_quotation', { text: '' })).isError).toBe(true);
  });
});
