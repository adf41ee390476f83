import { z } from 'astro/zod';

const name = z.string().regex(/[\p{L}\p{N}]/u, 'words');
/** Code of a language of the interface, as the files of `src/i18n/` are called. */
const LANGUAGE = /^[a-z]{2,3}$/;
const isNamed = (names: object) => Object.keys(names).every((key) => LANGUAGE.test(key));
const BY_LANGUAGE = 'names by language: { zh: 中文, en: English }';

/** Names of one thing by language of the interface. Chinese and English are always there; other languages may have their own. */
export const namesSchema = z.object({ zh: name, en: name }).catchall(name).refine(isNamed, BY_LANGUAGE);
export type Names = z.infer<typeof namesSchema>;

/** Names as an editor gives them: without an English one the Chinese one stands in. */
export const givenNamesSchema = z
  .object({ zh: name, en: name.optional() })
  .catchall(name)
  .refine(isNamed, BY_LANGUAGE)
  .transform((names): Names => ({ ...names, en: names.en ?? names.zh }));
