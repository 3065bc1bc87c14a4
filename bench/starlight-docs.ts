import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontMatter } from '../src/reading/front-matter.ts';

const titled = z.object({ title: z.object({ zh: z.string(), en: z.string().optional() }) });

/** Writes the scenarios of a content folder as Starlight has its pages: the same bodies in both languages. */
export function writeDocs(content: string, docs: string): void {
  const write = (path: string, title: string, body: string) => {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`);
  };
  for (const folder of ['', 'en/']) write(`${folder}index.md`, 'Atlas', 'Atlas');
  for (const name of globSync('*.mdx', { cwd: join(content, 'scenarios'), exclude: ['*.en.mdx'] })) {
    const id = name.slice(0, -'.mdx'.length);
    const read = (path: string) => splitFrontMatter(readFileSync(join(content, 'scenarios', path), 'utf8'));
    const { yaml, body } = read(name);
    const { title } = titled.parse(parse(yaml?.text ?? ''));
    write(`scenarios/${id}.md`, title.zh, body.text);
    write(`en/scenarios/${id}.md`, title.en ?? title.zh, read(`${id}.en.mdx`).body.text);
  }
}
