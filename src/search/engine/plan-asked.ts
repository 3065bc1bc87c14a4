/*
 * What managers ask of anything, and every playbook tells of its own subject:
 * it is no subject to look for beside the thing itself.
 */

const asking = [
  // What it costs, and when that comes back.
  '(?:多少|几个?|多大).{0,3}(?:钱|投资|投入|预算|万)',
  '(?:成本|费用|价格|预算|投资|投入).{0,3}(?:多少|多大|怎么算)',
  '贵不贵|[多几][久年长].{0,4}(?:回本|收回|回收)|回本',
  'how much (?:does|do|is|are|would|will|money)|\\bcosts? (?:of|to)\\b|what .*\\bcost\\b',
  '\\b(?:pay(?:s|ing)? (?:off|back)|payback|pay for itself)\\b',
  // How that is shown to whoever pays.
  '(?:怎么)?算(?:清楚?)?(?:收益|账|投入产出)|怎么说服(?:老板|领导|管理层)?|说服(?:老板|领导|管理层)',
  '(?:老板|领导).{0,2}(?:要看效果|不愿意?(?:投钱|花钱|投入|投))',
  // Who has to be there.
  '(?:要|需要|得|该)?(?:配|招|养)(?:多少|几个?|什么样?的?)个?(?:人手|人员|人(?![工形机])|岗位)',
  '(?:要|需要)(?:多少|几个?|什么样?的?)个?(?:人手|人员|人(?![工形机])|岗位)|一个人能不能[搞做]',
  'what (?:people|team|skills) (?:do|does|is|are)|how many people (?:do|does|to|are)',
  // What goes wrong.
  '踩过?的?坑|避坑|有什么坑|教训|失败的?(?:案例|经验|原因|项目)|项目失败|为什么.{0,8}(?:落不了地|落不下去|失败)|注意事项|要注意什么',
  '\\bpitfalls?\\b|lessons learn(?:ed|t)|what (?:can|could) go wrong',
  // Where to begin, and how long it takes.
  '(?:先)?从哪(?:里|儿|个场景)?(?:开始|入手|下手|做起|起步)|(?:怎么|如何)(?:起步|入手|下手)|先[做上](?:什么|哪个)|第一步做?什么?',
  '\\bwhere (?:do|to|should) .{0,12}(?:start|begin)\\b|\\bfirst steps?\\b',
  '(?:多久|多长时间|几个月)(?:能|可以)?.{0,3}(?:上线|做完|做好|建成|落地|见效|实施|部署)|(?:上线|实施|建设|项目)周期(?:多长|多久)?',
  '(?:上线|实施|见效|落地|部署|建成)(?:要|需要)?(?:多久|多长时间|几个月)',
];
const planQuestion = new RegExp(asking.join('|'), 'g');

/** Where in a folded text one asks what playbooks tell of each thing: costs, people, pitfalls, first steps. */
export function planAsked(text: string): { from: number; to: number }[] {
  return [...text.matchAll(planQuestion)].map(({ 0: asked, index }) => ({ from: index, to: index + asked.length }));
}
