import { languages } from '../../schema/text.ts';

/** A part of a README: what is said, in each language, and the commands that follow. */
export interface ReadmePart {
  said: Readonly<Record<'zh' | 'en', string>>;
  code?: { language: string; lines: readonly string[] };
}

/** A README in both languages: all parts in Chinese, then all in English. */
export function readme(title: ReadmePart['said'], parts: readonly ReadmePart[]): string {
  const blocks = languages.flatMap((language) => [
    `# ${title[language]}`,
    ...parts.flatMap(({ said, code }) => [
      said[language],
      ...(code ? [`\`\`\`${code.language}\n${code.lines.join('\n')}\n\`\`\``] : []),
    ]),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
