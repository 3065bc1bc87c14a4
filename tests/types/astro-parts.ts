import { type ConvertToTsxResult, convertToTsx, ExtractedScriptType } from '@astrojs/astro2tsx';

/** TypeScript that stands for a part of an .astro file, named so that an import of the .astro file finds it. */
export interface AstroPart {
  path: string;
  text: string;
  /** The offset in the .astro file that an offset in `text` stands for, if an author wrote what is there. */
  origin: (offset: number) => number | undefined;
}

/** Something that Astro's own compiler says of an .astro file, at its offset in UTF-16 units. */
export interface AstroProblem {
  offset: number;
  message: string;
}

/** An .astro file as TypeScript: front matter and markup as one module, each script of the browser as another. */
export function astroParts(path: string, text: string): { parts: AstroPart[]; problems: AstroProblem[] } {
  const { code, mappings, scripts, diagnostics } = convertToTsx(text, { filename: path, ambientTypes: true });
  const markup: AstroPart = { path: `${path}.tsx`, text: code, origin: originIn(mappings) };
  const modules = scripts
    .filter(({ type }) => type === ExtractedScriptType.ProcessedModule)
    .map(
      ({ content, position }, index): AstroPart => ({
        path: `${path}.${index}.mts`,
        text: content,
        origin: (offset) => position.start + offset,
      }),
    );
  const problems = diagnostics.map(({ position, message }) => ({ offset: position.start, message }));
  return { parts: [markup, ...modules], problems };
}

/** Looks up offsets in spans of the made text; what begins where a span ends belongs to it where no other has it. */
function originIn(mappings: ConvertToTsxResult['mappings']): AstroPart['origin'] {
  const written = mappings.filter(([, made, , source]) => made > 0 && source > 0);
  return (offset) => {
    const holding = (end: number) => written.find(([start, made]) => start <= offset && offset < start + made + end);
    const span = holding(0) ?? holding(1);
    if (!span) return undefined;
    const [start, , source, length] = span;
    return source + Math.min(offset - start, length);
  };
}
