/** Today in China (UTC+8), as `yyyy-mm-dd`: the catalogue's editors live there. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
