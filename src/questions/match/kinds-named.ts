import type { PeopleKind, SystemKind } from './answers.ts';

/*
 * Playbooks name systems and people as the trade does, hundreds of them. By these
 * words of the Chinese name each is of one or more kinds that a plant can tick;
 * what no word tells counts as something the plant still has to get.
 */
const systemWords: Readonly<Record<SystemKind, RegExp>> = {
  control:
    /PLC|DCS|SCADA|CNC|SIS\b|APC|控制|集控|群控|主控|联锁|数控|仪表|安灯|焊机|电源|充电|画面|组态|回路|剔除|分选|执行|张力|过程机|上位机|自动化|\bL[12]\b|机柜|测试机|供料|槽控|闭环|阀组|变流|整流|机构|轧机|分切|化成|静置|注液|真空|烟气|排放|除静电|静电|压机|贴片机|叠片|修复机|单元|安全系统/i,
  history: /历史库|采集|网关|湖仓|数据平台|数据中台|OPC|边缘|时序|存储|传感|物联|数据目录|编码器|连续记录/i,
  execution: /MES|MOM|制造执行|派工|工单|批次|追溯|批记录|叫料|打码|条码|放行|档案/i,
  quality: /LIMS|SPC|QMS|质量|化验|检验|良率|复判|复检|审计|溯源|实验室|规范|复核|判定|标定|气密/i,
  planning: /ERP|APS|WMS|排程|排产|计划|仓储|供应商|供应链|产销|订单|EDI|采购|调度|配煤|配矿|物流|CRM|客服|售后/i,
  engineering: /PLM|CAD|CAPP|CAM\b|CAE|仿真|设计|版本|文档|变更|高性能计算|建模|编程|数模/i,
  maintenance: /EAM|CMMS|点检|设备管理|备件|维修|维护|模具管理|刀具管理|返修/i,
  energy: /EMS\b|能源|能管|电力|燃气|计量|碳/i,
  robots: /机器人|AGV|AMR|车队|无人|车辆|机械臂|电梯|输送|搬运|线控|堆垛/i,
  inspection:
    /AOI|AXI|相机|X ?光|视觉|检测|灯检|探伤|EL、|光源|金检|分析仪|测厚|扫描|显微|验布|秤|称|质检|表检|外检|氦检|CT|射线|超声|测量|品位仪|成像|快测|OCV|FDC|基准图/i,
  network: /5G|网络|无线|信息安全|权限|可信数据空间|本地化|门禁|定位|云|接口/i,
  models: /标注|模型|样本|训练|知识库|智能体|检索|版本平台|知识图谱|预测服务|力场|孪生|因子库/i,
};

const peopleWords: Readonly<Record<PeopleKind, RegExp>> = {
  process:
    /工艺|冶金|炼|配矿|配煤|化学|电化学|湿法|选矿|焊接|拉晶|染色|设计|仿真|建模|研发|材料|采矿|造型|编程|刀具|光学|IE|工业工程|标准化|烧成|粉磨|碳核算|梯次/i,
  equipment:
    /设备|维修|检修|机修|电气|电仪|仪表|自动化|控制|PLC|机械|模修|点检|动力|振动|机器人|车辆|能源|计量|集成|道路|APC|槽控|返修|电力电子|数控/i,
  quality:
    /质量|质检|检验|判|化验|灯检|验布|品管|缺陷|测量|测试|试验|良率|挑选|验证|合规|分析员|分析工程师|射线|超声|无损|听音|质控|AOI/i,
  operations:
    /班长|班组|主操|操作|计划|调度|物流|生产|现场|库存|采购|销售|运营|需求|客服|售后|焊工|用户|远控|值班|一线|运维|供应链|制造主管|产品经理|电解工|区长/i,
  data: /数据|算法|模型|视觉|运筹|知识工程|检索|建模|标注|统计|图像|训练|机器学习|成像|采集/i,
  software: /MES|IT\b|软件|系统|信息|平台|集成|接口|文档|网络|OT|版本|变更/i,
  safety: /安全|防爆|法务|合规|消防|保密|环保|辐射/i,
};

const kindsIn = <Kind extends string>(words: Readonly<Record<Kind, RegExp>>, name: string): Kind[] =>
  (Object.keys(words) as Kind[]).filter((kind) => words[kind].test(name));

/** Of which kinds a system is that a playbook names, by its Chinese name. */
export const systemKindsNamed = (name: string): SystemKind[] => kindsIn(systemWords, name);

/** Of which kinds the people are that a playbook names, by their Chinese name. */
export const peopleKindsNamed = (name: string): PeopleKind[] => kindsIn(peopleWords, name);
