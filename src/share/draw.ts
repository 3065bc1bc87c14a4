import type { Grade } from '../catalogue/evidence.ts';
import { stageDrawings } from '../pictures/stage-drawings.ts';
import type { ShareCard } from './card.ts';
import { colour, type Ink } from './colours.ts';
import { facesFor, Path2D, withFaces } from './faces.ts';
import { lines } from './lines.ts';
import { Picture, piece } from './pieces.ts';
import { type Face, widthOf, write } from './writing.ts';

/** Width and height in pixels, as the Open Graph protocol's users expect them. */
export const size = { width: 1200, height: 630 } as const;

const margin = 72;

/** One for all cards: memory that is had anew costs more than the drawing. */
const picture = new Picture(size.width, size.height);

/** Draws a card: of each pixel, row by row, the place of its colour in the palette, until the next is drawn. */
export function draw(written: ShareCard, stages: readonly string[]): Uint8Array<ArrayBuffer> {
  const card = drawable(written);
  picture.clear();
  const pen: Pen = { picture, families: facesFor(textOf(card)) };
  drawName(pen, card.site);
  const foot = drawTitle(pen, card);
  drawFigure(pen, card, foot);
  drawStage(picture, card.stages[0]);
  if (card.stages.length > 0) drawLine(picture, card.stages, stages);
  return picture.places;
}

/** What a card is drawn with: the picture, and the faces that its words need. */
interface Pen {
  picture: Picture;
  families: string;
}

const textOf = ({ site, title, about, figure }: ShareCard): string =>
  [site, title, about, figure?.value, figure?.label, figure?.source, '…'].join(' ');

/** The card with signs that can be drawn. */
function drawable(card: ShareCard): ShareCard {
  const { figure } = card;
  return {
    ...card,
    title: withFaces(card.title),
    about: withFaces(card.about),
    ...(figure && {
      figure: {
        ...figure,
        value: withFaces(figure.value),
        label: withFaces(figure.label),
        ...(figure.source === undefined ? {} : { source: withFaces(figure.source) }),
      },
    }),
  };
}

const faceOf = ({ families }: Pen, pixels: number, bold = true): Face => ({ pixels, bold, families });

/** As many lines of a text as there are to be, each as wide as it may be. */
const linesOf = (text: string, face: Face, width: number, most: number): string[] =>
  lines(text, (part) => widthOf(part, face), width, most);

/** The mark, as in the page's header, and the site's name. */
function drawName(pen: Pen, name: string): void {
  const { picture } = pen;
  const pattern = [0, 2, 0, 2, 3, 0, 0, 2, 2];
  const mark = piece('mark', { left: 0, top: 0, width: 36, height: 36 }, (context) => {
    pattern.forEach((kind, index) => {
      context.fillStyle = colour(kind === 3 ? 'mark' : kind === 2 ? 'ink' : 'line');
      context.fillRect((index % 3) * 13, Math.floor(index / 3) * 13, 10, 10);
    });
  });
  picture.put(mark, margin, 56);
  write(picture, name, margin + 54, 84, faceOf(pen, 28), 'ink');
}

/** Title and who; returns the height at which they end. */
function drawTitle(pen: Pen, { title, about }: ShareCard): number {
  const { picture } = pen;
  const [large, small] = [faceOf(pen, 56), faceOf(pen, 28, false)];
  const broken = linesOf(title, large, size.width - 2 * margin, 2);
  broken.forEach((line, index) => {
    write(picture, line, margin, 186 + index * 72, large, 'ink');
  });
  const below = 186 + (broken.length - 1) * 72 + 58;
  const [who = ''] = linesOf(about, small, size.width - 2 * margin, 1);
  write(picture, who, margin, below, small, 'ink-soft');
  return below;
}

