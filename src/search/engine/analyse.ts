/*
 * How a text becomes the words of the index, and a query the words that are
 * looked up: the same code at build time and in the browser.
 */

/** Han characters, by which a text is cut into Chinese runs. */
const han = /\p{sc=Han}/u;

/** One form for what people write in several: full-width letters, case, odd spaces. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The runs of a folded text: Chinese ones, and words of letters and digits ("5.5g" and "c++" whole). */
export function runs(folded: string): string[] {
  return folded.match(/\p{sc=Han}+|\d+(?:\.\d+)+[a-z]*|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** Whether a run is Chinese. */
export function isHan(run: string): boolean {
  return han.test(run);
}

/** A folded text as its runs, so that "5G-A" and "5g a" are one. English plurals lose their s. */
export function spaced(folded: string): string {
  return runs(folded)
    .map((run) => (/^[a-z]{3,}[^s]s$/.test(run) ? run.slice(0, -1) : run))
    .join(' ');
}

/** Overlapping pairs of a Chinese run's characters: any part of a text is found, wherever a dictionary would cut. */
export function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/*
 * The engine cuts Chinese by the dictionary of whoever builds or asks, drops
 * punctuation, and stems English. A pair of Han characters is therefore given
 * to it as a word of consonants and digits, which it takes as it stands.
 */
const alphabet = 'bcdfghjkmnpqrtvwxz0123456789';

function encode(value: number, length: number): string {
  let rest = value;
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = `${alphabet[rest % alphabet.length]}${code}`;
    rest = Math.floor(rest / alphabet.length);
  }
  return code;
}

/** A Chinese pair, or the beginning of one, as the engine takes it. */
export function hanToken(pair: string): string {
  return `z${[...pair].map((character) => encode(((character.codePointAt(0) ?? 0) - 0x3400) % 21_952, 3)).join('')}`;
}

/** A concept as the engine takes it; the same in every edition that has the concept. */
export function conceptToken(id: string): string {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 4_294_967_291;
  return `q${encode(hash, 6)}`;
}

/** A word as the engine takes it: letters and digits only. */
export function latinToken(run: string): string {
  return run.replaceAll('.', 'd');
}

/** The index's words of a text; a compound ("pp-yolo", "in-line") also stands in one piece. */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const compounds = (folded.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).map((word) => word.replaceAll('-', ''));
  return [
    ...runs(folded).flatMap((run) => {
      if (isHan(run)) return run.length > 1 ? pairs(run).map(hanToken) : [];
      // A word that begins the codes would be taken for the beginning of any of them.
      return run === 'q' || run === 'z' ? [] : [latinToken(run)];
    }),
    ...compounds,
  ];
}
