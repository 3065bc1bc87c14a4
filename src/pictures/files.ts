import type { Catalogue } from '../catalogue/catalogue.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { tierUse } from '../questions/building-blocks.ts';
import { processChain } from '../questions/chain.ts';
import { coverageViews } from '../questions/coverage-views.ts';
import { metricDistributions } from '../questions/distribution.ts';
import { usesAi } from '../questions/kinds.ts';
import { mapCounts } from '../questions/map.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { blockLabels } from '../words/blocks.ts';
import { coverageLabels } from '../words/coverage.ts';
import { industryLabels } from '../words/industry.ts';
import { listLabels } from '../words/list.ts';
import { mapLabels } from '../words/map.ts';
import { siteLabels } from '../words/site.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { chainPicture } from './chain-picture.ts';
import { coverageTable } from './coverage-table.ts';
import { flowLines, flowPicture } from './flow-picture.ts';
import { mapPicture } from './map-picture.ts';
import { matrixPicture } from './matrix-picture.ts';
import { metricFiles } from './metric-files.ts';
import { metricPicture } from './metric-picture.ts';
import type { PictureFile } from './picture-file.ts';
import { stack } from './stack-pictures.ts';
import { tierBars, tierPicture } from './tier-picture.ts';

const known = new WeakMap<Catalogue, PictureFile[]>();

/** Every picture of the site that can be taken away; worked out once for a catalogue. */
export function pictureFiles(catalogue: Catalogue): PictureFile[] {
  const files = known.get(catalogue) ?? filesOf(catalogue);
  known.set(catalogue, files);
  return files;
}

function filesOf(catalogue: Catalogue): PictureFile[] {
  const industries = [...catalogue.vocabulary.industries.values()];
  return [
    ...coverageFiles(catalogue),
    ...mapFiles(catalogue),
    tierFile(catalogue),
    ...metricFiles(catalogue),
    ...industries.flatMap((industry) => [...chainFile(catalogue, industry), ...metricFile(catalogue, industry)]),
    ...catalogue.playbooks.map((playbook) => ({
      name: `flow-${playbook.id}`,
      picture: (language: Language) => flowPicture(playbook, language),
      lines: (language: Language) => flowLines(playbook, language),
    })),
  ];
}

function coverageFiles(catalogue: Catalogue): PictureFile[] {
  return coverageViews(catalogue).map((view) => {
    const table = (language: Language) => coverageTable(view, language, catalogue.vocabulary);
    return {
      name: `coverage-${view.id}`,
      picture: (language) => matrixPicture(table(language)),
      lines: (language) => {
        const { rowHead, columns, rows } = table(language);
        return [
          [rowHead, ...columns.map(({ label }) => label), wordsIn(coverageLabels, language).total],
          ...rows.map(({ label, cells, total }) => [label, ...cells.map(({ count }) => count), total]),
        ];
      },
    };
  });
}

function mapFiles(catalogue: Catalogue): PictureFile[] {
  const map = mapCounts(catalogue);
  return (['scenarios', 'enterprises'] as const).map((kind) => ({
    name: kind === 'scenarios' ? 'map' : 'map-enterprises',
    picture: (language) => mapPicture(map, kind, language),
    lines: (language) => {
      const words = wordsIn(mapLabels, language);
      return [
        [words.region, 'ISO 3166', words.scenarios, words.enterprises],
        ...[...map.tiles, ...map.abroad].map(({ region, scenarios, enterprises }) => [
          region.label[language],
          region.id,
          scenarios.length,
          enterprises.length,
        ]),
      ];
    },
  }));
}

function tierFile(catalogue: Catalogue): PictureFile {
  const use = tierUse(catalogue.scenarios);
  return {
    name: 'tiers',
    picture: (language) => tierPicture(use, language),
    lines: (language) => {
      const words = wordsIn(blockLabels, language);
      return [
        [words.tier, wordsIn(siteLabels.nav, language).scenarios],
        ...tierBars(use, language).map(({ label, count }) => [label, count]),
        [words.notStated, use.unstated.length],
      ];
    },
  };
}

function chainFile(catalogue: Catalogue, industry: Industry): PictureFile[] {
  const chain = processChain(catalogue, industry.id);
  if (!chain) return [];
  return [
    {
      name: `chain-${industry.id}`,
      picture: (language) => chainPicture(chain, industry, language),
      lines: (language) => {
        const words = wordsIn(industryLabels.chain, language);
        return [
          [words.step, words.cases, words.sources],
          ...chain.lines.flatMap(({ steps }) =>
            steps.map(({ step, scenarios, sources }) => [
              step.label[language],
              scenarios.map((scenario) => entryTitle(scenario, language)).join('; '),
              sources.map(({ url }) => url).join(' '),
            ]),
          ),
        ];
      },
    },
  ];
}

function metricFile(catalogue: Catalogue, industry: Industry): PictureFile[] {
  const { units } = catalogue.vocabulary;
  const distributions = metricDistributions(catalogue.scenariosOf(industry.id).filter(usesAi), units);
  if (distributions.length === 0) return [];
  return [
    {
      name: `figures-${industry.id}`,
      picture: (language) => {
        const words = wordsIn(industryLabels.figures, language);
        const several = distributions.filter(({ figures }) => figures.length > 1);
        const drawn = several.length > 0 ? several : distributions;
        return stack(
          words.heading,
          words.lead,
          drawn.map((distribution) => metricPicture(distribution, industry, language, units)),
        );
      },
      lines: (language) => {
        const words = wordsIn(industryLabels.figures, language);
        const { grade, scope } = wordsIn(listLabels.facets, language);
        const scopes = wordsIn(valueLabels.scope, language);
        const { scenarios } = wordsIn(siteLabels.nav, language);
        return [
          [words.metric, words.kind, scope, words.object, words.count, grade, scenarios],
          ...distributions.flatMap((distribution) => {
            const amount = amountWords(distribution, language, units);
            return distribution.figures.map((figure) => [
              distribution.metric.label[language],
              distribution.change === 'relative' ? words.relative : words.level,
              scopes[figure.result.result.scope],
              distribution.object && inLanguage(distribution.object, language),
              amount(figure.amount),
              figure.result.grade,
              entryTitle(figure.scenario, language),
            ]);
          }),
        ];
      },
    },
  ];
}
