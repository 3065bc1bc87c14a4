/** Whether a review is more than a year old on `day` (both yyyy-mm-dd): for the check, and for the browser on the day of reading. */
export function isOldReview(reviewed: string, day: string): boolean {
  return reviewed < `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
