import { z } from 'zod';
import { partialDate } from './date.ts';
import { issue } from './issue.ts';
import { text } from './text.ts';
import { webAddressFault } from './web-address.ts';

/** Who makes the statement that stands at a source's address. */
export const sourceKinds = ['government', 'standard', 'third-party', 'paper', 'press', 'enterprise'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Signs that come into an address with the text around it, or with a second one. */
const chineseSigns = /[，。；：！？、（）《》〈〉【】「」『』“”‘’…]/;

/** An address of the web that a reader can open: what hides where it leads is refused. */
export const address = () =>
  z
    .string()
    .max(2000)
    .superRefine((value, context) => {
      const [sign] = chineseSigns.exec(value) ?? [];
      if (webAddressFault(value) || /\s/.test(value))
        context.addIssue({ code: 'invalid_format', format: 'url', input: value });
      else if (sign !== undefined)
        issue(
          context,
          [],
          'format',
          { zh: `网址里有中文标点“${sign}”。`, en: `The address has the Chinese sign “${sign}” in it.` },
          {
            zh: `只写一个网址，删去后面的字；标点真是网址的一部分，就写成 ${encodeURIComponent(sign)}。`,
            en: `Give one address without the words behind it; where the sign is part of it, write ${encodeURIComponent(sign)}.`,
          },
        );
    })
    .meta({ kind: 'address', format: 'uri' });

/** A page that states something that the entry says. */
export const source = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(40)
    .meta({ description: 'Short name of the source inside this entry, such as s1', zh: '来源在本条目内的短名，如 s1' }),
  url: address().meta({ description: 'Address of the page', zh: '网页地址' }),
  title: z.string().trim().min(1).max(300).meta({ description: 'Title of the page', zh: '网页标题' }),
  publisher: z.string().trim().min(1).max(120).meta({ description: 'Who published it', zh: '发布机构' }),
  date: partialDate()
    .optional()
    .meta({ description: 'Day, month or year of publication', zh: '发布日期，可只写年或年月' }),
  kind: z.enum(sourceKinds).meta({
    description: 'Who speaks: government, standard, third-party, paper (research), press or enterprise',
    zh: '谁说的：政府、标准、第三方、研究论文、媒体或企业自己',
  }),
  repost: z.literal(true).optional().meta({
    description: 'The page repeats another text and names no better source',
    zh: '转载或摘编，且没有指明更好的出处',
  }),
  linkable: z.literal(false).optional().meta({
    description: 'false: an address that a public site must not send people to',
    zh: 'false：公开网站不应链接的地址（裸 IP、过期或被黑的域名）',
  }),
  doubt: text({ zh: 120, en: 300 })
    .optional()
    .meta({ description: 'Why the page counts for less than its kind', zh: '为什么该页面的可信程度低于其类别' }),
});

export type Source = z.infer<typeof source>;
