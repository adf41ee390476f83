import { z } from 'astro/zod';

const line = z.string().trim().min(1);

/** Words in every language of the interface, or the same words in all of them. */
const wordsSchema = z.union([line, z.record(z.string().regex(/^[a-z]{2,3}$/), line)], {
  error: 'words, or words by language: { zh: 中文, en: English }',
});
export type Words = z.infer<typeof wordsSchema>;

const licenceSchema = z.strictObject({ name: wordsSchema, url: z.url({ protocol: /^https?$/ }).optional() });

/** `seeds/site.yaml`: what the site is called, who publishes it, and how it is set up. All of it may be missing. */
export const siteSchema = z.strictObject({
  /** In the bar and in the title of every page. */
  name: wordsSchema.optional(),
  /** First words on the home page. */
  lead: wordsSchema.optional(),
  /** For search engines and for links that are shared. */
  description: wordsSchema.optional(),
  publisher: wordsSchema.optional(),
  /** An e-mail address, or the address of a page. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: 'an e-mail address, or an address that begins with https://',
    })
    .optional(),
  licences: z
    .strictObject({
      /** Of the texts of the plans. */
      texts: licenceSchema.optional(),
      /** Of the data made of them. */
      data: licenceSchema.optional(),
    })
    .optional(),
  logo: z
    .string()
    .regex(/^seeds\/[^/\\]+\.(?:svg|png|jpg|webp)$/, 'a picture in seeds/: seeds/logo.svg')
    .optional(),
  /** The host on which the site will live; the environment variable SITE_URL wins. */
  address: z
    .string()
    .regex(
      /^https?:\/\/[^/]+\/?$/,
      'a host such as https://plans.example.org; a folder on it goes into BASE_PATH',
    )
    .optional(),
  /** The set of themes that the corpus builds on; none: it has but its own. */
  themes: z.enum(['science', 'general', 'none']).default('general'),
  /** The language of the pages at the root. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language of the interface: zh, en')
    .optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** What the pages show of it, as it stands in `content/site.json`. */
export const shownSiteSchema = siteSchema.omit({ address: true, themes: true, language: true });
export type ShownSite = z.infer<typeof shownSiteSchema>;
