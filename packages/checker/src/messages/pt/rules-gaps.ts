import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regras sobre o que falta segundo outros arquivos, listas e números. */
export const ptGapRules = {
  'diffusion-pair': {
    title: 'Imagens de difusão e o seu mapa',
    messages: {
      'dwi-absent': {
        what: 'Há um mapa (ADC). Faltam as imagens de difusão (DWI) de que ele foi feito.',
        why: 'Os médicos olham os dois lado a lado.',
        do: 'Peça ao hospital as imagens de difusão (DWI).',
      },
      'maybe-dwi-absent': {
        what: 'Há um mapa (ADC). Não temos certeza se as suas imagens de difusão (DWI) estão aqui.',
        do: 'O seu coordenador vai ver isso.',
      },
      'adc-absent': {
        what: 'Há imagens de difusão (DWI). O mapa (ADC) não está aqui.',
        why: 'Para este tipo de caso os médicos pedem os dois.',
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'plane-cut': {
    title: 'Um exame em três direções',
    messages: {
      cut: {
        what: 'Uma direção cobre {reach} mm, as outras {other} mm. Faltam algumas imagens dela.',
        why: 'Os médicos precisam de toda essa parte do corpo.',
        do: 'Peça ao hospital todas as imagens deste grupo.',
      },
      'maybe-cut': {
        what: 'Uma direção cobre {reach} mm, as outras {other} mm.',
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'referenced-series-missing': {
    title: 'Imagens que outros arquivos citam',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'Outros arquivos citam {count} imagem de um grupo que não está aqui.',
          other: 'Outros arquivos citam {count} imagens de um grupo que não está aqui.',
        },
        why: 'Os médicos precisam do grupo de que esses arquivos falam.',
        do: 'Peça ao hospital todos os grupos de imagens deste exame.',
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'Um arquivo cita {count} imagem de um grupo que não encontramos.',
          other: 'Um arquivo cita {count} imagens de um grupo que não encontramos.',
        },
        why: 'Os médicos podem precisar do grupo de que esse arquivo fala.',
        do: 'Pergunte ao hospital se entregaram todos os grupos de imagens.',
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'Um arquivo cita {count} imagem deste grupo que não encontramos.',
          other: 'Um arquivo cita {count} imagens deste grupo que não encontramos.',
        },
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'source-absent': {
        what: {
          count: 'count',
          one: '{count} grupo foi feito a partir de imagens que não estão aqui.',
          other: '{count} grupos foram feitos a partir de imagens que não estão aqui.',
        },
        why: 'Os médicos podem pedir as imagens de origem.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: '{count} arquivo de tratamento cita outros arquivos que não estão aqui.',
          other: '{count} arquivos de tratamento citam outros arquivos que não estão aqui.',
        },
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Tomadas na folha de dose',
    messages: {
      'exposure-absent': {
        what: 'A folha de dose cita {expected} tomadas desta visita. Faltam as imagens de {count}.',
        why: 'Cada uma pode mostrar algo diferente.',
        do: 'Peça ao hospital todos os grupos de imagens deste exame.',
      },
      'maybe-exposure-absent': {
        what: 'A folha de dose cita {expected} tomadas desta visita. Podem faltar as imagens de {count}.',
        why: 'Uma tomada começada duas vezes também pode causar isso.',
        do: 'Pergunte ao hospital se entregaram todos os grupos de imagens.',
      },
    },
  },
  'mammography-views': {
    title: 'Vistas de uma mamografia',
    messages: {
      'view-absent': {
        what: 'Esta mamografia tem três das quatro vistas de costume. Falta uma: {breastView}.',
        why: 'Os médicos olham as quatro vistas juntas.',
        do: 'Peça ao hospital todas as vistas desta mamografia.',
      },
      'maybe-views-absent': {
        what: 'Uma mamografia costuma ter quatro vistas. Aqui há {present}.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'one-side': {
        what: 'Esta mamografia mostra só um lado: {breastSide}. Talvez seja só isso.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
      'not-told': {
        what: {
          count: 'count',
          one: '{count} imagem desta mamografia não diz qual é a vista.',
          other: '{count} imagens desta mamografia não dizem qual é a vista.',
        },
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'cine-single-frame': {
    title: 'Imagens em movimento',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: '{count} arquivo ({modality}) deveria ser um vídeo. Tem uma só imagem.',
          other: '{count} arquivos ({modality}) deveriam ser vídeos. Cada um tem uma só imagem.',
        },
        why: 'Os médicos olham o movimento.',
        do: 'Peça ao hospital os vídeos, não imagens soltas.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'Este exame ({modality}) tem {count} imagem parada e nenhum vídeo.',
          other: 'Este exame ({modality}) tem {count} imagens paradas e nenhum vídeo.',
        },
        why: 'Os médicos costumam olhar o movimento.',
        do: 'Agora você não precisa fazer nada. O seu coordenador vai ver isso.',
      },
    },
  },
  'burned-in-text': {
    title: 'Texto nas imagens',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: 'Segundo os arquivos, {count} imagem tem texto.',
          other: 'Segundo os arquivos, {count} imagens têm texto.',
        },
        why: 'Um nome pode fazer parte da imagem.',
        do: 'Você não precisa fazer nada. Olhe as imagens se não quiser que um nome apareça.',
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'Os nomes foram tirados destes arquivos. {count} imagem ainda tem texto.',
          other: 'Os nomes foram tirados destes arquivos. {count} imagens ainda têm texto.',
        },
        why: 'Um nome pode fazer parte da imagem.',
        do: 'Olhe as imagens antes de compartilhá-las.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: '{count} imagem é de um tipo que pode ter texto.',
          other: '{count} imagens são de um tipo que pode ter texto.',
        },
        why: 'Um nome pode fazer parte da imagem.',
        do: 'Você não precisa fazer nada. Olhe as imagens se não quiser que um nome apareça.',
      },
    },
  },
  'series-number-gap': {
    title: 'Números dos grupos',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'Nos números dos grupos falta {count}. O primeiro é {number}. Isso é comum.',
          other: 'Nos números dos grupos faltam {count}. O primeiro é {number}. Isso é comum.',
        },
        do: 'Você não precisa fazer nada.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
