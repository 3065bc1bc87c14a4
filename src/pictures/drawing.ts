/** What a shape is painted with: a token of the design, without its dashes. */
export type Paint =
  | 'ink'
  | 'ink-soft'
  | 'surface'
  | 'line'
  | 'line-strong'
  | 'mark'
  | 'accent'
  | 'level-0'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'on-level-high'
  | 'grade-a'
  | 'grade-b'
  | 'grade-c';

/** What a shape answers with in a page: words, and the page that it leads to. */
export interface Point {
  label: string;
  href: string;
}

/** A shape of a picture; lengths in its own units, y downwards. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Paint; radius?: number; point?: Point }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: Paint; stroke?: Paint; point?: Point }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Paint; width: number }
  /** To the right, or down where `down`. */
  | { kind: 'arrow'; x: number; y: number; length: number; down?: boolean; stroke: Paint; width: number }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      fill: Paint;
      anchor?: 'start' | 'middle' | 'end';
      bold?: boolean;
      /** Degrees, clockwise, about its own place. */
      turn?: number;
    };

/** A drawing with words for those who do not see it. */
export interface Picture {
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML and in SVG, between tags and within double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Writes a colour: as a class in a page, as a value in a file. */
type Painter = (paint: Paint, property: 'fill' | 'stroke') => string;

/** A shape as an SVG element; a text of the usual size inherits it. */
function shapeAsSvg(shape: Shape, paint: Painter, usualSize?: number): string {
  if (shape.kind === 'rect') {
    const radius = shape.radius === undefined ? '' : ` rx="${shape.radius}"`;
    return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${radius} ${paint(shape.fill, 'fill')}/>`;
  }
  if (shape.kind === 'circle') {
    const stroke = shape.stroke ? ` ${paint(shape.stroke, 'stroke')} stroke-width="1.5"` : '';
    return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${paint(shape.fill, 'fill')}${stroke}/>`;
  }
  if (shape.kind === 'line') {
    return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" stroke-width="${shape.width}" ${paint(shape.stroke, 'stroke')}/>`;
  }
  if (shape.kind === 'arrow') {
    const drawn = shape.down ? `v${round(shape.length)}m-4-5 4 5 4-5` : `h${round(shape.length)}m-5-4 5 4-5 4`;
    return `<path d="M${round(shape.x)} ${round(shape.y)}${drawn}" fill="none" stroke-width="${shape.width}" ${paint(shape.stroke, 'stroke')}/>`;
  }
  const anchor = shape.anchor ? ` text-anchor="${shape.anchor}"` : '';
  const weight = shape.bold ? ' font-weight="600"' : '';
  const size = shape.size === usualSize ? '' : ` font-size="${shape.size}"`;
  const turn = shape.turn ? ` transform="rotate(${shape.turn} ${round(shape.x)} ${round(shape.y)})"` : '';
  return `<text x="${round(shape.x)}" y="${round(shape.y)}"${size}${anchor}${weight}${turn} ${paint(shape.fill, 'fill')}>${escaped(shape.text)}</text>`;
}

/** The size of most texts of a picture, which `.drawn` has in a page (`styles/drawing.css`). */
const sizeInPage = 12;

/** Shapes as SVG elements. */
function shapesAsSvg(shapes: readonly Shape[], paint: Painter): string {
  return shapes.map((shape) => shapeAsSvg(shape, paint)).join('');
}

/** The shapes of a picture as a page has them: what they are painted with follows both schemes (`styles/drawing.css`). */
export function shapesInPage(shapes: readonly Shape[]): string {
  const paint: Painter = (name, property) => `data-${property}="${name}"`;
  return shapes.map((shape) => inLink(shape, shapeAsSvg(shape, paint, sizeInPage))).join('');
}

/** A shape that answers, within its link, with room around it to press. */
function inLink(shape: Shape, drawn: string): string {
  if ((shape.kind !== 'circle' && shape.kind !== 'rect') || !shape.point) return drawn;
  const { label, href } = shape.point;
  const [x, y] = shape.kind === 'circle' ? [shape.x, shape.y] : [shape.x + shape.width / 2, shape.y + shape.height / 2];
  const words = escaped(label);
  return `<a class="point" href="${escaped(href)}" aria-label="${words}"><title>${words}</title><circle class="room" cx="${round(x)}" cy="${round(y)}" r="12"/>${drawn}</a>`;
}

/** Whether a picture's shapes answer. */
export const answers = ({ shapes }: Pick<Picture, 'shapes'>): boolean =>
  shapes.some((shape) => 'point' in shape && shape.point !== undefined);

/** A shape in another place. */
export function moved(shape: Shape, right: number, down: number): Shape {
  return shape.kind === 'line'
    ? { ...shape, x1: shape.x1 + right, x2: shape.x2 + right, y1: shape.y1 + down, y2: shape.y2 + down }
    : { ...shape, x: shape.x + right, y: shape.y + down };
}

/** A picture as a file of its own: plain colours on white, for documents and slides. */
export function svgFile(picture: Picture, colours: Readonly<Record<string, string>>, language: string): string {
  const paint: Painter = (name, property) => `${property}="${colours[name] ?? '#000000'}"`;
  const { width, height } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" lang="${language}" role="img" aria-labelledby="title description" font-family="sans-serif">`,
    `<title id="title">${escaped(picture.title)}</title>`,
    `<desc id="description">${escaped(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    shapesAsSvg(picture.shapes, paint),
    '</svg>\n',
  ].join('');
}

/** How wide a text is drawn, roughly: Chinese characters are as wide as high, Latin ones little more than half. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\uffff]/.test(character) ? 1 : 0.56;
  return width * size;
}
