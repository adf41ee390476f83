/**
 * Puts the reader's choice of type and colours (src/shell/view-settings.client.ts) on the root element before the first paint.
 * It stands in the head of every page; the content policy knows it by its hash.
 */
export const RESTORE_VIEW =
  'try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage["duidu-view"]))}catch{}';
