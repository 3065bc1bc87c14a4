/** A Chinese character, or a mark that only stands in Chinese text. */
const chinese = '[\\u3400-\\u9fff“”《》（）、。，；：]';
const full: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/**
 * Chinese text with its own punctuation: half-width commas, semicolons, colons,
 * question and exclamation marks and brackets beside Chinese characters become full-width ones. Numbers
 * ("1,500"), times and addresses stay as they are.
 */
export function tidyChinese(value: string): string {
  if (!/[\u3400-\u9fff]/.test(value)) return value.trim();
  const kept = [...value.matchAll(untouched)].map(({ 0: part, index }) => [index, index + part.length] as const);
  const isKept = (offset: number): boolean => kept.some(([start, end]) => offset >= start && offset < end);
  return value
    .replace(halfWidth, (mark, _beside, _after, offset: number) => (isKept(offset) ? mark : (full[mark] ?? mark)))
    .replace(/\(([^()]*)\)/g, (whole, inside: string, offset: number, all: string) => {
      const beside = `${all[offset - 1] ?? ''}${all[offset + whole.length] ?? ''}${inside}`;
      return !isKept(offset) && /[\u3400-\u9fff]/.test(beside) ? `（${inside}）` : whole;
    })
    .trim();
}

const halfWidth = new RegExp(`(?<=${chinese}|[A-Za-z0-9%)])([,;:])(?=${chinese})|(?<=${chinese})([,;:?!])`, 'g');

/** Addresses, code, components, character references, and what links and images lead to. */
const untouched = /&#?\w{2,8};|(?:https?:\/\/|mailto:)[!-~]+(?<![,;:!?])|`[^`\n]*`|<[A-Za-z/][^<>]*>|\]\([^)\s]*\)/g;
