/** The open data as a schema.org `Dataset`, for search engines of data sets. */
import type { ListedFile } from './files.ts';

/** What the page says of the data as a whole; addresses are absolute. */
interface DataSet {
  name: string;
  description: string;
  url: string;
  version: string;
  language: string;
  /** Who makes it, and the address of its licence, when it has one. */
  creator: string;
  licence: string | undefined;
  /** First and last year of all plans; null where none is known. */
  years: readonly [number, number] | null;
  /** Gives the address of a file in `data/`. */
  address: (file: string) => string;
}

/** The JSON-LD of the data. */
export function dataSetJsonLd(set: DataSet, files: readonly ListedFile[]) {
  const download = (name: string, encodingFormat: string, contentSize: number) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: set.address(name),
    encodingFormat,
    contentSize: `${contentSize} B`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': set.url,
    url: set.url,
    name: set.name,
    description: set.description,
    version: set.version,
    inLanguage: set.language,
    ...(set.licence && { license: set.licence }),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: set.creator },
    ...(set.years && { temporalCoverage: set.years.join('/') }),
    distribution: files.flatMap(({ json, csv }) => [
      download(json.file, 'application/json', json.bytes),
      download(csv.file, 'text/csv', csv.bytes),
    ]),
  };
}
