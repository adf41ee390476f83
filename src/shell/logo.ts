import { extname } from 'node:path';
import { fileLink } from '../i18n/links.ts';

/** Name of the logo on the site, whatever its file is called; null where the corpus has none. */
export function logoName({ logo }: { logo?: string | undefined }): string | null {
  return logo === undefined ? null : `logo${extname(logo)}`;
}

/** Address of the logo; null where the corpus has none. */
export function logoLink(site: { logo?: string | undefined }): string | null {
  const name = logoName(site);
  return name && fileLink(`/site/${name}`);
}
