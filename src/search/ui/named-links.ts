/** The line of pages that are called what was typed. */
import type { SearchResult } from '../client.ts';
import type { PageMessages } from './page-messages.ts';

/** Themes, then series, each kind after its name; nothing where no page is called so. */
export function namedLinks(named: SearchResult['named'], messages: PageMessages): (Node | string)[] {
  return (['theme', 'series'] as const).flatMap((kind) => {
    const links = named
      .filter((page) => page.kind === kind)
      .flatMap(({ name, scope, url }) => {
        const link = document.createElement('a');
        link.href = url;
        link.textContent = scope === '' ? name : `${name}（${scope}）`;
        if (kind === 'series') link.lang = 'zh-CN';
        return [link, ' '];
      });
    return links.length > 0 ? [`${messages.named[kind]} `, ...links] : [];
  });
}
