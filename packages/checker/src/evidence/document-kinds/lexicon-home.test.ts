import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';

describe('papers of a household', () => {
  it.each([
    'Impfpass\nName: Anna Beispiel\nTetanus 03.04.2019 Ch.-B. A21\nCOVID-19 Comirnaty 12.05.2021, Auffrischung 11.12.2021\nStempel, Unterschrift',
    'Carné de vacunación\nNombre: Luis P.\nDosis 1: Pfizer 12/03/2021 lote FA1\nDosis 2: Pfizer 02/04/2021 lote FB2\nRefuerzo 10/01/2022',
    'Сертификат о профилактических прививках\nИванов И. И.\nВакцина Спутник, серия 12\n1 доза 02.03.2021\n2 доза 24.03.2021\nРевакцинация 11.2021',
    'Cotización\nCirugía de columna, 4 noches 12,000 USD\nHonorarios 3,000 USD\nTotal 15,000 USD\nAnticipo 30 %',
    'Onion soup\n4 onions, chopped\n50 g butter\n1 tbsp flour\n1 clove garlic, crushed\nFry the onions slowly, stir in the flour, simmer for 30 min and serve with bread.',
    'Blini\n200 г муки\n2 яйца\n1 ст. л. сахара\nсливочное масло\nПеремешать, обжарить на масле, подавать со сметаной.',
  ])('%s', (text) => expect(kindByContent(text).kind).toBe('other'));

  it('not a letter that speaks of a vaccination', () => {
    const letter =
      'Dear Dr Hill,\nThank you for referring this lady with migraine. I saw her in clinic today. Examination was normal. She had her second dose of the vaccine in May. I have started propranolol 40 mg. Review in three months.\nKind regards';
    expect(kindByContent(letter).kind).toBe('clinic-letter');
  });
});

describe('a letter', () => {
  it('that is nothing but a reading is the reading', () => {
    const reading =
      "Cher confrère,\nMerci de nous avoir confié Mme Garnier Odile, née le 02/03/1951, pour IRM hépatique ce 08/01/2026.\nLésion du segment IV de 18 mm en hypersignal T2, rehaussée au temps artériel. Rate de taille normale. Pas d'adénopathie.\nBien confraternellement";
    expect(kindByContent(reading).kind).toBe('radiology-report');
  });

  it('of a clinic that quotes one stays a letter', () => {
    const letter =
      'Sehr geehrte Kollegin,\nvielen Dank für die Überweisung von Frau Garnier zur Sprechstunde.\nCT Abdomen vom 20.01.2026: Leberherd in Segment VII, 24 mm. Wir empfehlen die Operation. Therapie: Pantoprazol 40 mg. Wiedervorstellung in 4 Wochen.\nMit kollegialem Gruß';
    expect(kindByContent(letter).kind).toBe('clinic-letter');
  });
});
