import { zh } from './zh.ts';

/** Interface text of the page's language. */
export const t = zh;
