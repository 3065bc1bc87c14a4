import type { Catalogue, Enterprise, Region, Scenario } from '../catalogue/catalogue.ts';
import type { Division } from '../schema/seeds/vocabulary.ts';

/** What the catalogue documents at a place. */
export interface PlaceCount {
  scenarios: readonly Scenario[];
  enterprises: readonly Enterprise[];
}

/** One provincial-level division with its tile. */
export interface TileCount extends PlaceCount {
  region: Division;
}

/** All divisions, sites abroad, and what names no place. */
export interface MapCounts {
  tiles: readonly TileCount[];
  abroad: readonly (PlaceCount & { region: Region })[];
  /** In China without a province, or without any place. */
  unplaced: PlaceCount;
  rows: number;
  columns: number;
  /** The highest count of cases on a tile. */
  highest: number;
}

/** Cases and enterprises by provincial-level division: all of them, also those without any. */
export function mapCounts({ vocabulary, scenarios, enterprises }: Catalogue): MapCounts {
  const at = (id: string): PlaceCount => ({
    scenarios: scenarios.filter(({ record }) => record.region === id),
    enterprises: enterprises.filter(({ record }) => record.region === id),
  });
  const tiles = [...vocabulary.regions.values()].map((region) => ({ region, ...at(region.id) }));
  const abroad = new Map(
    [...scenarios, ...enterprises].flatMap(({ region }) =>
      region && region.id !== 'CN' && !vocabulary.regions.has(region.id) ? [[region.id, region]] : [],
    ),
  );
  const nowhere = (region: string | undefined) => region === undefined || region === 'CN';
  return {
    tiles,
    abroad: [...abroad.values()].map((region) => ({ region, ...at(region.id) })),
    unplaced: {
      scenarios: scenarios.filter(({ record }) => nowhere(record.region)),
      enterprises: enterprises.filter(({ record }) => nowhere(record.region)),
    },
    rows: 1 + Math.max(...tiles.map(({ region }) => region.tile.row)),
    columns: 1 + Math.max(...tiles.map(({ region }) => region.tile.column)),
    highest: Math.max(0, ...tiles.map((tile) => tile.scenarios.length)),
  };
}
