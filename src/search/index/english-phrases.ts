/*
 * English says one thing in two orders: "defect detection" and "detect defects",
 * "energy saving" and "save energy". The lexicon has the first, questions have
 * the second.
 */

/**
 * Verbs of what factories do, by the noun that is made of each. None that is a
 * noun as well: "spot weld" is no finding of welds, nor "control valve" the
 * control of one.
 */
const verbs: Readonly<Record<string, readonly string[]>> = {
  detection: ['detect', 'find'],
  inspection: ['inspect'],
  prediction: ['predict'],
  forecasting: ['predict'],
  forecast: ['predict'],
  optimization: ['optimize', 'optimise', 'improve'],
  optimisation: ['optimize', 'optimise', 'improve'],
  saving: ['save'],
  conservation: ['save'],
  reduction: ['reduce'],
  diagnosis: ['diagnose'],
  maintenance: ['maintain'],
  assembly: ['assemble'],
  recognition: ['recognize', 'recognise'],
  identification: ['identify'],
  classification: ['classify'],
  simulation: ['simulate'],
  recycling: ['recycle'],
  removal: ['remove'],
  analysis: ['analyze', 'analyse'],
  generation: ['generate'],
};

/** A key of English words in the other order, where its last is a noun made of a verb; of two to four words. */
export function inOtherOrder(key: string): string[] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4 || !Object.hasOwn(verbs, last)) return [];
  const object = words.slice(0, -1).join(' ');
  return [...(verbs[last] ?? []), ...(last === 'saving' ? [last] : [])].map((verb) => `${verb} ${object}`);
}
