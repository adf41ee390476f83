/** A language's file with the groups of the desk alone. */
declare module '*?words=desk' {
  import type { DeskMessages } from './desk-words.ts';

  export const zh: DeskMessages;
  export const en: DeskMessages;
}
