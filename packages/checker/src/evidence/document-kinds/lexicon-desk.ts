import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

/** What desks and counters hand out: places in a queue, bookings, tickets. They name clinics, doctors and passports. */
export const desk: readonly LexiconSign[] = [
  {
    group: 'booked',
    weight: 3,
    words: terms(`
      booking reference | booking code | booking confirmed | your booking | queue number | queue no | token number | token no | registration slip | registration confirmation | online registration |
      outpatient registration | appointment slip | appointment card | appointment details | appointment confirmed | check-in time | buchungsnummer | buchungscode | wartenummer | aufrufnummer |
      terminzettel | terminkarte | terminbuchung | online-termin | terminvergabe | anmeldebestatigung | anmeldebestaetigung | numero de reservation | code de reservation | numero d'appel | ticket d'attente | bon de passage |
      confirmation d'inscription | preinscription | pre-admission | carte de rendez-vous | prise de rendez-vous | numero de turno | su turno | turno asignado | turno confirmado | comprobante de cita | comprobante de turno | cita confirmada |
      cita programada | codigo de reserva | localizador | ticket de atencion | constancia de cita | hoja de cita | senha de atendimento | numero da senha | comprovante de agendamento | agendamento confirmado |
      consulta agendada | exame agendado | codigo da reserva | localizador da reserva | guia de agendamento | bukti pendaftaran | pendaftaran online | kode booking | kode pemesanan | nomor antrian | nomor antrean | no antrian |
      no antrean | kartu berobat | bukti registrasi | jam praktek | jam praktik | kartu kontrol | surat kontrol | номер очереди | талон | талон на прием | талон к врачу | код бронирования | номер брони | электронная очередь | запись подтверждена | запись на прием | номер талона |
      预约成功 | 预约信息 | 预约凭证 | 预约项目 | 预约时间 | 预约编号 | 取号 | 就诊序号 | 排队号 | 候诊 | 挂号单 | 挂号成功 | 挂号凭证 | 挂号信息 | 检查预约 | 签到 | بطاقه موعد | بطاقه مراجعه | رقم الدور | رقم الانتظار | رمز الحجز | رقم الحجز | تم حجز | تاكيد حجز | تاكيد الحجز |
      حجز موعد | موعد المراجعه | قسيمه مراجعه
    `),
  },
  {
    group: 'travel',
    weight: 4,
    words: terms(`
      e-ticket | eticket | electronic ticket | boarding pass | itinerary receipt | flight itinerary | booking reference (pnr) | pnr | elektronisches ticket | online-ticket | bordkarte | fahrkarte | flugschein | buchungsbestatigung flug |
      billet electronique | carte d'embarquement | billet d'avion | billet de train | itineraire de voyage | billete electronico | boleto electronico | tarjeta de embarque | pase de abordar | boleto de avion | billete de tren |
      bilhete eletronico | bilhete electronico | cartao de embarque | passagem aerea | bilhete de trem | bilhete de comboio | e-tiket | etiket | tiket elektronik | tiket pesawat | tiket kereta | kartu naik pesawat | электронный билет |
      маршрутная квитанция | маршрут-квитанция | посадочный талон | авиабилет | железнодорожный билет | 电子客票 | 登机牌 | 行程单 | 机票 | 火车票 | 车票 | تذكره الكترونيه | بطاقه صعود | تذكره سفر | تذكره طيران | تذكره قطار
    `),
  },
  {
    group: 'seats',
    weight: 1.5,
    atLeast: 2,
    words: terms(`
      passenger | passengers | departure | arrival | depart | arrive | boarding | gate | seat | fare | baggage | luggage | flight | fluggast | reisender | reisende | abflug | abfahrt | ankunft | sitzplatz | gepack | wagen | gleis | flug |
      passager | voyageur | depart | arrivee | embarquement | siege | bagage | bagages | vol | voie | pasajero | pasajeros | viajero | salida | llegada | embarque | asiento | equipaje | vuelo | anden | passageiro | partida | chegada |
      assento | poltrona | bagagem | voo | plataforma | penumpang | berangkat | keberangkatan | tiba | kursi | bagasi | penerbangan | gerbong | пассажир | отправление | прибытие | место | вагон | багаж | рейс | перрон |
      乘客 | 旅客 | 出发 | 到达 | 座位 | 航班 | 车次 | 登机口 | 行李 | مسافر | مغادره | وصول | مقعد | امتعه | رحله | بوابه | عربه
    `),
  },
];
