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

const references = () => z.array(reference);

export const resultItem = z
  .object({
    ...result.shape,
    metric: reference,
    grade,
    attributable: z
      .boolean()
      .meta({ description: 'An outcome measured on the application or its line: fit to be compared' }),
    outcome: z.enum(['better', 'worse', 'neutral']).meta({ description: 'Which way the change goes' }),
    words: z.object({ zh: z.string(), en: z.string() }).meta({ description: 'The figure as a clause' }),
  })
  .meta({ description: 'One figure that a source states about the case' });

const { searchWords: _scenarioWords, ...scenarioFields } = scenario.shape;

export const scenarioItem = z
  .object({
    ...entryFields,
    ...scenarioFields,
    enterprise: reference,
    region: reference.optional(),
    industries: references(),
    stages: references(),
    steps: references(),
    techniques: references(),
    playbooks: references(),
    referenceScenarios: references(),
    planMeasures: references(),
    results: z.array(resultItem),
    sources: z.array(citedSource),
    support: z.array(z.string()).meta({ description: 'Ids of support schemes of its region and of the nation' }),
    related: z
      .array(
        z.object({
          ...reference.shape,
          score: z.number().meta({ description: 'How near it is: rare terms in common count more' }),
          shares: z.array(z.object({ kind: z.string(), id: z.string() })).meta({ description: 'What both have' }),
        }),
      )
      .meta({ description: 'The nearest other scenarios' }),
    body,
  })
  .meta({ description: 'A scenario: what an enterprise did, on what, and what it gave' });

const { region: _region, ...enterpriseFields } = enterprise.shape;

export const enterpriseItem = z
  .object({
    ...entryFields,
    ...enterpriseFields,
    parent: reference.optional(),
    region: reference.optional(),
    industries: references(),
    recognitions: z.array(
      z.object({
        ...recognition.shape,
        scheme: reference,
        grade,
        benchmark: z
          .boolean()
          .meta({ description: 'It stands on a benchmark list, and is not merely proposed for it' }),
      }),
    ),
    sources: z.array(citedSource),
    scenarios: references().meta({ description: 'Its scenarios' }),
    body,
  })
  .meta({ description: 'An enterprise, with whoever recognised it' });

const { searchWords: _playbookWords, ...playbookFields } = playbook.shape;

export const playbookItem = z
  .object({
    ...entryFields,
    ...playbookFields,
    industries: references(),
    stages: references(),
    steps: z.array(z.object({ industry: reference, step: reference })),
    techniques: references(),
    referenceScenarios: references(),
    reported: z.array(
      z.object({
        ...reportedItem.shape,
        metric: reference.optional(),
        grade,
      }),
    ),
    sources: z.array(citedSource),
    cases: references().meta({ description: 'Scenarios that are instances of it' }),
    body,
  })
  .meta({ description: 'A playbook: what it takes to do a typical scenario again' });

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
    headline: headlineFigure.optional().meta({ description: 'The figure that heads the case' }),
  })
  .meta({ description: 'A scenario in a list' });

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
  .meta({ description: 'An enterprise in a list' });

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
  .meta({ description: 'A playbook in a list' });

export type ResultItem = z.infer<typeof resultItem>;
export type ScenarioItem = z.infer<typeof scenarioItem>;
export type ScenarioSummary = z.infer<typeof scenarioSummary>;
export type EnterpriseItem = z.infer<typeof enterpriseItem>;
export type EnterpriseSummary = z.infer<typeof enterpriseSummary>;
export type PlaybookItem = z.infer<typeof playbookItem>;
export type PlaybookSummary = z.infer<typeof playbookSummary>;
export type Reference = z.infer<typeof reference>;
export type Words = z.infer<typeof words>;
