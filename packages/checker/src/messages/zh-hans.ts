import type { Messages } from './messages.ts';
import { zhHansCaseChoice } from './zh-hans-case-choice.ts';
import { zhHansLetter } from './zh-hans-letter.ts';
import { zhHansSending } from './zh-hans-sending.ts';
import { zhHansUi } from './zh-hans-ui.ts';

// 简体中文草稿，待母语影像科人员审校。句子只谈文件，不谈健康。
// 用词：检查 = study，序列 = series，影像文件（DICOM），书面报告，影像号，检查日期，层厚，增强。
export const zhHans: Messages = {
  lang: 'zh-Hans',
  dir: 'ltr',
  state: 'draft',

  terms: {
    because: {
      'birth-date': '出生日期相同。',
      number: '编号相同。',
      'birth-date-and-number': '出生日期和编号都相同。',
      'name-only': '文件里没有别的线索。',
    },
    modality: {
      CR: 'X 线片',
      CT: 'CT',
      DX: 'X 线片',
      ECG: '心电图',
      IO: '牙片',
      MG: '乳腺 X 线',
      MR: '磁共振',
      NM: '核医学',
      OP: '眼底照相',
      OPT: '眼科断层扫描',
      PT: 'PET',
      RF: '透视',
      SM: '病理切片',
      US: '超声',
      XA: '血管造影',
    },
    plane: {
      axial: '横断面',
      coronal: '冠状面',
      sagittal: '矢状面',
      oblique: '斜面',
      none: '无方向',
    },
    documentKind: {
      'radiology-report': '影像报告',
      'discharge-summary': '出院小结',
      'operative-note': '手术记录',
      'clinic-letter': '门诊病历',
      'lab-result': '化验单',
      ecg: '心电图',
      'echo-report': '超声心动图报告',
      endocrine: '激素化验单',
      'visual-field': '视野检查',
      'pathology-report': '病理报告',
      'medication-list': '用药清单',
      'symptom-timeline': '症状时间表',
      passport: '护照页',
      'scanner-protocol': '扫描参数单',
      'disc-help': '光盘说明页',
      other: '其他资料',
      unknown: '资料',
    },
    need: {
      t1: 'T1 序列',
      't1-3d': '3D T1 序列',
      't1-post': '增强后 T1 序列',
      t2: 'T2 序列',
      flair: 'FLAIR 序列',
      dwi: 'DWI（弥散）序列',
      swi: 'SWI 或 T2* 序列',
      'in-out': '同相位和反相位序列',
      dce: '动态增强（DCE）序列',
      cine: '电影（cine）序列',
      lge: '延迟强化（LGE）序列',
      'fluid-fs': '压脂 T2、PD 或 STIR 序列',
      'axial-t2': '脊柱横断面序列',
      arterial: '动脉期序列',
      portal: '门静脉期序列',
      delayed: '延迟期序列',
      'thin-ct': '薄层 CT',
      'xa-cine': '血管造影动态影像',
      'pet-ac': '经衰减校正的 PET（AC）',
      joint: '关节序列',
    },
    why: {
      compare: '医生要对照几种序列。',
      detail: '薄层能显示细小结构。',
      contrast: '医生要看增强前后两个时间的影像。',
      directions: '医生要从几个方向看。',
      motion: '医生要看运动情况。',
      'whole-picture': '医生要在这些影像上测量。',
    },
    breastView: {
      'L-CC': '左侧头尾位（L-CC）',
      'L-MLO': '左侧内外斜位（L-MLO）',
      'R-CC': '右侧头尾位（R-CC）',
      'R-MLO': '右侧内外斜位（R-MLO）',
    },
    breastSide: { L: '左侧', R: '右侧' },
    sequence: {
      t1: 'T1',
      't1-3d': '3D T1',
      t2: 'T2',
      flair: 'FLAIR',
      pd: 'PD',
      stir: 'STIR',
      dwi: 'DWI（弥散）',
      adc: 'ADC（弥散）',
      swi: 'SWI 或 T2*',
      mra: '血管成像（MRA）',
      perfusion: '灌注',
      'ct-arterial': '动脉期',
      'ct-portal-venous': '门静脉期',
      'ct-delayed': '延迟期',
    },
    language: {
      ar: '阿拉伯文',
      de: '德文',
      en: '英文',
      es: '西班牙文',
      fa: '波斯文',
      fr: '法文',
      id: '印度尼西亚文',
      it: '意大利文',
      ja: '日文',
      kk: '哈萨克文',
      ko: '韩文',
      pt: '葡萄牙文',
      ru: '俄文',
      tr: '土耳其文',
      uk: '乌克兰文',
      vi: '越南文',
      zh: '中文',
    },
    container: {
      'archive-unsupported': '压缩文件（RAR 或 7z）',
      zip: 'ZIP 文件',
      gzip: '压缩文件',
      iso9660: '光盘镜像',
    },
    reason: {
      truncated: '文件不完整',
      'not-dicom': '不是影像文件',
      'no-meta': '缺少文件开头',
      io: '光盘或文件夹无法读取',
      locked: '有密码',
      limit: '太大，这里打不开',
      'worker-lost': '读取时核对中断',
      malformed: '已损坏',
    },
  },

  rules: {
    'no-scan-files': {
      title: '影像文件',
      messages: {
        nothing: {
          what: '这里没有找到影像文件（DICOM）。',
          why: '医生要用影像文件来看片。',
          do: '请选择整个文件夹或整张光盘，或向医院索取影像文件。',
        },
        'only-reports': {
          what: '有报告，但没有影像文件。',
          why: '医生要用影像文件来看片。',
          do: '请添加影像文件。如果没有，请向医院索取光盘或下载链接。',
        },
        'only-pictures': {
          what: '有照片，但没有影像文件。',
          why: '照片会丢失影像文件里的大量内容。',
          do: '请添加影像文件。如果没有，请向医院索取光盘或下载链接。',
        },
        'only-program': {
          what: '这张光盘里似乎只有看图软件，没有影像文件。',
          why: '只有看图软件，别的医生看不到您的影像。',
          do: '请向医院索取“DICOM 格式的影像文件，光盘或下载链接均可”。',
        },
        'maybe-inside': {
          what: '还没有找到影像文件。有 {count} 个文件打不开，影像可能在里面。',
          do: '请先在电脑上解压，再把文件夹添加到这里。',
        },
      },
    },
    'unreadable-files': {
      title: '文件能否打开',
      messages: {
        unreadable: {
          what: '有 {count} 个文件打不开，可能已损坏。',
          do: '请重新复制光盘。仍不行的话，请向医院要一份新的。',
        },
        'unreadable-disc': {
          what: '您的设备读不了 {count} 个文件。',
          why: '光盘划伤，或文件只存在云端，都会这样。',
          do: '请先把文件复制到设备上，再重新添加。',
        },
        'not-read': {
          what: '有 {count} 个文件被跳过：太大，或使核对中断。',
          do: '请换一台电脑再试，或由协调员查看。',
        },
        'stopped-early': {
          what: '核对提前停止，有些文件没有读到。',
          do: '请重新开始，并等它完成。',
        },
      },
    },
    'truncated-files': {
      title: '文件是否完整',
      messages: {
        'cut-off': {
          what: '有 {count} 个影像文件不完整，缺少部分图像。',
          why: '复制中途停止就会留下半个文件。',
          do: '请重新复制光盘，或重新下载文件。',
        },
        'maybe-cut-off': {
          what: '有 {count} 个影像文件的结尾看来不对，图像可能不完整。',
          do: '如有可能，请重新复制光盘。',
        },
      },
    },
    'no-pixels-decodable': {
      title: '图像能否显示',
      messages: {
        'none-shown': {
          what: '这些影像文件中没有一幅图像能显示。',
          why: '医生可能也打不开。',
          do: '请向医院索取一份新的影像。',
        },
        'set-not-shown': {
          what: '有 {count} 个序列的图像无法显示。',
          why: '文件可能已损坏。',
          do: '请重新复制光盘。仍不行的话，请向医院要一份新的。',
        },
        'picture-not-shown': {
          what: '有 {count} 幅图像在文件里已损坏，无法显示。',
          do: '请重新复制光盘，或重新下载文件。',
        },
        'not-tried': {
          what: '有 {count} 个序列的图像没有打开查看。',
          do: '可以照常发送，协调员会查看。',
        },
      },
    },
    'unsupported-transfer-syntax': {
      title: '图像格式',
      messages: {
        'not-shown-here': {
          what: '有 {count} 个序列的存储方式在这里无法显示。',
          why: '文件看来没有问题，只是本工具打不开图像。',
          do: '可以照常发送，协调员会查看。',
        },
      },
    },
    'locked-container': {
      title: '有密码的文件',
      messages: {
        locked: {
          what: { count: 'count', '=1': '{file} 有密码。', other: '有 {count} 个文件有密码。' },
          why: '无法核对里面的内容。',
          do: '请在医院的信上找密码，常常就是出生日期。',
        },
      },
    },
    'unsupported-container': {
      title: '压缩文件',
      messages: {
        'cannot-open': {
          what: {
            count: 'count',
            '=1': '{file} 是压缩文件，这里打不开。',
            other: '有 {count} 个压缩文件在这里打不开。',
          },
          why: '无法核对里面的内容。',
          do: '请先在电脑上解压，再把文件夹添加到这里。',
        },
      },
    },
    'dicomdir-missing-files': {
      title: '光盘目录中的文件',
      messages: {
        missing: {
          what: '光盘目录列出 {listed} 个文件，其中 {count} 个不在这里。',
          why: '光盘可能没有全部复制。',
          do: '请重新复制整张光盘，或直接选择光盘。',
        },
        'list-damaged': {
          what: '光盘目录已损坏，无法全部核对。',
          do: '如有可能，请重新复制光盘。',
        },
      },
    },
    'dicomdir-only': {
      title: '不只是目录',
      messages: {
        'only-the-list': {
          what: '您选了光盘的目录，但没有选其中的影像文件。',
          why: '目录只说明图像在哪里。',
          do: '请选择整张光盘或它的文件夹。图像常在名为 DICOM 的文件夹里。',
        },
        'pictures-not-read': {
          what: '光盘目录在这里。有 {count} 个文件打不开，可能是图像。',
          do: '请重新复制整张光盘，或直接选择光盘。',
        },
      },
    },
    'executable-content': {
      title: '光盘上的程序',
      messages: {
        'programs-ignored': {
          what: '已略去光盘上的 {count} 个程序，它们不会被发送。',
          do: '无需处理。',
        },
      },
    },
    'duplicate-instances': {
      title: '重复的文件',
      messages: {
        'same-file-again': {
          what: '有 {count} 个文件重复，只计一次。',
          do: '无需处理。',
        },
      },
    },
    'conflicting-duplicates': {
      title: '编号相同的图像',
      messages: {
        'same-id-other-content': {
          what: {
            count: 'count',
            '=1': '两个文件自称是同一幅图像，但内容不同。',
            other: '有 {count} 幅图像各有两个内容不同的文件。',
          },
          why: '无法判断哪一个正确，因此都保留。',
          do: '如果光盘复制过两次，只发送最新的一份。',
        },
      },
    },

    'one-patient': {
      title: '同一个人',
      messages: {
        'several-people': {
          what: '这些影像文件属于 {count} 个人：{names}。',
          why: '别人的文件不能误发。',
          do: '请选出自己的文件，去掉其他的。',
        },
        'written-two-ways': {
          what: '同一姓名有 {count} 种写法：{names}。{because}',
          why: '医院可能会当成两个人。',
          do: '请告诉协调员护照上是哪一种。',
        },
        'maybe-same-person': {
          what: '姓名有 {count} 种写法：{names}。可能是同一个人。{because}',
          do: '请核对姓名，去掉不是自己的文件。',
        },
        'no-name': {
          what: '有 {count} 个检查里没有姓名和编号。',
          do: '请确认这些文件是您本人的。',
        },
      },
    },
    'deidentified-data': {
      title: '影像文件里的姓名',
      messages: {
        'names-removed': {
          what: '有 {count} 个检查的姓名被去除了。',
          why: '医院可能无法把文件与您对应起来。',
          do: '请告诉协调员，或向医院索取带姓名的文件。',
        },
        'maybe-removed': {
          what: '有 {count} 个检查里没有姓名，可能被去除了。',
          do: '请告诉协调员这些文件是您本人的。',
        },
      },
    },
    'implausible-dates': {
      title: '日期是否合理',
      messages: {
        'scan-in-future': {
          what: '有一个检查的日期还没有到：{date}。',
          why: '设备的时钟不准会这样。',
          do: '请告诉协调员真实的检查日期。',
        },
        'scan-too-old': {
          what: '有一个检查的日期早于此类设备出现的年代：{date}。',
          do: '请告诉协调员真实的检查日期。',
        },
        'scan-before-birth': {
          what: '有一个检查的日期早于出生日期：{date}。',
          why: '两个日期中有一个是错的。',
          do: '请告诉协调员哪一个正确。',
        },
        'no-date': {
          what: '有 {count} 个检查里没有日期。',
          do: '请告诉协调员检查是什么时候做的。',
        },
      },
    },
    'document-of-another-patient': {
      title: '资料是否属于同一个人',
      messages: {
        'other-name': {
          what: '{file} 上的姓名与影像文件中的不同。',
          why: '别人的资料不能误发。',
          do: '请确认这份资料是您的；如果不是，请去掉。',
        },
        'near-name': {
          what: '{file} 上的姓名与影像文件中的写法不同。',
          do: '请确认这份资料是您的。',
        },
      },
    },

    'screen-photo': {
      title: '翻拍屏幕的照片',
      messages: {
        'photo-of-screen': {
          what: { count: 'count', '=1': '这看来是翻拍屏幕的照片。', other: '有 {count} 张看来是翻拍屏幕的照片。' },
          why: '医生需要影像文件。',
          do: '请向医院索取“DICOM 格式的影像文件，光盘或下载链接均可”。',
        },
        'maybe-photo-of-screen': {
          what: '有 {count} 张可能是翻拍屏幕的照片。',
          do: '如果是，请向医院索取影像文件。',
        },
        'not-seen': {
          what: '有 {count} 张图片无法查看。',
          do: '协调员会查看。',
        },
      },
    },
    'pictures-in-papers': {
      title: '资料里的影像图片',
      messages: {
        'photos-of-screen': {
          what: '{file} 里有 {count} 张图看来是翻拍屏幕的照片：第 {numbers} 张。',
          why: '医生需要影像文件。',
          do: '请向医院索取“DICOM 格式的影像文件，光盘或下载链接均可”。',
        },
        'photos-of-film': {
          what: '{file} 里有 {count} 张图看来是翻拍胶片的照片：第 {numbers} 张。',
          why: '胶片上的内容少于影像文件。',
          do: '请向医院索取影像文件（DICOM）。',
        },
        copies: {
          what: '{file} 里有 {count} 张影像图片的副本：第 {numbers} 张。',
          why: '副本上的内容少于影像文件。',
          do: '请向医院索取影像文件（DICOM）。',
        },
        maybe: {
          what: '{file} 里有 {count} 张图可能来自影像检查：第 {numbers} 张。',
          do: '如果是，请向医院索取影像文件。',
        },
        'not-seen': {
          what: '{file} 里有 {count} 张图我们无法查看。',
          do: '协调员会查看。',
        },
      },
    },
    'film-scan': {
      title: '胶片的图像',
      messages: {
        'photo-of-film': {
          what: '有 {count} 张看来是翻拍胶片的照片。',
          why: '胶片上的内容少于影像文件。',
          do: '请向医院索取影像文件（DICOM）。',
        },
        'film-in-scan': {
          what: '有 {count} 个序列是由胶片扫描而来。',
          why: '胶片上的内容少于影像文件。',
          do: '请向医院索取设备生成的原始图像。',
        },
        'maybe-film': {
          what: '有 {count} 项可能来自胶片。',
          do: '协调员会查看。',
        },
      },
    },
    'screen-video': {
      title: '屏幕的视频',
      messages: {
        'video-of-screen': {
          what: '有 {count} 段看来是拍摄屏幕的视频。',
          why: '医生需要影像文件。',
          do: '请向医院索取影像文件（DICOM）。',
        },
        'maybe-video-of-screen': {
          what: '有 {count} 段视频可能拍摄了屏幕。',
          do: '如果是，请向医院索取影像文件。',
        },
        'not-seen': {
          what: '有 {count} 段视频无法查看。',
          do: '协调员会查看。',
        },
      },
    },
    screenshot: {
      title: '屏幕截图',
      messages: {
        screenshot: {
          what: '有 {count} 张看来是屏幕截图。',
          why: '医生需要影像文件。',
          do: '请向医院索取影像文件（DICOM）。',
        },
        'screenshot-in-scan': {
          what: '有 {count} 个序列看来是屏幕截图。',
          why: '截图会丢失尺寸和细微的灰阶。',
          do: '请向医院索取设备生成的原始图像。',
        },
        'maybe-screenshot': {
          what: '有 {count} 项可能是屏幕截图。',
          do: '协调员会查看。',
        },
      },
    },
    'photo-wrapped-as-dicom': {
      title: '影像文件里的照片',
      messages: {
        'wrapped-photo': {
          what: '有 {count} 个影像文件看来是相机拍的照片。',
          why: '照片已失去医生需要的信息。',
          do: '请向医院索取设备生成的原始图像。',
        },
        'maybe-wrapped-photo': {
          what: '有 {count} 个影像文件可能是相机拍的照片。',
          do: '协调员会查看。',
        },
      },
    },
    'lossy-compression': {
      title: '图像细节',
      messages: {
        lossy: {
          what: '有 {count} 个序列经过有损压缩，丢失了细节。',
          why: '原始图像能看得更清楚。',
          do: '请向医院索取无损（lossless）的文件。',
        },
        'lossy-ratio': {
          what: '有 {count} 个序列经过有损压缩，最高约 {ratio} 倍，丢失了细节。',
          why: '原始图像能看得更清楚。',
          do: '请向医院索取无损（lossless）的文件。',
        },
        'maybe-lossy': {
          what: '有 {count} 个序列可能经过有损压缩。',
          do: '可以向医院索取无损（lossless）的文件。',
        },
      },
    },
    'only-secondary-captures': {
      title: '设备生成的图像',
      messages: {
        'only-captures': {
          what: '有 {count} 个检查只有屏幕截图。',
          why: '医生需要设备生成的图像。',
          do: '请向医院索取设备生成的全部图像。',
        },
        'maybe-only-captures': {
          what: '有 {count} 个检查只有截取的图像，可能还有别的。',
          do: '请问医院是否还有其他图像。',
        },
      },
    },
    'only-derived': {
      title: '原始图像',
      messages: {
        'only-derived': {
          what: '有 {count} 个检查只有由其他图像计算得到的图像。',
          why: '医生也需要原始图像。',
          do: '请向医院索取原始序列（the original series）。',
        },
        'maybe-only-derived': {
          what: '有 {count} 个检查可能只有由其他图像计算得到的图像。',
          do: '请问医院是否还有其他图像。',
        },
      },
    },
    'only-localizers': {
      title: '不只是定位像',
      messages: {
        'only-localizers': {
          what: '有 {count} 个检查只有定位像。',
          why: '定位像只用来确定扫描范围。',
          do: '请向医院索取该检查的全部图像。',
        },
        'maybe-only-localizers': {
          what: '有 {count} 个检查只有定位像和屏幕截图。',
          do: '请向医院索取该检查的全部图像。',
        },
      },
    },
    'only-key-images': {
      title: '全部图像，而非选图',
      messages: {
        'only-key-images': {
          what: '有 {count} 个检查只有少数选出的图像。',
          why: '医生需要完整的序列。',
          do: '请向医院索取该检查的全部图像。',
        },
        'maybe-only-key-images': {
          what: '有 {count} 个检查可能只有少数选出的图像。',
          do: '请问医院是否还有其他图像。',
        },
      },
    },

    'missing-slices': {
      title: '序列图像是否齐全',
      messages: {
        'interior-gap': {
          what: '该序列（{modality}）有 {present} 幅，中间缺 {count} 幅。',
          why: '医生要一幅接一幅地看完全部图像。',
          do: '请重新复制光盘或文件夹。仍缺的话，请向医院索取完整序列。',
        },
        'numbers-absent': {
          what: '该序列（{modality}）有 {present} 幅，另有 {count} 幅没有一起来。',
          why: '医生要一幅接一幅地看完全部图像。',
          do: '请重新复制光盘或文件夹。仍缺的话，请向医院索取完整序列。',
        },
        'maybe-gap': {
          what: '该序列（{modality}）有间隔，也可能本来就是这样扫的。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'cut-series': {
      title: '序列的开头和结尾',
      messages: {
        'only-few': {
          what: '一个较长的序列（{modality}）只到了 {present} 幅，第一幅的编号是 {number}。',
          why: '医生需要完整的序列。',
          do: '请向医院索取完整序列。',
        },
        'starts-late': {
          what: '该序列（{modality}）缺开头的 {count} 幅，现有 {present} 幅。',
          why: '医生需要完整的序列。',
          do: '请重新复制光盘或文件夹。仍缺的话，请向医院索取完整序列。',
        },
        'maybe-starts-late': {
          what: '该序列（{modality}，{present} 幅）开头可能缺 {count} 幅。',
          do: '请问医院该序列是否完整，协调员可以协助。',
        },
      },
    },
    'count-conflict': {
      title: '图像数量',
      messages: {
        'fewer-than-stated': {
          what: '文件中写明有 {expected} 幅（{modality}），实有 {present} 幅，看不出缺口。',
          do: '现在无需处理，协调员会查看。',
        },
        'fewer-in-study': {
          what: '文件写明该检查有 {expected} 个文件或序列，这里有 {present} 个。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'referenced-series-missing': {
      title: '其他文件提到的图像',
      messages: {
        'series-absent': {
          what: '其他文件提到一个不在这里的序列中的 {count} 幅图像。',
          why: '医生需要这些文件所指的序列。',
          do: '请向医院索取该检查的全部序列。',
        },
        'maybe-series-absent': {
          what: '有文件提到一个没有找到的序列中的 {count} 幅图像。',
          why: '医生可能需要该文件所指的序列。',
          do: '请问医院该检查的全部序列是否都已提供。',
        },
        'some-absent': {
          what: '有文件提到该序列中没有找到的 {count} 幅图像。',
          do: '现在无需处理，协调员会查看。',
        },
        'source-absent': {
          what: '有 {count} 个序列由不在这里的图像生成。',
          why: '医生可能会要生成它们的原图像。',
          do: '现在无需处理，协调员会查看。',
        },
        'plan-absent': {
          what: '有 {count} 个放疗文件提到不在这里的其他文件。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'dose-report-acquisition-missing': {
      title: '剂量单上的扫描',
      messages: {
        'exposure-absent': {
          what: '剂量单列出这次检查的 {expected} 次扫描，其中 {count} 次的图像不在这里。',
          why: '每一次扫描的内容可能不同。',
          do: '请向医院索取该检查的全部序列。',
        },
        'maybe-exposure-absent': {
          what: '剂量单列出这次检查的 {expected} 次扫描，其中 {count} 次的图像可能不在这里。',
          why: '重新开始的扫描也会这样。',
          do: '请问医院该检查的全部序列是否都已提供。',
        },
      },
    },
    'mammography-views': {
      title: '乳腺 X 线的体位',
      messages: {
        'view-absent': {
          what: '这次乳腺 X 线有常规四个体位中的三个，缺：{breastView}。',
          why: '医生要把四个体位放在一起看。',
          do: '请向医院索取全部体位。',
        },
        'maybe-views-absent': {
          what: '乳腺 X 线通常有四个体位，这里有 {present} 个。',
          do: '现在无需处理，协调员会查看。',
        },
        'one-side': {
          what: '这次乳腺 X 线只有一侧：{breastSide}。也可能只做了这一侧。',
          do: '现在无需处理，协调员会查看。',
        },
        'not-told': {
          what: '这次乳腺 X 线有 {count} 幅没有说明体位。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'cine-single-frame': {
      title: '动态影像',
      messages: {
        'one-picture': {
          what: '有 {count} 个文件（{modality}）应为动态影像，却各只有一幅图像。',
          why: '医生要看运动情况。',
          do: '请向医院索取动态影像，而不是单幅图像。',
        },
        'stills-only': {
          what: '该检查（{modality}）有 {count} 幅静态图像，没有动态影像。',
          why: '医生常要看运动情况。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'burned-in-text': {
      title: '图像里的文字',
      messages: {
        'text-in-pictures': {
          what: '文件写明有 {count} 幅图像里带有文字。',
          why: '姓名可能就在图像里。',
          do: '无需处理。不想露出姓名的话，请先看一下。',
        },
        'names-in-pictures': {
          what: '这些文件已去除姓名，但有 {count} 幅图像里仍有文字。',
          why: '姓名可能就在图像里。',
          do: '分享之前请先看一下图像。',
        },
        'maybe-text': {
          what: '有 {count} 幅图像属于可能带有文字的一类。',
          why: '姓名可能就在图像里。',
          do: '无需处理。不想露出姓名的话，请先看一下。',
        },
      },
    },
    'series-number-gap': {
      title: '序列编号',
      messages: {
        skipped: {
          what: '序列编号跳过了 {count} 个，第一个是 {number}。这很常见。',
          do: '无需处理。',
        },
      },
    },
    'short-volume': {
      title: '同一次扫描的各期',
      messages: {
        'fewer-slices': {
          what: '第 {volume} 期（共 {volumes} 期，{modality}）应有 {expected} 幅，实有 {present} 幅。',
          why: '医生要把各期互相对照。',
          do: '请问医院扫描是否提前结束。如果不是，请索取完整序列。',
        },
      },
    },
    'missing-frames': {
      title: '文件内的图像',
      messages: {
        'fewer-frames': {
          what: '一个文件（{modality}）应含 {expected} 幅，只描述了 {present} 幅。',
          why: '医生要一幅接一幅地看完全部图像。',
          do: '请向医院索取该序列的新副本。',
        },
        'part-absent': {
          what: '该序列（{modality}）分为 {expected} 部分，这里有 {present} 部分。',
          why: '医生需要全部部分。',
          do: '请重新复制光盘或文件夹。仍缺的话，请向医院要一份新的。',
        },
      },
    },
    'variable-spacing': {
      title: '层间距',
      messages: {
        uneven: {
          what: '同一序列（{modality}）的层间距为 {smallest} 至 {largest} 毫米，这很常见。',
          do: '无需处理。',
        },
      },
    },
    'pet-without-ct': {
      title: 'PET 与其 CT',
      messages: {
        'no-ct': {
          what: '有 PET 图像，但没有同一次检查的 CT 或磁共振。',
          why: '医生要两者对照着看。',
          do: '请向医院索取与 PET 同时做的 CT。',
        },
      },
    },
    'thin-slices-absent': {
      title: '薄层图像',
      messages: {
        'only-thick': {
          what: '本病种清单要求层厚 {limit} 毫米的{need}，这里最薄为 {thinnest} 毫米。',
          why: '{why}',
          do: '请向医院索取薄层图像。医院常有保存，只是没有一起给。',
        },
        'all-thick': {
          what: '这次检查的 CT 都是厚层图像，最薄为 {thinnest} 毫米。',
          why: '{why}',
          do: '请问医院是否保存了更薄的图像。医院常有保存，只是没有一起给。',
        },
        'maybe-all-thick': {
          what: '这次检查的 CT 可能都是厚层图像，这里无法判断。',
          do: '现在无需处理，协调员会查看。',
        },
        'maybe-only-thick': {
          what: '本病种清单要求层厚 {limit} 毫米的{need}，这里无法判断。',
          why: '{why}',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'expected-sequence-absent': {
      title: '本病种清单中的序列',
      messages: {
        absent: {
          what: '本病种清单要求{need}，没有找到该名称的序列。',
          why: '{why}',
          do: '请问医院是否做过该序列。做过的话，请索取。',
        },
        'maybe-absent': {
          what: '本病种清单要求{need}，这里有一个序列可能就是。',
          why: '{why}',
          do: '现在无需处理，协调员会查看。',
        },
        'no-such-scan': {
          what: '本病种清单要求这类检查：{modality}。没有找到。',
          why: '{why}',
          do: '如果做过，请添加它的文件。',
        },
        'other-part': {
          what: '这里的{modality}检查的是身体的另一部位，与本病种不符。',
          why: '{why}',
          do: '如果做过该部位的检查，请添加它的文件；或更改病种。',
        },
      },
    },
    'plane-absent': {
      title: '图像方向',
      messages: {
        absent: {
          what: '本病种清单要求{need}有 {expected} 个方向，找到 {present} 个。',
          why: '{why}',
          do: '请问医院是否还做过其他序列。有的话，请索取。',
        },
        'maybe-absent': {
          what: '本病种清单要求{need}有 {expected} 个方向，能确定的有 {present} 个。',
          why: '{why}',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'contrast-absent': {
      title: '增强后的图像',
      messages: {
        absent: {
          what: '本病种清单要求{need}，没有找到该名称的序列。',
          why: '{why}',
          do: '请问医院是否做过该序列。做过的话，请索取。',
        },
        'maybe-absent': {
          what: '本病种清单要求{need}，文件没有说明这里是否有。',
          why: '{why}',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'diffusion-pair': {
      title: '弥散图像与 ADC 图',
      messages: {
        'dwi-absent': {
          what: '有 ADC 图，但没有用来计算它的弥散图像（DWI）。',
          why: '医生要对照查看两者。',
          do: '请向医院索取弥散图像（DWI）。',
        },
        'maybe-dwi-absent': {
          what: '有 ADC 图，但不确定其弥散图像（DWI）是否在这里。',
          do: '协调员会查看。',
        },
        'adc-absent': {
          what: '有弥散图像（DWI），但没有对应的 ADC 图。',
          why: '这类病例医生两者都需要。',
          do: '协调员会查看。',
        },
      },
    },
    'plane-cut': {
      title: '同一检查的三个方向',
      messages: {
        cut: {
          what: '其中一个方向只覆盖 {reach} 毫米，其他方向覆盖 {other} 毫米，而且它缺少图像。',
          why: '医生需要看到完整的部位。',
          do: '请向医院索取该序列的全部图像。',
        },
        'maybe-cut': {
          what: '其中一个方向只覆盖 {reach} 毫米，其他方向覆盖 {other} 毫米。',
          do: '协调员会查看。',
        },
      },
    },
    'coverage-differs': {
      title: '成对的序列',
      messages: {
        'shorter-half': {
          what: '两个序列（{modality}）是一对，一个长 {smallest} 毫米，另一个长 {largest} 毫米。',
          why: '其中一个可能少了一部分。',
          do: '现在无需处理，协调员会查看。',
        },
        'not-measured': {
          what: '两个序列（{modality}）是一对，无法比较它们的长度。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'pet-not-corrected': {
      title: '校正后的 PET',
      messages: {
        'only-raw': {
          what: '只有未校正的 PET 图像，没有校正后的序列。',
          why: '医生要在校正后的图像上测量。',
          do: '请向医院索取经衰减校正的 PET 图像（AC）。',
        },
        'not-told': {
          what: 'PET 文件没有说明是否经过校正。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },
    'study-outdated': {
      title: '检查日期',
      messages: {
        old: {
          what: '这里最新的检查是 {date} 的，本病种清单要求更近的检查。',
          do: '如有更新的检查，请添加。协调员会查看。',
        },
        'no-date': {
          what: '有些影像文件没有日期，无法判断做了多久。',
          do: '现在无需处理，协调员会查看。',
        },
      },
    },

    'report-missing': {
      title: '书面报告',
      messages: {
        'no-report': {
          what: '没有找到 {date} {modality}的书面报告。',
          why: '医生要把报告与影像对照。',
          do: '请向医院索取，或添加报告的照片。',
        },
        'no-report-undated': {
          what: '没有找到{modality}的书面报告。',
          why: '医生要把报告与影像对照。',
          do: '请向医院索取，或添加报告的照片。',
        },
        'only-addition': {
          what: '{date} {modality}只有一份补充说明，没有报告本身。',
          why: '补充说明里没有报告的全部内容。',
          do: '请向医院索取完整的报告，或添加报告的照片。',
        },
        'maybe-report': {
          what: '有资料可能是 {count} 个检查的报告。',
          do: '请看一下该资料是否属于这次检查。',
        },
        'papers-not-read': {
          what: '有些资料读不出来，其中可能有 {count} 个检查的报告。',
          do: '请看一下报告是否在这里。没有的话，请索取。',
        },
      },
    },
    'report-without-images': {
      title: '报告对应的影像',
      messages: {
        'no-scan': {
          what: '{file} 看来是影像报告，但对应的影像不在这里。',
          why: '医生也需要影像。',
          do: '请向医院索取影像文件。',
        },
        'no-scan-dated': {
          what: '{file} 看来是 {date} 的影像报告，但对应的影像不在这里。',
          why: '医生也需要影像。',
          do: '请向医院索取影像文件。',
        },
        'maybe-no-scan': {
          what: '有 {count} 份资料可能是影像报告，但对应的影像不在这里。',
          do: '如果做过该检查，请索取它的文件。',
        },
      },
    },
    'report-preliminary': {
      title: '正式报告',
      messages: {
        preliminary: {
          what: '{file} 写明不是正式报告。',
          do: '请向医院索取正式报告。',
        },
        'maybe-preliminary': {
          what: '{file} 可能不是正式报告。',
          do: '请问医院是否有正式报告。',
        },
      },
    },
    'report-is-photo': {
      title: '报告的文件',
      messages: {
        photo: {
          what: '{file} 是影像报告的照片。',
          why: '医院给的文件更容易阅读和核对。',
          do: '请向医院索取 PDF 格式的报告。没有的话，照片也可以。',
        },
        pages: {
          what: '{file} 是由页面图片组成的影像报告。',
          why: '医院给的文件更容易阅读和核对。',
          do: '请向医院索取 PDF 格式的报告。没有的话，这份也可以。',
        },
        'maybe-photo': {
          what: '有 {count} 份资料是图片，其中可能有影像报告。',
          do: '如有 PDF 格式的报告，请添加。',
        },
      },
    },
    'document-page-missing': {
      title: '资料的页数',
      messages: {
        missing: {
          what: '{file} 共 {total} 页，这里有 {present} 页。',
          why: '其余的文字不在这里。',
          do: '请添加其他页。',
        },
        'maybe-missing': {
          what: '{file} 写明有 {total} 页，没有全部看到。',
          do: '请看一下各页是否齐全。不齐的话，请添加。',
        },
      },
    },
    'series-named-in-report-absent': {
      title: '报告提到的图像',
      messages: {
        absent: {
          what: '{file} 写明做过 {sequence} 序列，但不在这里。',
          why: '医生要看该检查的全部图像。',
          do: '请向医院索取该检查的全部图像。',
        },
        'maybe-absent': {
          what: '{file} 写明做过 {sequence} 序列，不确定是否在这里。',
          do: '协调员会查看。',
        },
      },
    },
    'contrast-named-in-report-absent': {
      title: '报告提到的增强图像',
      messages: {
        absent: {
          what: '{file} 写明做了增强扫描，但这里没有增强图像。',
          why: '医生要查看一次检查的全部图像。',
          do: '请向医院索取该检查的全部图像。',
        },
        'maybe-absent': {
          what: '{file} 写明做了增强扫描，但不确定增强图像是否在这里。',
          do: '协调员会查看。',
        },
      },
    },
    'prior-named-in-report-absent': {
      title: '报告提到的旧检查',
      messages: {
        absent: {
          what: '{file} 提到 {date} 的旧检查，但不在这里。',
          why: '医生要把新旧影像对照。',
          do: '如有旧检查，请添加，或向医院索取。',
        },
        'maybe-absent': {
          what: '{file} 可能提到 {date} 的旧检查，没有找到。',
          do: '如有旧检查，请添加。',
        },
      },
    },
    'file-name-unclear': {
      title: '资料的文件名',
      messages: {
        unclear: {
          what: '从文件名 {file} 看不出是什么。',
          do: '可以改名为 {suggested}。',
        },
        'unclear-unknown': {
          what: '有 {count} 份资料从文件名看不出是什么。',
          do: '可以这样起名：2026-03-05 化验单。',
        },
      },
    },
    'needs-translation': {
      title: '资料的语言',
      messages: {
        'other-language': {
          what: '有 {count} 份资料是{language}的。',
          why: '医生可能需要英文或中文。',
          do: '可以照原样发送，协调员会查看。',
        },
        'unknown-language': {
          what: '有 {count} 份资料看不出是什么语言。',
          do: '协调员会查看。',
        },
      },
    },
    'expected-document-absent': {
      title: '本病种清单中的资料',
      messages: {
        absent: {
          what: '本病种清单要求这份资料：{documentKind}。没有找到。',
          why: '医生看影像时要一起看。',
          do: '如果有，请添加；拍照也可以。',
        },
        'maybe-absent': {
          what: '本病种清单要求这份资料：{documentKind}。您的资料中有一份可能就是。',
          do: '请看一下是否在这里。没有的话，请添加。',
        },
      },
    },
    'document-outdated': {
      title: '资料日期',
      messages: {
        old: {
          what: '这类资料（{documentKind}）最新的一份是 {date} 的，医生常要更近的。',
          do: '如有更新的，请添加。',
        },
        'no-date': {
          what: '读不出这份资料的日期：{documentKind}。',
          do: '请看一下是否是最近几个月的。',
        },
      },
    },
    'document-locked': {
      title: '资料能否打开',
      messages: {
        locked: {
          what: '有 {count} 份资料有密码。',
          why: '没有密码谁也读不了。',
          do: '请添加一份没有密码的。',
        },
        'not-read': {
          what: '有 {count} 份资料读不出来。',
          do: '协调员会查看。',
        },
      },
    },
  },

  fallback: {
    notChecked: { what: '这一部分未能核对。', do: '协调员会查看。' },
    unknown: { what: '发现需要查看的一项：{rule}。', do: '协调员会查看。' },
  },

  actions: {
    'ask-for-series': '向医院索取这些图像',
    'ask-for-scan-files': '向医院索取影像文件',
    'ask-for-new-copy': '向医院索取新的副本',
    'ask-for-report': '向医院索取报告',
    'ask-for-document': '向医院索取这份资料',
    'copy-again': '重新复制文件',
    'add-files': '添加文件',
    'choose-files': '选出自己的文件',
    'enter-password': '输入密码',
    'coordinator-looks': '协调员会查看',
    nothing: '无需处理',
  },

  cases: {
    general: '其他，或不确定',
    'brain-tumour': '脑肿瘤',
    pituitary: '垂体',
    epilepsy: '癫痫',
    ms: '多发性硬化（MS）',
    'spine-cervical': '颈椎',
    'spine-lumbar': '腰椎',
    'coronary-ct': '心脏：冠状动脉 CT',
    'cardiac-mr': '心脏：磁共振',
    echo: '心脏：超声（超声心动图）',
    angiogram: '心脏：血管造影',
    'tavi-ct': '心脏瓣膜：TAVI 术前 CT',
    'pet-ct': 'PET 检查',
    'liver-ct': '肝脏：CT',
    'liver-mr': '肝脏：磁共振',
    'pancreas-ct': '胰腺：CT',
    'lung-ct': '肺：CT',
    'prostate-mr': '前列腺：磁共振',
    'rectal-mr': '直肠：磁共振',
    'breast-mr': '乳腺：磁共振',
    'joints-mr': '关节（如膝关节）：磁共振',
  },

  caseChoice: zhHansCaseChoice,
  letter: zhHansLetter,
  ui: zhHansUi,
  sending: zhHansSending,
};
