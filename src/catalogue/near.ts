import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Catalogue, CatalogueEntry, Enterprise, Playbook, Scenario } from './catalogue.ts';
import { digesting } from './digest.ts';

/*
 * What is made of one entry asks for little of the catalogue: for the entry, for
 * those that it names or that name it, and for the reference data. Where all these
 * are as they were, so is what is made of them.
 */

/** What was written of an entry; all that is linked to it follows from that, the others, and the reference data. */
const written = digesting(({ kind, id, record, bodies }: CatalogueEntry) => [kind, id, record, bodies]);

/** The digest of the reference data. */
export const digestOfSeeds = digesting((vocabulary: Vocabulary) =>
  Object.values(vocabulary).map((list) => (list instanceof Map ? [...list.values()] : list)),
);

const around = digesting((entry: CatalogueEntry) => [written(entry), ...others(entry)]);

/** What a page or file of nothing but this entry is made of, beside the code, as plain data to compare. */
export function near(entry: CatalogueEntry, { vocabulary }: Pick<Catalogue, 'vocabulary'>): readonly unknown[] {
  return [digestOfSeeds(vocabulary), around(entry)];
}

/** The same of a page that shows these entries in brief, as rows, links and figures, and nothing else of the catalogue. */
export function nearInBrief(
  entries: readonly CatalogueEntry[],
  { vocabulary }: Pick<Catalogue, 'vocabulary'>,
): readonly unknown[] {
  return [digestOfSeeds(vocabulary), ...entries.map(inBrief)];
}

const inBrief = digesting((entry: CatalogueEntry) => {
  if (entry.kind === 'scenario') return [written(entry), written(entry.enterprise)];
  return [written(entry), entry.kind === 'playbook' ? entry.cases.length : entry.scenarios.length];
});

/** The same of a case's reuse sheet: its playbooks tell what their other cases reached. */
export function nearSheet(scenario: Scenario, catalogue: Pick<Catalogue, 'vocabulary'>): readonly unknown[] {
  return [...near(scenario, catalogue), ...scenario.playbooks.map(around)];
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
