/** Memory against speed: of many plans a build needs little of the one more than it needs the other. */
import { setFlagsFromString } from 'node:v8';
import type { Manifest } from '../../src/pipeline/schemas/manifest.ts';

/** Plans beyond which memory matters more. */
const FEW_PLANS = 12;

/** Whether a corpus is so large that memory matters more than speed. */
export const mattersMemory = ({ seeds }: Manifest): boolean =>
  seeds.flatMap(({ plans }) => plans).length > FEW_PLANS;

/** Has the heap of this process grow by a fifth at most before it is collected: V8 alone would let it grow to several times what is in use, and is faster. */
export const saveMemory = (): void => setFlagsFromString('--heap-growing-percent=20');
