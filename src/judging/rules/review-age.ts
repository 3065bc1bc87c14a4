import { isCalendarDate } from '../../schema/calendar-date.ts';
import { collectTexts } from '../../schema/collect.ts';
import { isOldReview } from '../../schema/old-review.ts';
import { today } from '../../schema/today.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** An entry is looked at again once a year. */
export const reviewAge = {
  about: { 'review-age': { zh: '条目每年复核', en: 'Entries are reviewed every year' } },
  judge: eachEntry((entry) =>
    collectTexts(entry.front, ['reviewed']).flatMap(({ path, value }) =>
      !isOldReview(value, today()) || !isCalendarDate(value)
        ? []
        : [
            foundAt(
              entry,
              path,
              'review-age',
              { zh: `上次复核是 ${value}，已超过一年。`, en: `The last review was on ${value}, more than a year ago.` },
              {
                zh: '对照来源再看一遍，然后改写 reviewed。',
                en: 'Read it against its sources again, then renew the date.',
              },
              'warning',
            ),
          ],
    ),
  ),
} satisfies Rule;