/** The figure, as large as its words allow, with its grade. */
function drawFigure(pen: Pen, { figure }: ShareCard, foot: number): void {
  const { picture } = pen;
  if (!figure) return;
  const room = 760;
  let pixels = (foot > 260 ? 116 : 140) - (figure.remark ? 26 : 0);
  while (pixels > 48 && widthOf(figure.value, faceOf(pen, pixels)) > room) pixels -= 4;
  // A remark takes a line of its own below the label: both stand above the line of stages.
  const up = figure.remark ? 34 : 0;
  const baseline = Math.max(foot + 64 + pixels * 0.7, 452);
  const value = faceOf(pen, pixels);
  write(picture, figure.value, margin - 4, Math.min(baseline, 470) - up, value, figure.gain ? 'mark' : 'ink');
  const [bold, plain] = [faceOf(pen, 30), faceOf(pen, 24, false)];
  const [label = ''] = linesOf(figure.label, bold, room - 60, 1);
  write(picture, label, margin, 518 - up, bold, 'ink');
  const x = margin + widthOf(label, bold) + 18;
  if (figure.remark) {
    const [remark = ''] = linesOf(figure.remark, plain, room, 1);
    write(picture, remark, margin, 520, plain, 'ink-soft');
  }
  if (!figure.grade) return;
  drawGrade(pen, figure.grade, x, 491 - up);
  const [source = ''] = linesOf(figure.source ?? '', plain, room - x + margin, 1);
  write(picture, source, x + 50, 516 - up, plain, 'ink-soft');
}

/** The colour of each grade. */
const gradeInks = { A: 'grade-a', B: 'grade-b', C: 'grade-c' } as const satisfies Record<Grade, Ink>;

function drawGrade(pen: Pen, grade: Grade, x: number, y: number): void {
  const letter = faceOf(pen, 22);
  const box = { left: 0, top: 0, width: 34, height: 34 };
  const drawn = piece(`grade ${grade} ${letter.families}`, box, (context) => {
    const hue = colour(gradeInks[grade]);
    context.lineWidth = 3;
    context.strokeStyle = hue;
    context.fillStyle = hue;
    context.setLineDash(grade === 'C' ? [6, 4] : []);
    if (grade === 'A') context.fillRect(0, 0, 34, 34);
    else context.strokeRect(1.5, 1.5, 31, 31);
    context.fillStyle = grade === 'A' ? colour('surface') : hue;
    context.font = `600 22px ${letter.families}`;
    context.fillText(grade, 17 - widthOf(grade, letter) / 2, 25);
  });
  pen.picture.put(drawn, x, y);
}

function drawStage(picture: Picture, stage: string | undefined): void {
  const drawing = stage === undefined ? undefined : stageDrawings[stage];
  if (!drawing) return;
  const drawn = piece(`stage ${stage}`, { left: -6, top: -6, width: 228, height: 228 }, (context) => {
    context.scale(216 / 64, 216 / 64);
    context.lineWidth = 1.4;
    context.lineJoin = 'round';
    for (const [token, paths] of [
      ['ink', drawing.ink],
      ['mark', drawing.mark],
    ] as const) {
      context.strokeStyle = colour(token);
      for (const path of paths) context.stroke(new Path2D(path));
    }
  });
  picture.put(drawn, size.width - margin - 216, 322);
}

/** The stages of manufacture as a line, those of the card filled. */
function drawLine(picture: Picture, marked: readonly string[], stages: readonly string[]): void {
  const width = size.width - 2 * margin;
  const step = width / Math.max(1, stages.length - 1);
  const isMarked = stages.map((stage) => marked.includes(stage));
  const box = { left: -12, top: -12, width: width + 24, height: 24 };
  const drawn = piece(`line ${isMarked}`, box, (context) => {
    context.lineWidth = 3;
    context.strokeStyle = colour('line-strong');
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(width, 0);
    context.stroke();
    isMarked.forEach((here, index) => {
      context.beginPath();
      context.arc(index * step, 0, here ? 10 : 6, 0, 2 * Math.PI);
      context.fillStyle = colour(here ? 'mark' : 'paper');
      context.fill();
      if (!here) context.stroke();
    });
  });
  picture.put(drawn, margin, 578);
}
