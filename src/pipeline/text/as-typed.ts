/** Words within patterns. */

/** A pattern that matches a text as it is typed, outside brackets; browsers have `RegExp.escape` from 2025 on only. */
export const asTyped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
