import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue.ts';

/** Every entry, list by list. */
export const entriesOf = ({ scenarios, enterprises, playbooks }: Catalogue): readonly CatalogueEntry[] => [
  ...scenarios,
  ...enterprises,
  ...playbooks,
];
