import type { MapCounts, TileCount } from '../questions/map.ts';
import type { Language } from '../schema/text.ts';
import { mapLabels } from '../words/map.ts';
import { wordsIn } from '../words/words.ts';
import { moved, type Picture, type Shape } from './drawing.ts';
import { levelOf } from './level.ts';

/** What a map counts. */
export type MapKind = 'scenarios' | 'enterprises';

const side = 52;
const pitch = side + 4;

/** Width and height of the tiles of a map, without a margin. */
export function mapSize({ rows, columns }: MapCounts): { width: number; height: number } {
  return { width: (columns - 1) * pitch + side, height: (rows - 1) * pitch + side };
}

/** A division as a tile of the one size that all have, in its rough place, coloured by how many cases, or enterprises, it has. */
export function mapTile(tile: TileCount, kind: MapKind, language: Language): Shape[] {
  const { region } = tile;
  const count = tile[kind].length;
  const x = region.tile.column * pitch;
  const y = region.tile.row * pitch;
  const level = levelOf(count);
  const fill = level > 2 ? 'on-level-high' : level > 0 ? 'ink' : 'ink-soft';
  const centred = { kind: 'text', x: x + side / 2, fill, anchor: 'middle' } as const;
  // Long English names are set on two lines, or smaller.
  const lines = region.label[language].split(' ');
  return [
    { kind: 'rect', x, y, width: side, height: side, fill: `level-${level}`, radius: 5 },
    ...lines.map(
      (text, index): Shape => ({
        ...centred,
        y: y + (lines.length > 1 ? 14 : 20) + index * 10,
        text,
        size: language === 'zh' ? 13 : text.length > 10 ? 8 : 9.5,
      }),
    ),
    { ...centred, y: y + 42, text: count > 0 ? String(count) : '·', size: 15, bold: true },
  ];
}

/** All provincial-level divisions as tiles, under a title. */
export function mapPicture(map: MapCounts, kind: MapKind, language: Language): Picture {
  const words = wordsIn(mapLabels, language);
  const { width, height } = mapSize(map);
  const [left, top] = [12, 40];
  return {
    title: words.titleOf[kind],
    description: words.lead,
    width: width + 2 * left,
    height: height + top + 12,
    shapes: [
      { kind: 'text', x: left, y: 24, text: words.titleOf[kind], size: 15, fill: 'ink', bold: true },
      ...map.tiles.flatMap((tile) => mapTile(tile, kind, language)).map((shape) => moved(shape, left, top)),
    ],
  };
}
