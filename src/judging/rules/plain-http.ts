import { collectTexts } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

/** Addresses of sources and websites are encrypted ones, where the site has them. */
export const plainHttp: Rule = ({ scenarios, enterprises }) =>
  [...scenarios, ...enterprises].flatMap((entry) =>
    [
      ...collectTexts(entry.yaml.value, ['website']),
      ...collectTexts(entry.yaml.value, ['sources', '*', 'url']),
    ].flatMap(({ path, value }) =>
      /^http:/i.test(value)
        ? [
            faultAt(
              entry,
              path,
              'plain-http',
              { zh: '网址不是加密的（http）。', en: 'The address is not encrypted (http).' },
              {
                zh: '试一试 https://，能打开就改用它；不能就保留。',
                en: 'Try https:// and use it where it opens; else leave it.',
              },
              'warning',
            ),
          ]
        : [],
    ),
  );
