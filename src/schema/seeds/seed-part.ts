import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { termFields } from './term.ts';

/** One file of a list that stands in several: `seeds/<list>/<id>.yaml`. */
export const seedPart = z.strictObject({ id: identifier(), label: termFields.label });
