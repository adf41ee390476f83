/** A language's file with some words alone (`desk-words.ts`). */
declare module '*?words=desk' {
  import type { WordsOf } from './desk-words.ts';

  export const zh: WordsOf<'desk'>;
  export const en: WordsOf<'desk'>;
}

declare module '*?words=read' {
  import type { WordsOf } from './desk-words.ts';

  export const zh: WordsOf<'read'>;
  export const en: WordsOf<'read'>;
}

declare module '*?words=check' {
  import type { WordsOf } from './desk-words.ts';

  export const zh: WordsOf<'check'>;
  export const en: WordsOf<'check'>;
}

declare module '*?words=compare' {
  import type { WordsOf } from './desk-words.ts';

  export const zh: WordsOf<'compare'>;
  export const en: WordsOf<'compare'>;
}

declare module '*?words=view' {
  import type { WordsOf } from './desk-words.ts';

  export const zh: WordsOf<'view'>;
  export const en: WordsOf<'view'>;
}
