import type { Language } from '../schema/text.ts';

/*
 * A label stands in both languages side by side. Where it leaves something to
 * be filled in, it is a template: `{name}` marks the place, and English has two
 * forms of it where its words depend on `{count}`.
 */

/** The forms of a template for one and for any other number. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

type Said = string | readonly string[] | Forms;
type Label = Readonly<Record<Language, Said>>;

/** Labels by name, in groups. */
export interface Labels {
  readonly [name: string]: Label | Labels;
}

declare const places: unique symbol;

/** A label with places to be filled in, of these names; plain data, so that a page can hand it to its script. */
export type Template<Name extends string> = (string | (Forms & { readonly language: Language })) & {
  readonly [places]?: Name;
};

type PlacesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesIn<Rest> : never;
type PlacesOf<Words> = Words extends Forms ? PlacesIn<Words['one'] | Words['other']> : PlacesIn<Words>;
type InOne<Words> = [Words] extends [readonly string[]]
  ? readonly string[]
  : [PlacesOf<Words>] extends [never]
    ? string
    : Template<PlacesOf<Words>>;

/** Labels in one of the languages. */
export type WordsOf<Part> = Part extends Label
  ? InOne<Part[Language]>
  : { readonly [Name in keyof Part]: WordsOf<Part[Name]> };

const known = new WeakMap<Labels, Partial<Record<Language, unknown>>>();

/** The words of a part of the site in a language; worked out once for each. */
export function wordsIn<const Part extends Labels>(part: Part, language: Language): WordsOf<Part> {
  const found = known.get(part) ?? {};
  known.set(part, found);
  found[language] ??= inOne(part, language);
  return found[language] as WordsOf<Part>;
}

function inOne(labels: Labels, language: Language): unknown {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => {
      if (!isLabel(value)) return [name, inOne(value, language)];
      const said = value[language];
      return [name, typeof said === 'object' && 'other' in said ? { ...said, language } : said];
    }),
  );
}

/** A group may have members named after the languages: they are groups or labels themselves. */
function isLabel(value: Label | Labels): value is Label {
  return typeof value.zh === 'string' || Array.isArray(value.zh);
}

const plural = { zh: new Intl.PluralRules('zh'), en: new Intl.PluralRules('en') };

/** A template with its places filled in; where it has two forms, `count` decides. */
export function fill<Name extends string>(
  template: Template<Name>,
  values: Readonly<Record<NoInfer<Name>, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  const text =
    typeof template === 'string'
      ? template
      : template[plural[template.language].select(Number(given.count)) === 'one' ? 'one' : 'other'];
  return text.replaceAll(/\{(\w+)\}/g, (place, name) => String(given[name] ?? place));
}

/** A label within a sentence: English writes it small there. */
export function withinSentence(label: string, language: Language): string {
  return language === 'en' ? label.toLowerCase() : label;
}

/** The words that a page hands to its script: what stands in `data-words` of the script's element, as JSON. */
export function wordsOn<Part extends Labels>(element: HTMLElement): WordsOf<Part> {
  return JSON.parse(element.dataset.words ?? '{}') as WordsOf<Part>;
}
