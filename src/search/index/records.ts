import type { Catalogue } from '../../catalogue/catalogue.ts';
import { enterpriseRecord } from './enterprise-record.ts';
import { playbookRecord } from './playbook-record.ts';
import type { KnownConcepts } from './record-words.ts';
import { scenarioRecord } from './scenario-record.ts';
import { schemeRecord } from './scheme-record.ts';
import type { SearchRecord } from './search-record.ts';

/** Every entry, once: its words in both languages are found from either language's page. */
export function searchRecords(catalogue: Catalogue, known: KnownConcepts): SearchRecord[] {
  return [
    ...catalogue.playbooks.map((playbook) => playbookRecord(playbook, catalogue, known)),
    ...catalogue.scenarios.map((scenario) => scenarioRecord(scenario, catalogue, known)),
    ...catalogue.enterprises.map((enterprise) => enterpriseRecord(enterprise, catalogue, known)),
    ...[...catalogue.vocabulary.supportSchemes.values()].map((scheme) => schemeRecord(scheme, catalogue, known)),
  ];
}
