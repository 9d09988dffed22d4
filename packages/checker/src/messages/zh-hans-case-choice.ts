import type { Messages } from './messages.ts';

/** 选择检查的用途。 */
export const zhHansCaseChoice: Messages['caseChoice'] = {
  title: '这些检查是为了什么？',
  now: '病例类型：{case}',
  change: '更改',
  lead: '选择最合适的一项，我们会说明已发表的清单要求什么。不会重新读取文件。',
  search: '搜索',
  groups: {
    head: '头部与神经',
    spine: '脊柱与颈部',
    heart: '心脏',
    chest: '胸部与乳腺',
    belly: '腹部与盆腔',
    joints: '关节',
    body: '全身',
  },
  asks: '已发表的清单要求什么',
  advice: '这只是清单的建议。是否够用由医生决定。',
  thin: '{need}，层厚不超过 {limit} mm',
  sides: '{need}，{count} 个方向',
  preferred: '有则更好',
  papers: '有帮助的资料',
  or: '或',
  source: '{title}，{year}',
  opens: '在新标签页打开来源',
  coordinator: '由协调员选择。',
  reason: '理由：{reason}',
};
