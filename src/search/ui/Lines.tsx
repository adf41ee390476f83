import { Fragment } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Absence, WordLink } from './absence.ts';
import { Forms } from './Forms.tsx';
import type { SearchResults } from './results.ts';
import { shorten } from './shorten.ts';
import type { SearchWords } from './words.ts';

/** Renders what does not occur, which other forms were looked for, and what is near. */
export function AbsenceLine({ absence, words }: { absence: Absence; words: SearchWords }) {
  const { otherwise, absent, together, tried, alone, nearest } = absence;
  const { search, comma } = words;
  const named = (message: string, plans: readonly string[]) =>
    plans.length > 0 && `${fill(message, { count: plans.length, plans: plans.join(comma) })} `;
  return (
    <p class="absent">
      {named(search.otherwise, otherwise)}
      {named(together ? search.absentTogether : search.absent, absent)}
      {tried.length > 0 && (
        <>
          <Forms message={search.tried} forms={tried} />{' '}
        </>
      )}
      <Words message={search.alone} links={alone} />
      <Words message={search.nearest} links={nearest} />
    </p>
  );
}

/** Renders words with the numbers of their hits, each leading to a search for it; nothing without any. */
function Words({ message, links }: { message: string; links: readonly WordLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      {message}
      {links.map(({ word, href, count }) => (
        <Fragment>
          {' '}
          <a href={href} lang="zh-CN">
            {shorten(word)}
          </a>
          {` ${count}`}
        </Fragment>
      ))}{' '}
    </>
  );
}

/** Renders the pages that are called what was typed: themes, then series. */
export function NamedPages({ named, words }: { named: SearchResults['named']; words: SearchWords }) {
  return (
    <p class="named">
      {(['theme', 'series'] as const).map((kind) => {
        const pages = named.filter((page) => page.kind === kind);
        return (
          pages.length > 0 && (
            <Fragment>
              {words.search.named[kind]}{' '}
              {pages.map(({ name, scope, url }) => (
                <Fragment>
                  <a href={url} lang={kind === 'series' ? 'zh-CN' : undefined}>
                    {scope === '' ? name : `${name}（${scope}）`}
                  </a>{' '}
                </Fragment>
              ))}
            </Fragment>
          )
        );
      })}
    </p>
  );
}
