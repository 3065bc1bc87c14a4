/** Whether two values say the same, whatever the order of their keys; a year is one as number or text, a name as text or in its language. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (isText(one) && isNamed(other)) return sameValue({ zh: one }, other);
  if (isNamed(one) && isText(other)) return sameValue(one, { zh: other });
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return String(one) === String(other);
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(one[key as keyof typeof one], other[key as keyof typeof other]));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNamed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'zh' in value;
