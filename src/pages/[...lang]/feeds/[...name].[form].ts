import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { atomFeed } from '../../../open-data/feeds/atom.ts';
import type { Feed } from '../../../open-data/feeds/feed.ts';
import { feedsOf } from '../../../open-data/feeds/feeds.ts';
import { jsonFeed } from '../../../open-data/feeds/json-feed.ts';
import type { Language } from '../../../schema/text.ts';
import { documentLanguage, languageRoutes, wholeAddress } from '../../../site/href.ts';
import { siteLabels } from '../../../words/site.ts';

/* /feeds/….atom and /feeds/….json. */

const forms = { atom: atomFeed, json: jsonFeed } as const;

export async function getStaticPaths() {
  const feeds = feedsOf(await siteCatalogue(), wholeAddress);
  return languageRoutes().flatMap(({ params, props }) =>
    feeds(props.language).flatMap((feed) =>
      (['atom', 'json'] as const).map((form) => ({
        params: { ...params, name: feed.name, form },
        props: { ...props, feed, form },
      })),
    ),
  );
}

export const GET: APIRoute<{ language: Language; feed: Feed; form: keyof typeof forms }> = ({
  props: { language, feed, form },
}) => {
  const self = `${wholeAddress('/feeds/', language)}${feed.name}.${form}`;
  const of = { self, author: siteLabels.name[language], language: documentLanguage[language] };
  return new Response(forms[form](feed, of));
};
