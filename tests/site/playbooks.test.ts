import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { statementLists } from '../../src/schema/playbook-statement.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { attribute, wordsOf } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';

/* The playbooks as built: every statement with what it rests on, and the ways to and from them. */

const byAddress = new Map(readPages().map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const { playbooks, scenarios, vocabulary } = realCatalogue();
const languages = ['', '/en'] as const;

const linksOf = (address: string) =>
  new Set(
    pageAt(address).elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [])),
  );

describe.each(languages)('every playbook’s page (%s)', (language) => {
  it('marks each statement of its lists as sourced or the editors’, and each sourced one leads to its source', () => {
    for (const { id, record } of playbooks) {
      const marks = pageAt(`${language}/playbooks/${id}/`).elements.filter(
        (element) => attribute(element, 'data-basis') !== undefined && attribute(element, 'aria-hidden') !== 'true',
      );
      const statements = statementLists.flatMap((list) => record[list].map(({ basis }) => basis));
      const of = (basis: string) => marks.filter((element) => attribute(element, 'data-basis') === basis);
      expect(of('editor'), id).toHaveLength(statements.filter((basis) => basis === 'editor').length);
      // A reported figure that belongs to the answer is told there as well.
      expect(of('source').length, id).toBeGreaterThanOrEqual(statements.filter((basis) => basis === 'source').length);
      const unnamed = of('source').filter((element) => !/^#source-/.test(attribute(element, 'href') ?? ''));
      expect(unnamed.map(({ attributes }) => attributes)).toEqual([]);
    }
  });

  it('has every reported figure on the page of its figures, each with its source in the playbook', () => {
    for (const { id, record } of playbooks.filter(({ record: { reported } }) => reported.length > 0)) {
      const page = `${language}/playbooks/${id}/`;
      const { elements } = pageAt(`${page}cases/`);
      const marks = elements.filter((element) => attribute(element, 'data-basis') === 'source');
      expect(marks, id).toHaveLength(record.reported.length);
      const sources = new Set(pageAt(page).elements.map((element) => `${page}#${attribute(element, 'id') ?? ''}`));
      expect(marks.filter((mark) => !sources.has(attribute(mark, 'href') ?? ''))).toEqual([]);
      const main = elements.find(({ tagName }) => tagName === 'main');
      const told = main ? wordsOf(main) : '';
      const wanted = record.reported.flatMap(({ what, context }) => [what, context]);
      expect(wanted.map((text) => text[language === '' ? 'zh' : 'en']).filter((text) => !told.includes(text))).toEqual(
        [],
      );
    }
  });

  it('says the problem, all four lists, phases, risks, costs, questions and what no source was found for', () => {
    const key = language === '' ? 'zh' : 'en';
    for (const { id, record } of playbooks) {
      const main = pageAt(`${language}/playbooks/${id}/`).elements.find(({ tagName }) => tagName === 'main');
      const told = main ? wordsOf(main) : '';
      const wanted = [
        ...record.data.map(({ name }) => name),
        ...record.models.map(({ approach }) => approach),
        ...record.systems.map(({ exchange }) => exchange),
        ...record.skills.map(({ does }) => does),
        ...record.rollout.map(({ exit }) => exit),
        ...record.risks.map(({ mend }) => mend),
        ...record.costs.map(({ driver }) => driver),
        ...record.questions,
        ...(record.open ? [record.open] : []),
      ].map((text) => text[key]);
      expect(
        wanted.filter((text) => !told.includes(text)),
        id,
      ).toEqual([]);
    }
  });
});

it.each(languages)(
  'a page of its own tells every case of a playbook and every change that they measured (%s)',
  (language) => {
    for (const { id, cases, record } of playbooks) {
      const path = `${language}/playbooks/${id}/cases/`;
      expect(byAddress.has(path), path).toBe(cases.length + record.reported.length > 0);
      if (cases.length === 0) continue;
      expect(
        [...linksOf(`${language}/playbooks/${id}/`)].some((link) => link.startsWith(path)),
        path,
      ).toBe(true);
      const { elements } = pageAt(path);
      const links = linksOf(path);
      expect(cases.filter((one) => !links.has(`${language}/scenarios/${one.id}/`))).toEqual([]);
      const changes = cases.flatMap(({ results }) => results.filter(({ result }) => result.nature === 'outcome'));
      const rows = elements.filter(({ tagName }) => tagName === 'tr').length;
      expect(rows, path).toBe(changes.length > 0 ? changes.length + 1 : 0);
    }
  },
);

it('leads from a case to its playbooks, and from a playbook to its cases', () => {
  for (const { id, playbooks: books } of scenarios) {
    const links = linksOf(`/scenarios/${id}/`);
    expect(books.filter((book) => !links.has(`/playbooks/${book.id}/`)).map((book) => `${id} ${book.id}`)).toEqual([]);
  }
  for (const { id, cases } of playbooks) {
    const links = linksOf(`/playbooks/${id}/`);
    if (cases.length === 0) continue;
    // Those beyond the first stand on a page of their own.
    expect(links.has(`/playbooks/${id}/cases/#cases`), id).toBe(true);
    for (const link of linksOf(`/playbooks/${id}/cases/`)) links.add(link);
    expect(cases.filter((one) => !links.has(`/scenarios/${one.id}/`)).map((one) => `${id} ${one.id}`)).toEqual([]);
  }
});

it('shows at every step of an industry’s chain the playbooks of the step', () => {
  for (const industry of vocabulary.industries.values()) {
    if (industry.chain.length === 0) continue;
    const links = linksOf(`/industries/${industry.id}/`);
    const missing = playbooks.filter(
      ({ id, record }) => record.steps.some((one) => one.industry === industry.id) && !links.has(`/playbooks/${id}/`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  }
});

it('lists the scenarios of the national guide, each with its playbooks', () => {
  const { elements } = pageAt('/playbooks/reference/');
  const items = elements.filter((element) => vocabulary.referenceScenarios.has(attribute(element, 'id') ?? ''));
  expect(items).toHaveLength(vocabulary.referenceScenarios.size);
});

it('leads from the plan and from narrowed lists of cases', () => {
  expect(linksOf('/plan/')).toContain('/playbooks/');
  for (const facet of ['stage', 'technique', 'industry'] as const) {
    const value =
      playbooks[0]?.[facet === 'industry' ? 'industries' : facet === 'stage' ? 'stages' : 'techniques'][0]?.id;
    expect(linksOf(`/scenarios/by/${facet}/${value}/`)).toContain(`/playbooks/by/${facet}/${value}/`);
  }
});

it.each(languages)('has a worksheet and a printed sheet for each (%s)', async (language) => {
  for (const { id, record } of playbooks) {
    const file = join(siteFolder(), `${language}/playbooks/${id}/worksheet.xlsx`);
    expect(existsSync(file), file).toBe(true);
    expect(byAddress.has(`${language}/playbooks/${id}/sheet/`)).toBe(true);
    if (id !== playbooks[0]?.id) continue;
    const { sheets } = await readXlsx(readFileSync(file));
    expect(sheets[0]?.rows[0]?.[0]).toBe(record.title[language === '' ? 'zh' : 'en']);
  }
});

it('keeps a playbook’s page within its weight: 175 KB, 32 KB as it is sent', async () => {
  const { gzipSync } = await import('node:zlib');
  const heavy = languages.flatMap((language) =>
    playbooks.flatMap(({ id }) => {
      const { html } = pageAt(`${language}/playbooks/${id}/`);
      return Buffer.byteLength(html) > 175_000 || gzipSync(html).length > 32_000 ? [`${language} ${id}`] : [];
    }),
  );
  expect(heavy).toEqual([]);
});
