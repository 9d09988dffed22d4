import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Palavras em volta de uma carta ao hospital. As da carta estão em `letters/words/`. */
export const ptLetter = {
  open: 'Escrever ao hospital',
  title: 'Uma carta ao hospital',
  titleOf: 'Uma carta para: {hospital}',
  lead: 'Leia e preencha o que está entre [colchetes]. Depois envie você: esta página não envia nada.',
  which: 'Hospital',
  unknownHospital: 'Os arquivos não dizem o nome do hospital',
  language: 'Idioma da carta',
  guess: {
    script: 'Escolhido pelas letras do nome do hospital.',
    report: 'Escolhido pelo idioma do laudo.',
    address: 'Escolhido pelo país.',
    name: 'Escolhido pelo nome.',
    'character-set': 'Escolhido pelo jeito como os arquivos estão escritos.',
    none: 'Os arquivos não dizem o idioma. Mude se você souber.',
  },
  english: 'Abaixo está o texto em inglês.',
  draft: 'Tradução provisória',
  draftHint: 'Ainda não foi conferida por um falante nativo. Peça a alguém que saiba o idioma para ler.',
  names: 'Preencher nome, data de nascimento e números dos arquivos',
  namesHint: 'Deixe desligado para um chat. Ligue para uma carta ao próprio hospital.',
  body: 'A carta',
  text: 'Baixar como texto',
  page: 'Baixar para imprimir',
  share: 'Compartilhar',
  failed: 'As palavras deste idioma não carregaram. Escolha outro.',
} satisfies Draft<Messages['letter']>;
