import { exactNumber, readNumber } from '../schema/number.ts';

/** What somebody typed as a figure, put into the fields of a result. */
export interface TypedFigure {
  value?: string;
  min?: string;
  max?: string;
  bound?: string;
  /** Per cent, where it was written in per cent, or in per mille, of which the catalogue has no unit: a tenth of the number. */
  unit?: '%';
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
  // A tenth of a decimal is a decimal: what comes after twelve places is of the machine.
  const inUnit = (amount: number) => String(read.sign === '‰' ? Number((amount / 10).toPrecision(12)) : amount);
  const [min, max] = [inUnit(read.min), inUnit(read.max)];
  return {
    ...(min === max ? { value: min } : { min, max }),
    ...(read.bound && { bound: read.bound }),
    ...(read.sign && { unit: '%' }),
  };
}

const shares = ['%', 'ppm', 'ppb'];

/** The unit to set for the sign typed behind a figure, beside the unit chosen so far (`''`: none); `undefined` where that stays. */
export function unitToSet(sign: TypedFigure['unit'], chosen: string): string | undefined {
  const yields = chosen === '' || shares.includes(chosen);
  return sign && sign !== chosen && yields ? sign : undefined;
}
