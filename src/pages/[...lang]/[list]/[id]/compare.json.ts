import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../../../../catalogue/catalogue.ts';
import { near } from '../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { comparedEntry } from '../../../../compare/entry-of.ts';
import { listKinds } from '../../../../lists/kinds.ts';
import type { Language } from '../../../../schema/text.ts';
import { asBefore } from '../../../../site/as-before.ts';
import { languageRoutes } from '../../../../site/href.ts';

/* /scenarios/<id>/compare.json and its like: what is compared of an entry; also at its former ids. */

export async function getStaticPaths() {
  const catalogue = await siteCatalogue();
  return languageRoutes().flatMap(({ params, props }) =>
    listKinds.flatMap((list) =>
      catalogue[list].flatMap((entry) =>
        [entry.id, ...entry.record.formerIds].map((id) => ({
          params: { ...params, list, id },
          props: { ...props, entry },
        })),
      ),
    ),
  );
}

export const GET: APIRoute<{ language: Language; entry: CatalogueEntry }> = async ({ props: { language, entry } }) => {
  const catalogue = await siteCatalogue();
  // Enterprises and playbooks name others that are like them.
  const before = entry.kind === 'scenario' && asBefore(language, near(entry, catalogue));
  return before || Response.json(comparedEntry(entry, language, catalogue));
};
