import { schemaVersion } from './addresses.ts';

/** What surrounds every answer of the API. */
export interface Envelope<Result> {
  schemaVersion: string;
  /** Day of the content that the answer is made of, so that the same content gives the same bytes. */
  generatedAt: string;
  /** How many results there are; 1 for an item. */
  total: number;
  /** Day on which the newest of the results changed. */
  lastModified: string;
  result: Result;
}

export function envelope<Result>(
  result: Result,
  { generatedAt, lastModified }: { generatedAt: string; lastModified: string },
): Envelope<Result> {
  const total = Array.isArray(result) ? result.length : 1;
  return { schemaVersion, generatedAt, total, lastModified, result };
}
