import { z } from 'zod';
import { checkAmount } from './amount.ts';
import { day } from './date.ts';
import { identifier, reference } from './identifier.ts';
import { issue } from './issue.ts';
import { reportedItem, sentence, statementItems, statementLists } from './playbook-statement.ts';
import { citedSources, correction, hasSources } from './record.ts';
import { requiredSearchWords } from './search-words.ts';
import { source } from './source.ts';
import { wording } from './text.ts';

const references = (most: number) => z.array(reference()).max(most).default([]);

/** A list of statements: fewer than `least` leave an engineer without an answer. */
const listOf = <Item extends z.ZodType>(item: Item, least: number, most = 16) => z.array(item).min(least).max(most);

/** The front matter of `content/playbooks/<id>.mdx`; its body tells the problem. */
export const playbook = z
  .strictObject({
    title: wording({ zh: 40, en: 120 }).meta({ description: 'Title', zh: '标题' }),
    summary: wording({ zh: 120, en: 400 }).meta({
      description: 'What it does, on what, for what (120 Chinese characters at most)',
      zh: '做什么、对什么、为什么（不超过 120 个汉字）',
    }),
    industries: z
      .array(reference())
      .min(1)
      .max(20)
      .meta({ description: 'Industries in which it is done, the main one first', zh: '适用行业，主要行业在前' }),
    stages: z.array(reference()).min(1).max(8).meta({ description: 'Stages of manufacture', zh: '制造环节' }),
    steps: z
      .array(
        z.strictObject({
          industry: reference().meta({ description: 'Industry', zh: '行业' }),
          step: reference().meta({ description: 'Step of its process chain', zh: '该行业工序链上的工序' }),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: "Steps of industries' process chains", zh: '所在工序' }),
    referenceScenarios: references(6).meta({
      description: 'Scenarios of the national reference guide that it covers',
      zh: '对应的国家参考指引场景',
    }),
    techniques: z.array(reference()).min(1).max(12).meta({ description: 'Techniques', zh: '技术' }),
    searchWords: requiredSearchWords({ zh: 6, en: 4 }),
    fits: listOf(sentence(), 2, 8).meta({ description: 'When it fits', zh: '适用条件' }),
    doesNotFit: listOf(sentence(), 2, 8).meta({ description: 'When it does not', zh: '不适用的情况' }),
    data: listOf(statementItems.data, 3).meta({ description: 'List of data', zh: '数据清单' }),
    models: listOf(statementItems.models, 2).meta({ description: 'List of knowledge and models', zh: '知识模型清单' }),
    systems: listOf(statementItems.systems, 3).meta({
      description: 'List of tools and systems',
      zh: '工具软件清单',
    }),
    skills: listOf(statementItems.skills, 3).meta({ description: 'List of people and skills', zh: '人才技能清单' }),
    kpis: listOf(statementItems.kpis, 3).meta({ description: 'What is measured', zh: '衡量指标' }),
    rollout: listOf(statementItems.rollout, 5).meta({ description: 'Roll-out, phase by phase', zh: '实施路线' }),
    risks: listOf(statementItems.risks, 4).meta({ description: 'Risks and their mend', zh: '风险与对策' }),
    costs: listOf(statementItems.costs, 3).meta({ description: 'Costs and what drives them', zh: '费用构成' }),
    reported: z
      .array(reportedItem)
      .max(20)
      .default([])
      .meta({ description: 'Figures that are reported elsewhere', zh: '别处报道的数字' }),
    questions: listOf(sentence(), 4).meta({
      description: 'Questions to a supplier, to settle before acceptance',
      zh: '验收前要问供应商的问题',
    }),
    open: sentence().optional().meta({
      description: 'What no public source was found for',
      zh: '没有找到公开来源的部分',
    }),
    sources: z.array(source).min(3).max(40).meta({ description: 'Sources', zh: '来源' }),
    reviewed: day().meta({ description: 'Day of the last review', zh: '最近复核日期' }),
    corrections: z.array(correction).max(50).default([]).meta({ description: 'Corrections', zh: '更正记录' }),
    formerIds: z.array(identifier()).max(12).default([]).meta({
      description: 'Earlier ids, whose addresses redirect here',
      zh: '曾用 id，旧网址会跳转到这里',
    }),
  })
  .superRefine(
    (value, context) => {
      citedSources(value, [...statementLists, 'reported'], context);
      for (const list of statementLists) {
        const statements: unknown = value[list];
        if (!Array.isArray(statements)) continue;
        statements.forEach((statement: unknown, index) => {
          checkGrounds(statement, [list, index, 'source'], context);
        });
      }
      const figures: unknown = value.reported;
      if (!Array.isArray(figures)) return;
      figures.forEach((figure: unknown, index) => {
        if (typeof figure === 'object' && figure !== null) checkAmount(figure, context, true, ['reported', index]);
      });
    },
    { when: hasSources },
  );

/** Reports a statement that rests on a source without naming one, or names one without resting on it. */
function checkGrounds(statement: unknown, path: (string | number)[], context: z.RefinementCtx): void {
  if (typeof statement !== 'object' || statement === null || !('basis' in statement)) return;
  const named = 'source' in statement && statement.source !== undefined;
  if (statement.basis === 'source' && !named)
    issue(
      context,
      path,
      'statement-basis',
      { zh: 'basis 是 source，却没有写是哪个来源。', en: 'basis says source, but no source is named.' },
      {
        zh: '加一行 source: 来源 id；没有来源写明就把 basis 改为 editor。',
        en: 'Add source with the id of the source; where none states it, write basis: editor.',
      },
    );
  if (statement.basis === 'editor' && named)
    issue(
      context,
      path,
      'statement-basis',
      { zh: 'basis 是 editor，却写了来源。', en: 'basis says editor, but a source is named.' },
      {
        zh: '来源确实写明的，把 basis 改为 source；不然删去 source。',
        en: 'Where the source states it, write basis: source; else delete the source.',
      },
    );
}

/** A playbook's facts, as checked. */
export type PlaybookRecord = z.infer<typeof playbook>;
/** A playbook's facts, as an editor writes them. */
export type PlaybookInput = z.input<typeof playbook>;
