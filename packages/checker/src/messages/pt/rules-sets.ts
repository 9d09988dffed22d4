import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regras sobre grupos completos de imagens. */
export const ptSetRules = {
  'missing-slices': {
    title: 'Todas as imagens de um grupo',
    messages: {
      'interior-gap': {
        what: {
          count: 'count',
          one: 'Este grupo ({modality}) tem {present} imagens. Entre elas falta {count}.',
          other: 'Este grupo ({modality}) tem {present} imagens. Entre elas faltam {count}.',
        },
        why: 'Os médicos olham todas as imagens, uma após a outra.',
        do: 'Copie de novo o disco ou a pasta. Se não resolver, peça o grupo completo ao hospital.',
      },
      'numbers-absent': {
        what: {
          count: 'count',
          one: 'Este grupo ({modality}) tem {present} imagens. Não veio mais {count}.',
          other: 'Este grupo ({modality}) tem {present} imagens. Não vieram mais {count}.',
        },
        why: 'Os médicos olham todas as imagens, uma após a outra.',
        do: 'Copie de novo o disco ou a pasta. Se não resolver, peça o grupo completo ao hospital.',
      },
      'maybe-gap': {
        what: 'Este grupo ({modality}) tem uma falha na sequência. Talvez tenha sido feito assim.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'cut-series': {
    title: 'Começo e fim de um grupo',
    messages: {
      'only-few': {
        what: {
          count: 'present',
          one: 'De um grupo maior ({modality}), só há {present} imagem aqui. A primeira tem o número {number}.',
          other: 'De um grupo maior ({modality}), só há {present} imagens aqui. A primeira tem o número {number}.',
        },
        why: 'Os médicos precisam do grupo completo.',
        do: 'Peça ao hospital o grupo completo.',
      },
      'starts-late': {
        what: {
          count: 'count',
          one: 'No começo deste grupo ({modality}) falta {count} imagem. Há {present}.',
          other: 'No começo deste grupo ({modality}) faltam {count} imagens. Há {present}.',
        },
        why: 'Os médicos precisam do grupo completo.',
        do: 'Copie de novo o disco ou a pasta. Se não resolver, peça o grupo completo ao hospital.',
      },
      'maybe-starts-late': {
        what: {
          count: 'count',
          one: 'No começo deste grupo ({modality}, {present} imagens) pode faltar {count} imagem.',
          other: 'No começo deste grupo ({modality}, {present} imagens) podem faltar {count} imagens.',
        },
        do: 'Pergunte ao hospital se o grupo está completo. O seu coordenador pode ajudar.',
      },
    },
  },
  'count-conflict': {
    title: 'Número de imagens',
    messages: {
      'fewer-than-stated': {
        what: 'Os arquivos falam de {expected} imagens ({modality}). Aqui há {present}, sem falha visível.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'fewer-in-study': {
        what: 'Segundo os arquivos, este exame tinha {expected} arquivos ou grupos. Aqui há {present}.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'short-volume': {
    title: 'Passagens de um exame',
    messages: {
      'fewer-slices': {
        what: 'A passagem {volume} de {volumes} ({modality}) tem {present} de {expected} imagens.',
        why: 'Os médicos comparam as passagens entre si.',
        do: 'Pergunte ao hospital se o exame parou antes. Se não, peça o grupo completo.',
      },
    },
  },
  'missing-frames': {
    title: 'Imagens dentro de um arquivo',
    messages: {
      'fewer-frames': {
        what: 'Um arquivo ({modality}) deveria ter {expected} imagens. Ele descreve {present}.',
        why: 'Os médicos olham todas as imagens, uma após a outra.',
        do: 'Peça ao hospital uma nova cópia deste grupo.',
      },
      'part-absent': {
        what: 'Este grupo ({modality}) vem em {expected} partes. Aqui há {present}.',
        why: 'Os médicos precisam de todas as partes.',
        do: 'Copie de novo o disco ou a pasta. Se não resolver, peça uma nova cópia ao hospital.',
      },
    },
  },
  'variable-spacing': {
    title: 'Distância entre imagens',
    messages: {
      uneven: {
        what: 'As imagens de um grupo ({modality}) ficam de {smallest} a {largest} mm uma da outra. Os aparelhos fazem isso com frequência.',
        do: 'Você não precisa fazer nada.',
      },
    },
  },
  'pet-without-ct': {
    title: 'PET com a sua tomografia (TC)',
    messages: {
      'no-ct': {
        what: 'Há imagens PET, mas não a tomografia (TC) ou a ressonância do mesmo exame.',
        why: 'Os médicos olham as duas juntas.',
        do: 'Peça ao hospital a tomografia (TC) que foi feita com a PET.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'Cortes finos',
    messages: {
      'only-thick': {
        what: 'A lista para este caso pede {need}: {limit} mm. Os mais finos aqui: {thinnest} mm.',
        why: '{why}',
        do: 'Peça ao hospital os cortes finos. Muitas vezes são guardados, mas não entregues.',
      },
      'all-thick': {
        what: 'Todos os cortes de tomografia (TC) deste exame são grossos. O mais fino: {thinnest} mm.',
        why: '{why}',
        do: 'Pergunte ao hospital se guardou cortes mais finos. Muitas vezes são guardados, mas não entregues.',
      },
      'maybe-all-thick': {
        what: 'Talvez todos os cortes de tomografia (TC) deste exame sejam grossos. Não conseguimos saber.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'maybe-only-thick': {
        what: 'A lista para este caso pede {need}: {limit} mm. Não conseguimos saber.',
        why: '{why}',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'expected-sequence-absent': {
    title: 'Grupos da lista para este caso',
    messages: {
      absent: {
        what: 'A lista para este caso pede {need}. Não encontramos um grupo com esse nome.',
        why: '{why}',
        do: 'Pergunte ao hospital se esse grupo foi feito. Se foi, peça-o.',
      },
      'maybe-absent': {
        what: 'A lista para este caso pede {need}. Um dos grupos aqui pode ser esse.',
        why: '{why}',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'no-such-scan': {
        what: 'A lista para este caso pede este tipo de exame: {modality}. Não o encontramos.',
        why: '{why}',
        do: 'Se você fez esse exame, adicione os arquivos dele.',
      },
      'other-part': {
        what: 'O exame que está aqui ({modality}) é de outra parte do corpo, não a deste caso.',
        why: '{why}',
        do: 'Se você tem um exame dessa parte, adicione os arquivos. Ou mude o tipo de caso.',
      },
    },
  },
  'plane-absent': {
    title: 'Direções das imagens',
    messages: {
      absent: {
        what: 'A lista para este caso pede {need} de {expected} lados. Encontramos {present}.',
        why: '{why}',
        do: 'Pergunte ao hospital se mais grupos foram feitos. Se foram, peça-os.',
      },
      'maybe-absent': {
        what: 'A lista para este caso pede {need} de {expected} lados. Com certeza há {present}.',
        why: '{why}',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'contrast-absent': {
    title: 'Imagens após contraste',
    messages: {
      absent: {
        what: 'A lista para este caso pede {need}. Não encontramos um grupo com esse nome.',
        why: '{why}',
        do: 'Pergunte ao hospital se esse grupo foi feito. Se foi, peça-o.',
      },
      'maybe-absent': {
        what: 'A lista para este caso pede {need}. Os arquivos não dizem se estão aqui.',
        why: '{why}',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'coverage-differs': {
    title: 'Grupos que andam juntos',
    messages: {
      'shorter-half': {
        what: 'Dois grupos ({modality}) andam juntos. Um tem {smallest} mm de comprimento, o outro {largest} mm.',
        why: 'Talvez uma parte tenha ficado de fora.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'not-measured': {
        what: 'Dois grupos ({modality}) andam juntos. Não conseguimos comparar o comprimento.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'pet-not-corrected': {
    title: 'Imagens PET corrigidas',
    messages: {
      'only-raw': {
        what: 'Aqui só há as imagens PET sem correção. Falta o grupo corrigido.',
        why: 'Os médicos medem nas imagens corrigidas.',
        do: 'Peça ao hospital as imagens PET corrigidas (AC).',
      },
      'not-told': {
        what: 'Os arquivos PET não dizem se são as imagens corrigidas.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'study-outdated': {
    title: 'Data do exame',
    messages: {
      old: {
        what: 'O exame mais novo aqui é de {date}. A lista para este caso pede um mais novo.',
        do: 'Se tiver um exame mais novo, adicione-o. O seu coordenador vai ver isso.',
      },
      'no-date': {
        what: 'Alguns arquivos do exame não têm data. Não sabemos de quando são.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
