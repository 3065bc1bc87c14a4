import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { listPages, pagedPath } from '../../src/lists/paths.ts';
import { blockPath, linkedBlocks } from '../../src/questions/linked-blocks.ts';
import { pagesOf, qualityIssues, qualityListPath, qualityOf } from '../../src/questions/quality.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { attribute, elementsOf, type HtmlElement, wordsOf } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';

/* The plan's pages as built: both languages, every statement with its source, every number where it leads. */

const byAddress = new Map(readPages().map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const outward = (element: HtmlElement) =>
  elementsOf(element).some((one) => one.tagName === 'a' && /^https?:/.test(attribute(one, 'href') ?? ''));
const idOf = (element: HtmlElement) => attribute(element, 'id');
const catalogue = realCatalogue();

it.each([
  '/plan/',
  '/plan/coverage/',
  '/plan/coverage/techniques/',
  '/plan/coverage/regions/',
  '/plan/map/',
  '/building-blocks/',
  '/safety/',
  '/safety/checklist/',
  '/support/',
  '/quality/',
])('%s stands in both languages', (address) => {
  expect(byAddress.has(address)).toBe(true);
  expect(byAddress.has(`/en${address}`)).toBe(true);
});

describe('every statement shows its source', () => {
  it('of the plan: targets and measures', () => {
    for (const language of ['', '/en']) {
      const items = pageAt(`${language}/plan/`).elements.filter((element) =>
        /^(target|measure)-/.test(idOf(element) ?? ''),
      );
      expect(items.length).toBe(6 + catalogue.vocabulary.plan.coverage.listedMeasures);
      expect(items.filter((item) => !outward(item)).map(idOf)).toEqual([]);
    }
  });

  it('of every support scheme', () => {
    const items = pageAt('/support/').elements.filter((element) => attribute(element, 'data-scheme') !== undefined);
    expect(items).toHaveLength(catalogue.vocabulary.supportSchemes.size);
    const leads = (item: HtmlElement) =>
      elementsOf(item).some((one) => attribute(one, 'href') === `/support/sources/#${idOf(item)}`);
    expect(items.filter((item) => !leads(item)).map(idOf)).toEqual([]);
    const told = pageAt('/support/sources/').elements.filter((element) => {
      return element.tagName === 'div' && catalogue.vocabulary.supportSchemes.has(idOf(element) ?? '');
    });
    expect(told).toHaveLength(items.length);
    // A source that must not be linked is named: it stands as a title without a link.
    const named = (item: HtmlElement) => elementsOf(item).some(({ tagName }) => tagName === 'cite');
    expect(told.filter((item) => !outward(item) && !named(item)).map(idOf)).toEqual([]);
  });

  it('of every step of a process chain', () => {
    for (const { id, chain } of catalogue.vocabulary.industries.values()) {
      if (chain.length === 0) continue;
      const { elements } = pageAt(`/industries/${id}/`);
      for (const step of chain) {
        const row = elements.find((element) => idOf(element) === `step-${step.id}`);
        const cites = row && elementsOf(row).some((one) => /^#chain-source-/.test(attribute(one, 'href') ?? ''));
        expect([step.id, cites]).toEqual([step.id, step.sources.length > 0]);
      }
    }
  });

  it('of every rule of the checklist', () => {
    const sections = pageAt('/safety/checklist/').elements.filter(({ tagName }) => tagName === 'section');
    expect(sections.length).toBeGreaterThanOrEqual(7);
    expect(sections.filter((section) => !outward(section)).map(wordsOf)).toEqual([]);
  });
});

it('words a target and what is documented as two statements, never as a share', () => {
  const page = pageAt('/plan/');
  const target = page.elements.find((element) => idOf(element) === 'target-scenarios');
  const words = target ? wordsOf(target) : '';
  const cases = catalogue.scenarios.filter(({ record }) => record.kind === 'ai').length;
  expect(words).toContain(`本图谱已收录 ${cases}`);
  expect(words).toContain('规划目标（2027年）：500');
  expect(words).not.toMatch(/%|完成|进度|达成/);
  expect(page.elements.some(({ tagName }) => tagName === 'progress')).toBe(false);
});

describe('the coverage table', () => {
  it('counts in every cell what its address lists', () => {
    const cells = pageAt('/plan/coverage/').elements.flatMap((element) => {
      const match = /\?industry=([a-z-]+)&stage=([a-z-]+)$/.exec(attribute(element, 'href') ?? '');
      return match && element.tagName === 'a' && /\/scenarios\//.test(attribute(element, 'href') ?? '')
        ? [{ industry: match[1], stage: match[2], count: Number(wordsOf(element).trim()) }]
        : [];
    });
    expect(cells.length).toBeGreaterThan(100);
    const wrong = cells.filter(
      ({ industry, stage, count }) =>
        catalogue.scenarios.filter(
          ({ record }) => record.industries.includes(industry ?? '') && record.stages.includes(stage ?? ''),
        ).length !== count,
    );
    expect(wrong).toEqual([]);
  });

  it('has a header for every row and column', () => {
    const page = pageAt('/en/plan/coverage/');
    const scopes = page.elements.filter(({ tagName }) => tagName === 'th').map((th) => attribute(th, 'scope'));
    expect(scopes.filter((scope) => scope !== 'row' && scope !== 'col')).toEqual([]);
  });
});

it('offers every picture as SVG and CSV, in both languages', () => {
  const links = [...byAddress.values()].flatMap(({ elements }) =>
    elements.flatMap((element) => {
      const address = attribute(element, 'href') ?? '';
      return /\/pictures\/.+\.(svg|csv)$/.test(address) ? [address] : [];
    }),
  );
  expect(new Set(links).size).toBeGreaterThan(80);
  const missing = [...new Set(links)].filter((address) => !existsSync(join(siteFolder(), address)));
  expect(missing).toEqual([]);
  const svg = readFileSync(join(siteFolder(), 'pictures/coverage-industry-stage.svg'), 'utf8');
  expect(svg).toMatch(/<title id="title">.+<\/title><desc id="description">.+<\/desc>/);
  expect(svg).not.toMatch(/var\(|oklch|class=/);
});

describe('what a figure is worth is told where it stands', () => {
  const { scenarios } = catalogue;
  const pageOf = (id: string) => pageAt(`/scenarios/${id}/`);
  const results = (id: string) =>
    pageOf(id).elements.filter(
      (element) => element.tagName === 'li' && attribute(element, 'class')?.split(' ').includes('result'),
    );

  it('on its own page: of more than the application, or of extent', () => {
    const silent = scenarios.filter(({ id, results: figures }) => {
      const told = results(id).map(wordsOf).join('\n');
      return figures.some(
        ({ result: { nature, scope } }) =>
          nature !== 'extent' && (scope === 'plant' || scope === 'group') && !told.includes('不单是本应用'),
      );
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
    const mixed = scenarios.filter(({ id, results: figures }) => {
      const extents = figures.filter(({ result }) => result.nature === 'extent').length;
      return extents > 0 !== pageOf(id).elements.some((element) => idOf(element) === 'extent');
    });
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('in vermilion only where it is an outcome of the application or its line, by somebody else’s word', () => {
    const wrong = scenarios.filter(
      ({ id, results: figures }) =>
        results(id).filter((item) => attribute(item, 'data-gain') !== undefined).length !==
        figures.filter(
          ({ result: { nature, scope, claim }, grade, outcome }) =>
            nature === 'outcome' &&
            (scope === 'application' || scope === 'line') &&
            !claim &&
            grade !== 'C' &&
            outcome === 'better',
        ).length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('and a case of intelligent manufacturing is marked as such', () => {
    const [other] = scenarios.filter(({ record }) => record.kind !== 'ai');
    expect(other && wordsOf(pageOf(other.id).elements[0] as HtmlElement)).toContain('智能制造');
  });
});

it('links no source that a public site must not link, anywhere', () => {
  const hidden = new Set(
    [...catalogue.scenarios, ...catalogue.enterprises].flatMap(({ sources }) =>
      sources.flatMap(({ url, linkable }) => (linkable === false ? [url] : [])),
    ),
  );
  const linked = [...byAddress.values()].flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((address) => hidden.has(address))
      .map((address) => `${page.address} ${address}`),
  );
  expect(linked).toEqual([]);
});

it('gives every building block a page that says who uses it', () => {
  for (const { block, cases } of linkedBlocks(catalogue)) {
    const page = pageAt(`/en${blockPath(block.id)}`);
    const links = page.elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(cases.filter(({ id }) => !links.includes(`/en/scenarios/${id}/`))).toEqual([]);
  }
});

it('has pages for every list on quality, as long as its count together', () => {
  const quality = qualityOf(catalogue);
  for (const issue of qualityIssues) {
    const pages = listPages(pagesOf(quality, issue)).map(({ page }) => pagedPath(qualityListPath(issue), page));
    const links = pages.flatMap((path) =>
      pageAt(path).elements.flatMap((element) => {
        const address = attribute(element, 'href') ?? '';
        return /\/submit\/\?kind=scenario/.test(address) ? [address] : [];
      }),
    );
    expect(links).toHaveLength(quality.lists[issue].length);
    expect(new Set(links).size).toBe(links.length);
  }
});
