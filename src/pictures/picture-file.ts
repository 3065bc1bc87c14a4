import type { Language } from '../schema/text.ts';
import type { Picture } from './drawing.ts';

type Line = readonly (string | number | undefined)[];

/** A picture that can be taken away: as SVG, and its numbers as CSV. */
export interface PictureFile {
  /** Name of both files. */
  name: string;
  picture(language: Language): Picture;
  lines(language: Language): readonly Line[];
}
