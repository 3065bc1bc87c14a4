import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { mostPoints } from '../../src/questions/match/score.ts';
import { metricKnowledge, metricPath } from '../../src/questions/metric-figures.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { attribute, wordsOf } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';

const pages = readPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const linksOf = (address: string) => pageAt(address).elements.flatMap((element) => attribute(element, 'href') ?? []);
const catalogue = realCatalogue();
const file = (path: string) => readFileSync(join(siteFolder(), path));

/** The size of a page's own scripts as they are sent: all that is loaded with it and with no plain page. */
function ownScripts(address: string): number {
  const scripts = (of: string) => {
    const found = new Set<string>();
    const waiting = pageAt(of).elements.flatMap((element) =>
      element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
    );
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      const text = file(path).toString();
      for (const [, target = ''] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
        waiting.push(join(path, '..', target));
    }
    return found;
  };
  const plain = scripts('/about/');
  return [...scripts(address)]
    .filter((path) => !plain.has(path))
    .reduce((sum, path) => sum + gzipSync(file(path)).length, 0);
}

describe('the self-diagnosis', () => {
  it('stands in both languages, each with data in its own', () => {
    for (const language of ['', '/en']) {
      const root = pageAt(`${language}/match/`).elements.find((element) => attribute(element, 'id') === 'match');
      for (const path of root ? (attribute(root, 'data-files') ?? '').split(' ') : []) {
        expect(path.startsWith(language)).toBe(true);
        expect(existsSync(join(siteFolder(), path)), path).toBe(true);
      }
    }
    expect(file('en/match/candidates.json').toString()).not.toContain('"title":"极片');
  });

  it('sends no file of more than 60 KB, and no script of more than 15', () => {
    for (const path of ['match/candidates.json', 'match/needs.json', 'en/match/candidates.json', 'en/match/needs.json'])
      expect(gzipSync(file(path)).length, path).toBeLessThan(60_000);
    expect(ownScripts('/match/')).toBeLessThan(15_000);
  });

  it('without script says what it needs, and leads to the lists', () => {
    const links = linksOf('/match/');
    for (const path of ['/playbooks/', '/scenarios/', '/support/', '/playbooks/by/data/image/'])
      expect(links).toContain(path);
  });

  it('tells how the score is made, as it is made', () => {
    const words = pageAt('/match/').elements.map(wordsOf)[0] ?? '';
    for (const most of Object.values(mostPoints)) expect(words).toContain(String(most));
  });

  it('is led to from home, industries and cases', () => {
    expect(linksOf('/')).toContain('/match/');
    expect(linksOf('/industries/steel/')).toContain('/match/?industry=steel');
    const [scenario] = catalogue.scenarios;
    expect(linksOf(`/en/scenarios/${scenario?.id}/`)).toContain(
      `/en/match/?industry=${scenario?.record.industries[0]}`,
    );
  });
});

describe('the metrics', () => {
  const all = metricKnowledge(catalogue);

  it('have a page each, in both languages, that the list leads to', () => {
    for (const language of ['', '/en']) {
      const links = linksOf(`${language}/metrics/`);
      const missing = all.filter(
        ({ metric }) =>
          !links.includes(`${language}${metricPath(metric.id)}`) ||
          !byAddress.has(`${language}${metricPath(metric.id)}`),
      );
      expect(missing.map(({ metric }) => metric.id)).toEqual([]);
    }
  });

  it('lead from every figure to its case, and back', () => {
    for (const { metric, figures } of all) {
      const links = linksOf(metricPath(metric.id));
      const silent = figures.filter(({ scenario }) => !links.includes(`/scenarios/${scenario.id}/#results`));
      expect(silent.map(({ scenario }) => scenario.id)).toEqual([]);
    }
    for (const { id, results } of catalogue.scenarios) {
      const links = linksOf(`/scenarios/${id}/`);
      const told = results.filter(({ result }) => result.nature !== 'extent');
      expect(told.filter(({ metric }) => !links.includes(metricPath(metric.id))).map(() => id)).toEqual([]);
    }
  });

  it('say that how to measure is the editors’ own knowledge', () => {
    const silent = all.filter(
      ({ metric }) => metric.guide && !pageAt(metricPath(metric.id)).html.includes('data-basis="editor"'),
    );
    expect(silent.map(({ metric }) => metric.id)).toEqual([]);
  });

  it('can be taken along as SVG and CSV, with every figure', () => {
    for (const { metric, figures, distributions } of all.filter((one) => one.distributions.length > 0)) {
      expect(distributions.length).toBeGreaterThan(0);
      const table = file(`en/pictures/metric-${metric.id}.csv`).toString();
      expect(table.trim().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)).toHaveLength(figures.length + 1);
      expect(file(`pictures/metric-${metric.id}.svg`).toString()).toMatch(/^<svg .*<title/);
    }
  });

  it('say beside every own figure that published cases are successes', () => {
    for (const { metric, distributions } of all) {
      if (!distributions.some(({ figures }) => figures.length > 1)) continue;
      expect(pageAt(metricPath(metric.id)).html).toContain('公开的案例多是成功的');
    }
  });

  it('send a script of at most 15 KB, and only there', () => {
    expect(ownScripts(metricPath('defect-rate'))).toBeLessThan(15_000);
    expect(ownScripts('/metrics/')).toBe(0);
  });
});

it('leads English pages to English files wherever there are such', () => {
  const wrong = pages
    .filter(({ address }) => address.startsWith('/en/'))
    .flatMap((page) =>
      page.elements.flatMap((element) =>
        ['href', 'data-rows']
          .flatMap((name) => attribute(element, name) ?? [])
          .filter((path) => /^\/(?!en\/)[^?#]*\.[a-z]+$/.test(path) && existsSync(join(siteFolder(), 'en', path)))
          .map((path) => `${page.address} ${path}`),
      ),
    );
  expect(wrong.slice(0, 5)).toEqual([]);
});
