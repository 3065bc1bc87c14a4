import type { Catalogue } from '../catalogue/catalogue.ts';
import { valueLabel } from '../lists/value-label.ts';
import { tierUse } from '../questions/building-blocks.ts';
import { processChain } from '../questions/chain.ts';
import { coverageViews } from '../questions/coverage-views.ts';
import { metricDistributions } from '../questions/distribution.ts';
import { mapCounts } from '../questions/map.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { wordsIn } from '../words/words.ts';
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
        const words = wordsIn(language).coverage;
        return matrixPicture(matrix, {
          title: words.title[id],
          description: words.lead(matrix.rows.length * matrix.columns.length, matrix.empty),
          row: (row) => label(language)(matrix.rowFacet, row),
          column: (column) => label(language)(matrix.columnFacet, column),
        });
      },
      rows: (language) => {
        const { coverage, kinds } = wordsIn(language);
        return [
          [
            kinds.facet[matrix.rowFacet],
            ...matrix.columns.map(({ column }) => label(language)(matrix.columnFacet, column)),
            coverage.total,
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
      const words = wordsIn(language).map;
      return mapPicture(map, kind, language, { title: words.titleOf[kind], description: words.lead });
    },
    rows: (language) => {
      const words = wordsIn(language).map;
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
      label: wordsIn(language).values.deployment[tier],
      count: scenarios.length,
    }));
  return {
    name: 'tiers',
    picture: (language) => {
      const words = wordsIn(language).blocks;
      return barsPicture(bars(language), {
        title: words.tiersTitle,
        description: words.unstated(use.unstated.length),
      });
    },
    rows: (language) => {
      const { blocks, nav } = wordsIn(language);
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
              const words = wordsIn(language).chain;
              return chainPicture(chain, language, {
                title: words.title(industry.label[language]),
                description: words.lead,
              });
            },
            rows: (language) => {
              const words = wordsIn(language).chain;
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
            wordsIn(language).figures.heading,
            wordsIn(language).figures.lead,
            distributions
              .filter(({ figures }, _, all) => figures.length > 1 || all.every((one) => one.figures.length === 1))
              .map((distribution) => pictureOf(distribution, industry, language, units)),
          ),
        rows: (language) => {
          const { figures: words, facets, nav } = wordsIn(language);
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
