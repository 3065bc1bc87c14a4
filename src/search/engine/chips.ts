import type { AskedYears } from './asked-years.ts';
import type { ConceptType } from './index-format.ts';
import type { Meaning } from './meanings.ts';
import type { Part, Reading } from './read-query.ts';

/** What of a query is shown as understood; `without` is the query that is left where it is taken off. */
export interface Chip {
  type: ConceptType | 'year' | 'figure';
  label: { zh: string; en: string };
  /** Of a figure: which way or to what, and how much in per cent. */
  direction?: 'up' | 'down' | 'below' | 'above' | 'to' | undefined;
  amount?: number | undefined;
  without: string;
}

/** What is shown as understood: structure, not every subject that a query names. */
const shown: ReadonlySet<ConceptType> = new Set<ConceptType>([
  'industry',
  'technique',
  'stage',
  'region',
  'city',
  'name',
  'scheme',
  'type',
  'grade',
  'tier',
  'scope',
]);

/** The chips of a reading of `query`. */
export function chipsOf({ parts, figure }: Reading, query: string): Chip[] {
  const measured = figure ? parts.filter(isMeasured) : [];
  const chips = parts.flatMap((part): Chip[] => {
    if (measured.includes(part)) return [];
    if (part.years) return [{ type: 'year', label: yearsLabel(part.years), without: cutOut(query, [part]) }];
    const meaning = part.meanings.find(({ type, worth }) => shown.has(type) && worth >= 0.8);
    if (!meaning || part.meanings.length > 3) return [];
    return [{ type: meaning.type, label: meaning.label, without: cutOut(query, [part]) }];
  });
  const [measure] = measured;
  if (figure && measure && (figure.amount !== undefined || figure.direction)) {
    const label = measure.meanings.find(isMetric)?.label ?? { zh: measure.text, en: measure.text };
    const amounts = figure.text ? cutOut(query, [measure]).replace(figure.text, ' ') : cutOut(query, [measure]);
    const amount = figure.amount === undefined ? undefined : Number(figure.amount.toPrecision(3));
    chips.push({
      type: 'figure',
      label,
      direction: figure.reached ? (figure.bound ?? 'to') : figure.direction,
      amount,
      without: tidy(amounts),
    });
  }
  return chips;
}

function yearsLabel({ first, last, newest }: AskedYears): Chip['label'] {
  if (newest) return { zh: '越新越靠前', en: 'the newer the better' };
  if (first === 0) return { zh: `${last}及以前`, en: `${last} or before` };
  const years = first === last ? `${first}` : `${first}–${last}`;
  return { zh: years, en: years };
}

const isMetric = ({ type }: Meaning) => type === 'metric' || type === 'measure';
const isMeasured = ({ meanings }: Part) => meanings.some(isMetric);

/** A query without some of its parts. */
function cutOut(query: string, parts: readonly Part[]): string {
  const left = [...parts]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, query);
  return tidy(left);
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
