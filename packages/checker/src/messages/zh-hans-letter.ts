import type { Messages } from './messages.ts';

/** 给医院的信：信外的说明文字。信本身的文字在 `letters/words/`。 */
export const zhHansLetter: Messages['letter'] = {
  open: '写信给医院',
  title: '给医院的信',
  titleOf: '给{hospital}的信',
  lead: '请通读，填好[方括号]里的内容，然后自己发送：本页不会发送任何内容。',
  which: '医院',
  unknownHospital: '文件里没有医院名称',
  language: '信的语言',
  guess: {
    script: '按医院名称的文字选择。',
    report: '按该院报告的语言选择。',
    address: '按所在国家选择。',
    name: '按医院名称选择。',
    'character-set': '按文件的编码选择。',
    none: '文件里看不出语言。如果知道，请改选。',
  },
  english: '下方附英文。',
  draft: '译文草稿',
  draftHint: '尚无母语人士核对。请懂这种语言的人看一遍。',
  names: '填入文件里的姓名、出生日期和编号',
  namesHint: '发到聊天里时请不要勾选；直接寄给医院时请勾选。',
  body: '信',
  text: '下载文本',
  page: '下载打印版',
  share: '分享',
  failed: '该语言的文字没有载入，请选择其他语言。',
};
