import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { attribute, elementsOf, readPages, wordsOf } from '../support/pages.ts';

/* The plan's pages as built: both languages, every statement with its source, every number where it leads. */

const byAddress = new Map(readPages().map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const outward = (element: Element) =>
  elementsOf(element).some((one) => one.tagName === 'a' && /^https?:/.test(attribute(one, 'href') ?? ''));
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
      const items = pageAt(`${language}/plan/`).elements.filter(({ properties }) =>
        /^(target|measure)-/.test(String(properties.id ?? '')),
      );
      expect(items.length).toBe(6 + catalogue.vocabulary.plan.coverage.listedMeasures);
      expect(items.filter((item) => !outward(item)).map(({ properties }) => properties.id)).toEqual([]);
    }
  });

  it('of every support scheme', () => {
    const items = pageAt('/support/').elements.filter((element) => attribute(element, 'dataScheme') !== undefined);
    expect(items).toHaveLength(catalogue.vocabulary.supportSchemes.size);
    expect(items.filter((item) => !outward(item)).map(({ properties }) => properties.id)).toEqual([]);
  });

  it('of every step of a process chain', () => {
    for (const { id, chain } of catalogue.vocabulary.industries.values()) {
      if (chain.length === 0) continue;
      const { elements } = pageAt(`/industries/${id}/`);
      for (const step of chain) {
        const row = elements.find(({ properties }) => properties.id === `step-${step.id}`);
        const cites = row && elementsOf(row).some((one) => /^#chain-source-/.test(attribute(one, 'href') ?? ''));
        expect([step.id, cites]).toEqual([step.id, step.sources.length > 0]);
      }
    }
  });

  it('of every rule of the checklist', () => {
    const sections = pageAt('/safety/checklist/').elements.filter(({ tagName }) => tagName === 'section');
    expect(sections.length).toBeGreaterThanOrEqual(7);
    expect(sections.filter((section) => !outward(section))).toEqual([]);
  });
});

it('words a target and what is documented as two statements, never as a share', () => {
  const page = pageAt('/plan/');
  const target = page.elements.find(({ properties }) => properties.id === 'target-scenarios');
  const words = target ? wordsOf(target) : '';
  const cases = catalogue.scenarios.filter(({ record }) => record.kind === 'ai').length;
  expect(words).toContain(`本图谱已收录 ${cases}`);
  expect(words).toContain('规划目标（2027年）：500');
  expect(words).not.toMatch(/%|完成|进度|达成/);
  expect(page.elements.filter(({ tagName }) => tagName === 'progress')).toEqual([]);
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
