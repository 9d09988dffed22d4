import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';
import { describeText } from './describe-text.ts';

describe('papers of desks and counters', () => {
  it.each([
    [
      'zh',
      '预约单\n您好，您的检查已预约成功！\n就诊人：宓小满 就诊卡号：6612\n预约项目：上腹部增强CT 预约时间：2026年5月20日\n请携带既往片子，提前30分钟取号。',
    ],
    [
      'id',
      'BUKTI PENDAFTARAN ONLINE\nKode booking: K7X-02218\nPoliklinik: Bedah Saraf - dr. Andreas, Sp.BS\nNomor antrian: 14\nHarap datang membawa surat rujukan serta hasil MRI terakhir.',
    ],
    [
      'en',
      'Registration slip\nQueue number B 117\nDear Ms Vane, you see Dr Osgood of neurosurgery at 9:40. Ref 2211. Bring your letter of referral and the MRI.',
    ],
    [
      'de',
      'Terminzettel\nWartenummer 14\nSehr geehrte Frau Vane, Sprechstunde Neurochirurgie bei Dr. Osgood, 9:40 Uhr. Überweisung und MRT mitbringen.',
    ],
    [
      'ru',
      'Талон на прием\nНомер очереди 14\nУважаемая Алла Игнатьевна, нейрохирург Зимин А.П., кабинет 2. Возьмите направление и снимки МРТ.',
    ],
  ])('are told from letters: %s', (_, text) => expect(kindByContent(text).kind).toBe('other'));

  it.each([
    [
      'id',
      'E-TIKET / Itinerary Receipt\nKode booking (PNR): QW7HLD\nPenumpang: 1. SITUMORANG/LINA MRS\nGX 822 Medan - Penang 12 Jul 2026 08:25\nBagasi: 20 kg per penumpang\nBawa paspor yang berlaku minimal 6 bulan.',
    ],
    [
      'en',
      'Boarding pass\nPassenger VANE/PRUDENCE\nFlight GX 822, gate 14, seat 3A\nPassport and nationality are checked at the gate. Date of expiry must be six months ahead.',
    ],
    [
      'es',
      'Tarjeta de embarque\nPasajero PRADO/VALENTINA\nVuelo GX 822, asiento 3A\nLa puerta se cierra a las 9:40. Presente su pasaporte con la fecha de caducidad en la puerta; nacionalidad chilena. Equipaje de mano hasta 10 kg.',
    ],
  ])('are told from passports: %s', (_, text) => expect(describeText(text, '').kind).toBe('other'));

  it('do not take the letter of a clinic that names a booking', () => {
    expect(
      kindByContent(
        'Dear Dr Orr,\nThank you for referring Ms Vane to our clinic. Her booking reference was quoted. She complains of headaches for two months; on examination she has no deficit. I have asked for an MRI and will see her again in six weeks.\nYours sincerely, Dr Osgood, consultant neurologist',
      ).kind,
    ).toBe('clinic-letter');
  });
});
