/** What an import merged, mapped or could not place, to be printed and kept. */
export class ImportLog {
  readonly #lines = new Map<string, string[]>();

  /** Adds a line under a heading. */
  add(heading: string, line: string): void {
    const lines = this.#lines.get(heading);
    if (lines) lines.push(line);
    else this.#lines.set(heading, [line]);
  }

  /** The log as Markdown. */
  toMarkdown(title: string, summary: readonly string[]): string {
    const sections = [...this.#lines].map(
      ([heading, lines]) => `## ${heading} (${lines.length})\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
    );
    return `# ${title}\n\n${summary.map((line) => `- ${line}`).join('\n')}\n\n${sections.join('\n')}`;
  }
}
