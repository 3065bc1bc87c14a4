import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { attribute, wordsOf } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';

/* What a reader takes along of an entry, as built: reuse sheet, citation, card, badge. */

const byAddress = new Map(readPages().map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = byAddress.get(address);
  if (!page) throw new Error(`no page ${address}`);
  return page;
};
const { scenarios, enterprises, playbooks } = realCatalogue();
const languages = ['', '/en'] as const;
const elementAt = (address: string, id: string) =>
  pageAt(address).elements.find((element) => attribute(element, 'id') === id);

describe.each(languages)('the reuse sheet of every case (%s)', (language) => {
  const key = language === '' ? 'zh' : 'en';

  it('says to search engines that its case stands for it', () => {
    for (const { id } of scenarios) {
      const path = `${language}/scenarios/${id}/`;
      const { html } = pageAt(`${path}sheet/`);
      expect(html, id).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${path}">`));
      expect(html, id).not.toContain('noindex');
    }
  });

  it('tells its playbook’s steps and lists, every check of the safety rules, and every source it names', () => {
    for (const { id, playbooks: books } of scenarios) {
      const main = pageAt(`${language}/scenarios/${id}/sheet/`).elements.find(({ tagName }) => tagName === 'main');
      const told = main ? wordsOf(main) : '';
      const book = books[0]?.record;
      const wanted = book
        ? [
            ...book.data.map(({ name }) => name[key]),
            ...book.skills.map(({ role }) => role[key]),
            ...book.rollout.filter(({ phase }) => phase !== 'copy').map(({ exit }) => exit[key]),
          ]
        : [];
      expect(
        wanted.filter((text) => !told.includes(text)),
        id,
      ).toEqual([]);
    }
  });

  it('stands beside as Markdown, with whole addresses', () => {
    for (const { id } of scenarios) {
      const text = readFileSync(join(siteFolder(), `${language}/scenarios/${id}/sheet.md`), 'utf8');
      expect(text, id).toMatch(/^# .+\n/);
      expect([...text.matchAll(/\]\(([^)]*)\)/g)].filter(([, address]) => !/^https?:\/\//.test(address ?? ''))).toEqual(
        [],
      );
    }
  });

  it('is reached from its case', () => {
    for (const { id } of scenarios)
      expect(pageAt(`${language}/scenarios/${id}/`).html).toContain(`href="${language}/scenarios/${id}/sheet/"`);
  });

  it('is light: 45 KB at most', () => {
    const heavy = scenarios.filter(({ id }) => pageAt(`${language}/scenarios/${id}/sheet/`).html.length > 45_000);
    expect(heavy.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(languages)('the citation of every entry (%s)', (language) => {
  it.each(['gbt7714', 'apa', 'bibtex'])('in %s names its address, and can be read without script', (form) => {
    for (const [folder, entries] of [
      ['scenarios', scenarios],
      ['enterprises', enterprises],
      ['playbooks', playbooks],
    ] as const)
      for (const { id } of entries) {
        const element = elementAt(`${language}/${folder}/${id}/`, `cite-${form}`);
        expect(element && wordsOf(element), id).toContain(`${language}/${folder}/${id}/`);
      }
  });
});

describe.each(languages)('the card of every case (%s)', (language) => {
  const cards = scenarios.map(({ id }) => ({ id, ...pageAt(`${language}/scenarios/${id}/card/`) }));

  it('is one file of at most 6 KB, without script, that loads nothing', () => {
    for (const { id, html, elements } of cards) {
      expect(Buffer.byteLength(html), id).toBeLessThanOrEqual(6_000);
      const loading = elements.filter(
        (element) =>
          ['script', 'img', 'iframe'].includes(element.tagName) ||
          (element.tagName === 'link' && attribute(element, 'rel') !== 'canonical'),
      );
      expect(
        loading.map(({ tagName, attributes }) => [tagName, attributes]),
        id,
      ).toEqual([]);
    }
  });

  it('allows its own style by hash and nothing else', () => {
    for (const { html, elements } of cards.slice(0, 5)) {
      const style = elements.find(({ tagName }) => tagName === 'style');
      const hash = createHash('sha256')
        .update(style ? wordsOf(style) : '')
        .digest('base64');
      expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    }
  });

  it('leads to its case in a page of its own, and says its figure’s grade', () => {
    for (const { id, elements } of cards) {
      const link = elements.find(({ tagName }) => tagName === 'a');
      expect(link && attribute(link, 'href')).toMatch(new RegExp(`^https?://.*${language}/scenarios/${id}/$`));
      expect(link && attribute(link, 'target')).toBe('_blank');
      const headline = scenarios.find((one) => one.id === id)?.headline;
      const grade = elements.find((element) => attribute(element, 'class')?.startsWith('grade '));
      expect(grade && wordsOf(grade), id).toBe(headline?.grade);
    }
  });
});

it.each(languages)('has a badge for every enterprise that counts what stands on its page (%s)', (language) => {
  for (const { id, scenarios: cases, recognitions } of enterprises) {
    const file = join(siteFolder(), `${language}/enterprises/${id}/badge.svg`);
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/<script|href=|NaN|undefined/);
    if (cases.length > 0) expect(text, id).toMatch(new RegExp(`>[^<]*\\b${cases.length} (个案例|cases?)`));
    const final = recognitions.filter(({ recognition }) => !recognition.proposed).length;
    if (final > 0) expect(text, id).toMatch(new RegExp(`>[^<]*\\b${final} (项认定|recognitions?)`));
    else expect(text, id).not.toMatch(/项认定|recognition/);
  }
});

it('offers the code to embed with whole addresses', () => {
  const code = elementAt(`/scenarios/${scenarios[0]?.id}/`, 'embed-code');
  expect(code && wordsOf(code)).toMatch(/^<iframe src="https?:\/\/[^"]+\/scenarios\/[^/]+\/card\/" title="[^"]+"/);
  const badge = elementAt(`/en/enterprises/${enterprises[0]?.id}/`, 'embed-code');
  expect(badge && wordsOf(badge)).toMatch(
    /^<a href="https?:\/\/[^"]+"><img src="https?:\/\/[^"]+\/badge\.svg" alt="[^"]+"/,
  );
});
