import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/open-data/api/entries.ts';
import { llmsFullText, llmsText } from '../../../src/open-data/assistants/llms.ts';
import { twinsOf } from '../../../src/open-data/twins/twins.ts';
import { languages } from '../../../src/schema/text.ts';
import { realCatalogue } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../../support/open-data.ts';

// Without its afterthought, which makes links of escaped addresses as well; the specification does not.
const trees = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: trees });
const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
/** Spaces at ends and line ends are one space in Markdown. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const catalogue = realCatalogue();
const twins = twinsOf(catalogue, addressOf);
const markdown = (id: string, language: 'zh' | 'en', of = twins) =>
  of.find((twin) => twin.id === id && twin.form === 'md')?.text(language) ?? '';

describe('the twins', () => {
  it('stand beside every entry, in both forms', () => {
    expect(twins.map(({ list, id, form }) => `${list}/${id}.${form}`).sort()).toEqual(
      (['scenarios', 'enterprises', 'playbooks'] as const)
        .flatMap((list) => catalogue[list].flatMap(({ id }) => [`${list}/${id}.json`, `${list}/${id}.md`]))
        .sort(),
    );
  });

  it('as Markdown say every figure with the mark of its source, and name every source', () => {
    for (const { id, results, sources } of catalogue.scenarios.slice(0, 60)) {
      const words = plain(wordsOf(parse(markdown(id, 'zh'))));
      for (const { source } of results) expect(words, id).toContain(`[${source.number}·${source.grade}]`);
      for (const { title } of sources) expect(words, id).toContain(plain(title));
    }
  });

  it('link no source that a public site must not link', () => {
    const linked = entriesOf(catalogue).flatMap((entry) => {
      const shunned = entry.sources.filter(({ linkable }) => linkable === false);
      if (shunned.length === 0) return [];
      const text = markdown(entry.id, 'zh');
      return shunned.filter(({ url }) => text.includes(`(${url})`)).map(({ url }) => `${entry.id} ${url}`);
    });
    expect(linked).toEqual([]);
  });

  it('name their page by an address that ends where the sentence goes on', () => {
    for (const { id } of catalogue.scenarios.slice(0, 20)) {
      const links = nodesOf(parse(markdown(id, 'zh'))).flatMap((node) => (node.type === 'link' ? [node.url] : []));
      const own = addressOf(`/scenarios/${id}/`, 'zh');
      expect(links.filter((url) => url.startsWith(own) && !url.includes('index.'))).toEqual([own, own]);
    }
  });

  it('in English have no Chinese labels', () => {
    const [first] = catalogue.scenarios;
    const facts = markdown(first?.id ?? '', 'en')
      .split('\n')
      .filter((line) => line.startsWith('- **'));
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.filter((line) => /\*\*[^*]*\p{Script=Han}[^*]*\*\*/u.test(line))).toEqual([]);
  });

  it('give hostile texts as words and as nothing else', () => {
    const hostile = twinsOf(hostileCatalogue(), addressOf);
    for (const [index, text] of hostileTexts.entries()) {
      const tree = parse(markdown(`hostile-${index}`, 'zh', hostile));
      const [heading] = tree.children;
      expect(heading?.type).toBe('heading');
      expect(plain(heading ? wordsOf(heading) : '')).toBe(plain(text));
      const kinds = new Set(nodesOf(tree).map(({ type }) => type));
      expect(kinds.has('html')).toBe(false);
      const led = nodesOf(tree).flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(led.filter((url) => url.includes('evil'))).toEqual([]);
    }
  });
});

describe('for assistants', () => {
  it.each(languages)('llms.txt in %s names every entry, and the whole text holds it', (language) => {
    const short = llmsText(catalogue, language, addressOf);
    const whole = llmsFullText(catalogue, language, addressOf);
    const missing = entriesOf(catalogue).filter(({ id, kind }) => {
      const folder = `${kind}s`;
      const page = addressOf(`/${folder}/${id}/`, language);
      return !short.includes(`${page}index.md`) || !whole.includes(page);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(parse(short).children[0]?.type).toBe('heading');
    expect(parse(short).children[1]?.type).toBe('blockquote');
  });
});
