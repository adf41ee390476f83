import { fill } from '../../i18n/fill.ts';
import { HitList } from './Hits.tsx';
import type { HitModel } from './results.ts';
import { shorten } from './shorten.ts';
import type { SearchWords } from './words.ts';

/** Clauses that are like what was typed: not asked for yet, being read, not to be had, or those that there are. */
export type SimilarState = 'unasked' | 'reading' | 'failed' | readonly HitModel[];

interface Props {
  query: string;
  similar: SimilarState;
  words: SearchWords;
  ask: () => void;
}

/** Renders similar clauses apart from the hits, under a heading that says what they are, or the button that asks for them. */
export function Similar({ query, similar, words, ask }: Props) {
  const { lang, search } = words;
  if (similar === 'unasked')
    return (
      <p>
        <button class="similar button" type="button" onClick={ask}>
          {search.similarAsk}
        </button>
      </p>
    );
  const hits = typeof similar === 'string' ? [] : similar;
  return (
    <div class="hits similar" lang="zh-CN">
      <div aria-live="polite" lang={lang}>
        <h2 class="class-heading" tabIndex={-1}>
          {headingOf(similar, query, search)}
        </h2>
      </div>
      <HitList hits={hits} words={words} />
    </div>
  );
}

function headingOf(
  similar: Exclude<SimilarState, 'unasked'>,
  query: string,
  search: SearchWords['search'],
): string {
  if (similar === 'reading') return search.loading;
  if (similar === 'failed') return search.similarFailed;
  if (similar.length === 0) return search.similarNone;
  return fill(search.similar, { count: similar.length, query: shorten(query) });
}
