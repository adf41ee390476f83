/** Compares two plans away from the page. Receives two plans, posts their passages and alignments. */
import { type ComparedPlan, compareTwo } from '../../pipeline/align/two-plans.ts';

addEventListener('message', ({ data: [first, second] }: MessageEvent<[ComparedPlan, ComparedPlan]>) => {
  postMessage(compareTwo(first, second));
});
