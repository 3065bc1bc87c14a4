import { expect, it } from 'vitest';
import { choicesByPath } from '../../../src/submit/choices.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const catalogue = realCatalogue();

it('offers a case every playbook, by its title', () => {
  const offered = choicesByPath('scenario', catalogue, 'zh').get('playbooks') ?? [];
  expect(offered).toEqual(
    expect.arrayContaining(catalogue.playbooks.map(({ id, record }) => ({ value: id, label: record.title.zh }))),
  );
});

it('offers a playbook the terms that its fields name', () => {
  const offered = choicesByPath('playbook', catalogue, 'en');
  expect([...offered.keys()]).toEqual(
    expect.arrayContaining(['industries', 'stages', 'steps.industry', 'kpis.metric', 'risks.measure', 'reported.unit']),
  );
  expect([...offered].filter(([, choices]) => choices.length === 0).map(([path]) => path)).toEqual([]);
});
