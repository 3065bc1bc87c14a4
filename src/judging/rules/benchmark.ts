import { collect, collectTexts } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

/** `benchmark` is claimed only with a final recognition of a benchmark scheme. */
export const benchmark: Rule = ({ enterprises, vocabulary }) =>
  enterprises.flatMap((entry) => {
    const claim = collectTexts(entry.yaml.value, ['roles', '*']).find(({ value }) => value === 'benchmark');
    if (!claim) return [];
    const recognised = collect(entry.yaml.value, ['recognitions', '*']).some(({ value }) => {
      const scheme = collectTexts(value, ['scheme'])[0]?.value ?? '';
      const known = vocabulary.recognitionSchemes.get(scheme);
      // A scheme that is misspelt is told as such.
      return collect(value, ['proposed']).length === 0 && (known ? known.benchmark : scheme !== '');
    });
    if (recognised) return [];
    const schemes = [...vocabulary.recognitionSchemes.values()].filter((scheme) => scheme.benchmark);
    return [
      faultAt(
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
  });
