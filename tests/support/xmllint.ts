/** Checks XML against a schema with xmllint (libxml2), where it is installed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What is wrong with a document; empty where it is valid. `schema` is a file beside this one. */
export function schemaFaults(xml: string, schema: string): string {
  const file = fileURLToPath(new URL(schema, import.meta.url));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', file, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}
