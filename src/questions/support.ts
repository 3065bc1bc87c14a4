/*
 * Schemes on a day, narrowed and worked out: for the build and for the browser
 * alike, so nothing but types is imported.
 */
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Text } from '../schema/text.ts';

/** Whether a scheme holds on a day. `open-ended`: in force as far as stated, but no end was read. */
export const validities = ['in-force', 'open-ended', 'not-yet', 'expired', 'draft'] as const;
export type Validity = (typeof validities)[number];

type Dates = Pick<SupportScheme, 'validFrom' | 'validTo' | 'draft'>;

/** Whether a scheme holds on `day` (yyyy-mm-dd). A date without day or month counts to its end. */
export function validityOn({ validFrom, validTo, draft }: Dates, day: string): Validity {
  if (draft) return 'draft';
  if (validTo !== undefined && validTo < day.slice(0, validTo.length)) return 'expired';
  if (validFrom !== undefined && validFrom > day.slice(0, validFrom.length)) return 'not-yet';
  return validTo === undefined ? 'open-ended' : 'in-force';
}

/** What a reader asks for; what is left out narrows nothing. */
export interface SchemeChoice {
  /** A province; schemes of the whole nation are for every province. */
  region?: string | undefined;
  instrument?: string | undefined;
  /** Who applies: a manufacturer or a small firm is an enterprise too. */
  recipient?: string | undefined;
  /** Only schemes with one of these validities on `day`. */
  validities?: readonly Validity[] | undefined;
  day: string;
}

/** Manufacturers and small firms may apply for what is open to every enterprise. */
const alsoOpenTo: Readonly<Record<string, string>> = { manufacturer: 'enterprise', sme: 'enterprise' };

/** What is compared with a choice: a record, or what a page says of one. */
interface Narrowed extends Dates {
  region?: string | undefined;
  instrument: string;
  recipients: readonly string[];
}

/** Whether a scheme is among what was asked for. */
export function schemeMatches(scheme: Narrowed, choice: SchemeChoice): boolean {
  const { region, instrument, recipient, day } = choice;
  return (
    (region === undefined || scheme.region === undefined || scheme.region === region) &&
    (instrument === undefined || scheme.instrument === instrument) &&
    (recipient === undefined || scheme.recipients.some((one) => one === recipient || one === alsoOpenTo[recipient])) &&
    (choice.validities === undefined || choice.validities.includes(validityOn(scheme, day)))
  );
}

/** One way in which a scheme pays: to whom, which share, up to how much. */
export interface GrantTerms {
  /** Absent where the scheme makes no difference between applicants. */
  for: Text | undefined;
  /** Per cent of what is paid. */
  rate: number;
  /** CNY; absent where no cap was read. */
  cap: number | undefined;
  /** What has to be spent at least, CNY. */
  floor: number | undefined;
}

type Paying = Pick<SupportScheme, 'instrument' | 'rate' | 'cap' | 'grants' | 'floor'>;

/** How a scheme pays, by kind of applicant; none where it gives no share of a contract (tax, interest, prizes). */
export function grantTerms({ instrument, rate, cap, grants, floor }: Paying): GrantTerms[] {
  if (instrument === 'tax' || instrument === 'loan' || instrument === 'fund') return [];
  if (grants.length > 0) return grants.map((own) => ({ for: own.for, rate: own.rate, cap: own.cap, floor }));
  if (rate?.unit !== '%') return [];
  return [{ for: undefined, rate: rate.value, cap: cap?.value, floor }];
}

/** What a scheme pays at most for a contract. */
export interface GrantEstimate {
  /** CNY. */
  grant: number;
  /** Whether the cap and not the rate decides. */
  capped: boolean;
  /** Whether the contract stays below what has to be spent. */
  belowFloor: boolean;
}

/**
 * The most that a scheme pays for a contract of `amount` (CNY): the rate's share
 * of it, no more than the cap, nothing below the floor. Schemes say "at most":
 * the office may give less.
 */
export function estimateGrant({ rate, cap, floor }: Omit<GrantTerms, 'for'>, amount: number): GrantEstimate {
  if (!Number.isFinite(amount) || amount <= 0) return { grant: 0, capped: false, belowFloor: false };
  if (floor !== undefined && amount < floor) return { grant: 0, capped: false, belowFloor: true };
  const share = (amount * rate) / 100;
  const capped = cap !== undefined && share > cap;
  return { grant: capped ? cap : share, capped, belowFloor: false };
}

/** The last day of a date that may lack day or month: `2026-12` ends on 2026-12-31. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** A day on which a scheme ends. */
export interface Deadline<Scheme> {
  scheme: Scheme;
  /** yyyy-mm-dd. */
  day: string;
}

/** The ends of schemes that are stated, from `day` on, the nearest first; drafts have none. */
export function deadlinesFrom<Scheme extends Dates>(schemes: Iterable<Scheme>, day: string): Deadline<Scheme>[] {
  return [...schemes]
    .flatMap((scheme) =>
      scheme.validTo === undefined || scheme.draft ? [] : [{ scheme, day: lastDay(scheme.validTo) }],
    )
    .filter((deadline) => deadline.day >= day)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Schemes that stand together: a province's, or the whole nation's (no region). */
export interface SchemeGroup<Scheme> {
  region: string | undefined;
  schemes: readonly Scheme[];
}

/** Schemes by place: the nation's first, then each region's in the order of `regions`; none is left out, no group is empty. */
export function schemesByPlace<Scheme extends Pick<SupportScheme, 'region'>>(
  schemes: Iterable<Scheme>,
  regions: Iterable<string>,
): SchemeGroup<Scheme>[] {
  const all = [...schemes];
  return [undefined, ...regions]
    .map((region) => ({ region, schemes: all.filter((scheme) => scheme.region === region) }))
    .filter((group) => group.schemes.length > 0);
}
