/** What the short list says of what is no entry: its name, and in a line what it is. */
export interface Named {
  title: string;
  line: string;
}

/** What can be marked of a kind, by id, as its file has it. */
export type NamesOfKind = Readonly<Record<string, Named>>;
