import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { languages } from '../../../schema/text.ts';
import {
  enterpriseCard,
  industryCard,
  playbookCard,
  type ShareCard,
  scenarioCard,
  siteCard,
} from '../../../share/card.ts';
import { shareImage } from '../../../share/share-image.ts';

/** `/share/<language>/scenarios/<id>.png`, the same for enterprises and industries, and `atlas.png` for the rest. */
export async function getStaticPaths() {
  const catalogue = await siteCatalogue();
  const { scenarios, enterprises, playbooks, vocabulary } = catalogue;
  return languages.flatMap((language) => {
    const at = (path: string, card: ShareCard) => ({ params: { language, path }, props: { card } });
    return [
      at('atlas', siteCard(scenarios, language)),
      ...scenarios.map((one) => at(`scenarios/${one.id}`, scenarioCard(one, language, vocabulary))),
      ...enterprises.map((one) => at(`enterprises/${one.id}`, enterpriseCard(one, language, vocabulary))),
      ...playbooks.map((one) => at(`playbooks/${one.id}`, playbookCard(one, language, vocabulary))),
      ...[...vocabulary.industries.values()].map((one) =>
        at(`industries/${one.id}`, industryCard(one, catalogue.scenariosOf(one.id), language)),
      ),
    ];
  });
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) => {
  const { vocabulary } = await siteCatalogue();
  return new Response(await shareImage(props.card, [...vocabulary.stages.keys()]), {
    headers: { 'Content-Type': 'image/png' },
  });
};
