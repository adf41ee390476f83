/** The tools as a server of the Model Context Protocol. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'astro/zod';
import type { SiteData } from './site-data.ts';
import { checkQuotation, compare, plans, QuestionError, read, search } from './tools.ts';

const plan = z.string().describe('Id of a plan');
const anyPlan = plan.optional();

/** Makes the server of a site. */
export function mcpServer(site: SiteData): McpServer {
  const server = new McpServer(
    { name: 'duidu', version: '1' },
    {
      instructions:
        'Chinese government plans, verbatim. Quote only what an answer quotes, with locus and permalink.',
    },
  );
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool('plans', { description: 'Lists the plans and the themes.', annotations }, () =>
    answer(() => plans(site)),
  );
  server.registerTool(
    'search',
    {
      description:
        'Finds clauses and headings (Chinese): a b = both, "a b" = together, a|b = one of them, -a = without. Each hit says how it matches: literal, spaced, words (apart), variant (other names, numerals, traditional characters). Says how much was searched, so that none found means none there.',
      inputSchema: { query: z.string(), plan: anyPlan, limit: z.number().int().min(1).max(50).default(10) },
      annotations,
    },
    (asked) => answer(() => search(site, asked)),
  );
  server.registerTool(
    'read',
    {
      description: 'Reads a clause or a section by id; without id the outline of the plan.',
      inputSchema: { plan, id: z.string().optional().describe('Like s2-1 or s2-p1') },
      annotations,
    },
    (asked) => answer(() => read(site, asked)),
  );
  server.registerTool(
    'compare',
    {
      description:
        'Compares two plans, on a theme or as a whole: sections that correspond, passages in both.',
      inputSchema: { first: plan, second: plan, theme: z.string().optional().describe('Id of a theme') },
      annotations,
    },
    (asked) => answer(() => compare(site, asked)),
  );
  server.registerTool(
    'check_quotation',
    {
      description:
        'Checks a text as one quotation; a text that only has quotations in it, by its quotations, 《titles》, numbers and addresses (then `note` says so). Each is exact, near, elsewhere, joined, not-found or not-checked: `verdicts` says what that means, `quote` has the words of the plan.',
      inputSchema: { text: z.string().min(1), plan: anyPlan },
      annotations,
    },
    (asked) => answer(() => checkQuotation(site, asked)),
  );
  return server;
}

/** The answer as JSON; a question that cannot be answered is an error for the one who asks. */
async function answer(ask: () => object | Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await ask()) }] };
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
