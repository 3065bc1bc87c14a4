import { describe, expect, it } from 'vitest';
import { mapCounts } from '../../../src/questions/map.ts';
import { catalogueOfCases, realCatalogue, writtenEnterprises, writtenScenarios } from '../../support/catalogue.ts';

describe('the map of a small catalogue', () => {
  const map = mapCounts(
    catalogueOfCases({
      one: {},
      two: {},
      abroad: { region: 'DE' },
      nation: { region: 'CN' },
      nowhere: { region: undefined },
    }),
  );

  it('has a tile for every division, with what is there', () => {
    expect(map.tiles).toHaveLength(34);
    const fujian = map.tiles.find(({ region }) => region.id === 'CN-FJ');
    expect([fujian?.scenarios.length, fujian?.enterprises.length]).toEqual([2, 1]);
    expect(map.highest).toBe(2);
  });

  it('sets sites abroad and what names no province beside it', () => {
    expect(map.abroad.map(({ region, scenarios }) => [region.label.en, scenarios.length])).toEqual([['Germany', 1]]);
    expect(map.unplaced.scenarios.map(({ id }) => id).sort()).toEqual(['nation', 'nowhere']);
  });
});

describe('the real map', () => {
  const map = mapCounts(realCatalogue());

  it('places every case and enterprise once', () => {
    const sum = (kind: 'scenarios' | 'enterprises') =>
      [...map.tiles, ...map.abroad, map.unplaced].reduce((total, place) => total + place[kind].length, 0);
    expect(sum('scenarios')).toBe(writtenScenarios().length);
    expect(sum('enterprises')).toBe(writtenEnterprises().length);
  });

  it('has no two divisions on one tile, and all inside the grid', () => {
    const places = map.tiles.map(({ region }) => `${region.tile.row},${region.tile.column}`);
    expect(new Set(places).size).toBe(34);
    expect(map.tiles.every(({ region }) => region.tile.row < map.rows && region.tile.column < map.columns)).toBe(true);
  });
});
