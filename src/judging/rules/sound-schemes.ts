import { missingTerm, type SeedRule } from './seed-rule.ts';

/** Support schemes: a known region where one is needed, and an end that comes after the beginning. */
export const soundSchemes: SeedRule = ({ supportSchemes, regions }, report) => {
  const known = new Set(regions.map(({ id }) => id));
  supportSchemes.forEach((scheme, index) => {
    const { region, level, validFrom, validTo } = scheme;
    if (region !== undefined && !known.has(region)) {
      const { message, hint } = missingTerm(region, { zh: '地区', en: 'region' });
      report('supportSchemes', [index, 'region'], 'unknown-id', message, hint);
    }
    if (level !== 'national' && region === undefined)
      report(
        'supportSchemes',
        [index, 'level'],
        'scheme-region',
        { zh: '地方政策没有写地区。', en: 'A local scheme names no region.' },
        { zh: '补上 region，如 CN-GD。', en: 'Add its region, such as CN-GD.' },
      );
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom.slice(0, validTo.length))
      report(
        'supportSchemes',
        [index, 'validTo'],
        'scheme-dates',
        {
          zh: `止于 ${validTo}，早于起始的 ${validFrom}。`,
          en: `It ends on ${validTo}, before it begins on ${validFrom}.`,
        },
        { zh: '核对文件后改正日期。', en: 'Correct the dates after the document.' },
      );
  });
};
