/** The statements of a text alone, as the facts of a plan are made from them: before support, conditions and terms are set aside. */
import type { FactContext } from '../../src/pipeline/extract/context/fact-context.ts';
import { readStatements } from '../../src/pipeline/extract/indicators/indicators.ts';

/** Finds what a text states. `context` says where it appears. */
export const findIndicators = (text: string, context: FactContext) => readStatements(text, context).found;
