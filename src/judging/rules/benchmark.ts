import { collect, collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** `benchmark` is claimed only with a final recognition of a benchmark scheme. */
export const benchmark = {
  about: {
    benchmark: { zh: 'benchmark 要有标杆名单的认定', en: 'benchmark needs a recognition of a benchmark list' },
  },
  judge: eachEntry((entry, { recognitionSchemes }) => {
    const claim = collectTexts(entry.front, ['roles', '*']).find(({ value }) => value === 'benchmark');
    if (!claim) return [];
    const recognised = collect(entry.front, ['recognitions', '*']).some(({ value }) => {
      const scheme = collectTexts(value, ['scheme'])[0]?.value ?? '';
      const known = recognitionSchemes.get(scheme);
      // A scheme that is misspelt is told as such.
      return collect(value, ['proposed']).length === 0 && (known ? known.benchmark : scheme !== '');
    });
    if (recognised) return [];
    const schemes = [...recognitionSchemes.values()].filter((scheme) => scheme.benchmark);
    return [
      foundAt(
        entry,
        claim.path,
        'benchmark',
        {
          zh: '没有标杆名单的认定，不能写 benchmark。',
          en: 'benchmark is claimed without a recognition of a benchmark list.',
        },
        {
          zh: `在 recognitions 里写上所属名单（${schemes.map(({ label }) => label.zh).join('、')}），或删去 benchmark。`,
          en: `Add the list under recognitions (${schemes.map(({ label }) => label.en).join(', ')}), or delete benchmark.`,
        },
      ),
    ];
  }),
} satisfies Rule;
