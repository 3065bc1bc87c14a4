import { z } from 'zod';
import { enterprise, recognition } from '../../../schema/enterprise.ts';
import { playbook } from '../../../schema/playbook.ts';
import { reportedItem } from '../../../schema/playbook-statement.ts';
import { result } from '../../../schema/result.ts';
import { scenario } from '../../../schema/scenario.ts';
import { body, citedSource, entryFields, grade, reference, type words } from './common.ts';

/*
 * The items of scenarios, enterprises and playbooks: their fields are those of
 * the front matter, so that the schema describes both; what front matter names
 * by id comes with its name, and what the catalogue works out is added.
 */

/** What the front matter says of a field, for the one that stands in its place here. */
function toldOf(field: z.ZodType): z.GlobalMeta {
  const { description, zh } = field.meta() ?? {};
  return { description, zh };
}

/** References in place of the ids of a field. */
const references = (field: z.ZodType) => z.array(reference).meta(toldOf(field));

export const resultItem = z
  .object({
    ...result.shape,
    metric: reference.meta({ description: 'What is measured', zh: '指标' }),
    grade,
    attributable: z.boolean().meta({
      description: 'An outcome measured on the application or its line: fit to be compared',
      zh: '可归因：在本应用或产线上测得的变化，可以比较',
    }),
    outcome: z
      .enum(['better', 'worse', 'neutral'])
      .meta({ description: 'Which way the change goes', zh: '变化的方向：变好、变差或中性' }),
    words: z
      .object({ zh: z.string(), en: z.string() })
      .meta({ description: 'The figure as a clause', zh: '写成一句的数字' }),
  })
  .meta({ description: 'One figure that a source states about the case', zh: '来源对本场景给出的一个数字' });

const region = reference.optional().meta({ description: 'Province or country', zh: '省级行政区或国家' });

const { searchWords: _scenarioWords, ...scenarioFields } = scenario.shape;

export const scenarioItem = z
  .object({
    ...entryFields,
    ...scenarioFields,
    enterprise: reference.meta({ description: 'The enterprise', zh: '企业' }),
    region,
    industries: references(scenarioFields.industries),
    stages: references(scenarioFields.stages),
    steps: references(scenarioFields.steps),
    techniques: references(scenarioFields.techniques),
    playbooks: references(scenarioFields.playbooks),
    referenceScenarios: references(scenarioFields.referenceScenarios),
    planMeasures: references(scenarioFields.planMeasures),
    results: z.array(resultItem).meta(toldOf(scenarioFields.results)),
    sources: z.array(citedSource).meta(toldOf(scenarioFields.sources)),
    support: z.array(z.string()).meta({
      description: 'Ids of support schemes of its region and of the nation',
      zh: '所在地区和国家的支持政策 id',
    }),
    related: z
      .array(
        z.object({
          ...reference.shape,
          score: z.number().meta({
            description: 'How near it is: rare terms in common count more',
            zh: '相近程度：共有的术语越少见，分量越大',
          }),
          shares: z
            .array(z.object({ kind: z.string(), id: z.string() }))
            .meta({ description: 'What both have', zh: '两者共有的术语' }),
        }),
      )
      .meta({ description: 'The nearest other scenarios', zh: '最相近的其他场景' }),
    body,
  })
  .meta({
    description: 'A scenario: what an enterprise did, on what, and what it gave',
    zh: '应用场景：哪家企业、做了什么、成效如何',
  });

const { region: _region, ...enterpriseFields } = enterprise.shape;

export const enterpriseItem = z
  .object({
    ...entryFields,
    ...enterpriseFields,
    parent: reference.optional().meta({ description: 'The enterprise above it', zh: '上级企业' }),
    region,
    industries: references(enterpriseFields.industries),
    recognitions: z
      .array(
        z.object({
          ...recognition.shape,
          scheme: reference,
          grade,
          benchmark: z.boolean().meta({
            description: 'It stands on a benchmark list, and is not merely proposed for it',
            zh: '在标杆名单上，不含公示阶段',
          }),
        }),
      )
      .meta(toldOf(enterpriseFields.recognitions)),
    sources: z.array(citedSource).meta(toldOf(enterpriseFields.sources)),
    scenarios: z.array(reference).meta({ description: 'Its scenarios', zh: '它的应用场景' }),
    body,
  })
  .meta({ description: 'An enterprise, with whoever recognised it', zh: '企业及其获得的认定' });

const { searchWords: _playbookWords, ...playbookFields } = playbook.shape;

export const playbookItem = z
  .object({
    ...entryFields,
    ...playbookFields,
    industries: references(playbookFields.industries),
    stages: references(playbookFields.stages),
    steps: z.array(z.object({ industry: reference, step: reference })).meta(toldOf(playbookFields.steps)),
    techniques: references(playbookFields.techniques),
    referenceScenarios: references(playbookFields.referenceScenarios),
    reported: z
      .array(
        z.object({
          ...reportedItem.shape,
          metric: reference.optional(),
          grade,
        }),
      )
      .meta(toldOf(playbookFields.reported)),
    sources: z.array(citedSource).meta(toldOf(playbookFields.sources)),
    cases: z.array(reference).meta({ description: 'Scenarios that are instances of it', zh: '对应的应用场景' }),
    body,
  })
  .meta({
    description: 'A playbook: what it takes to do a typical scenario again',
    zh: '实施手册：把一类典型场景再做一遍需要什么',
  });

/* What lists give of each: the first fields of the item, by the same names. */

export const headlineFigure = resultItem.pick({ metric: true, words: true, grade: true, source: true });

export const scenarioSummary = z
  .object({
    ...scenarioItem.pick({
      id: true,
      href: true,
      page: true,
      lastModified: true,
      grade: true,
      title: true,
      summary: true,
      kind: true,
      enterprise: true,
      region: true,
      industries: true,
      stages: true,
      techniques: true,
      status: true,
      year: true,
    }).shape,
    headline: headlineFigure.optional().meta({ description: 'The figure that heads the case', zh: '场景的代表数字' }),
  })
  .meta({ description: 'A scenario in a list', zh: '列表中的应用场景' });

export const enterpriseSummary = enterpriseItem
  .pick({
    id: true,
    href: true,
    page: true,
    lastModified: true,
    grade: true,
    name: true,
    shortName: true,
    profile: true,
    region: true,
    industries: true,
    roles: true,
  })
  .meta({ description: 'An enterprise in a list', zh: '列表中的企业' });

export const playbookSummary = playbookItem
  .pick({
    id: true,
    href: true,
    page: true,
    lastModified: true,
    grade: true,
    title: true,
    summary: true,
    industries: true,
    stages: true,
    techniques: true,
  })
  .meta({ description: 'A playbook in a list', zh: '列表中的实施手册' });

export type ResultItem = z.infer<typeof resultItem>;
export type ScenarioItem = z.infer<typeof scenarioItem>;
export type ScenarioSummary = z.infer<typeof scenarioSummary>;
export type EnterpriseItem = z.infer<typeof enterpriseItem>;
export type EnterpriseSummary = z.infer<typeof enterpriseSummary>;
export type PlaybookItem = z.infer<typeof playbookItem>;
export type PlaybookSummary = z.infer<typeof playbookSummary>;
export type Reference = z.infer<typeof reference>;
export type Words = z.infer<typeof words>;
