import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { API, type Diagnostic, type Program, type Project } from 'typescript/unstable/async';
import type { Place } from '../../src/schema/fault.ts';
import { placeIn } from '../../src/schema/place.ts';
import { type AstroPart, astroParts } from './astro-parts.ts';

/*
 * What `astro check` tells, by TypeScript 7, which `astro check` does not take
 * yet: in a quarter of its time. The compiler is shown each .astro file as
 * TypeScript beside it, and what it says of that is said of the .astro file.
 */

/** What is wrong with a file's types, or deprecated; the path is from the root, with `/`. */
export interface TypeFault extends Place {
  file: string;
  message: string;
}

/** A file that the compiler reads from here, and not from the disk. */
interface Shown {
  text: string;
  /** The file that is faulty where this one is, and where in it. */
  source: { path: string; text: string; origin: AstroPart['origin'] };
}

/** A project as the compiler has read it; whoever opens it closes it. */
export interface OpenProject {
  project: Project;
  faults: () => Promise<TypeFault[]>;
  close: () => Promise<void>;
}

/**
 * Opens a project as its tsconfig.json says.
 * `others` are files beside those on the disk, by their path from the root.
 */
export async function openProject(root: string, others: Readonly<Record<string, string>> = {}): Promise<OpenProject> {
  const written = Object.entries(others).map(([path, text]) => [join(root, path), text] as const);
  const { shown, faults } = show([...astroFiles(root), ...written]);
  // The compiler ends with its answers: to collect what it no longer needs takes a fifth of its time, and saves little.
  process.env.GOGC ??= 'off';
  const compiler = new API({ cwd: root, fs: filesWith(shown) });
  const config = join(root, 'tsconfig.json');
  const project = (await compiler.updateSnapshot({ openProjects: [config] })).getProject(config);
  if (!project) throw new Error(`no project: ${config}`);
  return {
    project,
    faults: async () => {
      const said = await saidOf(project.program);
      return inOrder(root, [...faults, ...said.flatMap((one) => placed(one, config, shown))]);
    },
    close: () => compiler.close(),
  };
}

/** The faults by file and place, each file by its path from the root. */
function inOrder(root: string, faults: readonly TypeFault[]): TypeFault[] {
  return faults
    .map((fault) => ({ ...fault, file: relative(root, fault.file).replaceAll(sep, '/') }))
    .sort((one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

function astroFiles(root: string): (readonly [path: string, text: string])[] {
  return globSync('src/**/*.astro', { cwd: root }).map((path) => {
    const own = join(root, path);
    return [own, readFileSync(own, 'utf8')];
  });
}

/** The files as the compiler is to see them, and what Astro's own compiler says of them. */
function show(files: readonly (readonly [path: string, text: string])[]) {
  const shown = new Map<string, Shown>();
  const faults: TypeFault[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.astro')) shown.set(path, { text, source: { path, text, origin: (offset) => offset } });
    else {
      const { parts, problems } = astroParts(path, text);
      for (const part of parts) shown.set(part.path, { text: part.text, source: { path, text, origin: part.origin } });
      faults.push(...problems.map(({ offset, message }) => ({ file: path, ...placeIn(text, offset), message })));
    }
  }
  return { shown, faults };
}

/** The disk, with the files that are shown on it. */
function filesWith(shown: ReadonlyMap<string, Shown>) {
  const beside = Map.groupBy(shown.keys(), (path) => dirname(path));
  return {
    readFile: (path: string) => shown.get(path)?.text,
    fileExists: (path: string) => shown.has(path) || undefined,
    getAccessibleEntries(folder: string) {
      const added = beside.get(folder);
      if (!added) return undefined;
      const found = readdirSync(folder, { withFileTypes: true });
      const names = (isWanted: (one: (typeof found)[number]) => boolean) =>
        found.filter(isWanted).map(({ name }) => name);
      return {
        files: [...new Set([...names((one) => one.isFile()), ...added.map((path) => basename(path))])],
        directories: names((one) => one.isDirectory()),
      };
    },
  };
}

/** All that the compiler says: what is wrong, what is never read, and what it would only hint at in an editor. */
async function saidOf(program: Program): Promise<Diagnostic[]> {
  const said = [
    program.getConfigFileParsingDiagnostics(),
    program.getProgramDiagnostics(),
    program.getGlobalDiagnostics(),
    program.getSyntacticDiagnostics(),
    program.getSemanticDiagnostics(),
    program.getSuggestionDiagnostics(),
  ];
  return (await Promise.all(said)).flat();
}

/** The fault at its place, or at that of the settings; none where it lies in what no author wrote. */
function placed(said: Diagnostic, config: string, shown: ReadonlyMap<string, Shown>): TypeFault[] {
  const message = `${textOf(said)} [ts ${said.code}]`;
  if (said.fileName === undefined) return [{ file: config, line: 1, column: 1, message }];
  const source = shown.get(said.fileName)?.source;
  if (!source) return [{ file: said.fileName, ...placeIn(readFileSync(said.fileName, 'utf8'), said.pos), message }];
  const offset = source.origin(said.pos);
  return offset === undefined ? [] : [{ file: source.path, ...placeIn(source.text, offset), message }];
}

const textOf = ({ text, messageChain = [] }: Diagnostic): string =>
  [text, ...messageChain.flatMap((inner) => textOf(inner).replaceAll(/^/gm, '  '))].join('\n');
