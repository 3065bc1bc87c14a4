import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { submissionTerms } from '../../submit/terms.ts';

/* /submit/terms.json: what an entry may refer to, for the submission page to judge by. */

export const GET = async () => Response.json(submissionTerms(await siteCatalogue()));
