/** Memory against speed: of many plans a build needs little of the one more than it needs the other. */
import { setFlagsFromString } from 'node:v8';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

/** Plans beyond which memory matters more, and beyond which collections are written in parts: of 46 that takes longer and gains nothing. */
const FEW_PLANS = 12;
const HUNDREDS = 200;

/** Whether a corpus is so large that memory matters more than speed. */
export const mattersMemory = (manifest: Manifest): boolean => plansIn(manifest) > FEW_PLANS;

/** Whether a corpus is so large that its collections as one string take more memory than all else. */
export const needsParts = (manifest: Manifest): boolean => plansIn(manifest) > HUNDREDS;

const plansIn = ({ seeds }: Manifest): number => seeds.flatMap(({ plans }) => plans).length;

/** Has the heap of this process grow by a fifth at most before it is collected: V8 alone would let it grow to several times what is in use, and is faster. */
export const saveMemory = (): void => setFlagsFromString('--heap-growing-percent=20');
