/** Every link inside a built site: pages exist, and so do the places in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readsParts, wholePage } from '../packed-parts.ts';
import { say } from '../spoken.ts';

/**
 * Returns the number of pages of a built site, and its links that lead nowhere and ids that occur twice, each with its
 * page. `basePath`: the folder that the site is built for, `/` or `/name/`.
 */
export function checkLinks(dist: string, basePath = '/'): { pages: number; broken: string[] } {
  const files = (readdirSync(dist, { recursive: true }) as string[]).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const existing = new Set(files);
  // A seed may be a web page of another site, which is published as it came.
  const html = files.filter((file) => file.endsWith('.html') && !file.startsWith('seeds/'));
  const partAt = readsParts(dist, basePath);
  const pages = new Map(
    html.map((file) => [file, wholePage(readFileSync(join(dist, file), 'utf8'), partAt)]),
  );
  const ids = new Map(
    [...pages].map(([file, text]) => [
      file,
      [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''),
    ]),
  );
  const broken: string[] = [];
  for (const [file, text] of pages) {
    const own = ids.get(file) ?? [];
    const met = new Set<string>();
    for (const id of own) {
      if (met.has(id)) broken.push(`${file}: ${say({ en: `id ${id} twice`, zh: `编号 ${id} 出现两次` })}`);
      met.add(id);
    }
    for (const [, href = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:|mailto:)/.test(href)) continue;
      const url = new URL(href.replace(/&(?:amp|#38|#x26);/g, '&'), `http://site${basePath}${file}`);
      const inside = url.pathname.startsWith(basePath);
      const path = decodeURIComponent(url.pathname.slice(basePath.length));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!inside || !existing.has(target)) broken.push(`${file} → ${href}`);
      else if (url.hash && !(ids.get(target) ?? []).includes(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${file} → ${href}: ${say({ en: 'no such place', zh: '没有这个位置' })}`);
    }
  }
  return { pages: pages.size, broken };
}
