import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

export const medicationList: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3.5,
    words: terms(`
      medication list | current medications | list of medications | prescription | 用药清单 | 处方 | 药品清单 |
      список препаратов | лист назначений | рецепт | ordonnance | liste des medicaments |
      lista de medicamentos | receta medica | medikationsplan | bundeseinheitlicher medikationsplan | rezept |
      قائمه الادويه | وصفه طبيه | daftar obat | resep | receituario |
      my medicines | my current medicines | medicines | my medication* | medication chart | medication record | medicines i take | drug chart | 正在吃的药 | 服药清单 | 用药记录 | 药物清单 | 处方笺 | 我的药 | список лекарств | лекарства | лекарственные назначения | принимаемые препараты | mes medicaments | traitement en cours | liste de mes medicaments | medicaments | medicamentos | lista de medicacion | medicacion actual | mis medicinas | receta | meine medikamente | medikamentenliste | medikamentenplan | einnahmeplan | ادويتي | قائمه ادويتي* | الادويه | obat yang saya | obat-obatan | obat saya | remedios | lista de medicacao | medicacao atual | lista de remedios | receita medica
    `),
  },
  {
    group: 'dosing',
    weight: 2,
    words: terms(`
      twice daily | once daily | by mouth | tablets | tablet | mg daily | 每日一次 | 每日两次 | 口服 | таблетк* |
      раза в день | раз в день | comprime* | fois par jour | comprimido* | cada 12 horas | cada 8 horas |
      tabletten | 1-0-1 | 1-0-0 | 0-0-1 | morgens | قرص | مرتين يوميا | kali sehari | vezes ao dia |
      twice a day | once a day | one daily | in the morning | at night | capsule | capsules | when needed | one twice daily | 1 tablet | 1片 | 每日1次 | 每日2次 | 每天 | 饭后 | 睡前 | 片 | по 1 таблетке | утром | вечером | утро | вечер | matin | soir | le matin | matin et soir | por la manana | manana | noche | un comprimido | abends | mittags | zur nacht | 1-0-0-0 | 0-0-1-0 | حبه | صباحا | مساء | مرتين | مره يوميا | pagi | malam | tablet | dua kali sehari | de manha | manha | noite | de 12 em 12 horas
    `),
  },
  {
    group: 'strengths',
    weight: 1.5,
    atLeast: 2,
    words: [],
    shape: /[^\n]{3,30}?\d+(?:[.,]\d+)?\s*(?:mg|g|mcg|μg|ug|мг|г|мкг|ملغ|مجم|mg\/ml|毫克)(?![\p{L}/])/gu,
  },
];

export const passport: readonly LexiconSign[] = [
  {
    group: 'machine-readable',
    weight: 5,
    words: [],
    // ICAO 9303-4: the first line of the machine-readable zone.
    shape: /(?<![\p{L}<])p[<a-z][a-z<]{3}[a-z<]*<<[a-z<]{5,}/gu,
  },
  {
    group: 'title',
    weight: 3,
    words: terms(`
      passport | 护照 | паспорт | passeport | pasaporte | reisepass | جواز السفر | paspor | passaporte |
      جواز سفر | travel document | reisedokument
    `),
  },
  {
    group: 'fields',
    weight: 2,
    words: terms(`
      date of expiry | place of birth | nationality | date of issue | passport no | 护照号 | 有效期至 | срок действия |
      дата выдачи | date d'expiration | nationalite | fecha de caducidad | nacionalidad | gultig bis |
      staatsangehorigkeit | تاريخ الانتهاء | kewarganegaraan | data de validade |
      issuing country | country code | surname | given names | kode | pass-nr | passnummer | code du pays | prenoms | apellidos | nombre del pais | staatsangehorigkeit | geburtsort | гражданство | номер паспорта | код государства | действителен до | 国家码 | 国籍 | 有效期 | رمز البلد | رقم الجواز | tanggal habis berlaku | kode negara | pais emissor | valido ate | data de validade | tarikh luput
    `),
  },
];

