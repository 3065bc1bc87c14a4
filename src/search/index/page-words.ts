import type { Section } from '../../site/navigation.ts';

/** The parts of the site that a query may ask for by name. */
export type AskedSection = Exclude<Section, 'home' | 'search'>;

/** Pages and places within pages that are asked for besides, and are no part of their own in the navigation. */
export type AskedPlace =
  | 'evidence'
  | 'contact'
  | 'licence'
  | 'api'
  | 'feeds'
  | 'checklist'
  | 'coverage'
  | 'map'
  | 'reference';

/** By which words pages of the site are asked for, in either language, with commas between. */
export const pageWords: Readonly<Record<AskedSection | AskedPlace, string>> = {
  scenarios:
    '案例库, 案例列表, 案例大全, 案例集, 全部案例, 所有案例, 案例汇总, 场景库, 场景列表, 全部场景, 所有场景, 应用场景, all cases, list of cases, all scenarios, case library',
  playbooks: '手册, 实施手册, 手册库, 实施指南, 落地指南, playbook, implementation guide',
  enterprises:
    '企业名单, 企业名录, 企业库, 企业列表, 全部企业, 所有企业, 标杆企业, 公司名单, list of companies, company list, all companies, all enterprises, benchmark enterprises',
  industries:
    '行业, 行业列表, 行业分类, 全部行业, 所有行业, 分行业, 行业目录, industry, industries, sector, all industries, industry list',
  metrics:
    '指标, 指标库, 指标体系, 指标定义, 指标口径, 计算公式, 怎么计算, 基线, metric, kpi, indicator, formula, all metrics',
  match:
    '自测, 自诊断, 自我诊断, 诊断, 自评, 自评估, 自我评估, 测评, 适合什么, 适合我, 适合哪些, 哪些适合, 从哪里开始, 从哪开始, 从哪入手, 从何入手, 怎么起步, 推荐方案, self assessment, self diagnosis, assessment, readiness, quiz, what fits, fits my plant, where to start, where do i start, get started, getting started',
  compare: '并排, 并排比较, 对比, 比较, 并排对比, 对照, 比一比, 对比表, compare, comparison, side by side',
  shortlist:
    'saved item, 收藏, 收藏夹, 标记, 短名单, 我的收藏, 书签, shortlist, short list, bookmark, favourite, favorite, saved, my list',
  plan: 'eight ministries, 八部委, 规划目标, 目标, 2027年目标, 人工智能加制造, AI+制造, plan target, target, targets for 2027, AI plus manufacturing, 规划, 行动规划, 行动计划, 规划任务, 重点任务, 专项行动, 实施意见, 八部门, 八部门文件, 人工智能+制造, 人工智能+制造专项行动, 工信部联科279号, the plan, plan, action plan, special action, implementation opinions, AI + manufacturing, eight departments, MIIT plan',
  'building-blocks':
    '构件, 积木, 模型清单, 模型列表, 大模型清单, 大模型列表, 有哪些模型, 用了哪些模型, building block, model list, list of models',
  safety:
    '安全, 安全与合规, 安全合规, 合规, 安全要求, 安全措施, 安全治理, 安全规范, 数据安全, 模型安全, 人工智能安全, safety, security, compliance, data security, AI safety',
  checklist:
    '安全检查, 合规清单, 检查清单, 检查单, 检查表, 安全检查单, 安全检查表, 合规检查, 安全清单, checklist, safety checklist, compliance checklist',
  support:
    '申报指南, 补贴计算器, 计算器, calculator, 支持政策, 政策, 政策库, 扶持政策, 补贴, 补贴政策, 补贴测算, 补贴计算, 申报, 申报政策, 政策申报, 政策扶持, 能拿多少, 申报截止, 截止日期, 政策日历, support scheme, support policy, policy, policies, support, subsidy, subsidies, grant, funding, voucher, deadline, government support',
  quality: '数据质量, 收录质量, 质量报告, 缺什么, 复核, data quality, catalogue quality, gaps, review status',
  data: 'bulk download, 表格, 导出成表格, 打包下载, 数据, 数据下载, 下载, 下载数据, 导出, 开放数据, 数据集下载, 原始数据, 数据表, 批量下载, csv, excel, xlsx, sqlite, parquet, zip, 数据包, open data, data, dataset download, download, export, spreadsheet, raw data, mcp',
  api: '开发接口, 开发者文档, api endpoint, endpoint, api, 接口, 开放接口, api 接口, api 文档, 接口文档, 接口说明, json, rest, openapi, 开发者, developer, api documentation, api doc, api key',
  feeds:
    'rss, atom, 订阅, 关注更新, 更新提醒, 最近更新, 更新, 动态, feed, rss feed, subscribe, newsletter, updates, what is new, whats new',
  submit:
    '写错, 放上来, 推荐, 推荐企业, fix an error, 投个案例, 加进来, 错别字, 打错字, 怎么报, 加入, 加入图谱, 报名, report a mistake, report mistake, add our, 投稿, 投案例, 提交, 提交案例, 上传, 上传案例, 上报, 报送, 案例申报, 申报案例, 案例征集, 征集, 推荐案例, 加案例, 添加, 添加案例, 新增案例, 怎么收录, 收录, 入库, 入选, 更正, 纠错, 纠正, 勘误, 报错, 有误, 数据有误, 错误, 写错了, 改正, 修改, 反馈, 意见反馈, 补充, contribute, contribution, contributing, submit, submission, upload, add, add a case, add my, correct, correction, report error, report an error, error, wrong, mistake, feedback, get listed, suggest a case',
  guide:
    'guideline, contributing guideline, 编写指南, 写作指南, 编写, 怎么写, 怎么写案例, 字段, 字段说明, 格式要求, 填写说明, 填写要求, 模板, 案例模板, guide, editor guide, guide for editors, template, field, format, writing guide',
  glossary:
    '名词表, 标准, 国家标准, 标准清单, 有哪些标准, national standard, standard, 术语, 术语表, 术语解释, 名词, 名词解释, 词汇, 词汇表, 词典, 概念, 缩写, glossary, term, terminology, definition, vocabulary, dictionary, acronym, abbreviation',
  about:
    '你们是谁, who maintains, maintained, maintains, 关于, 关于本站, 关于我们, 关于图谱, 关于本图谱, 谁做的, 谁在维护, 谁维护, 主办, 主办单位, 运营, 运营方, 背景, 帮助, 使用说明, 使用帮助, 怎么用, 使用指南, about, about us, about this site, who made, who runs, maintainer, help, how to use, faq, methodology, mission',
  evidence:
    '证据怎么分级, 可靠程度, trust level, graded, how reliable, reliable, trust, 证据, 证据等级, 证据分级, 证据分几级, 等级, 评级, 评价等级, 评价标准, 可信度, 可信, 可靠性, 靠谱, 靠谱吗, 可靠吗, 可信吗, 来源, 数据来源, 信息来源, 从哪来, 哪来的, 从哪来的, 出处, 证据a级, 证据b级, 证据c级, a级证据, b级证据, c级证据, a级, b级, c级, evidence, evidence grade, grade of evidence, grade, grading, grade a, grade b, grade c, evidence level, reliability, trustworthy, source, data source, how reliable',
  contact:
    'email address, address, 联系, 联系我们, 联系方式, 联系编辑, 电话, 邮箱, 邮件, 地址, 客服, 编辑, 编辑部, contact, contact us, email, phone, editor, get in touch',
  licence:
    '论文引用, 论文, 版权, 授权, 许可, 许可证, 许可协议, 著作权, 转载, 引用, 引用格式, 如何引用, 怎么引用, 商用, 商业使用, 免费, 收费, 要钱吗, 开源, cc by, licence, license, copyright, reuse, cite, citation, terms of use, commercial use, reprint, free, open source',
  offline:
    '离线, 离线阅读, 离线版, 没网, 没有网, 断网, 内网, 内网版, 安装, app, 客户端, 手机版, offline, offline reading, install, intranet, without internet',
  coverage: '覆盖, 收录覆盖, 覆盖情况, 空白, 哪里还缺, 覆盖矩阵, coverage, coverage matrix, white spots',
  map: '省级地图, 地图, 案例地图, 分布, 分布图, 地区分布, 各省, 分省, 省份, map, case map, by province, provinces',
  reference:
    '参考场景, 参考指引, 40个场景, 国家参考指引, 典型场景参考指引, reference scenario, 40 scenarios, reference guide',
};

/** What people call what the plan aims at, by the id of the target. */
export const targetWords: Readonly<Record<string, readonly string[]>> = {
  'general-large-models': ['通用大模型', '大模型', 'general purpose large models', 'large models', 'models'],
  'industrial-agents': ['工业智能体', '高水平工业智能体', '智能体', 'industrial agents', 'agents'],
  datasets: ['高质量数据集', '工业高质量数据集', '工业数据集', '数据集', 'high quality datasets', 'datasets'],
  scenarios: [
    '典型场景',
    '典型应用场景',
    '应用场景',
    '场景',
    'typical scenarios',
    'typical application scenarios',
    'scenarios',
  ],
  'ecosystem-leaders': ['生态主导型企业', '生态主导企业', 'ecosystem leaders', 'ecosystem leading enterprises'],
  'benchmark-enterprises': ['标杆企业', '标杆', 'benchmark enterprises', 'benchmarks'],
};
