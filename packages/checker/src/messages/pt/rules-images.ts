import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regras sobre a origem das imagens. */
export const ptImageRules = {
  'screen-photo': {
    title: 'Fotos de uma tela',
    messages: {
      'photo-of-screen': {
        what: {
          count: 'count',
          '=1': 'Isto parece uma foto de uma tela.',
          one: '{count} imagem parece uma foto de uma tela.',
          other: '{count} imagens parecem fotos de uma tela.',
        },
        why: 'Os médicos precisam dos arquivos do exame.',
        do: 'Peça ao hospital “os arquivos DICOM em CD ou por link”.',
      },
      'maybe-photo-of-screen': {
        what: {
          count: 'count',
          one: '{count} imagem pode ser uma foto de uma tela.',
          other: '{count} imagens podem ser fotos de uma tela.',
        },
        do: 'Se for, peça ao hospital os arquivos do exame.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Não conseguimos olhar {count} imagem.',
          other: 'Não conseguimos olhar {count} imagens.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  screenshot: {
    title: 'Capturas de tela',
    messages: {
      screenshot: {
        what: {
          count: 'count',
          one: '{count} imagem parece uma captura de tela.',
          other: '{count} imagens parecem capturas de tela.',
        },
        why: 'Os médicos precisam dos arquivos do exame.',
        do: 'Peça ao hospital os arquivos do exame (DICOM).',
      },
      'screenshot-in-scan': {
        what: {
          count: 'count',
          one: '{count} grupo de imagens parece feito de capturas de tela.',
          other: '{count} grupos de imagens parecem feitos de capturas de tela.',
        },
        why: 'Uma captura perde as medidas e os tons finos de cinza.',
        do: 'Peça ao hospital as imagens que o aparelho fez.',
      },
      'maybe-screenshot': {
        what: {
          count: 'count',
          one: '{count} item pode ser uma captura de tela.',
          other: '{count} itens podem ser capturas de tela.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'film-scan': {
    title: 'Imagens de filme',
    messages: {
      'photo-of-film': {
        what: {
          count: 'count',
          one: '{count} imagem parece uma foto de filme impresso.',
          other: '{count} imagens parecem fotos de filme impresso.',
        },
        why: 'O filme mostra menos do que os arquivos do exame.',
        do: 'Peça ao hospital os arquivos do exame (DICOM).',
      },
      'film-in-scan': {
        what: {
          count: 'count',
          one: '{count} grupo de imagens foi escaneado de um filme.',
          other: '{count} grupos de imagens foram escaneados de um filme.',
        },
        why: 'O filme mostra menos do que os arquivos do exame.',
        do: 'Peça ao hospital as imagens que o aparelho fez.',
      },
      'maybe-film': {
        what: {
          count: 'count',
          one: '{count} item pode ser uma imagem de filme.',
          other: '{count} itens podem ser imagens de filme.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'screen-video': {
    title: 'Vídeos de uma tela',
    messages: {
      'video-of-screen': {
        what: {
          count: 'count',
          one: '{count} vídeo parece gravado de uma tela.',
          other: '{count} vídeos parecem gravados de uma tela.',
        },
        why: 'Os médicos precisam dos arquivos do exame.',
        do: 'Peça ao hospital os arquivos do exame (DICOM).',
      },
      'maybe-video-of-screen': {
        what: {
          count: 'count',
          one: '{count} vídeo pode mostrar uma tela.',
          other: '{count} vídeos podem mostrar uma tela.',
        },
        do: 'Se for, peça ao hospital os arquivos do exame.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Não conseguimos olhar {count} vídeo.',
          other: 'Não conseguimos olhar {count} vídeos.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'photo-wrapped-as-dicom': {
    title: 'Fotos dentro de arquivos do exame',
    messages: {
      'wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} arquivo do exame parece uma foto de uma câmera.',
          other: '{count} arquivos do exame parecem fotos de uma câmera.',
        },
        why: 'Uma foto perdeu o que os médicos precisam.',
        do: 'Peça ao hospital as imagens que o aparelho fez.',
      },
      'maybe-wrapped-photo': {
        what: {
          count: 'count',
          one: '{count} arquivo do exame pode ser uma foto de uma câmera.',
          other: '{count} arquivos do exame podem ser fotos de uma câmera.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'lossy-compression': {
    title: 'Detalhe das imagens',
    messages: {
      lossy: {
        what: {
          count: 'count',
          one: '{count} grupo de imagens foi reduzido e perdeu detalhe.',
          other: '{count} grupos de imagens foram reduzidos e perderam detalhe.',
        },
        why: 'Os médicos veem mais nas imagens completas.',
        do: 'Peça ao hospital os arquivos sem essa perda (“lossless”).',
      },
      'lossy-ratio': {
        what: {
          count: 'count',
          one: '{count} grupo de imagens foi reduzido até {ratio} vezes e perdeu detalhe.',
          other: '{count} grupos de imagens foram reduzidos até {ratio} vezes e perderam detalhe.',
        },
        why: 'Os médicos veem mais nas imagens completas.',
        do: 'Peça ao hospital os arquivos sem essa perda (“lossless”).',
      },
      'maybe-lossy': {
        what: {
          count: 'count',
          one: '{count} grupo de imagens pode ter sido reduzido.',
          other: '{count} grupos de imagens podem ter sido reduzidos.',
        },
        do: 'Você pode pedir ao hospital arquivos “lossless”.',
      },
    },
  },
  'only-secondary-captures': {
    title: 'Imagens do aparelho',
    messages: {
      'only-captures': {
        what: {
          count: 'count',
          one: '{count} exame tem só capturas de tela.',
          other: '{count} exames têm só capturas de tela.',
        },
        why: 'Os médicos precisam das imagens que o aparelho fez.',
        do: 'Peça ao hospital todas as imagens que o aparelho fez.',
      },
      'maybe-only-captures': {
        what: {
          count: 'count',
          one: '{count} exame tem só imagens capturadas. Pode haver mais.',
          other: '{count} exames têm só imagens capturadas. Pode haver mais.',
        },
        do: 'Pergunte ao hospital se há mais imagens.',
      },
    },
  },
  'only-derived': {
    title: 'Imagens de origem',
    messages: {
      'only-derived': {
        what: {
          count: 'count',
          one: '{count} exame tem só imagens que um computador fez a partir de outras.',
          other: '{count} exames têm só imagens que um computador fez a partir de outras.',
        },
        why: 'Os médicos também precisam das primeiras imagens.',
        do: 'Peça ao hospital as primeiras imagens, “as séries originais”.',
      },
      'maybe-only-derived': {
        what: {
          count: 'count',
          one: '{count} exame pode ter só imagens feitas a partir de outras.',
          other: '{count} exames podem ter só imagens feitas a partir de outras.',
        },
        do: 'Pergunte ao hospital se há mais imagens.',
      },
    },
  },
  'only-localizers': {
    title: 'Mais que imagens de planejamento',
    messages: {
      'only-localizers': {
        what: {
          count: 'count',
          one: '{count} exame tem só as imagens de planejamento.',
          other: '{count} exames têm só as imagens de planejamento.',
        },
        why: 'Essas imagens só mostram onde fazer o exame.',
        do: 'Peça ao hospital todas as imagens deste exame.',
      },
      'maybe-only-localizers': {
        what: {
          count: 'count',
          one: '{count} exame tem imagens de planejamento e capturas de tela.',
          other: '{count} exames têm imagens de planejamento e capturas de tela.',
        },
        do: 'Peça ao hospital todas as imagens deste exame.',
      },
    },
  },
  'only-key-images': {
    title: 'Todas as imagens, não uma seleção',
    messages: {
      'only-key-images': {
        what: {
          count: 'count',
          one: '{count} exame tem só algumas imagens escolhidas.',
          other: '{count} exames têm só algumas imagens escolhidas.',
        },
        why: 'Os médicos precisam do grupo completo.',
        do: 'Peça ao hospital todas as imagens deste exame.',
      },
      'maybe-only-key-images': {
        what: {
          count: 'count',
          one: '{count} exame pode ter só algumas imagens escolhidas.',
          other: '{count} exames podem ter só algumas imagens escolhidas.',
        },
        do: 'Pergunte ao hospital se há mais imagens.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
