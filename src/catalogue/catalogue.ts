import type { RenderedBody } from '../dialect/render.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EnterpriseRecord, Recognition } from '../schema/enterprise.ts';
import type { PlaybookRecord } from '../schema/playbook.ts';
import type { ReportedFigure } from '../schema/playbook-statement.ts';
import type { Result } from '../schema/result.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import type { AskedQuestion } from '../schema/seeds/asked-question.ts';
import type { ChainStep, Industry } from '../schema/seeds/industry.ts';
import type { Metric } from '../schema/seeds/metric.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Term } from '../schema/seeds/term.ts';
import type { RecognitionScheme, ReferenceScenario } from '../schema/seeds/vocabulary.ts';
import type { Source } from '../schema/source.ts';
import type { Language, Wording } from '../schema/text.ts';
import type { Grade } from './evidence.ts';
import type { Outcome } from './figure.ts';
import type { Relation } from './related.ts';

/** A province or a country, by its code. */
export interface Region {
  id: string;
  label: Wording;
}

/** A source with its place in the entry's list, from 1, and the grade of what rests on it. */
export interface CitedSource extends Source {
  number: number;
  grade: Grade;
}

/** A figure with what it refers to. */
export interface LinkedResult {
  result: Result;
  metric: Metric;
  source: CitedSource;
  grade: Grade;
  outcome: Outcome;
  /** An improvement of the application or its line that was reached, by somebody else's word than the enterprise's. */
  gain: boolean;
}

/** A recognition with what it refers to. */
export interface LinkedRecognition {
  recognition: Recognition;
  scheme: RecognitionScheme;
  source: CitedSource;
  /** It stands on a benchmark list, and is not merely proposed for it. */
  benchmark: boolean;
}

/** A related scenario, how near it is, and why. */
export interface Related {
  scenario: Scenario;
  relation: Relation;
}

/** A case, linked to everything that it refers to. */
export interface Scenario {
  kind: 'scenario';
  id: string;
  /** Path of its file, relative to the project's root. */
  file: string;
  record: ScenarioRecord;
  bodies: Partial<Record<Language, RenderedBody>>;
  enterprise: Enterprise;
  industries: readonly Industry[];
  stages: readonly Term[];
  techniques: readonly Term[];
  /** What it takes to do what the case did. */
  playbooks: readonly Playbook[];
  region: Region | undefined;
  sources: readonly CitedSource[];
  results: readonly LinkedResult[];
  /** The figure that opens the page; never a count or a specification. */
  headline: LinkedResult | undefined;
  /** Best grade among its figures; among its sources where it has none. */
  grade: Grade;
  /** Schemes of its region and of the nation. */
  support: readonly SupportScheme[];
  related: readonly Related[];
}

/** An enterprise, linked to its scenarios. */
export interface Enterprise {
  kind: 'enterprise';
  id: string;
  file: string;
  record: EnterpriseRecord;
  bodies: Partial<Record<Language, RenderedBody>>;
  industries: readonly Industry[];
  region: Region | undefined;
  sources: readonly CitedSource[];
  recognitions: readonly LinkedRecognition[];
  scenarios: readonly Scenario[];
  /** The enterprise that it belongs to, and those that belong to it. */
  parent: Enterprise | undefined;
  children: readonly Enterprise[];
}

/** A step of an industry's process chain, with the industry. */
export interface PlaybookStep {
  industry: Industry;
  step: ChainStep;
}

/** A figure that is reported of a playbook's subject, with what it refers to. */
export interface LinkedReport {
  figure: ReportedFigure;
  metric: Metric | undefined;
  source: CitedSource;
  grade: Grade;
}

/** What it takes to do a typical scenario again, linked to the cases that are instances of it. */
export interface Playbook {
  kind: 'playbook';
  id: string;
  file: string;
  record: PlaybookRecord;
  bodies: Partial<Record<Language, RenderedBody>>;
  industries: readonly Industry[];
  stages: readonly Term[];
  techniques: readonly Term[];
  referenceScenarios: readonly ReferenceScenario[];
  steps: readonly PlaybookStep[];
  sources: readonly CitedSource[];
  reported: readonly LinkedReport[];
  /** Best grade among its sources. */
  grade: Grade;
  /** Cases that name it, in the catalogue's order. */
  cases: readonly Scenario[];
}

/** An entry of whatever kind. */
export type CatalogueEntry = Scenario | Enterprise | Playbook;

/** Content and reference data as one linked, read-only whole. */
export interface Catalogue {
  vocabulary: Vocabulary;
  /** What people ask, and which entries answer it. */
  askedQuestions: readonly AskedQuestion[];
  /** Those of artificial intelligence first; of each kind the newest first, and of a year the better evidenced. */
  scenarios: readonly Scenario[];
  /** Those with most scenarios first. */
  enterprises: readonly Enterprise[];
  /** Those with most cases first. */
  playbooks: readonly Playbook[];
  scenario(id: string): Scenario | undefined;
  enterprise(id: string): Enterprise | undefined;
  playbook(id: string): Playbook | undefined;
  /** Scenarios of an industry, in the catalogue's order. */
  scenariosOf(industry: string): readonly Scenario[];
  /** Enterprises of an industry, in the catalogue's order. */
  enterprisesOf(industry: string): readonly Enterprise[];
}
