import type { Catalogue, Enterprise, Playbook, Scenario } from '../../catalogue/catalogue.ts';

export type Entry = Scenario | Enterprise | Playbook;

/** Every entry, list by list. */
export const entriesOf = ({ scenarios, enterprises, playbooks }: Catalogue): readonly Entry[] => [
  ...scenarios,
  ...enterprises,
  ...playbooks,
];
