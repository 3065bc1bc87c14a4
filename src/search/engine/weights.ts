/*
 * Every number that ranking depends on. `npm run bench -- search` shows what a
 * change does, by class of query.
 */

/** How much a word or a concept weighs by where it stands in an entry, up to 15. */
export const fieldWeights = {
  /** Title of a case, names of an enterprise. */
  title: 11,
  /** The industry that comes first. */
  mainIndustry: 10.5,
  /** How people ask for it. */
  searchWords: 9,
  /** What it is filed under. */
  filed: 8.5,
  summary: 8,
  /** What it is about besides. */
  alsoAbout: 7,
  /** Names of the enterprise that a case belongs to, its place, models, datasets, partners. */
  names: 6.5,
  /** Wordings of its figures. */
  results: 5.5,
  /** Industries in which a playbook is done as well. */
  alsoIn: 5,
  body: 3,
  /** Of a case: how the playbooks are called and asked for that it follows. */
  playbooks: 3,
  /** Of a case: what its enterprise makes. */
  maker: 3,
  /** Of an enterprise: what its cases are called. */
  cases: 2,
} as const;

/** How much of its weight a figure keeps where it is told the other way round: time as speed, defects as yield. */
export const mirroredWeight = 0.8;

/** The same of a figure of something that goes along with what is asked for: repairs with downtime. */
export const kindredWeight = 0.6;

/** What a place adds in which a word stands besides the one where it weighs most. */
export const elsewhere = 0.3;

/** What is added where a word stands in the body time and again. */
export const repeated = { times: 3, more: 1.5 } as const;

/** What a concept is worth where only a word names it that means something else as well. */
export const ambiguous = 0.6;

/** How much the name of an enterprise weighs, where it is asked for. */
export const nameWeights = {
  /** On the enterprise's own page. */
  own: 15,
  itsCases: 11,
  /** On the enterprises below it, and on their cases. */
  below: 8,
  casesBelow: 6,
} as const;

/** What a concept of an entry is worth to each that it is a kind or part of, by step upwards. */
export const upwards = 0.92;

/** The same of what belongs to a trade under which the entry is not filed. */
export const abroad = 0.7;

/** What a place is worth that a text only names, of an entry that is filed under another: 浙江大学 of a case in Jiangsu. */
export const namedElsewhere = 0.5;

/** What wider and related concepts of a query's concept are worth, in hundredths. */
export const nearWorth = {
  /** By step upwards: the entry is about a wider thing. */
  broader: [42, 24, 15],
  related: 32,
  /** Share of the entries beyond which a wider concept says nothing. */
  reach: 0.25,
} as const;

/** What an alias of a vocabulary is worth whose term reaches more than this share of the entries, and otherwise. */
export const looseWorth = { reach: 0.05, wide: 45, narrow: 85 } as const;

/** What a phrase of English is worth in the other order: "detect defects". */
export const turnedWorth = 90;

