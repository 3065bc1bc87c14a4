/* The part of subset-font that is used: the package has no types of its own. */
declare module 'subset-font' {
  /** Cuts a font to the characters of a text, to some features of OpenType, without its hints. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[]; noHinting: boolean },
  ): Promise<Buffer>;
}
