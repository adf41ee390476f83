/** The rules that are data, as `npm run content` reads them for the corpus that the engine carries. */
import { readRules } from '../../scripts/lib/rules.ts';

export const rules = await readRules({ themes: 'science' });
