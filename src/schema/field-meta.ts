/** What stands in a field. `text` is Chinese with its English translation. */
export type FieldKind =
  | 'text'
  | 'string'
  | 'address'
  | 'date'
  | 'number'
  | 'integer'
  | 'flag'
  | 'choice'
  | 'group'
  | 'list';

/* What a schema says of its field beside its shape: everything that is made from the schemas goes by it. */
declare module 'zod' {
  interface GlobalMeta {
    /** The description in Chinese; that in English is `description`. */
    zh?: string;
    /** What the field holds, where its class does not tell: a text in two languages, an address, a date. */
    kind?: FieldKind;
    /** Precision of a date: a day, or also a year or a month. */
    date?: 'day' | 'partial-date';
    /** Longest text: in Chinese characters, in English characters of any kind. */
    longest?: number;
  }
}
