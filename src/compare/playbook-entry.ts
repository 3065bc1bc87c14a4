import type { Catalogue, Playbook } from '../catalogue/catalogue.ts';
import { bestGrade } from '../catalogue/evidence.ts';
import { formatAmount, formatNumber } from '../catalogue/figure.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import type { MetricDistribution } from '../questions/distribution.ts';
import { measuredBy, nationalSchemes, safetyFor } from '../questions/playbooks.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import type { Statement } from '../schema/playbook-statement.ts';
import type { Tier } from '../schema/stack.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { countLabels } from '../words/counts.ts';
import { playbookLabels } from '../words/playbook.ts';
import { punctuation } from '../words/punctuation.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import type { ComparedEntry, ComparedFigure, ComparedLine } from './entry.ts';
import { linesOf, nameLine, openingSection, schemeLines, sourceLines, statementLine, termLine } from './lines.ts';

/** What is compared of a playbook. */
export function playbookEntry(playbook: Playbook, language: Language, catalogue: Catalogue): ComparedEntry {
  const { id, record, cases } = playbook;
  const { vocabulary } = catalogue;
  const { fields } = wordsIn(playbookLabels, language);
  const { colon } = wordsIn(punctuation, language);
  const said = (name: string, text: string, statement: Statement): ComparedLine =>
    statementLine(nameLine(name, text, language), statement, playbook, language);
  const modelsOn = (tier: Tier) =>
    record.models
      .filter((model) => model.tier === tier)
      .map((model) => said(model.task[language], model.approach[language], model));
  return {
    folder: 'playbooks',
    id,
    href: href(pagePath(playbook), language),
    title: entryTitle(playbook, language),
    summary: record.summary[language],
    lines: {
      problem: linesOf(openingSection(playbook.bodies[language] ?? playbook.bodies.zh)),
      summary: linesOf(record.summary[language]),
      industry: termLine(playbook.industries, language),
      stage: [
        ...termLine(playbook.stages, language),
        ...termLine(
          playbook.steps.map(({ step }) => step),
          language,
        ),
      ],
      fits: linesOf(...record.fits.map((text) => text[language])),
      doesNotFit: linesOf(...record.doesNotFit.map((text) => text[language])),
      cloud: modelsOn('cloud'),
      edge: modelsOn('edge'),
      end: modelsOn('end'),
      technique: termLine(playbook.techniques, language),
      data: record.data.map((item) =>
        said(item.name[language], `${item.rate[language]} ${fields.volume}${colon}${item.volume[language]}`, item),
      ),
      systems: record.systems.map((item) => said(item.name[language], item.exchange[language], item)),
      skills: record.skills.map((item) => said(item.role[language], item.does[language], item)),
      reported: reportedLines(playbook, language, vocabulary),
      cases: cases.map((scenario) => ({
        text: entryTitle(scenario, language),
        href: href(pagePath(scenario), language),
      })),
      risks: record.risks.map((item) =>
        said(item.risk[language], `${fields.mend}${colon}${item.mend[language]}`, item),
      ),
      safety: termLine(
        safetyFor(playbook, vocabulary).measures.map(({ measure }) => measure),
        language,
      ),
      costs: record.costs.map((item) => said(item.item[language], item.driver[language], item)),
      schemes: schemeLines(nationalSchemes(playbook, vocabulary), language),
      open: linesOf(record.open?.[language]),
      sources: sourceLines(playbook.sources),
    },
    figures: measuredBy(playbook, vocabulary.units).distributions.map((one) => measuredFigure(one, language)),
    near: nearTo(playbook, catalogue).map((other) => ({
      reference: `playbooks/${other.id}`,
      title: entryTitle(other, language),
    })),
  };
}

function reportedLines({ reported }: Playbook, language: Language, { units }: Vocabulary): ComparedLine[] {
  const { setting } = wordsIn(valueLabels, language);
  const { brackets } = wordsIn(punctuation, language);
  return reported.map(({ figure, grade }) => ({
    text:
      nameLine(figure.what[language], formatAmount(figure, figure.unit, language, units), language) +
      fill(brackets, { text: setting[figure.setting] }),
    grade,
  }));
}

/** What the cases of a playbook measured of one metric, as one figure; several cases' are not ranked against others'. */
function measuredFigure({ metric, scope, figures, byGrade }: MetricDistribution, language: Language): ComparedFigure {
  const { scopeGroup } = wordsIn(valueLabels, language);
  const shown = (amount: number) =>
    `${amount > 0 ? '+' : ''}${formatNumber(Number((amount * 100).toPrecision(6)), language)}%`;
  const ends = [figures[0]?.amount ?? 0, figures.at(-1)?.amount ?? 0].map(shown);
  return {
    key: [metric.id, scope, 'measured'].join(' '),
    metric: metric.label[language],
    scope: scopeGroup[scope],
    measuredOn: scopeGroup[scope],
    direction: metric.direction,
    value: [...new Set(ends)].join(' … '),
    notes: [fill(wordsIn(countLabels, language).cases, { count: figures.length })],
    grade: bestGrade(byGrade.flatMap(({ grade, count }) => (count > 0 ? [grade] : []))),
  };
}

/** The playbooks that share most stages, techniques and industries with one. */
function nearTo({ id, record }: Playbook, { playbooks }: Catalogue): Playbook[] {
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((value) => other.includes(value)).length;
  const nearness = ({ record: other }: Playbook) =>
    2 * shared(record.techniques, other.techniques) +
    2 * shared(record.stages, other.stages) +
    shared(record.industries, other.industries);
  return playbooks
    .filter((other) => other.id !== id)
    .toSorted((one, other) => nearness(other) - nearness(one))
    .slice(0, 6);
}
