import type { Telling } from '../../schema/telling.ts';
import { missingTerm, type SeedRule } from './seed-rule.ts';

/** Support schemes: a known region where one is needed, and an end that comes after the beginning. */
export const soundSchemes = {
  about: {
    'scheme-region': { zh: '地方政策写明地区', en: 'A local scheme names its region' },
    'scheme-dates': { zh: '政策的起止日期有序', en: 'Dates of a scheme are in order' },
  },
  judge: ({ supportSchemes, regions }, report) => {
    const known = new Set(regions.map(({ id }) => id));
    supportSchemes.forEach(({ region, level, validFrom, validTo }, index) => {
      if (region !== undefined && !known.has(region))
        report('supportSchemes', [index, 'region'], missingTerm(region, { zh: '地区', en: 'region' }));
      if (level !== 'national' && region === undefined) report('supportSchemes', [index, 'level'], withoutRegion);
      if (validFrom !== undefined && validTo !== undefined && validTo < validFrom.slice(0, validTo.length))
        report('supportSchemes', [index, 'validTo'], endsTooEarly(validFrom, validTo));
    });
  },
} satisfies SeedRule;

const withoutRegion: Telling = {
  rule: 'scheme-region',
  message: { zh: '地方政策没有写地区。', en: 'A local scheme names no region.' },
  hint: { zh: '补上 region，如 CN-GD。', en: 'Add its region, such as CN-GD.' },
};

function endsTooEarly(from: string, to: string): Telling {
  return {
    rule: 'scheme-dates',
    message: { zh: `止于 ${to}，早于起始的 ${from}。`, en: `It ends on ${to}, before it begins on ${from}.` },
    hint: { zh: '核对文件后改正日期。', en: 'Correct the dates after the document.' },
  };
}
