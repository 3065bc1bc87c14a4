/*
 * Characters that nobody sees, or that turn the order of the text around
 * ("Trojan source"): controls, bidirectional marks, zero-width characters,
 * fillers, private-use characters and halves of surrogate pairs. A joiner or a
 * presentation mark inside an emoji is none of them.
 */
const suspect = /(?![\t\n])\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufff9-\uffff]|\p{Co}|\p{Cs}/u;
const everySuspect = new RegExp(suspect.source, 'gu');

/** Where such characters stand in a text. */
export function findUnseen(text: string): { index: number; name: string }[] {
  if (!suspect.test(text)) return [];
  return [...text.matchAll(everySuspect)].flatMap(({ 0: character, index }) => {
    if (belongsToSign(text, index, character)) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ index, name: `U+${code}` }];
  });
}

/** The flags of England, Scotland and Wales: a black flag, letters as tags, and the tag that ends them. */
const tagFlag =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/** Whether a joiner, tag or selector does what it is for: a part of an emoji, or the shape of one rare character. */
function belongsToSign(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  // One selector after a Chinese character tells variants of it apart (葛󠄀); more would be a hiding place.
  if (/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Script=Han}$/u.test(before)) return true;
  if (/[\u{e0061}-\u{e007f}]/u.test(character)) {
    return [...text.matchAll(tagFlag)].some((flag) => index > flag.index && index < flag.index + flag[0].length);
  }
  if (character === '\ufe0f' || character === '\ufe0e') return /[\p{Extended_Pictographic}#*0-9]$/u.test(before);
  return (
    character === '\u200d' &&
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  );
}
