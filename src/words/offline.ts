import type { Labels } from './words.ts';

/** Reading without a connection. */
export const offlineLabels = {
  title: { zh: '离线阅读', en: 'Reading offline' },
  lead: {
    zh: '读过的页面和短名单里的条目留在您的设备上，没有网络也能读。有网络时总是先取最新的。',
    en: 'Pages that you read, and the entries on your short lists, stay on your device, to be read without a connection. With one, the newest comes first.',
  },
  elsewhere: {
    zh: '现在没有网络，这一页还没有读过，所以读不到。下面是能读的页面。',
    en: 'There is no connection, and this page was not read before. The pages below can be read.',
  },
  noScript: {
    zh: '离线阅读需要 JavaScript。要在内网或没有网络的地方阅读，可以用文件夹版。',
    en: 'Reading offline needs JavaScript. For an intranet, or where there is no network, there is an edition as a folder.',
  },
  keeping: { zh: '保留读过的页面', en: 'Keeping the pages you read' },
  search: { zh: '带走搜索', en: 'Take the search along' },
  pages: { zh: '现在能离线读的页面', en: 'What can be read offline now' },
  live: {
    on: {
      zh: '已开启：最近读的 {count} 页会留下。',
      en: {
        one: 'On: the last {count} page that you read stays.',
        other: 'On: the last {count} pages that you read stay.',
      },
    },
    off: { zh: '已关闭，设备上没有留下任何页面。', en: 'Off: nothing of the site is kept on this device.' },
    impossible: { zh: '这个浏览器不能离线阅读本站。', en: 'This browser cannot keep the site for reading offline.' },
    turnOn: { zh: '开启', en: 'Turn it on' },
    turnOff: { zh: '关闭并删去', en: 'Turn it off and delete' },
    searchNone: {
      zh: '把搜索整个带走：{size}，{count} 个文件，取一次。',
      en: {
        one: 'The whole search for this language: {size} in {count} file, fetched once.',
        other: 'The whole search for this language: {size} in {count} files, fetched once.',
      },
    },
    searchTaking: { zh: '正在取：{share}%', en: 'Fetching: {share}%' },
    searchTaken: { zh: '搜索已在设备上，可以离线使用。', en: 'The search is on this device and works offline.' },
    searchOld: {
      zh: '设备上的搜索比网站旧；更新要取 {size}。',
      en: 'The search on this device is older than the site; renewing it fetches {size}.',
    },
    searchFailed: { zh: '没有取完，请再试。', en: 'It was not fetched whole; please try again.' },
    take: { zh: '带走', en: 'Take it along' },
    megabytes: { zh: '{number} MB', en: '{number} MB' },
    none: { zh: '还没有。', en: 'None yet.' },
  },
  folder: {
    zh: '这是文件夹版，供没有服务器的地方阅读：搜索、筛选和表单需要把网站放到服务器上。',
    en: 'This is the edition as a folder, for reading without a server: search, filters and forms need the site on a server.',
  },
} as const satisfies Labels;
