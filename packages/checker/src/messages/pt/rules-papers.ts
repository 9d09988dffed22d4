import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regras sobre os documentos. */
export const ptPaperRules = {
  'report-missing': {
    title: 'Laudos escritos',
    messages: {
      'no-report': {
        what: 'Não encontramos o laudo escrito deste exame: {modality}, {date}.',
        why: 'Os médicos o comparam com as imagens.',
        do: 'Peça o laudo, ou adicione uma foto dele.',
      },
      'no-report-undated': {
        what: 'Não encontramos o laudo escrito deste exame: {modality}.',
        why: 'Os médicos o comparam com as imagens.',
        do: 'Peça o laudo, ou adicione uma foto dele.',
      },
      'only-addition': {
        what: 'Deste exame só está aqui um acréscimo ao laudo, não o próprio laudo: {modality}, {date}.',
        why: 'O acréscimo não diz tudo o que o laudo diz.',
        do: 'Peça o laudo completo, ou adicione uma foto dele.',
      },
      'maybe-report': {
        what: {
          count: 'count',
          one: 'Entre os documentos pode estar o laudo de {count} exame.',
          other: 'Entre os documentos pode estar o laudo de {count} exames.',
        },
        do: 'Veja se o documento é deste exame.',
      },
      'papers-not-read': {
        what: {
          count: 'count',
          one: 'Não conseguimos ler todos os documentos. O laudo de {count} exame pode estar entre eles.',
          other: 'Não conseguimos ler todos os documentos. O laudo de {count} exames pode estar entre eles.',
        },
        do: 'Veja se o laudo está aqui. Se não, peça-o.',
      },
    },
  },
  'report-without-images': {
    title: 'Exames dos laudos',
    messages: {
      'no-scan': {
        what: '{file} parece o laudo de um exame. O exame não está aqui.',
        why: 'Os médicos também precisam das imagens.',
        do: 'Peça ao hospital os arquivos do exame.',
      },
      'no-scan-dated': {
        what: '{file} parece o laudo de um exame de {date}. O exame não está aqui.',
        why: 'Os médicos também precisam das imagens.',
        do: 'Peça ao hospital os arquivos do exame.',
      },
      'maybe-no-scan': {
        what: {
          count: 'count',
          one: '{count} documento pode ser o laudo de um exame que não está aqui.',
          other: '{count} documentos podem ser laudos de exames que não estão aqui.',
        },
        do: 'Se houve esse exame, peça os arquivos dele.',
      },
    },
  },
  'report-preliminary': {
    title: 'Laudos finais',
    messages: {
      preliminary: { what: '{file} diz que não é o laudo final.', do: 'Peça ao hospital o laudo final.' },
      'maybe-preliminary': {
        what: '{file} talvez não seja o laudo final.',
        do: 'Pergunte ao hospital se há um laudo final.',
      },
    },
  },
  'expected-document-absent': {
    title: 'Documentos da lista para este caso',
    messages: {
      absent: {
        what: 'A lista para este caso pede este documento: {documentKind}. Não o encontramos.',
        why: 'Os médicos o leem junto com o exame.',
        do: 'Se você o tem, adicione-o. Uma foto também serve.',
      },
      'maybe-absent': {
        what: 'A lista para este caso pede este documento: {documentKind}. Um dos seus pode ser esse.',
        do: 'Veja se está aqui. Se não, adicione-o.',
      },
    },
  },
  'document-outdated': {
    title: 'Data dos documentos',
    messages: {
      old: {
        what: 'O documento mais novo deste tipo ({documentKind}) é de {date}. Os médicos costumam pedir um mais novo.',
        do: 'Se tiver um mais novo, adicione-o.',
      },
      'no-date': {
        what: 'Não conseguimos ler a data deste documento: {documentKind}.',
        do: 'Veja se é dos últimos meses.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'Imagens do exame dentro de documentos',
    messages: {
      'photos-of-screen': {
        what: {
          count: 'count',
          one: '{file} tem {count} imagem que parece uma foto de uma tela. Números: {numbers}.',
          other: '{file} tem {count} imagens que parecem fotos de uma tela. Números: {numbers}.',
        },
        why: 'Os médicos precisam dos arquivos do exame.',
        do: 'Peça ao hospital “os arquivos DICOM em CD ou por link”.',
      },
      'photos-of-film': {
        what: {
          count: 'count',
          one: '{file} tem {count} imagem que parece uma foto de filme impresso. Números: {numbers}.',
          other: '{file} tem {count} imagens que parecem fotos de filme impresso. Números: {numbers}.',
        },
        why: 'O filme mostra menos do que os arquivos do exame.',
        do: 'Peça ao hospital os arquivos do exame (DICOM).',
      },
      copies: {
        what: {
          count: 'count',
          one: '{file} tem cópias de {count} imagem de um exame. Números: {numbers}.',
          other: '{file} tem cópias de {count} imagens de um exame. Números: {numbers}.',
        },
        why: 'Uma cópia mostra menos do que os arquivos do exame.',
        do: 'Peça ao hospital os arquivos do exame (DICOM).',
      },
      maybe: {
        what: {
          count: 'count',
          one: '{file} pode ter {count} imagem de um exame. Números: {numbers}.',
          other: '{file} pode ter {count} imagens de um exame. Números: {numbers}.',
        },
        do: 'Se for, peça ao hospital os arquivos do exame.',
      },
      'not-seen': {
        what: {
          count: 'count',
          one: 'Não conseguimos olhar {count} imagem em {file}.',
          other: 'Não conseguimos olhar {count} imagens em {file}.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'report-is-photo': {
    title: 'Laudos como arquivo',
    messages: {
      photo: {
        what: '{file} é uma foto de um laudo.',
        why: 'Um arquivo do hospital é mais fácil de ler e de conferir.',
        do: 'Peça ao hospital o laudo em PDF. Se não tiver, a foto serve.',
      },
      pages: {
        what: '{file} é um laudo feito de imagens das páginas.',
        why: 'Um arquivo do hospital é mais fácil de ler e de conferir.',
        do: 'Peça ao hospital o laudo em PDF. Se não tiver, este serve.',
      },
      'maybe-photo': {
        what: {
          count: 'count',
          one: '{count} documento é uma imagem. Pode haver algum laudo.',
          other: '{count} documentos são imagens. Pode haver algum laudo.',
        },
        do: 'Se tiver um laudo em PDF, adicione-o.',
      },
    },
  },
  'document-page-missing': {
    title: 'Todas as páginas dos documentos',
    messages: {
      missing: {
        what: '{file} tem {present} de {total} páginas.',
        why: 'O resto do texto não está aqui.',
        do: 'Adicione as outras páginas.',
      },
      'maybe-missing': {
        what: '{file} diz que tem {total} páginas. Não vimos todas.',
        do: 'Veja se todas as páginas estão aqui. Se não, adicione-as.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Imagens de que o laudo fala',
    messages: {
      absent: {
        what: 'Segundo {file}, estas imagens foram feitas: {sequence}. Elas não estão aqui.',
        why: 'Os médicos olham todas as imagens de um exame.',
        do: 'Peça ao hospital todas as imagens deste exame.',
      },
      'maybe-absent': {
        what: 'Segundo {file}, estas imagens foram feitas: {sequence}. Não temos certeza se estão aqui.',
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Imagens com contraste de que o laudo fala',
    messages: {
      absent: {
        what: 'Segundo {file}, foram feitas imagens com contraste. Elas não estão aqui.',
        why: 'Os médicos olham todas as imagens de um exame.',
        do: 'Peça ao hospital todas as imagens deste exame.',
      },
      'maybe-absent': {
        what: 'Segundo {file}, foram feitas imagens com contraste. Não temos certeza se estão aqui.',
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Exames anteriores de que o laudo fala',
    messages: {
      absent: {
        what: '{file} fala de um exame anterior de {date}. Ele não está aqui.',
        why: 'Os médicos comparam imagens antigas e novas.',
        do: 'Se puder, adicione o exame anterior. Ou peça-o ao hospital.',
      },
      'maybe-absent': {
        what: '{file} talvez fale de um exame anterior de {date}. Não o encontramos.',
        do: 'Se tiver um exame anterior, adicione-o.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Nomes dos documentos',
    messages: {
      unclear: { what: 'O nome {file} não diz o que é.', do: 'Você pode chamá-lo de {suggested}.' },
      'unclear-unknown': {
        what: {
          count: 'count',
          one: 'O nome de {count} documento não diz o que é.',
          other: 'Os nomes de {count} documentos não dizem o que são.',
        },
        do: 'Ajuda um nome como este: 2026-03-05 exame de sangue.',
      },
    },
  },
  'needs-translation': {
    title: 'Idioma dos documentos',
    messages: {
      'other-language': {
        what: {
          count: 'count',
          one: '{count} documento está em outro idioma: {language}.',
          other: '{count} documentos estão em outro idioma: {language}.',
        },
        why: 'Os médicos podem precisar deles em inglês ou chinês.',
        do: 'Você pode enviá-los como estão. O seu coordenador vai ver isso.',
      },
      'unknown-language': {
        what: {
          count: 'count',
          one: 'Não conseguimos reconhecer o idioma de {count} documento.',
          other: 'Não conseguimos reconhecer o idioma de {count} documentos.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
  'document-locked': {
    title: 'Documentos que abrem',
    messages: {
      locked: {
        what: { count: 'count', one: '{count} documento tem senha.', other: '{count} documentos têm senha.' },
        why: 'Sem a senha ninguém consegue ler.',
        do: 'Adicione uma cópia sem senha.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Não conseguimos ler {count} documento.',
          other: 'Não conseguimos ler {count} documentos.',
        },
        do: 'O seu coordenador vai ver isso.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
