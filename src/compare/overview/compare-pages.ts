/** The pages of the comparison of all plans. */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { type ListPages, pagesOf } from '../../lists/paging.ts';

/** Most plans on one page: a column each of the matrix. */
const PLANS_A_PAGE = 30;

/** Returns the plans of each page, in their order. */
export const comparePages = ({ plans }: Corpus): ListPages<SitePlan> => pagesOf(plans, PLANS_A_PAGE);
