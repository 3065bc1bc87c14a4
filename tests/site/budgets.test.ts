import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { attribute } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';
import { pageKind, Scales } from '../support/weights.ts';

/* What a page may weigh, compressed, with all that it needs to be read; fonts beside. Kilobytes are 1,000 bytes. */

interface Budget {
  bytes: number;
  requests: number;
  scripts: number;
}

const reading: Budget = { bytes: 25_000, requests: 10, scripts: 6000 };
const other: Budget = { bytes: 35_000, requests: 12, scripts: 11_000 };

/** What differs: what is read, and the pages that are tools. */
const budgets: Record<string, Budget> = {
  '/scenarios/<id>/': reading,
  '/enterprises/<id>/': reading,
  '/playbooks/<id>/': reading,
  '/submit/': { ...other, scripts: 20_000 },
};

const scales = new Scales(siteFolder());
const pages = readPages().filter(
  ({ elements }) => !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'),
);

describe('no page is heavier than its kind may be', () => {
  it.each([...Map.groupBy(pages, ({ address }) => pageKind(address))])('%s', (kind, own) => {
    const budget = budgets[kind] ?? other;
    const over = own.flatMap((page) => {
      const weight = scales.weigh(page);
      const much = (['bytes', 'requests', 'scripts'] as const).filter((name) => weight[name] > budget[name]);
      return much.map((name) => `${page.address}: ${weight[name]} ${name}, budget ${budget[name]}`);
    });
    expect(over).toEqual([]);
  });
});

it('a weight of the Latin face comes with the first answer of a new connection', () => {
  const folder = join(siteFolder(), 'assets/fonts');
  const over = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 13_600);
  expect(over).toEqual([]);
});

it('pages that are only read have few scripts', () => {
  const tools =
    /^\/(en\/)?(scenarios|enterprises|playbooks)\/(by\/|page\/|$)|\/(search|submit|support|compare|match|shortlist)\/$|\/metrics\//;
  const heavy = pages.filter(({ address }) => !tools.test(address)).filter((page) => scales.weigh(page).scripts > 6000);
  expect(heavy.map(({ address }) => address)).toEqual([]);
});
