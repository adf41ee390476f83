/** Pages and files of the offline copy with their pieces put back, as a browser has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { attributeOf } from '../../scripts/lib/offline/pieces.ts';
import { type Element, elementsIn, type Root } from '../../scripts/lib/offline/tree.ts';

type Children = Root['children'];

export class WholeCopy {
  readonly #pieces: string[] = [];

  /** Takes the scripts with pieces. */
  constructor(scripts: readonly string[]) {
    const duiduPieces = {
      add: (first: number, added: readonly string[]) => {
        for (const [index, piece] of added.entries()) this.#pieces[first + index] = piece;
      },
    };
    for (const script of scripts) new Function('duiduPieces', script)(duiduPieces);
  }

  /** The one in a folder. */
  static in(folder: string): WholeCopy {
    const scripts = readdirSync(join(folder, 'pieces'));
    return new WholeCopy(scripts.map((name) => readFileSync(join(folder, 'pieces', name), 'utf8')));
  }

  /** A text of a file, or of an attribute. */
  text(text: string): string {
    return text.replace(/\uE000(\d+);/gu, (_, number: string) => this.text(this.#piece(Number(number))));
  }

  /** A page; `toCopy` leads from it to the folder of the copy. */
  page(html: string, toCopy: string): string {
    return toHtml(this.tree(html, toCopy));
  }

  tree(html: string, toCopy: string): Root {
    const root = fromHtml(html);
    for (const element of [root, ...elementsIn(root)])
      element.children = this.#whole(element.children, toCopy);
    for (const { properties } of elementsIn(root)) {
      const names = String(properties['d-a'] ?? '').split(' ');
      delete properties['d-a'];
      for (const [name, value] of Object.entries(properties))
        if (typeof value === 'string' && names.includes(attributeOf(name)))
          properties[name] = this.text(value);
    }
    return root;
  }

  #whole<Kind extends Children | Element['children']>(children: Kind, toCopy: string): Kind {
    return children.flatMap((child) => {
      if (child.type !== 'element') return [child];
      if (child.tagName !== 'd-p') return [{ ...child, children: this.#whole(child.children, toCopy) }];
      const piece = this.#piece(Number(child.properties['n'])).replaceAll('\u0001', toCopy);
      return this.#whole(fromHtml(piece, { fragment: true }).children, toCopy);
    }) as Kind;
  }

  #piece(number: number): string {
    const piece = this.#pieces[number];
    if (piece === undefined) throw new Error(`no piece ${number}`);
    return piece;
  }
}
