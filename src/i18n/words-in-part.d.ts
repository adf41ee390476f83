/** A language's file with some groups alone (`desk-words.ts`). */
declare module '*?words=desk' {
  import type { DeskMessages } from './desk-words.ts';

  export const zh: DeskMessages;
  export const en: DeskMessages;
}

declare module '*?words=check' {
  import type { CheckMessages } from './desk-words.ts';

  export const zh: CheckMessages;
  export const en: CheckMessages;
}
