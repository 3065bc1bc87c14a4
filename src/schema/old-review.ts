/** Whether a review is more than a year old on `day` (both yyyy-mm-dd): for the check, and for the browser on the day of reading. */
export function isOldReview(reviewed: string, day: string): boolean {
  return reviewed < `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Days of reviews as a page carries them, each once with how many there are: `2025-11-20*3 2026-01-02*1`. */
export function countedDays(reviews: readonly string[]): string {
  return [...Map.groupBy(reviews, (day) => day)].map(([day, same]) => `${day}*${same.length}`).join(' ');
}

/** How many of the reviews in such a text are old on `day`. */
export function countOld(counted: string, day: string): number {
  return counted.split(' ').reduce((sum, one) => {
    const [reviewed = '', count = 0] = one.split('*');
    return reviewed !== '' && isOldReview(reviewed, day) ? sum + Number(count) : sum;
  }, 0);
}
