import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Regras sobre o pacote de arquivos e as pessoas. */
export const ptRules = {
  'no-scan-files': {
    title: 'Arquivos do exame',
    messages: {
      nothing: {
        what: 'Não encontramos arquivos do exame (DICOM) aqui.',
        why: 'É com esses arquivos que os médicos veem as imagens.',
        do: 'Escolha a pasta inteira ou o disco inteiro. Ou peça os arquivos ao hospital.',
      },
      'only-reports': {
        what: 'Você tem laudos, mas não os arquivos do exame.',
        why: 'É com esses arquivos que os médicos veem as imagens.',
        do: 'Adicione os arquivos do exame. Se não tiver, peça ao hospital em disco ou por link.',
      },
      'only-pictures': {
        what: 'Você tem fotos, mas não os arquivos do exame.',
        why: 'Uma foto perde muito do que há no arquivo.',
        do: 'Adicione os arquivos do exame. Se não tiver, peça ao hospital em disco ou por link.',
      },
      'only-program': {
        what: 'Este disco parece ter um programa de visualização, mas não os arquivos do exame.',
        why: 'Só com o programa, outro médico não consegue ver as suas imagens.',
        do: 'Peça ao hospital “os arquivos DICOM em CD ou por link”.',
      },
      'maybe-inside': {
        what: {
          count: 'count',
          one: 'Ainda não encontramos arquivos do exame. {count} arquivo não abriu e pode contê-los.',
          other: 'Ainda não encontramos arquivos do exame. {count} arquivos não abriram e podem contê-los.',
        },
        do: 'Descompacte os arquivos no seu computador. Depois adicione a pasta aqui.',
      },
    },
  },
  'unreadable-files': {
    title: 'Arquivos que abrem',
    messages: {
      unreadable: {
        what: {
          count: 'count',
          one: 'Não conseguimos abrir {count} arquivo. Pode estar danificado.',
          other: 'Não conseguimos abrir {count} arquivos. Podem estar danificados.',
        },
        do: 'Copie o disco de novo. Se não resolver, peça uma nova cópia ao hospital.',
      },
      'unreadable-disc': {
        what: {
          count: 'count',
          one: 'O seu aparelho não conseguiu ler {count} arquivo.',
          other: 'O seu aparelho não conseguiu ler {count} arquivos.',
        },
        why: 'Pode ser um disco riscado ou um arquivo guardado na internet.',
        do: 'Copie primeiro os arquivos para o seu aparelho. Depois adicione de novo.',
      },
      'not-read': {
        what: {
          count: 'count',
          one: 'Tivemos de pular {count} arquivo. Era grande demais ou parou a verificação.',
          other: 'Tivemos de pular {count} arquivos. Eram grandes demais ou pararam a verificação.',
        },
        do: 'Tente em um computador. Ou o seu coordenador vai ver isso.',
      },
      'stopped-early': {
        what: 'A verificação parou antes do fim. Alguns arquivos não foram lidos.',
        do: 'Comece de novo e espere até o fim.',
      },
    },
  },
  'truncated-files': {
    title: 'Arquivos inteiros',
    messages: {
      'cut-off': {
        what: {
          count: 'count',
          one: '{count} arquivo do exame está cortado. Falta parte da imagem.',
          other: '{count} arquivos do exame estão cortados. Falta parte de cada imagem.',
        },
        why: 'Uma cópia que para antes deixa meio arquivo.',
        do: 'Copie o disco de novo, ou baixe os arquivos de novo.',
      },
      'maybe-cut-off': {
        what: {
          count: 'count',
          one: 'O fim de {count} arquivo do exame parece estranho. A imagem pode estar cortada.',
          other: 'O fim de {count} arquivos do exame parece estranho. As imagens podem estar cortadas.',
        },
        do: 'Se puder, copie o disco de novo.',
      },
    },
  },
  'no-pixels-decodable': {
    title: 'Imagens que aparecem',
    messages: {
      'none-shown': {
        what: 'Não conseguimos mostrar nenhuma imagem destes arquivos.',
        why: 'Talvez os médicos também não consigam abri-los.',
        do: 'Peça ao hospital uma nova cópia do exame.',
      },
      'set-not-shown': {
        what: {
          count: 'count',
          one: 'Não conseguimos mostrar imagens de {count} grupo.',
          other: 'Não conseguimos mostrar imagens de {count} grupos.',
        },
        why: 'Os arquivos podem estar danificados.',
        do: 'Copie o disco de novo. Se não resolver, peça uma nova cópia ao hospital.',
      },
      'picture-not-shown': {
        what: {
          count: 'count',
          one: '{count} imagem está quebrada dentro do arquivo. Não conseguimos mostrá-la.',
          other: '{count} imagens estão quebradas dentro dos arquivos. Não conseguimos mostrá-las.',
        },
        do: 'Copie o disco de novo, ou baixe os arquivos de novo.',
      },
      'not-tried': {
        what: {
          count: 'count',
          one: 'Não abrimos as imagens de {count} grupo.',
          other: 'Não abrimos as imagens de {count} grupos.',
        },
        do: 'Você pode enviar os arquivos. O seu coordenador vai ver isso.',
      },
    },
  },
  'unsupported-transfer-syntax': {
    title: 'Formato das imagens',
    messages: {
      'not-shown-here': {
        what: {
          count: 'count',
          one: '{count} grupo de imagens está guardado de um jeito que aqui não conseguimos mostrar.',
          other: '{count} grupos de imagens estão guardados de um jeito que aqui não conseguimos mostrar.',
        },
        why: 'Os arquivos parecem bons. Só aqui as imagens não abrem.',
        do: 'Você pode enviá-los. O seu coordenador vai ver isso.',
      },
    },
  },
  'locked-container': {
    title: 'Arquivos com senha',
    messages: {
      locked: {
        what: {
          count: 'count',
          '=1': '{file} tem senha.',
          one: '{count} arquivo tem senha.',
          other: '{count} arquivos têm senha.',
        },
        why: 'Não podemos verificar o que há dentro.',
        do: 'Procure a senha na carta do hospital. Muitas vezes é a sua data de nascimento.',
      },
    },
  },
  'unsupported-container': {
    title: 'Arquivos compactados',
    messages: {
      'cannot-open': {
        what: {
          count: 'count',
          '=1': 'Aqui não conseguimos abrir {file}. É um arquivo compactado.',
          one: 'Aqui não conseguimos abrir {count} arquivo compactado.',
          other: 'Aqui não conseguimos abrir {count} arquivos compactados.',
        },
        why: 'Não podemos verificar o que há dentro.',
        do: 'Descompacte primeiro no seu computador. Depois adicione a pasta aqui.',
      },
    },
  },
  'dicomdir-missing-files': {
    title: 'Arquivos da lista do disco',
    messages: {
      missing: {
        what: {
          count: 'count',
          one: 'A lista do disco cita {listed} arquivos. {count} deles não está aqui.',
          other: 'A lista do disco cita {listed} arquivos. {count} deles não estão aqui.',
        },
        why: 'Talvez o disco não tenha sido copiado inteiro.',
        do: 'Copie o disco inteiro de novo, ou escolha o próprio disco.',
      },
      'list-damaged': {
        what: 'A lista do disco está danificada. Não conseguimos comparar tudo.',
        do: 'Se puder, copie o disco de novo.',
      },
    },
  },
  'dicomdir-only': {
    title: 'Mais que a lista',
    messages: {
      'only-the-list': {
        what: 'Você escolheu a lista do disco, mas nenhum arquivo do exame.',
        why: 'A lista só diz onde estão as imagens.',
        do: 'Escolha o disco inteiro ou a pasta dele. As imagens costumam estar em uma pasta chamada DICOM.',
      },
      'pictures-not-read': {
        what: {
          count: 'count',
          one: 'A lista do disco está aqui. {count} arquivo não abriu e pode ser uma imagem.',
          other: 'A lista do disco está aqui. {count} arquivos não abriram e podem ser imagens.',
        },
        do: 'Copie o disco inteiro de novo, ou escolha o próprio disco.',
      },
    },
  },
  'executable-content': {
    title: 'Programas do disco',
    messages: {
      'programs-ignored': {
        what: {
          count: 'count',
          one: 'Deixamos de fora {count} programa do disco. Ele nunca é enviado.',
          other: 'Deixamos de fora {count} programas do disco. Eles nunca são enviados.',
        },
        do: 'Você não precisa fazer nada.',
      },
    },
  },
  'duplicate-instances': {
    title: 'Arquivos repetidos',
    messages: {
      'same-file-again': {
        what: {
          count: 'count',
          one: '{count} arquivo está repetido. Contamos uma vez.',
          other: '{count} arquivos estão repetidos. Contamos cada um uma vez.',
        },
        do: 'Você não precisa fazer nada.',
      },
    },
  },
  'conflicting-duplicates': {
    title: 'Imagens com o mesmo número',
    messages: {
      'same-id-other-content': {
        what: {
          count: 'count',
          '=1': 'Dois arquivos dizem ser a mesma imagem, mas são diferentes.',
          one: 'Para {count} imagem encontramos dois arquivos diferentes.',
          other: 'Para {count} imagens encontramos dois arquivos diferentes.',
        },
        why: 'Não sabemos qual é o certo. Ficamos com os dois.',
        do: 'Se você copiou o disco duas vezes, envie só a cópia mais nova.',
      },
    },
  },
  'one-patient': {
    title: 'Uma só pessoa',
    messages: {
      'several-people': {
        what: {
          count: 'count',
          one: 'Estes arquivos do exame são de {count} pessoa: {names}.',
          other: 'Estes arquivos do exame são de {count} pessoas: {names}.',
        },
        why: 'Arquivos de outra pessoa não devem ir por engano.',
        do: 'Escolha os arquivos que são seus. Deixe os outros de fora.',
      },
      'written-two-ways': {
        what: {
          count: 'count',
          one: 'Um nome está escrito de {count} jeito: {names}. {because}',
          other: 'Um nome está escrito de {count} jeitos: {names}. {because}',
        },
        why: 'Um hospital pode achar que são duas pessoas.',
        do: 'Diga ao seu coordenador qual está no seu passaporte.',
      },
      'maybe-same-person': {
        what: {
          count: 'count',
          one: 'O nome está escrito de {count} jeito: {names}. Pode ser uma só pessoa. {because}',
          other: 'O nome está escrito de {count} jeitos: {names}. Pode ser uma só pessoa. {because}',
        },
        do: 'Confira os nomes. Deixe de fora os arquivos que não são seus.',
      },
      'no-name': {
        what: {
          count: 'count',
          one: '{count} exame não tem nome nem número dentro.',
          other: '{count} exames não têm nome nem número dentro.',
        },
        do: 'Confira se estes arquivos são seus.',
      },
    },
  },
  'deidentified-data': {
    title: 'Nomes nos arquivos do exame',
    messages: {
      'names-removed': {
        what: {
          count: 'count',
          one: 'O nome foi tirado de {count} exame.',
          other: 'O nome foi tirado de {count} exames.',
        },
        why: 'O hospital talvez não saiba que os arquivos são seus.',
        do: 'Avise o seu coordenador. Ou peça ao hospital arquivos com o seu nome.',
      },
      'maybe-removed': {
        what: {
          count: 'count',
          one: '{count} exame não tem nome dentro. Talvez tenha sido tirado.',
          other: '{count} exames não têm nome dentro. Talvez tenha sido tirado.',
        },
        do: 'Diga ao seu coordenador que estes arquivos são seus.',
      },
    },
  },
  'implausible-dates': {
    title: 'Datas que fazem sentido',
    messages: {
      'scan-in-future': {
        what: 'Um exame tem uma data que ainda não chegou: {date}.',
        why: 'Um relógio errado no aparelho pode causar isso.',
        do: 'Diga ao seu coordenador a data real.',
      },
      'scan-too-old': {
        what: 'Um exame tem uma data muito anterior a existirem esses exames: {date}.',
        do: 'Diga ao seu coordenador a data real.',
      },
      'scan-before-birth': {
        what: 'Um exame tem uma data anterior ao nascimento: {date}.',
        why: 'Uma das duas datas está errada.',
        do: 'Diga ao seu coordenador qual é a certa.',
      },
      'no-date': {
        what: {
          count: 'count',
          one: '{count} exame não tem data dentro.',
          other: '{count} exames não têm data dentro.',
        },
        do: 'Diga ao seu coordenador quando o exame foi feito.',
      },
    },
  },
  'document-of-another-patient': {
    title: 'Documentos da mesma pessoa',
    messages: {
      'other-name': {
        what: 'O nome em {file} não é o nome nos arquivos do exame.',
        why: 'Documentos de outra pessoa não devem ir por engano.',
        do: 'Confira se este documento é seu. Se não for, deixe-o de fora.',
      },
      'near-name': {
        what: 'O nome em {file} está escrito de outro jeito nos arquivos do exame.',
        do: 'Confira se este documento é seu.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
