import type { Catalogue, CatalogueEntry, Enterprise, Playbook, Scenario } from './catalogue.ts';
import { digestOf } from './digest.ts';

/*
 * What is made of one entry asks for little of the catalogue: for the entry, for
 * those that it names or that name it, and for the reference data. Where all these
 * are as they were, so is what is made of them.
 */

/** What was written of an entry; all that is linked to it follows from that, the others, and the reference data. */
const written = (entry: CatalogueEntry): string =>
  digestOf(entry, ({ kind, id, record, bodies }) => [kind, id, record, bodies]);

/** What a page or file of nothing but this entry is made of, beside the code, as plain data to compare. */
export function near(entry: CatalogueEntry, { vocabulary }: Pick<Catalogue, 'vocabulary'>): readonly unknown[] {
  const seeds = digestOf(vocabulary, (lists) =>
    Object.values(lists).map((list) => (list instanceof Map ? [...list.values()] : list)),
  );
  return [seeds, written(entry), ...others(entry)];
}

function others(entry: CatalogueEntry): readonly unknown[] {
  if (entry.kind === 'scenario') return nearCase(entry);
  return entry.kind === 'playbook' ? nearPlaybook(entry) : nearEnterprise(entry);
}

function nearCase({ enterprise, playbooks, related }: Scenario): readonly unknown[] {
  return [
    written(enterprise),
    playbooks.map(written),
    related.map(({ scenario, relation }) => [written(scenario), written(scenario.enterprise), relation]),
  ];
}

function nearPlaybook({ cases }: Playbook): readonly unknown[] {
  return cases.map((one) => [written(one), written(one.enterprise)]);
}

function nearEnterprise({ parent, children, scenarios }: Enterprise): readonly unknown[] {
  const members = children.map((child) => [written(child), child.scenarios.map(({ id }) => id)]);
  return [parent && written(parent), members, scenarios.map(written)];
}
