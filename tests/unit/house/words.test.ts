import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fill, type Labels, withinSentence, wordsIn } from '../../../src/words/words.ts';
import { root } from '../../support/folders.ts';

const files = globSync('src/words/*.ts', { cwd: root });
const parts = new Map<string, Labels>();
for (const file of files) {
  const exported: Record<string, unknown> = await import(join(root, file));
  for (const [name, value] of Object.entries(exported)) if (typeof value === 'object') parts.set(name, value as Labels);
}

/** Every label with its path: `planLabels.title`. */
function labelsOf(group: Labels, path: string): { path: string; zh: unknown; en: unknown }[] {
  return Object.entries(group).flatMap(([name, value]) => {
    const own = `${path}.${name}`;
    const leaf = typeof value.zh === 'string' || Array.isArray(value.zh);
    return leaf ? [{ path: own, zh: value.zh, en: value.en }] : labelsOf(value as Labels, own);
  });
}
const labels = [...parts].flatMap(([name, part]) => labelsOf(part, name));

/** The forms of a template in one language, or the one text of a label. */
const formsOf = (said: unknown): string[] =>
  typeof said === 'string' ? [said] : Object.values(said as Record<string, string>);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every label', () => {
  it('has no Chinese in English, but for the name of the other language', () => {
    const chinese = labels.filter(({ en }) => formsOf(en).some((text) => /[\u3000-\u9fff\uff01-\uff60]/.test(text)));
    expect(chinese.map(({ path }) => path)).toEqual(['siteLabels.otherLanguage', 'siteLabels.otherLanguageTitle']);
  });

  it('leaves the same places to be filled in both languages and in each form', () => {
    const uneven = labels.filter(({ zh, en }) => {
      const [first, ...others] = [...formsOf(zh), ...formsOf(en)].map((text) => places(text).join());
      return others.some((one) => one !== first);
    });
    expect(uneven.map(({ path }) => path)).toEqual([]);
  });

  it('with a count has a singular in English, and a plural only where it has one', () => {
    const wrong = labels.flatMap(({ path, en }) => {
      const forms = formsOf(en);
      const counts = forms.some((text) => text.includes('{count}'));
      const inflected = typeof en === 'object' && en !== null && 'one' in en && forms[0] !== forms[1];
      // A number before a plural, or before a verb, wants its other form.
      const fixed = forms.length === 1 && forms.some((text) => /\{\w+\} (?:more )?[a-z]+s\b/.test(text));
      return counts !== inflected || fixed ? [path] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a template', () => {
  const words = wordsIn(
    {
      found: { zh: '{count} 项', en: { one: '{count} scheme', other: '{count} schemes' } },
      named: { zh: '“{name}”', en: '“{name}”' },
      languages: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
    },
    'en',
  );

  it.each([
    [0, '0 schemes'],
    [1, '1 scheme'],
    ['1', '1 scheme'],
    [2, '2 schemes'],
    ['1–2', '1–2 schemes'],
    [1.5, '1.5 schemes'],
  ])('counts %j as %j', (count, said) => {
    expect(fill(words.found, { count })).toBe(said);
  });

  it('takes what is filled in as it is', () => {
    expect(fill(words.named, { name: '{name} $& <b>' })).toBe('“{name} $& <b>”');
  });

  it('comes through JSON as it was, for the page’s script', () => {
    expect(fill(JSON.parse(JSON.stringify(words)).found, { count: 1 })).toBe('1 scheme');
  });

  it('is worked out once for a part and a language', () => {
    const part = parts.get('planLabels') ?? {};
    expect(wordsIn(part, 'zh')).toBe(wordsIn(part, 'zh'));
    expect(wordsIn(part, 'en')).not.toBe(wordsIn(part, 'zh'));
  });

  it('may have labels named after the languages in its group', () => {
    expect(words.languages).toEqual({ zh: 'Chinese', en: 'English' });
  });

  it('writes a label small within an English sentence only', () => {
    expect([withinSentence('Stage', 'en'), withinSentence('PCB 制造', 'zh')]).toEqual(['stage', 'PCB 制造']);
  });
});

/*
 * Which labels are read is told by the compiler: whatever a page or script
 * reads has a type that leads back to the label's own line in src/words/.
 */
it('is read somewhere, each of them', async () => {
  const read = await labelsRead();
  expect(labels.map(({ path }) => path).filter((path) => !read.has(path))).toEqual([]);
});

async function labelsRead(): Promise<Set<string>> {
  const { program, sources } = await programOfWords();
  const checker = program.getTypeChecker();
  const paths = new Map<ts.Node, string>();
  for (const source of sources)
    for (const statement of source.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (initializer && ts.isIdentifier(name)) nameLabels(initializer, name.text, paths);

  // Only what is named like a label, or like a group of them, can be one: the compiler need not be asked for the rest.
  const names = new Set([...paths.values()].flatMap((path) => path.split('.')));
  const read = new Set<string>();
  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) {
      const path = paths.get(declaration);
      if (path) read.add(path);
    }
  };
  const noteAll = (type: ts.Type): void => {
    for (const one of type.isUnion() ? type.types : []) noteAll(one);
    for (const property of type.getProperties()) {
      note(property);
      if (property.declarations?.some((one) => paths.has(one))) noteAll(checker.getTypeOfSymbol(property));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (names.has(node.name.text)) note(checker.getSymbolAtLocation(node.name));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && names.has(name.text))
        note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    // What is read by a key that is worked out, spread, or listed, is read whole.
    else if (ts.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      const isWritten = ts.isStringLiteral(key) || ts.isNumericLiteral(key);
      if (isWritten) {
        if (names.has(key.text)) note(checker.getTypeAtLocation(node.expression).getProperty(key.text));
      } else if (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any)
        noteAll(checker.getTypeAtLocation(node.expression));
      else for (const one of checker.getTypeAtLocation(node.expression).getProperties()) note(one);
    } else if (ts.isSpreadAssignment(node)) noteAll(checker.getTypeAtLocation(node.expression));
    else if (ts.isCallExpression(node) && /^Object\.(entries|values)$/.test(node.expression.getText()))
      for (const argument of node.arguments) noteAll(checker.getTypeAtLocation(argument));
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles())
    if (!source.isDeclarationFile && !sources.includes(source)) visit(source);
  for (const source of sources) source.statements.filter(ts.isFunctionDeclaration).forEach(visit);
  return read;
}

/** Gives each label's line its path. */
function nameLabels(node: ts.Expression, path: string, paths: Map<ts.Node, string>): void {
  const inside = ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? node.expression : node;
  if (inside !== node) nameLabels(inside, path, paths);
  else if (ts.isObjectLiteralExpression(inside))
    for (const property of inside.properties)
      if (ts.isPropertyAssignment(property)) {
        const own = `${path}.${ts.isComputedPropertyName(property.name) ? '' : property.name.text}`;
        paths.set(property, own);
        nameLabels(property.initializer, own, paths);
      }
}

/** The source as the compiler sees it; packages have no types here, for speed. */
async function programOfWords(): Promise<{ program: ts.Program; sources: ts.SourceFile[] }> {
  const texts = new Map(
    globSync('src/**/*.{ts,astro}', { cwd: root })
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
      .map(([path, text]) => [
        join(root, path.replace(/\.astro$/, '.astro.tsx')),
        path.endsWith('.astro') ? convertToTsx(text).code : text,
      ]),
  );
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.Preserve,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile;
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? fromDisk(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const path = resolve(from, '..', text);
      return { resolvedModule: texts.has(path) ? { resolvedFileName: path, extension: ts.Extension.Ts } : undefined };
    });
  const program = ts.createProgram([...texts.keys()], options, host);
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src/words/')));
  return { program, sources };
}
