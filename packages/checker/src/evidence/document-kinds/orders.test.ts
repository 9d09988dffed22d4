import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { orderTitles } from './orders.ts';
import { simplifyHan } from './simplify-han.ts';

const titles = (text: string) => orderTitles(simplifyHan(fold(text)));

describe('titles of orders', () => {
  it.each([
    'Request for an ultrasound',
    'Anforderung einer Röntgenleistung',
    'Überweisung an Radiologie',
    'Demande d’examen',
    'Bon de radiologie',
    'Solicitud de exámenes',
    'Orden para laboratorio',
    'Pedido de exame de imagem',
    'Requisição de análises',
    'Направление на лучевое исследование',
    'Заявка на анализы',
    '检验申请单',
    '磁振造影檢查申請單',
    'طلب تصوير',
    'Permintaan laboratorium',
  ])('begin, or in Chinese end, like one: %s', (title) =>
    expect(titles(`Some hospital\n${title}\nmore`)).toHaveLength(1),
  );

  it('are none where somebody or a number is named, in a sentence or far down', () => {
    for (const line of [
      'Requested by Dr Orr',
      'Pedido: 4711',
      'Solicitante: Dr. Prado',
      'Направил: Зимин',
      'The request for an MRI',
    ])
      expect(titles(line)).toEqual([]);
    expect(titles(`${'x\n'.repeat(6)}Request for an ultrasound`)).toEqual([]);
    expect(titles(`Request for ${'x'.repeat(60)}`)).toEqual([]);
  });
});
