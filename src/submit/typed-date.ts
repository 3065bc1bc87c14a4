/** A date in the catalogue's form, as exact as it was typed: 2024年9月28日, 2024/9/28, 2024.9, ２０２４; else as it stands. */
export function typedDate(written: string): string {
  const text = written.normalize('NFKC').trim();
  const match = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2}))?(?:\s*[-/.月]\s*(\d{1,2}))?\s*[年月日号]?$/.exec(text);
  if (!match) return written.trim();
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
