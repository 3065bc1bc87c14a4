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
  // Every second part is one that must stay as it is.
  return value
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : tidied(part)))
    .join('')
    .trim();
}

/** Addresses, code, components, and what links and images lead to. */
const untouched = /((?:https?:\/\/|mailto:)[!-~]+(?<![,;:!?)])|`[^`\n]*`|<[A-Za-z/][^<>]*>|\]\([^)\s]*\))/;

function tidied(text: string): string {
  return text
    .replace(
      new RegExp(`(?<=${chinese}|[A-Za-z0-9%])([,;:])(?=${chinese})|(?<=${chinese})([,;:?!])`, 'g'),
      (mark) => full[mark] ?? mark,
    )
    .replace(/\(([^()]*)\)/g, (whole, inside: string, offset: number, all: string) => {
      const beside = `${all[offset - 1] ?? ''}${all[offset + whole.length] ?? ''}${inside}`;
      return /[\u3400-\u9fff]/.test(beside) ? `（${inside}）` : whole;
    });
}
