import type { ElementContent } from 'hast';
import type { z } from 'zod';
import type { Language } from '../schema/text.ts';
import type { AddressProblem } from './address.ts';

/** A result of the entry, in words, as the body's components show it. */
export interface ResultInWords {
  /** "生产节拍 15秒/台", "Cycle time 15 s/unit": what a sentence says. */
  phrase: string;
  /** The figure's name and the figure by themselves. */
  label: string;
  figure: string;
  /** Evidence grade, A to C. */
  grade: string;
  gradeLabel: string;
  /** Anchor of the source on the page, without `#`, and its number. */
  source: { anchor: string; number: number };
}

/** What components may ask of the entry that they stand in. */
export interface BodyContext {
  language: Language;
  /** The results that the entry states for a metric, in order. */
  results(metric: string): readonly ResultInWords[];
  /** The metrics of all its results; `undefined` where the front matter could not be read. */
  metrics: readonly string[] | undefined;
  /** Whether a path of the site is a file that the site has. */
  hasFile(path: string): boolean;
  /** How large a file of the site is, in bytes, where that is known. */
  sizeOf?(path: string): number | undefined;
  /** Whether a path of the site is a page, where that is known. */
  hasPage?(path: string): boolean | undefined;
  /** A path of the site as a page links to it, with base and language. */
  href(path: string): string;
}

/** A component that bodies may use. Its attributes are literal texts, checked by `attributes`. */
export interface Component<Schema extends z.ZodObject = z.ZodObject> {
  name: string;
  /** Where it may stand: as a block of its own, inside a line, or both. */
  place: 'block' | 'inline' | 'both';
  /** Whether it wraps a text. */
  children: 'required' | 'none';
  attributes: Schema;
  /** What is wrong with it in this entry, beyond its attributes' form. */
  judge(attributes: z.infer<Schema>, context: BodyContext): AddressProblem | undefined;
  render(
    attributes: z.infer<Schema>,
    context: BodyContext,
    use: { block: boolean; children: ElementContent[] },
  ): ElementContent[];
}

/** An element of the tree, for components to build their output with. */
export function element(
  tagName: string,
  properties: Record<string, string>,
  children: ElementContent[],
): ElementContent {
  return { type: 'element', tagName, properties, children };
}

export function words(value: string): ElementContent {
  return { type: 'text', value };
}
