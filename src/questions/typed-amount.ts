/** The amount that was typed, in CNY; thousands separators and a 万 or 亿 at the end are understood. */
export function typedAmount(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/元$/, '');
  const match = /^(?<number>\d+(?:\.\d+)?)(?<unit>[万亿])?$/.exec(plain);
  const factor = { 万: 10_000, 亿: 100_000_000 }[match?.groups?.unit ?? ''] ?? 1;
  return match ? Number(match.groups?.number) * factor : Number.NaN;
}
