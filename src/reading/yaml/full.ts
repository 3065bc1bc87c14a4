import { Composer, type Document, isScalar, type ParsedNode, Parser, visit, type YAMLError } from 'yaml';
import { placeFinder } from '../../schema/place.ts';
import type { Telling } from '../../schema/telling.ts';
import { findBadKeys, findTricks, type Trick } from './guard.ts';
import { followsTold, indentCause, isOfIndentation, isStrange, startOfLine } from './indentation.ts';
import { guardWords, strangeIndent, wordsOfError, type YamlWords } from './words.ts';

/** How many faults of one text are told at once. */
const mostFaults = 40;

/** What is wrong with a text, at an offset of it. */
export interface YamlProblem extends Telling {
  offset: number;
}

/** A text as the full parser reads it: its document, unless it could not be read, and what is wrong with it. */
export interface FullYaml {
  document: Document<ParsedNode, boolean> | undefined;
  problems: YamlProblem[];
}

/** Reads any YAML text in bounded time; what goes beyond plain data is refused. */
export function readFullYaml(text: string): FullYaml {
  const tokens = [...new Parser().parse(text)];
  const problems: YamlProblem[] = [];
  const placeOf = placeFinder(text);
  const tell = (offset: number, words: YamlWords): void => {
    problems.push({ offset: Math.min(offset, text.length), rule: 'yaml', ...words });
  };
  const tellTricks = (tricks: readonly Trick[]): void => {
    for (const { offset, what } of tricks.slice(0, mostFaults)) tell(offset, guardWords[what]);
  };
  const { tricks, sound } = findTricks(tokens);
  if (!sound) {
    tellTricks(tricks.slice(-1));
    return { document: undefined, problems };
  }
  tellTricks(tricks);
  const composer = new Composer<ParsedNode, boolean>({ schema: 'core', strict: true, uniqueKeys: false });
  const [document] = composer.compose(tokens, true, text.length);
  if (!document) return { document: undefined, problems };
  if (tricks.length === 0) {
    const errors = document.errors.filter((error) => !isPercent(error, text)).slice(0, mostFaults);
    const told = new Set<number>();
    const lines = text.split('\n');
    for (const error of errors) {
      const at = openingQuote(document, error) ?? error.pos[0];
      const { line } = placeOf(at);
      const { code, line: cause } = indentCause(error.code, line, at, lines, placeOf) ?? { code: error.code, line };
      // The parser stumbles on over what it could not read: its first word on a block is the one that helps.
      if (told.has(cause) || (isOfIndentation(code, lines[cause - 1] ?? '') && followsTold(cause, told, lines)))
        continue;
      const offset = cause === line && code === error.code ? at : startOfLine(lines, cause);
      tell(offset, isStrange(lines[cause - 1] ?? '') ? strangeIndent : wordsOfError(code));
      told.add(cause);
    }
    tellTricks(findBadKeys(document));
  }
  return { document, problems };
}

/** A text may begin with % (`unit: %`): YAML keeps the sign for itself, but nothing else can be meant. */
function isPercent({ code, pos }: YAMLError, text: string): boolean {
  return code === 'BAD_SCALAR_START' && text[pos[0]] === '%';
}

/** Where a text begins whose closing quotation mark is missing: the parser points at the end of the file. */
function openingQuote(document: Document<ParsedNode, boolean>, error: YAMLError): number | undefined {
  let opening: number | undefined;
  if (error.code !== 'MISSING_CHAR') return undefined;
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalar(node)) return;
      const { type, range } = node;
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < error.pos[0] && range[1] >= error.pos[0] - 1) opening = range[0];
    },
  });
  return opening;
}
