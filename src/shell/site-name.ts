/** Returns the name of the site, as the head of the page says it. For the browser. */
export const siteName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
