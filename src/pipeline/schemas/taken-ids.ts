/** Words that addresses of the site use where an id of a plan or theme may stand: /compare/pages/2/, /indicators/themes/…, /compare/marks/…. */
const TAKEN = new Set(['index', 'marks', 'matrix', 'pages', 'places', 'plans', 'themes']);

/** What is expected of an id that is one of them. */
export const TAKEN_ID = 'another id: addresses of the site use this word';

/** True for an id that no address of the site uses for something else. */
export const isFreeId = (id: string): boolean => !TAKEN.has(id);
