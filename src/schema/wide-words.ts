/**
 * Words that half of the catalogue has, or that only say that something got
 * better. By themselves they tell nothing: search hardly weighs them, and no
 * concept of the thesaurus may be named by one.
 */
export const wideWords: ReadonlySet<string> = new Set(
  [
    'ai 人工智能 智能 智能化 智慧 智慧化 数字 数字化 信息化 自动 应用 案例 方案 解决方案 技术 系统 平台 场景 项目 管理',
    '工厂 厂 车间 企业 公司 集团 行业 工业 制造 制造业 生产 产品 中国 国内 数据 模型 算法 设备 质量 效率 成本 流程 过程 实时 在线 全流程 产线 生产线 工序 环节',
    'application case cases system platform solution smart intelligent digital china chinese factory plant plants',
    'maker producer firm manufacturing manufacturer company enterprise industry industrial production product line model data project use uses used using quality equipment machine machines process',
  ].flatMap((line) => line.split(' ')),
);
