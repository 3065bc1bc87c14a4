import { figureWords } from '../catalogue/figure.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import type { PlacedFigure } from '../questions/distribution.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { pagePath } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { punctuation } from '../words/punctuation.ts';
import { wordsIn } from '../words/words.ts';
import type { Picture, Point, Shape } from './drawing.ts';

/** What a figure's dot answers with: its value and its case, and where the case is. */
export function pointOf(
  { scenario, result }: PlacedFigure,
  language: Language,
  terms: Pick<Vocabulary, 'metrics' | 'units'>,
): Point {
  const { figure } = figureWords(result.result, language, terms);
  const { colon } = wordsIn(punctuation, language);
  return {
    label: `${figure} · ${entryTitle(scenario.enterprise, language)}${colon}${entryTitle(scenario, language)}`,
    href: href(pagePath(scenario), language),
  };
}

type Dot = Extract<Shape, { kind: 'circle' | 'rect' }>;
const isDot = (shape: Shape): shape is Dot =>
  shape.kind === 'circle' || (shape.kind === 'rect' && shape.fill === 'grade-b');

/** A distribution's figures as `distributionPicture` draws them: grade by grade, and of a grade the smallest amount first. */
export const asDrawn = ({
  figures,
  byGrade,
}: {
  figures: readonly PlacedFigure[];
  byGrade: readonly { grade: string }[];
}): PlacedFigure[] => byGrade.flatMap(({ grade }) => figures.filter(({ result }) => result.grade === grade));

/** A picture whose dots answer; `inOrder` has what they stand for as it is drawn. */
export function withPoints<Drawn>(
  picture: Picture,
  inOrder: readonly Drawn[],
  point: (drawn: Drawn) => Point,
): Picture {
  let next = 0;
  return {
    ...picture,
    shapes: picture.shapes.map((shape) => {
      const figure = isDot(shape) ? inOrder[next++] : undefined;
      return isDot(shape) && figure ? { ...shape, point: point(figure) } : shape;
    }),
  };
}
