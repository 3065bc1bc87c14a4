import type { Catalogue } from '../catalogue/catalogue.ts';
import { valueLabel } from '../lists/value-label.ts';
import { tierUse } from '../questions/building-blocks.ts';
import { processChain } from '../questions/chain.ts';
import { coverageViews } from '../questions/coverage-views.ts';
import { metricDistributions } from '../questions/distribution.ts';
import { mapCounts } from '../questions/map.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { blockLabels } from '../words/blocks.ts';
import { coverageLabels, coverageLead } from '../words/coverage.ts';
import { industryLabels } from '../words/industry.ts';
import { listLabels } from '../words/list.ts';
import { mapLabels } from '../words/map.ts';
import { siteLabels } from '../words/site.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { barsPicture } from './bars-picture.ts';
import { chainPicture } from './chain-picture.ts';
import { pictureOf } from './distribution-words.ts';
import type { Picture } from './drawing.ts';
import { mapPicture } from './map-picture.ts';
import { matrixPicture } from './matrix-picture.ts';
import { stack } from './stack-pictures.ts';

type Row = readonly (string | number | undefined)[];

/** A picture that can be taken away: as SVG, and its numbers as CSV. */
export interface PictureFile {
  /** Name of both files. */
  name: string;
  picture(language: Language): Picture;
  rows(language: Language): readonly Row[];
}

/** Every picture of the site that can be taken away. */
export function pictureFiles(catalogue: Catalogue): PictureFile[] {
  return [...coverageFiles(catalogue), ...mapFiles(catalogue), tierFile(catalogue), ...industryFiles(catalogue)];
}

function coverageFiles(catalogue: Catalogue): PictureFile[] {
  return coverageViews(catalogue).map(({ id, matrix }) => {
    const label = (language: Language) => (facet: string, value: string) =>
      valueLabel(facet, value, language, catalogue.vocabulary);
    return {
      name: `coverage-${id}`,
      picture: (language) => {
        const words = wordsIn(coverageLabels, language);
        return matrixPicture(matrix, {
          title: words.title[id],
          description: coverageLead(matrix, language),
          row: (row) => label(language)(matrix.rowFacet, row),
          column: (column) => label(language)(matrix.columnFacet, column),
        });
      },
      rows: (language) => {
        const words = wordsIn(coverageLabels, language);
        return [
          [
            words.facet[matrix.rowFacet],
            ...matrix.columns.map(({ column }) => label(language)(matrix.columnFacet, column)),
            words.total,
          ],
          ...matrix.rows.map(({ row, cells, total }) => [
            label(language)(matrix.rowFacet, row),
            ...cells.map(({ count }) => count),
            total,
          ]),
        ];
      },
    };
  });
}

function mapFiles(catalogue: Catalogue): PictureFile[] {
  const map = mapCounts(catalogue);
  return (['scenarios', 'enterprises'] as const).map((kind) => ({
    name: kind === 'scenarios' ? 'map' : 'map-enterprises',
    picture: (language) => {
      const words = wordsIn(mapLabels, language);
      return mapPicture(map, kind, language, { title: words.titleOf[kind], description: words.lead });
    },
    rows: (language) => {
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
  const bars = (language: Language) =>
    use.byTier.map(({ tier, scenarios }) => ({
      label: wordsIn(valueLabels, language).deployment[tier],
      count: scenarios.length,
    }));
  return {
    name: 'tiers',
    picture: (language) => {
      const words = wordsIn(blockLabels, language);
      return barsPicture(bars(language), {
        title: words.tiersTitle,
        description: fill(words.unstated, { count: use.unstated.length }),
      });
    },
    rows: (language) => {
      const blocks = wordsIn(blockLabels, language);
      const nav = wordsIn(siteLabels.nav, language);
      return [
        [blocks.tier, nav.scenarios],
        ...bars(language).map(({ label, count }) => [label, count]),
        [blocks.notStated, use.unstated.length],
      ];
    },
  };
}

function industryFiles(catalogue: Catalogue): PictureFile[] {
  const { units, industries } = catalogue.vocabulary;
  return [...industries.values()].flatMap((industry): PictureFile[] => {
    const chain = processChain(catalogue, industry.id);
    const distributions = metricDistributions(catalogue.scenariosOf(industry.id), units);
    const chainFile: PictureFile[] = chain
      ? [
          {
            name: `chain-${industry.id}`,
            picture: (language) => {
              const words = wordsIn(industryLabels.chain, language);
              return chainPicture(chain, language, {
                title: fill(words.title, { industry: industry.label[language] }),
                description: words.lead,
              });
            },
            rows: (language) => {
              const words = wordsIn(industryLabels.chain, language);
              return [
                [words.step, words.cases, words.sources],
                ...chain.lines.flatMap(({ steps }) =>
                  steps.map(({ step, scenarios, sources }) => [
                    step.label[language],
                    scenarios.map(({ record }) => inLanguage(record.title, language)).join('; '),
                    sources.map(({ url }) => url).join(' '),
                  ]),
                ),
              ];
            },
          },
        ]
      : [];
    if (distributions.length === 0) return chainFile;
    return [
      ...chainFile,
      {
        name: `figures-${industry.id}`,
        picture: (language) =>
          stack(
            wordsIn(industryLabels.figures, language).heading,
            wordsIn(industryLabels.figures, language).lead,
            distributions
              .filter(({ figures }, _, all) => figures.length > 1 || all.every((one) => one.figures.length === 1))
              .map((distribution) => pictureOf(distribution, industry, language, units)),
          ),
        rows: (language) => {
          const words = wordsIn(industryLabels.figures, language);
          const facets = wordsIn(listLabels.facets, language);
          const nav = wordsIn(siteLabels.nav, language);
          return [
            [words.metric, words.kind, words.count, facets.grade, nav.scenarios],
            ...distributions.flatMap((distribution) => {
              const amount = amountWords(distribution, language, units);
              return distribution.figures.map((figure) => [
                distribution.metric.label[language],
                distribution.change === 'relative' ? words.relative : words.level,
                amount(figure.amount),
                figure.result.grade,
                inLanguage(figure.scenario.record.title, language),
              ]);
            }),
          ];
        },
      },
    ];
  });
}
