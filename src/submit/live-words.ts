import type { submitLabels } from '../words/submit.ts';
import type { WordsOf } from '../words/words.ts';

/** What the page says while one works. */
export type LiveWords = WordsOf<typeof submitLabels.live>;