export const ranking = {
  /** What the second best evidence of a part adds to the best. */
  both: 0.3,
  /** What a figure is worth where one is asked for, and what the words of the part add to it. */
  figure: 0.85,
  figureWords: 0.4,
  /** What is left of a part to an entry without a figure of it, where one is asked for. */
  withoutFigure: 0.85,
  /** Figures of something near what is asked for: at least. */
  nearFigures: 0.6,
  /** What some of a part's characters add to a wider or related concept. */
  nearly: 0.4,
  /** A part found as written, beside found as the concept that it names. */
  written: 0.95,
  /** Written whole inside a name that the query asks for. */
  writtenName: 0.6,
  /** A single word of letters by which one only asks: watches may be kept, or made. */
  writtenAsked: 0.4,
  /** Latin words that stand somewhere in an entry, for a phrase that the lexicon knows. */
  writtenPhrase: 0.8,
  /** A word of the trades of which the end is left off. */
  unfinished: 0.7,
  /** A part of which an entry has only some pairs of characters: at best. */
  partial: 0.5,
  /** By how much more wider and related concepts count for a part that nobody has as much of as `mentioned`: they stand in its place. */
  inPlace: 1.6,
  mentioned: 0.5,
  /** What a part weighs of which nobody has anything near. */
  nobody: 0.5,
  /** A part that nobody has, of which an entry has all characters. */
  characters: 0.4,
  /** The end of a compound that nobody has, which says what it is a kind of. */
  head: 0.35,
  /** The trade that a character of such a part hints at. */
  hinted: 0.22,
  /** Least share of a part's pairs that counts at all. */
  leastPairs: 0.3,
  /** What a part weighs by what it is. */
  parts: {
    name: 1.7,
    subject: 1.15,
    aspect: 0.8,
    measure: 0.5,
    place: 0.9,
    structure: 0.8,
    years: 1,
    figure: 1,
    word: 0.5,
    /** A word of a question that the trades have not, beside one that they have. */
    aside: 0.2,
    wide: 0.2,
  },
  /** How much of a part's weight depends on how few entries have it. */
  telling: 0.7,
  /** Least weight of a year that an entry says to be of that year: a text names many. */
  leastYear: 5,
  /** An entry has a part where it has this much of it. */
  has: 0.2,
  /** Share of the score that an entry keeps that lacks everything but one part. */
  coverage: 0.4,
  /**
   * What each search word of an entry adds that names what is sought: of two that have it
   * in full, the one that says it of itself in many ways is more about it. Of several parts
   * the one that is named least counts: who dwells on the trade alone has not the task.
   */
  eachNamed: 0.04,
  /** Results below this share of the best are left out, beyond the first ten. */
  tail: 0.25,
  /** And those below this are no results at all. */
  least: 0.07,
  /** Below this share of the best, an entry that lacks a part is only related. */
  related: 0.6,
  /** What an entry is worth by its type, where no type is asked for. */
  types: { playbook: 1, scenario: 1, enterprise: 0.5, scheme: 0.5 },
  /** The same of questions: how to do it comes first. */
  asked: { playbook: 1.15, scenario: 1, enterprise: 0.5, scheme: 0.5 },
  /** The same of who asks what it costs, takes or risks: that stands in playbooks. */
  askedPlan: { playbook: 1.4, scenario: 1, enterprise: 0.5, scheme: 0.5 },
  /** The same of who asks who does it. */
  askedWho: { playbook: 0.9, scenario: 1, enterprise: 0.75, scheme: 0.5 },
  /** The same of who asks for a result: a playbook has none of its own. */
  askedFigure: { playbook: 0.75, scenario: 1, enterprise: 0.5, scheme: 0.5 },
  /** The same of the types that are not asked for, where one is. */
  otherTypes: { playbook: 0.6, scenario: 0.6, enterprise: 0.6, scheme: 0.6 },
  /** The same where an enterprise is asked for by name. */
  named: { playbook: 0.8, scenario: 1, enterprise: 1.05, scheme: 0.5 },
} as const;

/** How entries gain that answer questions which are like the query. */
export const asking = {
  /** How like a question is at least, and how many have a vote. */
  least: 0.2,
  most: 32,
  /** By how much more a question counts that is more like the query. */
  steepness: 3,
  /** What an entry gains at most, in shares of the best score: where all answer by it. */
  gain: 1,
  /** The same of one of which a part answers. */
  partly: 0.5,
} as const;

/** How entries gain by being like the best ones. */
export const extending = {
  /** How many of the best count, and those with at least this share of the best score. */
  leading: 6,
  strong: 0.5,
  /** What an entry gains of the score of one that it is like, times how near it is. */
  share: 0.3,
  /** By how much less those further down count. */
  fading: 0.15,
  /** At most, and at least for an entry that the query did not find; in shares of the best score. */
  most: 0.5,
  least: 0.06,
} as const;
