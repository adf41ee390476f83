/** What a title says of the version of its document: （2024年修订）, （征求意见稿）. */
import { withExamples } from './with-examples.ts';

const VERSION = withExamples(
  /[（(〔[][^）)〕\]]*(?:修订|修正|修改|征求意见|草案|送审|讨论稿|试行|年本|版)[^）)〕\]]*[）)〕\]]/gu,
  '（2034年修订） (修正) 〔修改稿〕 [征求意见稿] （草案） （送审稿） （讨论稿） （试行） （2034年版） （2034年本） （二版）',
  '2034年修订 （2034年） （修订',
);

/** Returns the title of the document, without what tells its versions apart. */
export const withoutVersion = (title: string): string => title.replace(VERSION, '');

/** Returns what a title says of the version; empty for nothing. */
export const versionWords = (title: string): string => title.match(VERSION)?.join('') ?? '';
