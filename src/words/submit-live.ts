import type { Labels } from './words.ts';

/** What the form says while one fills it in. */
export const submitLiveLabels = {
  ready: { zh: '没有问题，可以提交。', en: 'Nothing to mend: it can be sent.' },
  left: { zh: '还有 {number} 处要补充或改正。', en: 'Still to add or mend: {number}.' },
  done: { zh: '已填好', en: 'done' },
  toMend: { zh: '{number} 处要补', en: '{number} to mend' },
  idWrong: {
    zh: '只用小写英文字母、数字和连字符，至少两个字符。',
    en: 'Use lower-case letters, digits and hyphens, two characters at least.',
  },
  idMissing: { zh: '填好上面几项就有了，也可以自己写一个。', en: 'It comes of what stands above; or write one.' },
  idTaken: {
    zh: '已经有这个条目；要更正它，请从它的页面进入。',
    en: 'There is such an entry already; to correct it, begin from its page.',
  },
  id: { zh: '网址里的名字', en: 'Name in the address' },
  bodyFault: { zh: '正文第 {line} 行：', en: 'Text, line {line}: ' },
  needed: { zh: '请填写。', en: 'please fill it in.' },
  chooseListed: {
    zh: '“{value}”不在列表里，请从列表里选。',
    en: '“{value}” is not in the list; please choose from it.',
  },
  colon: { zh: '：', en: ': ' },
  copied: { zh: '已复制。', en: 'Copied.' },
  paste: {
    zh: '文件内容已复制：请粘贴到打开的页面里，文件名是 {file}。',
    en: 'The text is copied: paste it into the page that opened; the file is called {file}.',
  },
  editing: { zh: '正在更正一个已有条目。', en: 'You are correcting an entry that stands.' },
  resumed: { zh: '接着写您{day}的草稿。', en: 'Going on with your draft of {day}.' },
  imported: { zh: '草稿已打开。', en: 'The draft is open.' },
  notDraft: { zh: '这个文件不是从这里导出的草稿。', en: 'This file is no draft exported from here.' },
  unkept: {
    zh: '浏览器存不下草稿：关闭页面前请存下文件，否则写的会丢失。',
    en: 'The browser keeps no draft: save the file before you close the page, or what you wrote is lost.',
  },
  sharedDraft: {
    zh: '另一个窗口也在写这份草稿：这里写的另存为一份。',
    en: 'Another window writes this draft as well: what you write here is kept as a draft of its own.',
  },
  unknownEntry: { zh: '没有“{id}”这个条目，请从它的页面进入。', en: 'There is no entry “{id}”; begin from its page.' },
  unknownValue: {
    zh: '网址里的“{value}”不认识，没有填入。',
    en: '“{value}” in the address is not known, and was left out.',
  },
  failed: { zh: '表单没有载入，请刷新重试。', en: 'The form could not be loaded; please reload the page.' },
  go: { zh: '继续', en: 'Go on' },
  export: { zh: '导出', en: 'Export' },
  discard: { zh: '丢弃', en: 'Discard' },
  untitled: { zh: '未命名', en: 'Untitled' },
  addEnterprise: { zh: '添加新企业“{name}”', en: 'Add “{name}” as a new enterprise' },
  nothingFound: { zh: '没有找到', en: 'nothing found' },
  notChosen: { zh: '（未选）', en: '(none chosen)' },
  otherPage: { zh: '＋ 另一个网页', en: '+ another page' },
  page: { zh: '网页 {number}', en: 'Page {number}' },
  knownPage: {
    zh: '图谱里已有这个网页，已填好。',
    en: 'This page is cited in the Atlas already; its facts were filled in.',
  },
  knownHost: {
    zh: '发布机构按网址填为“{name}”，请核对。',
    en: 'Publisher taken from the address: “{name}”. Please check.',
  },
  address: {
    mirror: {
      zh: '这个网站转载别处的文章。请找原出处；找不到就在“更多”里勾选转载。',
      en: 'This site repeats others’ texts. Look for the original; if there is none, tick the box under More.',
    },
    unlinkable: {
      zh: '这个网址不适合公开链接（裸 IP、失效或被占用的域名）。请换一个网址。',
      en: 'A public site should not link to this address (bare IP, expired or hijacked domain). Please use another.',
    },
    secret: {
      zh: '网址里像是带着您的登录凭证，公开前请删去。',
      en: 'The address seems to carry your login; take that out before it is published.',
    },
    shortened: {
      zh: '这是短网址，请贴上打开后的完整网址。',
      en: 'A shortened address; please paste the one that it opens.',
    },
  },
  nextAfter: {
    repository: {
      commit: {
        zh: '在打开的页面里提交，{host} 会请您登录，并替您建一个合并请求。',
        en: 'Commit on the page that opened: you sign in at {host}, and a pull request is made for you.',
      },
      check: {
        zh: '机器随后用中文逐条告诉您还有什么要改。',
        en: 'A machine then tells you what is still to be mended, point by point.',
      },
      read: {
        zh: '编辑核对来源，合并以后网站就会更新。',
        en: 'Editors read the sources; the site follows once they merge it.',
      },
    },
    mail: {
      send: { zh: '发出邮件，附上存下的文件。', en: 'Send the letter with the saved file enclosed.' },
      answer: {
        zh: '编辑把它放进目录，有问题会回信问您。',
        en: 'The editors add it, and write to you where something is unclear.',
      },
    },
    file: {
      keep: {
        zh: '文件已存下。把它发给编辑，或放进仓库的 content 文件夹后建合并请求。',
        en: 'The file is saved. Send it to the editors, or put it into the repository’s content folder and make a pull request.',
      },
    },
  },
  next: { zh: '接下来', en: 'What happens next' },
  letterSubject: { zh: '图谱投稿：{title}', en: 'For the Atlas: {title}' },
  letterBody: { zh: '您好！投稿见附件（{file}）。', en: 'Hello, please find the entry enclosed ({file}).' },
} as const satisfies Labels;

export type LiveLabels = typeof submitLiveLabels;
