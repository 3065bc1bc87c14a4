/*
 * English says one thing in two orders: "defect detection" and "detect defects",
 * "energy saving" and "save energy". The lexicon has the first, questions have
 * the second.
 */

/** Verbs of what factories do, by the noun that is made of each. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  detection: ['detect', 'find', 'spot', 'catch'],
  inspection: ['inspect', 'check'],
  prediction: ['predict', 'forecast'],
  forecasting: ['forecast', 'predict'],
  forecast: ['forecast', 'predict'],
  optimization: ['optimize', 'optimise', 'improve'],
  optimisation: ['optimize', 'optimise', 'improve'],
  saving: ['save'],
  conservation: ['save'],
  reduction: ['reduce', 'cut', 'lower'],
  monitoring: ['monitor', 'watch', 'track'],
  planning: ['plan'],
  scheduling: ['schedule', 'plan'],
  control: ['control', 'keep'],
  diagnosis: ['diagnose'],
  maintenance: ['maintain', 'repair'],
  repair: ['repair', 'fix'],
  welding: ['weld'],
  cutting: ['cut'],
  grading: ['grade'],
  sorting: ['sort'],
  picking: ['pick'],
  handling: ['handle', 'move'],
  packing: ['pack'],
  painting: ['paint'],
  coating: ['coat'],
  assembly: ['assemble'],
  recognition: ['recognize', 'recognise', 'read'],
  reading: ['read'],
  identification: ['identify'],
  classification: ['classify'],
  measurement: ['measure'],
  design: ['design'],
  training: ['train'],
  testing: ['test'],
  simulation: ['simulate'],
  tracing: ['trace'],
  traceability: ['trace', 'track'],
  tracking: ['track'],
  blending: ['blend'],
  mixing: ['mix'],
  rolling: ['roll'],
  drying: ['dry'],
  charging: ['charge'],
  loading: ['load'],
  unloading: ['unload'],
  machining: ['machine'],
  polishing: ['polish'],
  grinding: ['grind'],
  dispatching: ['dispatch'],
  procurement: ['buy', 'purchase'],
  accounting: ['account'],
  recycling: ['recycle'],
  removal: ['remove'],
  analysis: ['analyze', 'analyse'],
  generation: ['generate'],
  programming: ['program'],
};

/** A key of English words in the other order, where its last is a noun made of a verb; of two to four words. */
export function inOtherOrder(key: string): string[] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4 || !Object.hasOwn(verbs, last)) return [];
  const object = words.slice(0, -1).join(' ');
  return [...(verbs[last] ?? []), ...(last.endsWith('ing') ? [last] : [])].map((verb) => `${verb} ${object}`);
}
