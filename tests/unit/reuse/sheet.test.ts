import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { reuseSheetMarkdown } from '../../../src/open-data/reuse-sheet.ts';
import { reuseSheet } from '../../../src/reuse/sheet.ts';
import { languages } from '../../../src/schema/text.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';

const address = (path: string) => `https://atlas.example${path}`;
const real = realCatalogue();

describe('the reuse sheet of every case', () => {
  it.each(languages)('tells it in five lines, none of them empty (%s)', (language) => {
    for (const scenario of real.scenarios) {
      const { brief } = reuseSheet(scenario, real, language);
      expect(brief).toHaveLength(5);
      expect(brief.filter(({ text }) => text.trim() === '')).toEqual([]);
    }
  });

  it('marks every need by what it rests on, as its playbook says', () => {
    for (const scenario of real.scenarios) {
      const { needs } = reuseSheet(scenario, real, 'zh');
      const book = scenario.playbooks[0]?.record;
      const wanted = book
        ? [book.data, book.models, book.systems, book.skills].map((list) =>
            list.map(({ basis }) => (basis === 'source' ? 'sourced' : 'editor')),
          )
        : [];
      expect(needs.lists.map((list) => list.needs.map(({ basis }) => basis))).toEqual(wanted);
      expect(needs.ofCase.every(({ basis }) => basis === 'case')).toBe(true);
    }
  });

  it('tells every step of its playbook before copying, also where a phase has several', () => {
    for (const scenario of real.scenarios) {
      const rollout = scenario.playbooks[0]?.record.rollout.filter(({ phase }) => phase !== 'copy') ?? [];
      const { steps } = reuseSheet(scenario, real, 'zh');
      const told = new Set(steps.map((step) => step.told?.does));
      expect(rollout.filter(({ does }) => !told.has(does.zh))).toEqual([]);
    }
  });

  it('leaves blank what no playbook tells', () => {
    const without = real.scenarios.find(({ playbooks }) => playbooks.length === 0);
    if (!without) return;
    const { steps, needs } = reuseSheet(without, real, 'zh');
    expect(steps.map(({ told }) => told)).toEqual(steps.map(() => undefined));
    expect(needs.book).toBeUndefined();
  });

  it('never sends a reader to a source that is not to be linked', () => {
    for (const scenario of real.scenarios)
      for (const { number, url } of reuseSheet(scenario, real, 'zh').sources) {
        const source = scenario.sources.find((one) => one.number === number);
        expect(url).toBe(source?.linkable === false ? undefined : source?.url);
      }
  });
});

describe('the sheet as Markdown', () => {
  const catalogue = catalogueOfCases(
    {
      odd: {
        title: { zh: '# 一 | *二* [三](四)', en: '<b>odd</b> & `so`' },
        reuse: { needs: [{ zh: '1. 先有 <i>数据</i>', en: '- data _first_' }] },
        playbooks: ['inspection'],
      },
    },
    {},
    { inspection: {} },
  );
  const odd = catalogue.scenario('odd');
  if (!odd) throw new Error('no case');

  it.each(languages)('comes out as it stands, whatever marks are in it (%s)', (language) => {
    const text = reuseSheetMarkdown(reuseSheet(odd, catalogue, language), language, address);
    const tree = fromMarkdown(text);
    const kinds = new Set<string>();
    const words: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
      kinds.add(node.type);
      if (node.value !== undefined) words.push(node.value);
      for (const child of node.children ?? []) visit(child as never);
    };
    visit(tree);
    expect(kinds.has('html')).toBe(false);
    expect(kinds.has('inlineCode')).toBe(false);
    const said = words.join('');
    expect(said).toContain(odd.record.title[language] ?? '');
    expect(said).toContain(odd.record.reuse?.needs[0]?.[language] ?? '');
  });

  it('says what the page says: every step, check, figure and scheme', () => {
    for (const scenario of real.scenarios.slice(0, 20)) {
      const sheet = reuseSheet(scenario, real, 'en');
      const bare = (text: string) => text.replaceAll('\\', '');
      const text = bare(reuseSheetMarkdown(sheet, 'en', address));
      const wanted = [
        ...sheet.brief.map((one) => one.text),
        ...sheet.steps.flatMap(({ told }) => (told ? [told.does, told.exit] : [])),
        ...sheet.safety.rules.flatMap(({ checks }) => checks),
        ...sheet.figures.shown.map(({ phrase }) => phrase),
        ...sheet.schemes.shown.map(({ title }) => title),
      ];
      expect(wanted.filter((one) => !text.includes(bare(one)))).toEqual([]);
    }
  });
});
