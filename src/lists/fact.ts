/** A label with its values, some of them links. A fact without values is not shown. */
export interface Fact {
  label: string;
  values: readonly { text: string; href?: string | undefined }[];
}
