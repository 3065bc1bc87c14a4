import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/open-data/api/entries.ts';
import { dataFiles } from '../../../src/open-data/files/data-files.ts';
import { entryLinkedData } from '../../../src/open-data/linked-data/entry-data.ts';
import { vocabularies } from '../../../src/open-data/linked-data/vocabularies.ts';
import { inScript } from '../../../src/site/in-script.ts';
import { realCatalogue } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../../support/open-data.ts';

const catalogue = realCatalogue();
const skos = 'http://www.w3.org/2004/02/skos/core#';

type Node = Record<string, unknown>;

/** Expands JSON-LD with schema.org's names and nothing from the network. */
const expand = async (document: object): Promise<Node[]> =>
  (await jsonld.expand(document as jsonld.JsonLdDocument, {
    documentLoader: async (url: string) => {
      if (!/^https?:\/\/schema\.org/.test(url)) throw new Error(`asks for ${url}`);
      return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
    },
  })) as Node[];
const idsOf = (node: Node, name: string): string[] =>
  ((node[skos + name] ?? []) as { '@id': string }[]).map((one) => one['@id']);

describe('an entry’s linked data', () => {
  it('expands, and says what kind of thing it is', async () => {
    const kinds = { scenario: 'Article', enterprise: 'Organization', playbook: 'HowTo' } as const;
    for (const kind of ['scenario', 'enterprise', 'playbook'] as const) {
      for (const entry of entriesOf(catalogue)
        .filter((one) => one.kind === kind)
        .slice(0, 8)) {
        const [node] = await expand(entryLinkedData(entry, 'zh', addressOf));
        expect(node?.['@type']).toEqual([`https://schema.org/${kinds[kind]}`]);
        expect(node?.['@id']).toBe(addressOf(`/${kind}s/${entry.id}/`, 'zh'));
      }
    }
  });

  it('cites every source, and gives no address that must not be linked', () => {
    for (const entry of entriesOf(catalogue)) {
      const text = JSON.stringify(entryLinkedData(entry, 'en', addressOf));
      for (const { title, url, linkable } of entry.sources) {
        expect(text.includes(JSON.stringify(title)), entry.id).toBe(true);
        expect(text.includes(`"url":${JSON.stringify(url)}`), `${entry.id} ${url}`).toBe(linkable !== false);
      }
    }
  });

  it('with hostile texts ends no script, and says them as they are', () => {
    const hostile = hostileCatalogue();
    for (const [index, text] of hostileTexts.entries()) {
      const scenario = hostile.scenario(`hostile-${index}`);
      if (!scenario) throw new Error('no such case');
      const script = inScript(entryLinkedData(scenario, 'zh', addressOf));
      expect(script).not.toMatch(/<|\u2028|\u2029/);
      expect((JSON.parse(script) as { headline: string }).headline).toBe(text);
    }
  });
});

describe('the vocabularies as SKOS', async () => {
  const nodes = await expand(JSON.parse(vocabularies(catalogue, addressOf)) as object);
  const byId = new Map(nodes.map((node) => [String(node['@id']), node]));
  const concepts = nodes.filter((node) => (node['@type'] as string[]).includes(`${skos}Concept`));

  it('hold every term and concept once', () => {
    expect(byId.size).toBe(nodes.length);
    for (const id of catalogue.vocabulary.industries.keys())
      expect(byId.has(addressOf(`/api/v1/industries/${id}.json`, 'zh'))).toBe(true);
    expect(concepts.length).toBeGreaterThan(catalogue.vocabulary.concepts.size);
  });

  it('have one name in each language, and none of it again as another', () => {
    const wrong = concepts.filter((node) => {
      const labels = (node[`${skos}prefLabel`] ?? []) as { '@value': string; '@language': string }[];
      const others = (node[`${skos}altLabel`] ?? []) as { '@value': string; '@language': string }[];
      const tongues = labels.map((one) => one['@language']);
      return (
        tongues.toSorted().join() !== 'en,zh' ||
        others.some((one) =>
          labels.some((label) => label['@value'] === one['@value'] && label['@language'] === one['@language']),
        )
      );
    });
    expect(wrong.map((node) => node['@id'])).toEqual([]);
  });

  it('lead only to concepts that there are', () => {
    const dangling = concepts.flatMap((node) =>
      ['inScheme', 'broader', 'related', 'exactMatch', 'closeMatch', 'broadMatch'].flatMap((name) =>
        idsOf(node, name).filter((id) => !byId.has(id)),
      ),
    );
    expect([...new Set(dangling)].slice(0, 5)).toEqual([]);
  });

  it('match industries to the classes of GB/T 4754', () => {
    for (const { id, codes } of catalogue.vocabulary.industries.values()) {
      const node = byId.get(addressOf(`/api/v1/industries/${id}.json`, 'zh'));
      expect(node && idsOf(node, 'closeMatch')).toEqual(codes.map(({ code }) => `urn:x-gbt:4754-2017:${code}`));
    }
  });
});

describe('the description for data portals', () => {
  it('expands to DCAT with a distribution for every form of the data', async () => {
    const files = await dataFiles(catalogue, addressOf);
    const text = new TextDecoder().decode(files.get('dcat.jsonld'));
    const [node] = await expand(JSON.parse(text) as object);
    expect(node?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog']);
    const named = [...text.matchAll(/"dcat:downloadURL": \{\s*"@id": "[^"]*\/data\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...files.keys()].filter((name) => !/\.(cff|txt)$|^dcat\./.test(name)).sort());
  });
});
