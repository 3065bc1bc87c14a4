/*
 * A component, and files that are wrong about types in every way that the check
 * has to tell: by their path in the source, where none of them ever stands.
 */

const frontMatter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;

export const unsound: Readonly<Record<string, string>> = {
  'src/Unsound.astro': `${frontMatter('interface Props {', '  title: string;', '  level?: 1 | 2;', '}', 'const { title, level } = Astro.props;')}
<h1 data-level={level}>{title}</h1>
`,
  'src/unsound-parts.ts': `export const label = 'a';
export interface Part { name: string }
/** @deprecated Use label. */
export const old = 'b';
`,
  'src/unsound-component.astro': `${frontMatter("import Unsound from './Unsound.astro';")}
<Unsound title="x" level={3} />
<Unsound title="x" other="y" />
<p>
  <Unsound level={2} />
</p>
`,
  'src/unsound-import.astro': `${frontMatter(
    "import Absent from './Absent.astro';",
    "import { x } from './absent.ts';",
    "import { y } from 'no-such-package';",
    "import { z } from './unsound-parts.ts';",
  )}
<Absent a={x} b={y} c={z} />
`,
  'src/unsound-mdx.astro': `${frontMatter("import Guide from './guide/guide.zh.mdx';", 'const body: string = Guide;')}
<p>{body}</p>
`,
  'src/unsound-unused.astro': `${frontMatter(
    "import Unsound from './Unsound.astro';",
    "import { label, old } from './unsound-parts.ts';",
    "import type { Part } from './unsound-parts.ts';",
    'const unused = 1;',
  )}
<p>{label}</p>
`,
  'src/unsound-front.astro': `${frontMatter('interface Props { list: readonly string[] }', 'const { list, more } = Astro.props;', 'const first: string = list[0];', 'const same = (a) => a;')}
<p>{first}{same(more)}</p>
`,
  'src/unsound-markup.astro': `${frontMatter('const list = [{ name: "a" }, undefined];')}
<ul>
  {list.map((one) => <li>{one.name}{undeclared}</li>)}
</ul>
<input maxlength={true} />
`,
  'src/unsound-script.astro': `<p>x</p>
<script>
  import { label } from './unsound-parts.ts';

  const count: number = label;
  document.querySelector('p').textContent = String(count);
</script>
<script>
  import { label } from './unsound-parts.ts';

  label.nothing();
</script>
`,
  'src/unsound-old.astro': `${frontMatter("import { old } from './unsound-parts.ts';")}
<p>{old}</p>
`,
  'src/unsound-paths.astro': `${frontMatter(
    "export const getStaticPaths = () => [{ params: { id: 'a' }, props: { count: 1 } }];",
    'const { count, size } = Astro.props;',
    'const { id, name } = Astro.params;',
  )}
<p>{count}{size}{id}{name}</p>
`,
  'src/unsound-syntax.astro': `${frontMatter('const a = ;')}
<p>{a</p>
`,
  'src/unsound.ts': `import { Part } from './unsound-parts.ts';

export function first(a: number, unused: string): number | undefined {
  if (a) return a;
}
export const part: Part = { name: 1 };
export enum Kind {
  one,
}
`,
};
