import { exactNumber, readNumber } from '../schema/number.ts';

/** What somebody typed as a figure, put into the fields of a result. */
export interface TypedFigure {
  value?: string;
  min?: string;
  max?: string;
  bound?: string;
  /** The sign behind the number, where it is a unit. */
  unit?: '%' | '‰';
}

/**
 * Takes apart a figure as its source writes it: 约30% is the value 30, bound
 * `about`, unit %; 10~20 the two ends of a range. `undefined` where it is a
 * plain number already, or is not understood, or carries a currency, which a
 * unit must say.
 */
export function typedFigure(written: string): TypedFigure | undefined {
  if (written.trim() === '' || exactNumber(written) !== undefined) return undefined;
  const read = readNumber(written);
  if (!read || (read.sign && read.sign !== '%' && read.sign !== '‰')) return undefined;
  const amount = read.min === read.max ? { value: String(read.min) } : { min: String(read.min), max: String(read.max) };
  return {
    ...amount,
    ...(read.bound && { bound: read.bound }),
    ...((read.sign === '%' || read.sign === '‰') && { unit: read.sign }),
  };
}

const shares = ['%', '‰', 'ppm', 'ppb'];

/** The unit to set for the sign typed behind a figure, beside the unit chosen so far (`''`: none); `undefined` where that stays. */
export function unitToSet(sign: TypedFigure['unit'], chosen: string): string | undefined {
  const yields = chosen === '' || shares.includes(chosen);
  return sign && sign !== chosen && yields ? sign : undefined;
}
