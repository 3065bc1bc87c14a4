/*
 * Characters that look like the usual ones and are others, as text copied out
 * of a PDF has them: radicals (⻋ for 车, ⽣ for 生) and the compatibility
 * ideographs of older character sets. The supplement's radicals have no
 * decomposition; these pairs are Unicode's Equivalent_Unified_Ideograph.
 */
const supplement: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王',
    '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長',
    '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ].flatMap((pairs) => (pairs.match(/../gu) ?? []).map((pair) => [...pair] as [string, string])),
);

const lookalike = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const everyLookalike = new RegExp(lookalike.source, 'gu');

/** The text with the usual characters in place of those that only look like them; each keeps its place. */
export function foldRadicals(text: string): string {
  return lookalike.test(text) ? text.replace(everyLookalike, usual) : text;
}

/** Where such characters stand in a text, and which one is meant. */
export function findRadicals(text: string): { index: number; found: string; meant: string }[] {
  if (!lookalike.test(text)) return [];
  return [...text.matchAll(everyLookalike)].flatMap(({ 0: found, index }) => {
    const meant = usual(found);
    return meant === found ? [] : [{ index, found, meant }];
  });
}

function usual(character: string): string {
  return supplement.get(character) ?? character.normalize('NFKC');
}
