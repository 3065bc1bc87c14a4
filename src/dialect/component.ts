import type { ElementContent } from 'hast';
import type { z } from 'zod';
import type { Telling } from '../schema/telling.ts';
import type { Language } from '../schema/text.ts';

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

/** What a body is judged by. */
export interface BodyFacts {
  /** The metrics of all the entry's results; `undefined` where they could not be read. */
  metrics: readonly string[] | undefined;
  /** How large an image of the site is, in bytes, `undefined` where there is none. Absent where nobody knows. */
  imageSize?: ((path: string) => number | undefined) | undefined;
  /** Whether a path of the site is a page, where that is known. */
  hasPage?: ((path: string) => boolean | undefined) | undefined;
}

/** What a body is rendered with. */
export interface BodyWords {
  language: Language;
  /** The results that the entry states for a metric, in order. */
  results(metric: string): readonly ResultInWords[];
  /** A path of the site as a page links to it, with base and language. */
  href(path: string): string;
}

/** How a component stands in its body. */
export interface Standing {
  /** As a block of its own, or inside a line. */
  block: boolean;
  children: ElementContent[];
}

/** A component that bodies may use, as its file writes it. Its attributes are literal texts, checked by `attributes`. */
interface Definition<Schema extends z.ZodObject> {
  name: string;
  /** Where it may stand: as a block of its own, inside a line, or both. */
  place: 'block' | 'inline' | 'both';
  /** Whether it wraps a text. */
  children: 'required' | 'none';
  attributes: Schema;
  /** What is wrong with it in this entry, beyond its attributes' form. */
  judge(attributes: z.infer<Schema>, facts: BodyFacts): Telling | undefined;
  render(attributes: z.infer<Schema>, words: BodyWords, standing: Standing): ElementContent[];
}

/** A component with sound attributes. */
export interface ComponentUse {
  judge(facts: BodyFacts): Telling | undefined;
  render(words: BodyWords, standing: Standing): ElementContent[];
}

/** A component that bodies may use. */
export interface Component extends Pick<Definition<z.ZodObject>, 'name' | 'place' | 'children' | 'attributes'> {
  /** The component with these attributes, or what is wrong with them. */
  use(attributes: Readonly<Record<string, string>>): ComponentUse | z.core.$ZodIssue[];
}

/** Makes a component of its definition. */
export function component<Schema extends z.ZodObject>(definition: Definition<Schema>): Component {
  const { name, place, children, attributes } = definition;
  return {
    name,
    place,
    children,
    attributes,
    use(values) {
      const outcome = attributes.safeParse(values, { reportInput: true });
      if (!outcome.success) return outcome.error.issues;
      return {
        judge: (facts) => definition.judge(outcome.data, facts),
        render: (words, standing) => definition.render(outcome.data, words, standing),
      };
    },
  };
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