/** What patients write themselves: when it began, what came next. */
export const symptomTimeline: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 4,
    words: terms(`
      symptom diary | symptom timeline | timeline of symptoms | symptom history | symptom log | headache diary |
      pain diary | my story | my symptoms | history of my illness | history of my symptoms | how it started |
      how it all began | 症状日记 | 症状记录 | 发病经过 | 病情经过 | 我的病情 | 我的症状 | 病史自述 | 自述 | 头痛日记 | дневник симптомов | дневник боли |
      дневник самочувствия | история моей болезни | мои симптомы | хронология симптомов | как все началось |
      journal de mes symptomes | journal des symptomes | journal des douleurs | histoire de mes symptomes |
      histoire de ma maladie | chronologie de mes symptomes | chronologie des symptomes | mes symptomes |
      mon histoire | diario de sintomas | diario del dolor | cronologia de sintomas | cronologia de los sintomas |
      mi historia | mis sintomas | historia de mi enfermedad | beschwerdetagebuch | symptomtagebuch |
      schmerztagebuch | kopfschmerztagebuch | verlauf meiner beschwerden | meine beschwerden |
      meine krankengeschichte | mein krankheitsverlauf | wie alles anfing | wie alles begann | يوميات الاعراض |
      يوميات الالم | قصتي* | قصه مرضي | اعراضي | تسلسل الاعراض | catatan harian | catatan gejala | riwayat keluhan |
      keluhan saya | kronologi keluhan | kronologi penyakit saya | cerita saya | buku harian gejala |
      minha historia | meus sintomas | historia da minha doenca | cronologia dos sintomas | diario de dor
    `),
  },
  {
    group: 'own-words',
    weight: 2,
    atLeast: 2,
    words: terms(`
      i woke | i noticed | i felt | i started | i stopped | i could | i could not | i couldn't | i can | i had |
      i went to | i began | my doctor | my family doctor | my gp | my wife | my husband | my hand | my right hand |
      my left hand | my leg | my foot | my head | my vision | my back | my arm | took paracetamol | 我第一次 | 我的 | 我去 | 我开始 |
      疼得 | 发麻 | 睡不着 | 看东西 | 又头痛 | 头痛厉害 | 恶心 | я пошел | я пошла | у меня | мне | меня | не могу | онемел* | заболел* | болела |
      тошнило | стал спотыкаться | будит меня | видел* | прохожу | j'ai eu | j'ai commence | j'ai ressenti | je suis alle |
      je suis allee | mon medecin | je marche | je ne peux | ma main | ma jambe | me reveille | maux de tete |
      mal a la tete | vision floue | note | note por primera vez | empece | fui a mi | mi medico | mi mano | me duele |
      me despierta | camino | dolor de cabeza | vi borroso | ich hatte | ich konnte | ich ging | ich habe |
      ich bekam | ich schlafe | meinem hausarzt | mein hausarzt | meine hand | mein bein | kopfschmerzen |
      verschwommen | schaffe ich | konnte ich | hatte ich | schlafe ich | شعرت | بدات | ذهبت الي | يدي | راسي | يوقظني | نظري | صداع شديد |
      غثيان | امشي | saya kesemutan | saya mulai | saya pergi | tangan saya | tangan kanan saya | kaki saya |
      membangunkan saya | saya bisa | sakit kepala | mual | penglihatan kabur | senti | comecei | fui ao |
      meu medico | minha mao | me acorda | consigo andar | dor de cabeca | nauseas | vi embacado | minha perna
    `),
  },
  {
    group: 'course',
    weight: 1.5,
    words: terms(`
      for the first time | first time | came back | again | got worse | became worse | since then | lasted |
      第一次 | 又麻 | 又头痛 | 夜里 | 现在 | впервые | снова | опять | вернулось | вернулась | стало хуже | сейчас | pour la premiere fois |
      premiere fois | de nouveau | recommence | depuis le | aujourd'hui | por primera vez | otra vez | volvio |
      desde el | ahora | zum ersten mal | kam es wieder | wieder | schlimmer | seit dem | heute | لاول مره | اول مره |
      مره اخري | عاد | منذ | الان | pertama kali | lagi | sejak | sekarang | pela primeira vez | primeira vez |
      voltou | outra vez | desde | hoje
    `),
  },
  {
    group: 'calendar',
    weight: 2,
    atLeast: 3,
    words: [],
    shape:
      /(?:^|\n)[ \t]*(?:[-•*–][ \t]*)?(?:(?:in|im|en|em|au|since|since the|seit|desde|depuis|bulan|в|с|في|منذ)\s+)?(?:\d{1,2}\.?\s*(?:de\s+)?)?(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fev|abr|ago|set|out|dez|okt)\.?(?![\p{L}])|spring|summer|autumn|winter|christmas|easter|natal|navidad|noel|verao|inverno|printemps|ete|hiver|verano|invierno|fruhling|fruhjahr|sommer|herbst|weihnachten|весн|лет[оа]|осен|зим|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|январ[ея]|феврал[ея]|март[еа]|апрел[ея]|ма[ея]|июн[ея]|июл[ея]|август[еа]|сентябр[ея]|октябр[ея]|ноябр[ея]|декабр[ея]|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|januari|februari|maret|mei|agustus|desember|(?:今年|去年)?[一二三四五六七八九十]{1,2}月|\d{1,2}月\d{1,2}日|\d{1,2}[./]\d{1,2}[./](?:\d\d)?\d\d)/gu,
  },
];
