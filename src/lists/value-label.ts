import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';
import { stepLabels } from './step-labels.ts';

/** The name of a facet's value: the term's label, or a word of the site. */
export function valueLabel(facet: string, value: string, language: Language, vocabulary: Vocabulary): string {
  const words = wordsIn(valueLabels, language);
  const own: Record<string, Readonly<Record<string, string>>> = {
    scale: words.scale,
    deployment: words.deployment,
    kind: words.kind,
    grade: words.gradeName,
    scope: words.scope,
    outcome: { measured: words.outcome.measured },
    data: words.dataKind,
  };
  const terms: Record<string, ReadonlyMap<string, { label: Record<Language, string> }>> = {
    industry: vocabulary.industries,
    stage: vocabulary.stages,
    technique: vocabulary.techniques,
    region: vocabulary.regions,
    metric: vocabulary.metrics,
    scheme: vocabulary.recognitionSchemes,
    reference: vocabulary.referenceScenarios,
    step: stepLabels(vocabulary),
  };
  const known = own[facet]?.[value] ?? terms[facet]?.get(value)?.label[language];
  if (known !== undefined) return known;
  if (facet !== 'region') return value;
  if (value === 'CN') return words.chinaOnly;
  return new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en', { type: 'region' }).of(value) ?? value;
}
