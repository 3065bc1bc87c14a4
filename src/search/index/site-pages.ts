import type { Catalogue } from '../../catalogue/catalogue.ts';
import { termKey } from '../../lists/glossary.ts';
import type { Wording } from '../../schema/text.ts';
import { blockLabels } from '../../words/blocks.ts';
import { compareLabels } from '../../words/compare.ts';
import { dataPageLabels } from '../../words/data-page.ts';
import { glossaryLabels } from '../../words/glossary.ts';
import { guideLabels } from '../../words/guide.ts';
import { industryLabels } from '../../words/industry.ts';
import { listLabels } from '../../words/list.ts';
import { mapLabels } from '../../words/map.ts';
import { matchLabels } from '../../words/match.ts';
import { offlineLabels } from '../../words/offline.ts';
import { planLabels } from '../../words/plan.ts';
import { playbookLabels } from '../../words/playbook.ts';
import { qualityLabels } from '../../words/quality.ts';
import { safetyLabels } from '../../words/safety.ts';
import { searchLabels } from '../../words/search.ts';
import { shelfLabels } from '../../words/shelf.ts';
import { siteLabels } from '../../words/site.ts';
import { submitLabels } from '../../words/submit.ts';
import { type AskedPlace, type AskedSection, pageWords, targetWords } from './page-words.ts';
import { standardWords } from './standard-words.ts';

/** A page of the site, or a place in one, that a query may ask for. */
export interface SitePage {
  /** Path without base and language. */
  path: string;
  title: Wording;
  /** What one finds there. */
  line: Wording;
  /** By which words it is asked for. */
  words: readonly string[];
}

type Place = Pick<SitePage, 'path' | 'title' | 'line'>;

const { places } = searchLabels;

/** Where each stands, and what it is called there. */
const pages: Readonly<Record<AskedSection | AskedPlace, Place>> = {
  scenarios: { path: '/scenarios/', title: listLabels.scenarios.title, line: listLabels.scenarios.lead },
  playbooks: { path: '/playbooks/', title: listLabels.playbooks.title, line: listLabels.playbooks.lead },
  enterprises: { path: '/enterprises/', title: listLabels.enterprises.title, line: listLabels.enterprises.lead },
  industries: { path: '/industries/', title: industryLabels.title, line: industryLabels.lead },
  metrics: { path: '/metrics/', ...places.metrics },
  match: { path: '/match/', title: matchLabels.entrance, line: matchLabels.lead },
  compare: { path: '/compare/', title: compareLabels.title, line: compareLabels.lead },
  shortlist: { path: '/shortlist/', title: shelfLabels.shortlist.title, line: shelfLabels.shortlist.lead },
  plan: { path: '/plan/', title: planLabels.heading, line: planLabels.lead },
  'building-blocks': { path: '/building-blocks/', title: blockLabels.title, line: blockLabels.lead },
  safety: { path: '/safety/', title: safetyLabels.title, line: safetyLabels.lead },
  checklist: { path: '/safety/checklist/', title: safetyLabels.checklist, line: safetyLabels.checklistLead },
  support: { path: '/support/', ...places.support },
  quality: { path: '/quality/', title: qualityLabels.heading, line: qualityLabels.lead },
  data: { path: '/data/', title: dataPageLabels.title, line: dataPageLabels.lead },
  api: { path: '/data/api/', title: dataPageLabels.api, line: dataPageLabels.reference.lead },
  feeds: { path: '/data/#feeds', ...places.feeds },
  submit: { path: '/submit/', title: submitLabels.title, line: submitLabels.lead },
  guide: { path: '/guide/', title: guideLabels.title, line: guideLabels.lead },
  glossary: { path: '/glossary/', title: glossaryLabels.title, line: glossaryLabels.lead },
  about: { path: '/about/', title: siteLabels.about.title, line: siteLabels.about.description },
  evidence: { path: '/about/#evidence', ...places.evidence },
  contact: { path: '/about/#correct', ...places.contact },
  licence: { path: '/about/#licence', title: dataPageLabels.licence, line: siteLabels.footerData },
  offline: { path: '/offline/', title: offlineLabels.title, line: offlineLabels.lead },
  coverage: { path: '/plan/coverage/', ...places.coverage },
  map: { path: '/plan/map/', title: mapLabels.title, line: mapLabels.lead },
  reference: {
    path: '/playbooks/reference/',
    title: playbookLabels.guide.title,
    line: playbookLabels.guide.lead,
  },
};

/** The pages of the site that queries may ask for, then standards and what the plan aims at, each where it is told of. */
export function sitePages({ vocabulary }: Pick<Catalogue, 'vocabulary'>): SitePage[] {
  const own = Object.entries(pages).map(([name, page]) => ({
    ...page,
    line: firstSentence(page.line),
    words: pageWords[name as keyof typeof pageWords].split(', '),
  }));
  const standards = [...vocabulary.standards.values()].map(({ id, number, title, covers }) => ({
    path: `/glossary/#${termKey('standards', id)}`,
    title: { zh: numbered(number, title.zh), en: numbered(number, title.en) },
    line: firstSentence(covers),
    words: [...(number ? [number] : []), title.zh, title.en, ...(standardWords[id] ?? [])],
  }));
  const targets = vocabulary.plan.targets.map(({ id, label, min, max, unit, deadline }) => {
    const amounts =
      min === max ? [`${min}`] : [`${min}-${max}`, `${min}到${max}`, `${min}至${max}`, `${min} to ${max}`];
    const told = min === max ? `${min}` : `${min}–${max}`;
    return {
      path: '/plan/#targets',
      title: planLabels.heading,
      line: { zh: `到${deadline}年：${told}${unit.zh}${label.zh}`, en: `By ${deadline}: ${told} ${label.en}` },
      words: amounts.flatMap((amount) =>
        [label.zh, label.en, ...(targetWords[id] ?? [])].flatMap((word) => [
          `${amount}${unit.zh}${word}`,
          `${amount} ${word}`,
        ]),
      ),
    };
  });
  return [...own, ...standards, ...targets];
}

const numbered = (number: string | undefined, title: string) => (number ? `${number} ${title}` : title);

/** What is told of a page in one line: its description up to the first end of a sentence. */
function firstSentence({ zh, en }: Wording): Wording {
  return { zh: zh.replace(/(?<=。).*$/su, ''), en: en.replace(/(?<=\.)\s.*$/su, '') };
}
