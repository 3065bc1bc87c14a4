/*
 * Words of the language at large, by which one says that something is wanted,
 * too much, often so or hard to do. No trade has them: they frame a question and
 * tell no entry apart, though few entries may have them by chance.
 */

const lines = [
  // How often, since when, whether at all.
  '总是 老是 经常 常常 时常 一直 往往 有时 有时候 偶尔 什么时候 啥时候 何时 多久 多长时间 随时 马上 立刻 提早 尽早 至今 刚刚 将来 未来 今后 当前 如今 近年来 近几年 每天 每次 每年 每月 每个 天天 全年',
  '应该 应当 该 必须 需不需要 值得 值不值得 划算 划不划算 靠谱 靠不靠谱 真的 到底 究竟 是不是 行不行 好不好 难不难 贵不贵 好用 有用 管用 合适 适合 适不适合 适用 适用于 才能 怎么才能 如何才能 能用 要不要 够不够 会不会 有谁 谁家 谁在 哪种 哪类 哪几家 几种 几家 多大 多高 多少人 啥 咋 咋办 怎么弄 怎么搞 怎么选 怎么看 怎样才能 何种 怎么回事 有啥 干什么 做什么 干啥 为啥 要花 要多久',
  // Too much and too little.
  '太慢 太快 太大 太小 太长 太短 太贵 太差 太乱 太累 太难 太重 太久 过高 过低 过大 过多 过少 过长 过慢 偏高 偏低 偏慢 很多 很高 很低 很大 很难 很慢 很贵 许多 大量 多种 各种 各类 部分 全部 所有 整个 不够 不足 不好 不行 不敢 不想 不能 不会 不用 不要 不高 不大 不等 不再 不是 没办法 没钱 有人 越来越 明显 尽量 尽可能 更好 更快 更多 更高 更少',
  // What one does about it.
  '防止 避免 保证 确保 做到 达成 完成 得到 获得 取得 变得 变成 成为 看到 看出 知道 了解到 明白 搞定 解决 解决方案 应对 面对 针对 根据 依据 基于 结合 围绕 对付 应付 改掉 换成 改成 想要 希望 打算 准备 尝试 试试 试一试 参考 借鉴 分享 讲讲 说说 谈谈 聊聊 上线 上马 查询 查找 检索到 比人工 当天 当日 隔天 搭建 建设 建立 打造 构建 引入 引进 投入使用 配备 购买 选择 挑选 比较 对比 弄清 弄明白 找到 找出 找出来 看看有没有 做好 做成 办到 解决不了 搞不定 做不到 走向 迈向 面临 遇到 碰到 属于 包括 包含 其中 以外 除了 除 还是 还有 而且 并且 但是 不过 然后 因为 所以 如果 只要 只有 虽然 即使 而不是 那么 这么 这样 那样 怎么样才能',
  '大家 我们 我 我厂 我们厂 咱们 咱 他们 你们 你 别人 人家 同行 别家 国外 老板 领导 方式 方法论 手段 措施 思路 建议 意见 攻略 教程 门槛 难点 痛点 难题 挑战 优势 好处 坏处 作用 意义 原因 结果 效果 成效 现状 趋势 前景 水平 程度 范围 区别 差别 情形 东西 事情 事 地方 时候 例如 比如 类似 一样 同样 那种 这种 典型 成功 先进 著名 优秀 真实 实际 具体',
  'know known possible impossible instead worth really actually way good right wrong enough too always often never sometimes usually typically common commonly popular available different several various able unable easy easily hard difficult want wants wanted like please give given explain describe compare comparing versus vs difference deal dealing avoid avoiding prevent preventing ensure ensuring keep keeps keeping start started begin come comes go goes going put see seen look looking say says think happen happens happening cause causes reason reasons result results benefit benefits advantage advantages challenge challenges problem problems issue issues solve solves solving solved approach approaches idea ideas tip tips today now already currently current recent recently latest modern world practice practical practically successful successfully success proven actual little less without within across along among around beyond despite except toward via whether because since unless until although though however therefore another anyone anybody someone something anything everything nothing own itself together every everyone must might having one ones such very far still being here where else rather really involve involved involves allow allows enable enables enabling let lets taking took taken using employ employs adopting doing done out up off per cent anywhere',
];

/** Words that frame a query and say nothing of a trade. */
export const generalWords: readonly string[] = lines.flatMap((line) => line.split(' '));
