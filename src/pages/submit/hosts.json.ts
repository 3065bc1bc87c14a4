import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { citedHosts } from '../../submit/cited.ts';

/* /submit/hosts.json: who speaks at the hosts that sources cite. */

export const GET = async () => Response.json(citedHosts(await siteCatalogue()));
