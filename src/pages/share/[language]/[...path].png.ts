import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { type Language, languages } from '../../../schema/text.ts';
import { shareImage } from '../../../share/share-image.ts';
import { type CardSubject, cardOf, cardSubjects } from '../../../share/subjects.ts';
import { asBefore } from '../../../site/as-before.ts';

/** `/share/<language>/scenarios/<id>.png`, the same for enterprises and industries, and `atlas.png` for the rest. */
export async function getStaticPaths() {
  const subjects = cardSubjects(await siteCatalogue());
  return languages.flatMap((language) =>
    subjects.map((subject) => ({ params: { language, path: subject.path }, props: { language, subject } })),
  );
}

export const GET: APIRoute<{ language: Language; subject: CardSubject }> = async ({ props: { language, subject } }) => {
  const catalogue = await siteCatalogue();
  const card = cardOf(subject, catalogue, language);
  const stages = [...catalogue.vocabulary.stages.keys()];
  const before = asBefore(card, stages);
  if (before) return before;
  return new Response(shareImage(card, stages), {
    headers: { 'Content-Type': 'image/png' },
  });
};
