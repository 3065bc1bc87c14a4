import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { linkOf } from '../catalogue/evidence.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';
import { type BriefLine, briefOfCase } from './brief.ts';
import { type SheetFigures, sheetFigures } from './figures.ts';
import { type SheetNeeds, type SheetStep, sheetNeeds, stepsToPilot } from './needs.ts';
import { type SheetSafety, sheetSafety } from './safety.ts';
import { type SheetSchemes, sheetSchemes } from './schemes.ts';
import { type PersonToAsk, whomToAsk } from './whom-to-ask.ts';

/** A source as the sheet names it. */
export interface SheetSource {
  number: number;
  grade: Grade;
  title: string;
  /** Publisher and date. */
  about: string;
  /** Absent where readers must not be sent there. */
  url: string | undefined;
}

/** What another plant takes along of a case, in words of one language: the page and its Markdown say the same. Paths lack base and language. */
export interface ReuseSheet {
  title: string;
  who: string;
  path: string;
  reviewed: string;
  brief: readonly BriefLine[];
  needs: SheetNeeds;
  steps: readonly SheetStep[];
  safety: SheetSafety;
  figures: SheetFigures;
  schemes: SheetSchemes;
  ask: readonly PersonToAsk[];
  sources: readonly SheetSource[];
  /** Sources that are not listed here for want of room. */
  moreSources: number;
}

/** As many sources are listed: two pages hold no more. */
const mostSources = 6;

/** The reuse sheet of a case. */
export function reuseSheet(scenario: Scenario, catalogue: Catalogue, language: Language): ReuseSheet {
  const { vocabulary } = catalogue;
  const { record, sources } = scenario;
  return {
    title: entryTitle(scenario, language),
    who: entryTitle(scenario.enterprise, language),
    path: pagePath(scenario),
    reviewed: record.reviewed,
    brief: briefOfCase(scenario, language, vocabulary),
    needs: sheetNeeds(scenario, language),
    steps: stepsToPilot(scenario, language),
    safety: sheetSafety(scenario, catalogue, language),
    figures: sheetFigures(scenario, language, vocabulary),
    schemes: sheetSchemes(scenario, language, vocabulary),
    ask: whomToAsk(scenario, language, vocabulary),
    sources: sources.slice(0, mostSources).map((source) => ({
      number: source.number,
      grade: source.grade,
      title: source.title,
      about: [source.publisher, source.date].filter(Boolean).join(' · '),
      url: linkOf(source),
    })),
    moreSources: Math.max(0, sources.length - mostSources),
  };
}
