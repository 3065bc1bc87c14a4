import type { Scenario } from '../catalogue/catalogue.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { stepLabels } from '../lists/step-labels.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import { layers, type StackItem, type Tier, tiers } from '../schema/stack.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { blockLabels } from '../words/blocks.ts';
import { scenarioLabels } from '../words/scenario.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';
import type { ComparedEntry, ComparedLine } from './entry.ts';
import { comparedFigure } from './figure.ts';
import { linesOf, nameLine, openingSection, schemeLines, sourceLines, termLine } from './lines.ts';

/** What is compared of a case. */
export function scenarioEntry(scenario: Scenario, language: Language, vocabulary: Vocabulary): ComparedEntry {
  const { id, record, enterprise, region, playbooks, related } = scenario;
  const values = wordsIn(valueLabels, language);
  const steps = stepLabels(vocabulary);
  const place = [region?.label[language], record.city && inLanguage(record.city, language)];
  return {
    folder: 'scenarios',
    id,
    href: href(pagePath(scenario), language),
    title: entryTitle(scenario, language),
    who: entryTitle(enterprise, language),
    summary: inLanguage(record.summary, language),
    ...(record.status === 'withdrawn' && { withdrawn: true }),
    lines: {
      problem: linesOf(openingSection(scenario.bodies[language] ?? scenario.bodies.zh)),
      summary: linesOf(inLanguage(record.summary, language)),
      industry: termLine(scenario.industries, language),
      stage: [
        ...termLine(scenario.stages, language),
        ...termLine(
          record.steps.flatMap((step) => steps.get(step) ?? []),
          language,
        ),
      ],
      place: linesOf([...new Set(place)].filter(Boolean).join(' · ')),
      status: linesOf([values.status[record.status], record.year].filter(Boolean).join(' · ')),
      ...stackLines(scenario, language),
      technique: termLine(scenario.techniques, language),
      data: linesOf(...record.stack.datasets.map((item) => itemWords(item, language))),
      scale: linesOf(record.scale && values.scale[record.scale]),
      dataLoop: linesOf(record.dataLoop && inLanguage(record.dataLoop, language)),
      safety: record.safety.map(({ measure, note, source }) => ({
        text: nameLine(
          vocabulary.safetyMeasures.get(measure)?.label[language] ?? measure,
          note && inLanguage(note, language),
          language,
        ),
        grade: scenario.sources.find((one) => one.id === source)?.grade,
      })),
      needs: linesOf(
        ...(record.reuse?.needs ?? []).map((need) => inLanguage(need, language)),
        record.reuse?.note && inLanguage(record.reuse.note, language),
      ),
      playbooks: playbooks.map((playbook) => ({
        text: entryTitle(playbook, language),
        href: href(pagePath(playbook), language),
      })),
      schemes: schemeLines(scenario.support, language),
      sources: sourceLines(scenario.sources),
    },
    figures: scenario.results.map((result) => comparedFigure(result, language, vocabulary)),
    near: related.slice(0, 6).map(({ scenario: other }) => ({
      reference: `scenarios/${other.id}`,
      title: entryTitle(other, language),
    })),
  };
}

/** What runs on each tier, and what no source places; data have a row of their own. */
function stackLines({ record }: Scenario, language: Language): Record<Tier | 'tierless', ComparedLine[]> {
  const layer = wordsIn(blockLabels.layer, language);
  const { runsHere } = wordsIn(scenarioLabels, language);
  const running = layers.filter((one) => one !== 'datasets');
  const on = (tier: Tier | undefined) =>
    running.flatMap((one) =>
      record.stack[one]
        .filter((item) => item.tier === tier)
        .map((item) => ({ text: nameLine(layer[one], itemWords(item, language), language) })),
    );
  const [cloud, edge, end] = tiers.map((tier) => {
    const lines = on(tier);
    return lines.length === 0 && record.deployment.includes(tier) ? linesOf(runsHere) : lines;
  });
  return { cloud: cloud ?? [], edge: edge ?? [], end: end ?? [], tierless: on(undefined) };
}

const itemWords = ({ name, note }: StackItem, language: Language): string =>
  nameLine(inLanguage(name, language), note && inLanguage(note, language), language);
