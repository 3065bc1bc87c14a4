import type { Catalogue } from '../catalogue/catalogue.ts';
import { linkedBlocks } from '../questions/linked-blocks.ts';
import type { Language, Wording } from '../schema/text.ts';
import { blockLabels } from '../words/blocks.ts';
import { countLabels } from '../words/counts.ts';
import { supportLabels } from '../words/support.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { briefOf } from './scheme-words.ts';

/** A term by its name, with a line that tells what it is. */
interface NamedTerm {
  id: string;
  label: Wording;
  line: readonly (string | number | undefined)[];
}

/** What readers may mark besides entries, of every kind: by id, its name and a line that tells what it is. */
export function namedTerms(catalogue: Catalogue, language: Language) {
  const { scenarios, vocabulary } = catalogue;
  const words = wordsIn({ blocks: blockLabels.kinds, counts: countLabels, support: supportLabels }, language);
  const values = wordsIn(valueLabels, language);
  const cases = (count: number) => fill(words.counts.cases, { count });
  return {
    metrics: byId(vocabulary.metrics.values(), language, ({ id, label, group, direction }) => ({
      ...{ id, label },
      line: [values.metricGroup[group], values.direction[direction]],
    })),
    'building-blocks': byId(linkedBlocks(catalogue), language, ({ block, cases: own }) => ({
      ...{ id: block.id, label: block.label },
      line: [words.blocks[block.kind], block.vendor?.[language], cases(own.length)],
    })),
    industries: byId(vocabulary.industries.values(), language, ({ id, label, group }) => ({
      ...{ id, label },
      line: [vocabulary.industryGroups.get(group)?.label[language], cases(catalogue.scenariosOf(id).length)],
    })),
    // A stage's page is the list of its cases.
    stages: byId(
      [...vocabulary.stages.values()]
        .map((stage) => ({ stage, own: scenarios.filter(({ record }) => record.stages.includes(stage.id)) }))
        .filter(({ own }) => own.length > 0),
      language,
      ({ stage: { id, label }, own }) => ({ id, label, line: [cases(own.length)] }),
    ),
    'reference-scenarios': byId(vocabulary.referenceScenarios.values(), language, ({ id, label, code, link }) => ({
      ...{ id, label },
      line: [code, link[language]],
    })),
    schemes: byId(vocabulary.supportSchemes.values(), language, (scheme) => ({
      ...{ id: scheme.id, label: scheme.title },
      line: [
        words.support.instruments[scheme.instrument],
        scheme.city?.[language] ?? (scheme.region && vocabulary.regions.get(scheme.region)?.label[language]),
        briefOf(scheme, language),
        scheme.validTo && fill(words.support.until, { date: scheme.validTo }),
      ],
    })),
    standards: byId(vocabulary.standards.values(), language, ({ id, title, number, issuer, year }) => ({
      ...{ id, label: title },
      line: [number, issuer?.[language], year],
    })),
  };
}

function byId<Item>(items: Iterable<Item>, language: Language, named: (item: Item) => NamedTerm) {
  return Object.fromEntries(
    [...items]
      .map(named)
      .map(({ id, label, line }) => [
        id,
        { title: label[language], line: line.filter((one) => one !== undefined && one !== '').join(' · ') },
      ]),
  );
}
