/**
 * Lighthouse over one page of every type, as on a phone (its default: mobile, simulated throttling).
 *
 *   npm run build && npm run bench:lighthouse             three runs a page
 *   npm run bench:lighthouse -- --runs=1                  fewer
 *   npm run bench:lighthouse -- --language=en             the pages below /en/
 *   npm run bench:lighthouse -- --only=search,plan        these types of page only
 *   npm run bench:lighthouse -- --dist=FOLDER --pages=plans/a/,compare/a/b/     pages of another corpus
 *
 * Installs Lighthouse in a folder of its own (from the registry). The site is served compressed with brotli, as
 * hosts of static files do. Of the runs of a page the one in the middle by performance counts. Prints a table,
 * then for every score below 100 the checks that failed and where.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumOptions } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/server.ts';
import { copyCompressed } from '../support/compressed-copy.ts';
import { PAGES } from '../support/pages.ts';
import { install } from './install.ts';

const LIGHTHOUSE = '13.5.0';
const OWN_DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;
/** Items shown of one failed check. */
const MOST_ITEMS = 12;

/** What is read of a Lighthouse report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
  runtimeError?: { message: string };
  runWarnings: string[];
}
interface Audit {
  id: string;
  title: string;
  score: number | null;
  displayValue?: string;
  details?: { items?: Item[] };
}
interface Item {
  url?: string;
  node?: { selector?: string; snippet?: string; nodeLabel?: string; explanation?: string };
  [field: string]: unknown;
}
type Lighthouse = (
  address: string,
  options: { port: number; onlyCategories: readonly string[]; logLevel: string },
) => Promise<{ lhr: Report } | undefined>;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    language: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: OWN_DIST },
    pages: { type: 'string', default: '' },
  },
});
const runs = Number(options.runs);
const only = options.only.split(',').filter(Boolean);
const named = options.pages.split(',').filter(Boolean);
const types: [type: string, path: string][] =
  named.length > 0 ? named.map((path) => [path, path]) : Object.entries(PAGES);
const pages = types
  .filter(([type]) => only.length === 0 || only.includes(type))
  .map(([type, path]) => ({ type, path: options.language ? `${options.language}/${path}` : path }));

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** 0 to 100, as Lighthouse shows it. */
const score = (report: Report, category: string) =>
  Math.round((report.categories[category]?.score ?? 0) * 100);

/** The report in the middle by performance. */
function median(reports: readonly Report[]): Report {
  const sorted = reports.toSorted((a, b) => score(a, 'performance') - score(b, 'performance'));
  return sorted[Math.floor(sorted.length / 2)] as Report;
}

/** Checks that lower the score of a category. */
function failed(report: Report, category: string): Audit[] {
  if (score(report, category) === 100) return [];
  return (report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => report.audits[id] ?? [])
    .filter((audit) => audit.score !== null && audit.score < 1);
}

/** Where a check failed, one line each. What moved is told by a check of its own. */
function places(report: Report, audit: Audit): string[] {
  const { details } =
    audit.id === 'cumulative-layout-shift' ? (report.audits['layout-shifts'] ?? audit) : audit;
  const lines = (details?.items ?? []).map(({ node, url, ...rest }) =>
    node
      ? [node.selector, node.snippet, node.nodeLabel, node.explanation]
          .filter(Boolean)
          .join(' · ')
          .replace(/\s+/g, ' ')
      : (url ?? JSON.stringify(rest)),
  );
  const more = lines.length - MOST_ITEMS;
  return more > 0 ? [...lines.slice(0, MOST_ITEMS), `and ${more} more`] : lines;
}

function printTable(rows: readonly { type: string; report: Report }[]): void {
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS |\n|---|---|---|---|---|---|---|---|',
  );
  for (const { type, report } of rows) {
    const scores = CATEGORIES.map((category) => score(report, category));
    const metrics = METRICS.map((id) => report.audits[id]?.displayValue ?? '–');
    console.log(`| ${[type, ...scores, ...metrics].join(' | ')} |`);
  }
}

function printFailures(rows: readonly { type: string; report: Report }[]): void {
  for (const { type, report } of rows) {
    for (const warning of report.runWarnings) console.log(`\n${type}: ${warning}`);
    for (const category of CATEGORIES) {
      for (const audit of failed(report, category)) {
        console.log(
          `\n${type}, ${category} ${score(report, category)}: ${audit.title} ${audit.displayValue ?? ''}`,
        );
        for (const place of places(report, audit)) console.log(`  - ${place}`);
      }
    }
  }
}

const work = mkdtempSync(join(tmpdir(), 'duidu-lighthouse-'));
const { args = [], ...launch } = await chromiumOptions();
const port = await freePort();
const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });
try {
  copyCompressed(options.dist, join(work, 'site'));
  const site = await serve(join(work, 'site'), { port: 0, brotli: true });
  install(join(work, 'lighthouse'), [`lighthouse@${LIGHTHOUSE}`]);
  const { default: lighthouse }: { default: Lighthouse } = await import(
    pathToFileURL(join(work, 'lighthouse/node_modules/lighthouse/core/index.js')).href
  );
  const rows: { type: string; report: Report }[] = [];
  for (const { type, path } of pages) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(site.address + encodeURI(path), {
        port,
        onlyCategories: CATEGORIES,
        logLevel: 'error',
      });
      if (!result || result.lhr.runtimeError)
        throw new Error(`${type}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no report'}`);
      reports.push(result.lhr);
    }
    rows.push({ type, report: median(reports) });
  }
  site.server.close();
  console.log(
    `Lighthouse ${LIGHTHOUSE}, mobile; Chromium ${browser.version()}; the middle one of ${runs} runs\n`,
  );
  printTable(rows);
  printFailures(rows);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
