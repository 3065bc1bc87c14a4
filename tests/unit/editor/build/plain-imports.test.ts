import { expect, it } from 'vitest';
import { withoutLists } from '../../../../src/editor/build/plain-imports.ts';

/* Scripts of pages ask for further scripts without a list of what those ask for in turn. */

it('leaves the lists out, and nothing else', () => {
  const lists = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/a.js"])))=>i.map(i=>d[i]);\n';
  expect(
    withoutLists(
      `${lists}import{a}from"./b.js";a(()=>import(\`./c.js\`),__vite__mapDeps([0,1])),a(()=>import("./d.js"),[])`,
    ),
  ).toBe('import{a}from"./b.js";a(()=>import(`./c.js`)),a(()=>import("./d.js"),[])');
  expect(withoutLists('const a=1;\nconst b=2;')).toBe('const a=1;\nconst b=2;');
});
