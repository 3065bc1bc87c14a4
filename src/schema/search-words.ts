import { z } from 'zod';

const word = () => z.string().trim().min(1).max(60);

/** Most words of a kind. */
const most = 60;

const words = () => z.array(word()).max(most).default([]);

const also = () =>
  words().meta({
    description: 'What it is about besides, in either language; weighs less',
    zh: '另外还涉及什么（中英文都行），分量较轻',
  });

/** How people ask for an entry, beside the words that it shows: tasks, products, objects, defects, brands. Not shown. */
export const searchWords = () =>
  z
    .strictObject({
      zh: words().meta({ description: 'Chinese words', zh: '中文词' }),
      en: words().meta({ description: 'English words', zh: '英文词' }),
      also: also(),
    })
    .meta({
      description: 'How people of the trade ask for it: tasks, products, objects, defects, brands; not shown',
      zh: '业内人会怎么搜（任务、产品、对象、缺陷、品牌；不显示在页面上）',
    });

/** The same where they are asked for: at least so many Chinese and English ones. */
export const requiredSearchWords = (least: { zh: number; en: number }) =>
  z
    .strictObject({
      zh: z.array(word()).min(least.zh).max(most).meta({ description: 'Chinese words', zh: '中文词' }),
      en: z.array(word()).min(least.en).max(most).meta({ description: 'English words', zh: '英文词' }),
      also: also(),
    })
    .meta({ ...searchWords().meta() });

export type SearchWords = z.infer<ReturnType<typeof searchWords>>;
