import * as v from 'valibot';
import { epochMs } from '../../../domain/units.ts';

export const finite = v.pipe(v.number(), v.finite());
export const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
export const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
/** A number that counts or points into a list. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const instant = v.pipe(v.number(), v.finite(), v.transform(epochMs));
