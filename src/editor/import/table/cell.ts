/** A number that its cell shows in a format: what the format does to it is part of what a reader sees. */
export interface ShownNumber {
  number: number;
  shown: string;
  /** The format shows it in another scale (万, k, ‰): which of the two is meant cannot be known. */
  scaled: boolean;
}

/** A cell that shows less or more than it holds. */
export interface BrokenCell {
  broken: 'error' | 'no-result' | 'merged' | 'struck-out';
  shown: string;
}

/** A text that leads to a page: lists often give a source as its title alone, with the address behind it. */
export interface LinkedText {
  link: string;
  shown: string;
}

/** What a cell holds, as its reader sees it: dates are texts as exact as the cell shows them, per cent is `98.5%`. */
export type CellValue = string | number | boolean | ShownNumber | BrokenCell | LinkedText | null;

export function isBroken(cell: CellValue | undefined): cell is BrokenCell {
  return typeof cell === 'object' && cell !== null && 'broken' in cell;
}

export function isShownNumber(cell: CellValue | undefined): cell is ShownNumber {
  return typeof cell === 'object' && cell !== null && 'number' in cell;
}

/** The page that a cell leads to. */
export const linkOf = (cell: CellValue | undefined): string | undefined =>
  typeof cell === 'object' && cell !== null && 'link' in cell ? cell.link : undefined;

/** The text of a cell, as it is shown. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return (typeof cell === 'object' ? cell.shown : String(cell)).trim();
}

/** Whether a cell holds anything. */
export function filled(cell: CellValue | undefined): boolean {
  return isBroken(cell) || cellText(cell) !== '';
}
