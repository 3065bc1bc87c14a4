/** Keys that stand at the top of front matter. */
const topKey = /^(?:([A-Za-z][\w-]*)|"([A-Za-z][\w-]*)"):(?:\s|$)/;

/**
 * Front matter with its fields in the schema's order. A field moves with all
 * its lines and with the comment that stands right above it; the text is
 * otherwise left as it is.
 */
export function orderKeys(yaml: string, order: readonly string[]): string {
  const blocks: { key: string | undefined; lines: string[] }[] = [];
  let waiting: string[] = [];
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const match = topKey.exec(line);
    const current = blocks.at(-1);
    if (match) {
      const comments = takeComments(waiting);
      if (current) current.lines.push(...waiting);
      else if (waiting.length > 0) blocks.push({ key: undefined, lines: waiting });
      blocks.push({ key: match[1] ?? match[2], lines: [...comments, line] });
      waiting = [];
    } else if (/^\s*(?:#.*)?$/.test(line)) waiting.push(line);
    else {
      // A line that belongs to no field (a document that is one list, say): nothing to order.
      if (!current) return yaml;
      current.lines.push(...waiting, line);
      waiting = [];
    }
  }
  const rank = (key: string | undefined): number => {
    if (key === undefined) return -1;
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  const ordered = [...blocks].sort((a, b) => rank(a.key) - rank(b.key));
  return `${[...ordered.flatMap(({ lines }) => lines), ...waiting].join('\n')}\n`;
}

/** Takes the comment lines at the end of `lines`: they speak of the field that follows. */
function takeComments(lines: string[]): string[] {
  let first = lines.length;
  while (first > 0 && /^#/.test(lines[first - 1] ?? '')) first -= 1;
  return lines.splice(first);
}
