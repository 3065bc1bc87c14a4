import type { APIRoute } from 'astro';
import { near } from '../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { playbookWorksheet } from '../../../../open-data/playbook-worksheet.ts';
import { pagePath } from '../../../../schema/entry-kinds.ts';
import type { Language } from '../../../../schema/text.ts';
import { asBefore } from '../../../../site/as-before.ts';
import { href, routesFor } from '../../../../site/href.ts';

/* /playbooks/<id>/worksheet.xlsx: a playbook as a workbook to fill in. */

export async function getStaticPaths() {
  const { playbooks } = await siteCatalogue();
  return routesFor(
    playbooks.map(({ id }) => id),
    (id) => ({ id }),
  );
}

export const GET: APIRoute<{ language: Language; item: string }> = async ({ props: { language, item }, site }) => {
  const catalogue = await siteCatalogue();
  const playbook = catalogue.playbook(item);
  if (!playbook) throw new Error(`No playbook ${item}`);
  const before = asBefore(language, near(playbook, catalogue));
  if (before) return before;
  const address = new URL(href(pagePath(playbook), language), site).href;
  const workbook = await playbookWorksheet(playbook, address, language);
  return new Response(new Uint8Array(workbook), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
