/** One folder per phenomenon: what the parser makes of `input.txt` stands in `expected.txt`. UPDATE=1 rewrites; read the diff. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineText, parseFixture } from '../support/parse-text.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';

describe('the parser reads', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const folder = new URL(`${name}/`, FOLDER);
    const actual = outlineText(parseFixture(new URL('input.txt', folder).pathname));
    const expected = new URL('expected.txt', folder);
    if (UPDATE) writeFileSync(expected, actual);
    expect(existsSync(expected), `${name}/expected.txt is missing: run with UPDATE=1 and read it`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});
