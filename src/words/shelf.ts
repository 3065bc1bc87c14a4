import type { Labels } from './words.ts';

/** What readers mark, and the lists that they keep of it. */
export const shelfLabels = {
  mark: { zh: '标记', en: 'Mark' },
  compare: { zh: '对比', en: 'Compare' },
  tray: {
    label: { zh: '已标记的条目', en: 'Marked entries' },
    shortlist: { zh: '短名单', en: 'Short list' },
    live: {
      marked: { zh: '已标记 {number} 个', en: '{number} marked' },
      full: {
        zh: '已标记 {number} 个，这份名单满了：先移出一些',
        en: '{number} marked: this list is full, remove some first',
      },
      compare: { zh: '对比 {number} 个', en: 'Compare {number}' },
      compareOne: { zh: '对比', en: 'Compare' },
    },
  },
  shortlist: {
    title: { zh: '短名单', en: 'Short list' },
    lead: {
      zh: '标记的条目都在这里：写备注、分成几份名单、并排对比、分享、打印成册。只存在这个浏览器里，不上传。',
      en: 'What you marked: add notes, keep several lists, compare, share, print as a booklet. It stays in this browser; nothing is sent anywhere.',
    },
    needsScript: {
      zh: '短名单存在浏览器里，需要 JavaScript。不用脚本时，可以用浏览器的书签收藏条目页面。',
      en: 'A short list lives in your browser, which needs JavaScript. Without it, bookmark the pages of entries instead.',
    },
    empty: {
      zh: '这份名单还是空的。在列表、搜索结果或任何一页上按“标记”：场景、企业、手册、指标、构件、政策、标准都可以。',
      en: 'This list is empty. Press “Mark” in a list, among search results or on a page: scenarios, enterprises, playbooks, metrics, building blocks, schemes, standards.',
    },
    list: { zh: '名单', en: 'List' },
    name: { zh: '名称', en: 'Name' },
    add: { zh: '新建名单', en: 'New list' },
    drop: { zh: '删除名单', en: 'Delete list' },
    undo: { zh: '撤销', en: 'Undo' },
    compare: { zh: '并排对比', en: 'Compare' },
    print: { zh: '打印成册', en: 'Print as a booklet' },
    save: { zh: '导出文件', en: 'Export' },
    open: { zh: '导入文件', en: 'Import' },
    share: { zh: '分享网址', en: 'Share by address' },
    withNotes: { zh: '连同备注', en: 'with notes' },
    address: { zh: '分享网址', en: 'Address to share' },
    shared: { zh: '这是别人分享的名单。', en: 'This list was shared with you.' },
    keep: { zh: '存到我的名单', en: 'Keep it among mine' },
    leave: { zh: '看我自己的', en: 'Show mine' },
    contents: { zh: '目录', en: 'Contents' },
    offline: {
      zh: '名单里的条目已留在这台设备上，没有网络也能读。',
      en: 'The entries on your lists are kept on this device and can be read without a connection.',
    },
    live: {
      unnamed: { zh: '未命名名单', en: 'Unnamed list' },
      option: { zh: '{name}（{number}）', en: '{name} ({number})' },
      note: { zh: '备注', en: 'Note' },
      choose: { zh: '选来对比', en: 'Choose to compare' },
      up: { zh: '上移', en: 'Move up' },
      remove: { zh: '移出', en: 'Remove' },
      removed: { zh: '已移出“{name}”。', en: '“{name}” was removed.' },
      dropped: { zh: '已删除“{name}”。', en: '“{name}” was deleted.' },
      kept: { zh: '已存到你的名单。', en: 'It is among your lists now.' },
      opened: {
        zh: '已导入“{name}”，{count} 个条目。',
        en: { one: '“{name}” was imported: {count} entry.', other: '“{name}” was imported: {count} entries.' },
      },
      left: { zh: '文件里有 {number} 项看不懂，没有导入。', en: 'Not understood in the file, and left out: {number}.' },
      notList: {
        zh: '这不是短名单文件。请选从本页导出的 .json 文件。',
        en: 'This is no short list. Choose a .json file that was exported from this page.',
      },
      full: {
        zh: '名单已满（最多 {number} 份），请先删除一份。',
        en: 'You have {number} already, and no more are kept: delete one first.',
      },
      copied: { zh: '网址已复制。', en: 'The address was copied.' },
      copy: { zh: '请复制下面的网址。', en: 'Copy the address below.' },
      tooLong: {
        zh: '名单太长，网址放不下：请不带备注，或导出文件。',
        en: 'Too long for an address: leave out the notes, or export a file.',
      },
      compareRule: {
        zh: '请选两到四个同类的场景、企业或手册。',
        en: 'Choose two to four scenarios, enterprises or playbooks of one kind.',
      },
      missing: { zh: '图谱里没有，或已经撤下', en: 'Not in the catalogue, or taken out of it' },
      failed: { zh: '没有载入，请检查网络后刷新', en: 'Did not load; check the network and reload' },
      withdrawn: { zh: '企业已停用', en: 'Given up by the enterprise' },
      damaged: {
        zh: '网址里看不懂的部分，没有用上：{entries}。',
        en: 'Not understood in the address, and left out: {entries}.',
      },
      beyond: {
        zh: '一份名单最多 {most} 个条目，后面的 {number} 个没有列出。',
        en: 'A list has room for {most}; left out at its end: {number}.',
      },
      notKept: {
        zh: '这个浏览器不保存网页数据：离开前请导出文件或复制网址。',
        en: 'This browser keeps no data of pages: export a file or copy the address before you leave.',
      },
      kinds: {
        scenarios: { zh: '场景', en: 'Scenario' },
        enterprises: { zh: '企业', en: 'Enterprise' },
        playbooks: { zh: '实施手册', en: 'Playbook' },
      },
      groups: {
        metrics: { zh: '指标', en: 'Metrics' },
        'building-blocks': { zh: '构件', en: 'Building blocks' },
        industries: { zh: '行业', en: 'Industries' },
        stages: { zh: '制造环节', en: 'Stages of manufacture' },
        'reference-scenarios': { zh: '国家参考指引的场景', en: 'Scenarios of the national guide' },
        schemes: { zh: '支持政策', en: 'Support schemes' },
        standards: { zh: '标准与规则', en: 'Standards and rules' },
      },
    },
  },
} as const satisfies Labels;
