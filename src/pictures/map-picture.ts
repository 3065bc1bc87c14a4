import type { MapCounts } from '../questions/map.ts';
import type { Language } from '../schema/text.ts';
import type { Picture, Shape } from './drawing.ts';
import { levelOf } from './level.ts';

/** All provincial-level divisions as tiles of one size, coloured by how many cases, or enterprises, they have. */
export function mapPicture(
  map: MapCounts,
  kind: 'scenarios' | 'enterprises',
  language: Language,
  words: { title: string; description: string },
): Picture {
  const side = 56;
  const pitch = side + 4;
  const top = 40;
  const shapes = map.tiles.flatMap((tile): Shape[] => {
    const { region } = tile;
    const count = tile[kind].length;
    const x = 12 + region.tile.column * pitch;
    const y = top + region.tile.row * pitch;
    const level = levelOf(count);
    const fill = level > 2 ? 'on-level-high' : 'ink';
    const label = region.label[language];
    return [
      { kind: 'rect', x, y, width: side, height: side, fill: `level-${level}`, radius: 5 },
      {
        kind: 'text',
        x: x + side / 2,
        y: y + 22,
        text: label,
        size: label.length > 8 ? 8.5 : 11,
        fill,
        anchor: 'middle',
      },
      {
        kind: 'text',
        x: x + side / 2,
        y: y + 43,
        text: count > 0 ? String(count) : '·',
        size: 16,
        fill,
        anchor: 'middle',
        bold: true,
      },
    ];
  });
  return {
    ...words,
    width: 24 + map.columns * pitch,
    height: top + map.rows * pitch + 8,
    shapes: [{ kind: 'text', x: 12, y: 24, text: words.title, size: 15, fill: 'ink', bold: true }, ...shapes],
  };
}
