import { z } from 'zod';
import { editionAddresses } from './editions.ts';
import { repositorySoftware } from './repository-software.ts';
import { webAddressFault } from './web-address.ts';

/*
 * The settings of a build, as the environment gives them. What is empty counts
 * as not given.
 */

const folder = () =>
  z
    .string()
    .refine((value) => !value.includes('\0'))
    .optional();

/** `/` for the root of a host, or `/a/b/` for a path of it, however its slashes were given. */
const basePath = z
  .string()
  .transform((value) => `/${value.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'))
  .refine((value) => /^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(value) && !/\/\.{1,2}\//.test(value));

const siteUrl = z
  .string()
  .refine((value) => webAddressFault(value) === undefined || /^https?:\/\/localhost(:\d+)?\/?$/.test(value));

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value > 0 && value < 65_536);

const editions = z.string().refine((value) => {
  try {
    return editionAddresses(value).length > 0;
  } catch {
    return false;
  }
});

const yesOrNo = z.enum(['0', '1']).transform((value) => value === '1');

export const settings = z.object({
  CONTENT_DIR: folder(),
  SEEDS_DIR: folder(),
  DIST_DIR: folder(),
  SITE_URL: siteUrl.optional(),
  BASE_PATH: basePath.default('/'),
  PORT: port.default(4321),
  REPOSITORY_URL: z.string().optional(),
  REPOSITORY_BRANCH: z
    .string()
    .regex(/^[\w./-]+$/)
    .default('main'),
  REPOSITORY_SOFTWARE: z.enum(repositorySoftware).optional(),
  CONTACT_EMAIL: z.string().optional(),
  EDITIONS: editions.optional(),
  PRECOMPRESS: yesOrNo.default(true),
});
export type Settings = z.infer<typeof settings>;
export type SettingName = keyof Settings;

/** What each setting has to be, for who gave another value. */
export const settingMeanings: Readonly<Record<SettingName, { zh: string; en: string }>> = {
  CONTENT_DIR: { zh: '条目所在的文件夹', en: 'the folder of the entries' },
  SEEDS_DIR: { zh: '词表所在的文件夹', en: 'the folder of the seeds' },
  DIST_DIR: { zh: '网站要写到的文件夹', en: 'the folder that the site is built into' },
  SITE_URL: {
    zh: '网站的网址，如 https://atlas.example.cn',
    en: 'the site’s address, such as https://atlas.example.org',
  },
  BASE_PATH: { zh: '网站在主机上的路径，如 / 或 /atlas/', en: 'the site’s path on its host, such as / or /atlas/' },
  PORT: { zh: '端口号，1 到 65535', en: 'a port, from 1 to 65535' },
  REPOSITORY_URL: { zh: '代码仓库的网址', en: 'the repository’s address' },
  REPOSITORY_BRANCH: { zh: '仓库的主分支，如 main', en: 'the repository’s main branch, such as main' },
  REPOSITORY_SOFTWARE: {
    zh: `仓库主机的软件：${repositorySoftware.join('、')} 之一`,
    en: `what runs the repository’s host: one of ${repositorySoftware.join(', ')}`,
  },
  CONTACT_EMAIL: { zh: '编辑部的邮箱', en: 'the editors’ mail address' },
  EDITIONS: { zh: '其他版本的网址，用空格隔开', en: 'addresses of other editions, with spaces between' },
  PRECOMPRESS: {
    zh: '1 或 0：是否同时写出压缩好的副本（.br、.gz）；托管平台自己压缩时用 0',
    en: '1 or 0: whether compressed copies (.br, .gz) are written too; 0 for hosts that compress by themselves',
  },
};

/** Reads the settings; `wrong` names those whose value cannot be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): {
  settings: Settings;
  wrong: SettingName[];
} {
  const names = Object.keys(settings.shape) as SettingName[];
  const given = Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const outcome = settings.safeParse(given);
  if (outcome.success) return { settings: outcome.data, wrong: [] };
  const wrong = [...new Set(outcome.error.issues.map(({ path }) => path[0] as SettingName))];
  for (const name of wrong) delete given[name];
  return { settings: settings.parse(given), wrong };
}
