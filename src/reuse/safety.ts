import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';
import { measuresToCheck } from '../questions/reuse.ts';
import { safetyRules } from '../questions/safety.ts';
import type { Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { sheetLabels } from '../words/sheet.ts';
import { fill, wordsIn } from '../words/words.ts';

/** What a plant goes through about safety, point by point. */
export interface SheetSafety {
  /** The main industry. */
  industry: string;
  /** It is highly sensitive to safety. */
  sensitive: boolean;
  measures: readonly { label: string; why: string }[];
  rules: readonly { title: string; concerns: string; checks: readonly string[] }[];
}

/** As many measures are listed, those of the case and its playbooks first. */
const most = 8;

/** The safety checklist of a case's industry, with what the case and its playbooks say themselves. */
export function sheetSafety(scenario: Scenario, catalogue: Catalogue, language: Language): SheetSafety {
  const words = wordsIn(sheetLabels, language);
  const { list } = wordsIn(punctuation, language);
  const [main] = scenario.industries;
  const peers = main ? catalogue.scenariosOf(main.id) : [];
  return {
    industry: main?.label[language] ?? '',
    sensitive: scenario.industries.some(({ safetySensitive }) => safetySensitive),
    measures: measuresToCheck(scenario, peers, catalogue.vocabulary)
      .slice(0, most)
      .map(({ measure, stated, ofRisk, inIndustry }) => ({
        label: measure.label[language],
        why: [
          stated && words.safety.stated,
          ofRisk && words.safety.ofRisk,
          inIndustry > 0 && fill(words.safety.inIndustry, { count: inIndustry }),
        ]
          .filter(Boolean)
          .join(list),
      })),
    rules: safetyRules(catalogue.vocabulary).map(({ standard }) => ({
      title: standard.title[language],
      concerns: fill(words.safety.concerns, { whom: standard.safety.appliesTo[language] }),
      checks: standard.safety.checks.map((check) => check[language]),
    })),
  };
}
