/** The notices that the licences of bundled libraries ask for, from the packages themselves. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE } from './root.ts';

/** What a package says of itself. */
export interface Notice {
  name: string;
  version: string;
  licence: string;
  /** The text of the licence, with the holders of the rights. */
  text: string;
}

/** Works that a package carries within its own code, by its name, with a package whose licence text is the same. */
const WITHIN: Readonly<
  Record<string, readonly { name: string; licence: string; holder: string; like: string }[]>
> = {
  docx: [
    { name: 'fflate', licence: 'MIT', holder: '', like: 'fflate' },
    { name: 'nanoid', licence: 'MIT', holder: '', like: 'nanoid' },
  ],
  unpdf: [
    {
      name: 'pdf.js',
      licence: 'Apache-2.0',
      holder: 'Copyright Mozilla Foundation and contributors',
      like: 'typescript',
    },
  ],
};
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-](?:md|txt|mit))?$/iu;

/** Reads the notice of the package in a folder, and those of the works within it. Throws for one without a licence. */
export async function noticesOf(folder: string): Promise<Notice[]> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : license?.type;
  if (!licence) throw new Error(`${name}: expected a licence in its package.json`);
  const standard = STANDARD[licence]?.replace('…', holderOf(author, name));
  const text = (await licenceText(folder)) ?? standard;
  if (!text) throw new Error(`${name}: expected a file with the text of its licence (${licence})`);
  const within = await Promise.all(
    (WITHIN[name] ?? []).map(async (work) => ({
      name: `${work.name} (in ${name})`,
      version,
      licence: work.licence,
      text: `${work.holder}\n\n${await licenceText(packageFolder(work.like))}`,
    })),
  );
  return [{ name, version, licence, text }, ...within];
}

/** The text of `licences.txt`: our own licence first, then the libraries by name. */
export async function licenceNotices(folders: Iterable<string>): Promise<string> {
  const notices = (
    await Promise.all([...folders].map((folder) => noticesOf(resolve(ENGINE, folder))))
  ).flat();
  const once = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const libraries = [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = await readFile(join(ENGINE, 'LICENSE'), 'utf8');
  return [
    'Licences of the code of this site. The texts of the plans are not part of it, and it carries no fonts.',
    `duidu\n\n${own.trim()}`,
    ...libraries.map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`,
    ),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function licenceText(folder: string): Promise<string | null> {
  const entry = (await readdir(folder, { withFileTypes: true })).find(({ name }) => LICENCE_FILE.test(name));
  if (entry === undefined) return null;
  const path = join(folder, entry.name);
  // Some packages have a folder of that name.
  const files = entry.isDirectory() ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
  const text = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n\n');
  // Of a tool that adds a few lines, not what it works with itself.
  return text.replace(/^#+ Licenses of bundled dependencies[\s\S]*$/mu, '');
}

const packageFolder = (name: string) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

const holderOf = (author: string | { name?: string } | undefined, name: string) =>
  (typeof author === 'string' ? author.replace(/\s*[<(].*$/su, '') : author?.name) ||
  `the authors of ${name}`;

/** Texts of licences for packages that name one and leave its text out, with … for the holder of the rights. */
const STANDARD: Readonly<Partial<Record<string, string>>> = {
  MIT: `MIT License

Copyright (c) …

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `ISC License

Copyright (c) …

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};
