import { z } from 'zod';

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of an entry or a term, such as `lithium-battery`. */
export const identifier = () => z.string().min(2).max(80).regex(identifierPattern);

/** An id of a term or an entry that another one names; whether it exists is judged with the vocabulary at hand. */
export const reference = () => z.string().trim().min(1).max(80);

/** An id that YAML may read as a number, such as measure `1.1`. */
export const numericIdentifier = (pattern: RegExp) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().regex(pattern));
