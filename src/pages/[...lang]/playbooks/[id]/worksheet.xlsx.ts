import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { entryPath } from '../../../../lists/entry-summary.ts';
import { playbookWorksheet } from '../../../../open-data/playbook-worksheet.ts';
import type { Language } from '../../../../schema/text.ts';
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
  const playbook = (await siteCatalogue()).playbook(item);
  if (!playbook) throw new Error(`No playbook ${item}`);
  const address = new URL(href(entryPath(playbook), language), site).href;
  const workbook = await playbookWorksheet(playbook, address, language);
  return new Response(new Uint8Array(workbook), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
