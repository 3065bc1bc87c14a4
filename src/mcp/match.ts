import { z } from 'zod';
import { type MatchData, type NeedNames, withNeeds } from '../lists/match-rows.ts';
import { readAnswers } from '../questions/match/address.ts';
import {
  type Answerable,
  type Answers,
  computeAnswers,
  exclusions,
  isUnanswered,
  peopleKinds,
  severalAnswers,
  singleAnswers,
  sizes,
  systemKinds,
} from '../questions/match/answers.ts';
import type { Candidate } from '../questions/match/candidate.ts';
import { type Matched, mostPoints, partsAnswered, rank } from '../questions/match/score.ts';
import { closest } from '../schema/closest.ts';
import { entryKinds } from '../schema/entry-kinds.ts';
import { dataKinds } from '../schema/playbook-statement.ts';
import { type Language, languages } from '../schema/text.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { resultAt, type Site } from './site.ts';
import type { Tool } from './tool.ts';

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  const { answers } = words;
  const id = z.string().min(1).max(80);
  const several = (one: z.ZodType<string> = id) => z.array(one).max(60).optional();
  return z.strictObject({
    industry: id.optional().describe(answers.industry),
    step: several().describe(answers.step),
    stage: several().describe(answers.stage),
    aim: several().describe(answers.aim),
    data: several(z.enum(dataKinds)).describe(answers.data),
    system: several(z.enum(systemKinds)).describe(answers.system),
    people: several(z.enum(peopleKinds)).describe(answers.people),
    compute: z.enum(computeAnswers).optional().describe(answers.compute),
    without: several(z.enum(exclusions)).describe(answers.without),
    measure: several().describe(answers.measure),
    region: id.optional().describe(answers.region),
    size: z.enum(sizes).optional().describe(answers.size),
    kind: z.enum(['playbook', 'scenario']).optional().describe(words.kind),
    most: z.int().min(1).max(20).default(6).describe(words.most),
    language: z.enum(languages).default(language).describe(words.language),
  });
};
type Asked = z.output<ReturnType<typeof inputOf>>;

/** Finds what fits a plant, with the score of the site's self-diagnosis. Without an answer: what may be answered. */
export function matchTool(site: Site, told: Language): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'match',
    input: inputOf(told),
    async answer(asked) {
      const { language, kind, most } = asked;
      const file = async <T>(name: string) =>
        JSON.parse((await site.text(`${language === 'en' ? 'en/' : ''}match/${name}.json`)) ?? '') as T;
      const { answerable, industries, rows } = await file<MatchData>('candidates');
      const { answers, unknown } = readAnswers(queryOf(asked), answerable);
      if (unknown.length > 0)
        return { fault: unknown.map((one) => unknownAnswer(one, answers, answerable, language)).join('\n') };
      if (isUnanswered(answers)) return { data: { answerable } };
      const names = await file<Record<string, NeedNames>>('needs');
      const group = industries.find(({ id }) => id === answers.industry)?.group;
      const candidates = withNeeds(rows).filter((one) => kind === undefined || one.kind === kind);
      const best = rank(candidates, answers, group).slice(0, most);
      return {
        data: {
          ofPoints: partsAnswered(answers).reduce((sum, part) => sum + mostPoints[part], 0),
          note: wordsIn(mcpLabels, language).matchNote,
          results: await Promise.all(best.map((matched) => shown(site, matched, answers, names, language))),
        },
      };
    },
  };
}

/** The answers as the address of the self-diagnosis has them. */
function queryOf(asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of singleAnswers) if (asked[name] !== undefined) query.append(name, asked[name]);
  for (const name of severalAnswers) for (const value of asked[name] ?? []) query.append(name, value);
  return query.toString();
}

function unknownAnswer(unknown: string, { industry }: Answers, answerable: Answerable, language: Language): string {
  const [name = '', value = ''] = unknown.split('=');
  const words = wordsIn(mcpLabels.faults, language);
  if (name === 'step' && industry === undefined) return words.stepNeedsIndustry;
  const known = name === 'step' ? (answerable.step[industry ?? ''] ?? []) : valuesOf(answerable, name);
  const near = closest(value, known);
  return near ? fill(words.nearAnswer, { name, value, near }) : fill(words.noAnswer, { name, value });
}

function valuesOf(answerable: Answerable, name: string): readonly string[] {
  const found = Object.entries(answerable).find(([own]) => own === name)?.[1];
  return Array.isArray(found) ? found : [];
}

type CandidateWithNeeds = ReturnType<typeof withNeeds>[number];

async function shown(
  site: Site,
  { candidate, score, points, broken }: Matched<CandidateWithNeeds>,
  answers: Answers,
  names: Readonly<Record<string, NeedNames>>,
  language: Language,
) {
  const { kind, id, title, about, by, needs } = candidate;
  const path = `${entryKinds[kind].folder}/${id}`;
  const item = await resultAt<{ page: Record<Language, string>; grade: string }>(site, path);
  const called = names[by ?? id];
  return {
    ...{ id: path, kind, title, about, page: item?.page[language], grade: item?.grade, score },
    points: Object.fromEntries(Object.entries(points).filter(([, given]) => given > 0)),
    breaks: broken,
    ...(needs && called && { lacks: lacksOf(needs, called, answers), ...(by && { needsOf: `playbooks/${by}` }) }),
    ...(kind === 'playbook' && called && { doesNotFit: called.unfit }),
  };
}

/** What of a candidate's lists the plant did not say it has. */
function lacksOf(needs: NonNullable<Candidate['needs']>, called: NeedNames, answers: Answers) {
  const without = (list: readonly string[], has: (place: number) => boolean) => list.filter((_, place) => !has(place));
  const some = (kinds: readonly string[] | undefined, given: readonly string[]) =>
    kinds?.some((one) => given.includes(one)) === true;
  return {
    data: without(called.data, (place) => answers.data.includes(needs.data[place] ?? '')),
    systems: without(called.systems, (place) => some(needs.systems[place], answers.system)),
    people: without(called.people, (place) => some(needs.people[place], answers.people)),
  };
}
