import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Grade } from '../catalogue/evidence.ts';
import { stageDrawings } from '../pictures/stage-drawings.ts';
import type { ShareCard } from './card.ts';
import { colour, type Ink } from './colours.ts';
import { createCanvas, facesFor, Path2D, withFaces } from './faces.ts';
import { lines } from './lines.ts';

/** Width and height in pixels, as the Open Graph protocol's users expect them. */
export const size = { width: 1200, height: 630 } as const;

const margin = 72;
/** One for all images: its three megabytes lie outside of what the collector counts. */
let canvas: Canvas | undefined;

/** Draws a card; the pixels as red, green, blue and alpha, row by row. */
export function draw(written: ShareCard, stages: readonly string[]): Uint8ClampedArray {
  const card = drawable(written);
  canvas ??= createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.save();
  const pen: Pen = { context, families: facesFor(textOf(card)) };
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, size.width, size.height);
  drawName(pen, card.site);
  const foot = drawTitle(pen, card);
  drawFigure(pen, card, foot);
  drawStage(context, card.stages[0]);
  if (card.stages.length > 0) drawLine(context, card.stages, stages);
  context.restore();
  return context.getImageData(0, 0, size.width, size.height).data;
}

/** What a card is drawn with: the canvas, and the faces that its words need. */
interface Pen {
  context: SKRSContext2D;
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

function write(pen: Pen, text: string, x: number, y: number, pixels: number, token: Ink, bold = true): void {
  const { context } = pen;
  setFace(pen, pixels, bold);
  context.fillStyle = colour(token);
  context.fillText(text, x, y);
}

function setFace({ context, families }: Pen, pixels: number, bold: boolean): void {
  context.font = `${bold ? 600 : 400} ${pixels}px ${families}`;
}

/** The mark, as in the page's header, and the site's name. */
function drawName(pen: Pen, name: string): void {
  const { context } = pen;
  const pattern = [0, 2, 0, 2, 3, 0, 0, 2, 2];
  pattern.forEach((kind, index) => {
    context.fillStyle = colour(kind === 3 ? 'mark' : kind === 2 ? 'ink' : 'line');
    context.fillRect(margin + (index % 3) * 13, 56 + Math.floor(index / 3) * 13, 10, 10);
  });
  write(pen, name, margin + 54, 84, 28, 'ink');
}

/** Title and who; returns the height at which they end. */
function drawTitle(pen: Pen, { title, about }: ShareCard): number {
  const { context } = pen;
  setFace(pen, 56, true);
  const broken = lines(title, (text) => context.measureText(text).width, size.width - 2 * margin, 2);
  broken.forEach((line, index) => {
    write(pen, line, margin, 186 + index * 72, 56, 'ink');
  });
  const below = 186 + (broken.length - 1) * 72 + 58;
  setFace(pen, 28, false);
  const [who = ''] = lines(about, (text) => context.measureText(text).width, size.width - 2 * margin, 1);
  write(pen, who, margin, below, 28, 'ink-soft', false);
  return below;
}

/** The figure, as large as its words allow, with its grade. */
function drawFigure(pen: Pen, { figure }: ShareCard, foot: number): void {
  const { context } = pen;
  if (!figure) return;
  const room = 760;
  let pixels = (foot > 260 ? 116 : 140) - (figure.remark ? 26 : 0);
  setFace(pen, pixels, true);
  while (pixels > 48 && context.measureText(figure.value).width > room) {
    pixels -= 4;
    setFace(pen, pixels, true);
  }
  // A remark takes a line of its own below the label: both stand above the line of stages.
  const up = figure.remark ? 34 : 0;
  const baseline = Math.max(foot + 64 + pixels * 0.7, 452);
  write(pen, figure.value, margin - 4, Math.min(baseline, 470) - up, pixels, figure.gain ? 'mark' : 'ink');
  setFace(pen, 30, true);
  const [label = ''] = lines(figure.label, (text) => context.measureText(text).width, room - 60, 1);
  write(pen, label, margin, 518 - up, 30, 'ink');
  const x = margin + context.measureText(label).width + 18;
  if (figure.remark) {
    setFace(pen, 24, false);
    const [remark = ''] = lines(figure.remark, (text) => context.measureText(text).width, room, 1);
    write(pen, remark, margin, 520, 24, 'ink-soft', false);
  }
  if (!figure.grade) return;
  drawGrade(pen, figure.grade, x, 491 - up);
  setFace(pen, 24, false);
  const [source = ''] = lines(figure.source ?? '', (text) => context.measureText(text).width, room - x + margin, 1);
  write(pen, source, x + 50, 516 - up, 24, 'ink-soft', false);
}

/** The colour of each grade. */
const gradeInks = { A: 'grade-a', B: 'grade-b', C: 'grade-c' } as const satisfies Record<Grade, Ink>;

function drawGrade(pen: Pen, grade: Grade, x: number, y: number): void {
  const { context } = pen;
  const hue = colour(gradeInks[grade]);
  context.lineWidth = 3;
  context.strokeStyle = hue;
  context.fillStyle = hue;
  context.setLineDash(grade === 'C' ? [6, 4] : []);
  if (grade === 'A') context.fillRect(x, y, 34, 34);
  else context.strokeRect(x + 1.5, y + 1.5, 31, 31);
  context.setLineDash([]);
  setFace(pen, 22, true);
  context.fillStyle = grade === 'A' ? colour('surface') : hue;
  context.fillText(grade, x + 17 - context.measureText(grade).width / 2, y + 25);
}

function drawStage(context: SKRSContext2D, stage: string | undefined): void {
  const drawing = stage === undefined ? undefined : stageDrawings[stage];
  if (!drawing) return;
  context.save();
  context.translate(size.width - margin - 216, 322);
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
  context.restore();
}

/** The stages of manufacture as a line, those of the card filled. */
function drawLine(context: SKRSContext2D, marked: readonly string[], stages: readonly string[]): void {
  const step = (size.width - 2 * margin) / Math.max(1, stages.length - 1);
  context.lineWidth = 3;
  context.strokeStyle = colour('line-strong');
  context.beginPath();
  context.moveTo(margin, 578);
  context.lineTo(size.width - margin, 578);
  context.stroke();
  stages.forEach((stage, index) => {
    const here = marked.includes(stage);
    context.beginPath();
    context.arc(margin + index * step, 578, here ? 10 : 6, 0, 2 * Math.PI);
    context.fillStyle = colour(here ? 'mark' : 'paper');
    context.fill();
    if (!here) context.stroke();
  });
}
