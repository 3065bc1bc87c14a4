import { createHash } from 'node:crypto';
import { escaped } from '../pictures/drawing.ts';
import { palette } from '../pictures/palette.ts';
import type { Language } from '../schema/text.ts';
import { documentLanguage } from '../site/href.ts';
import { usesLabels } from '../words/uses.ts';
import { fill, wordsIn } from '../words/words.ts';
import type { ShareCard } from './card.ts';

/*
 * A case's card as a page that pages of others may frame: no script, no font,
 * no picture, so that all of it is one small file. It stands outside the
 * site's layout, whose styles alone weigh more than a card may.
 */

const colour = (token: string) => palette[token] ?? '#000';

const style = [
  ':root{color-scheme:light dark}*{box-sizing:border-box;margin:0}',
  `body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:${colour('ink')};background:${colour('surface')}}`,
  `a{display:flex;flex-direction:column;gap:4px;min-height:100vh;padding:14px 16px;border:1px solid ${colour('line-strong')};border-radius:8px;color:inherit;text-decoration:none;overflow:hidden}`,
  `a:hover h1,a:focus-visible h1{text-decoration:underline}a:focus-visible{outline:3px solid ${colour('accent')};outline-offset:-3px}`,
  'h1{font-size:17px;line-height:1.35;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}',
  `p{font-size:13px;color:${colour('ink-soft')};overflow-wrap:anywhere}.about,.label{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;flex:none}`,
  `.figure{margin-top:auto;font-size:30px;line-height:1.2;font-weight:700;color:${colour('ink')}}.gain{color:${colour('mark')}}`,
  '.grade{display:inline-block;padding:0 .4em;border:1.5px solid;border-radius:3px;font-weight:700}.grade-A{border-style:double}.grade-C{border-style:dashed}',
  `.foot{display:flex;justify-content:space-between;gap:8px;padding-top:4px;border-top:1px solid ${colour('line')}}.foot b{color:${colour('ink')}}`,
  '@media (prefers-color-scheme:dark){body{color:#eeece8;background:#191d26}p{color:#b5b2ac}.figure,.foot b{color:#eeece8}.gain{color:#f0916e}a{border-color:#8a909c}.foot{border-color:#3a404c}}',
].join('');

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The page of a card that leads to `page`, the whole address of the case. */
export function cardPage(card: ShareCard, language: Language, page: string): string {
  const words = wordsIn(usesLabels.card, language);
  const { figure } = card;
  return [
    `<!DOCTYPE html><html lang="${documentLanguage[language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(fill(words.title, { title: card.title }))}</title><meta name="robots" content="noindex"><link rel="canonical" href="${escaped(page)}"><style>${style}</style></head>`,
    `<body><main><a href="${escaped(page)}" target="_blank" rel="noopener"><h1>${escaped(card.title)}</h1><p class="about">${escaped(card.about)}</p>`,
    figure
      ? `<p class="figure${figure.gain ? ' gain' : ''}">${escaped(figure.value)}</p><p class="label">${escaped(
          [figure.label, figure.remark].filter(Boolean).join(' · '),
        )}</p>`
      : '<p class="figure"></p>',
    `<p class="foot"><span>${figure?.grade ? `<span class="grade grade-${figure.grade}">${figure.grade}</span> ` : ''}${escaped(figure?.source ?? words.open)}</span><b>${escaped(card.site)}</b></p>`,
    '</a></main></body></html>\n',
  ].join('');
}
