import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

/** Papers of a household that lie between those of a hospital, and that no specialist reads: cards of vaccination, quotations, recipes. */
export const home: readonly LexiconSign[] = [
  {
    group: 'vaccination',
    weight: 3.5,
    at: 'line',
    words: terms(`
      vaccination card | vaccination record | vaccination certificate | immunisation record | immunization record | immunisation card | immunization card |
      certificate of vaccination | international certificate of vaccination | covid-19 vaccination record card | impfpass | impfausweis | impfbuch | impfbescheinigung |
      impfzertifikat | internationaler impfausweis | carnet de vaccination | certificat de vaccination | carnet de vaccinations | attestation de vaccination |
      carne de vacunacion | carnet de vacunacion | cartilla de vacunacion | certificado de vacunacion | libreta de vacunacion | esquema de vacunacion | caderneta de vacinacao |
      cartao de vacina | cartao de vacinas | cartao de vacinacao | carteira de vacinacao | comprovante de vacinacao | certificado de vacinacao | boletim de vacinas | boletim individual de saude |
      kartu vaksin | kartu vaksinasi | kartu imunisasi | sertifikat vaksin | sertifikat vaksinasi | buku vaksinasi | catatan imunisasi | прививочный сертификат | прививочная карта |
      сертификат о вакцинации | сертификат вакцинации | сертификат профилактических прививок | сертификат о профилактических прививках | карта профилактических прививок | паспорт вакцинации |
      预防接种证 | 预防接种卡 | 疫苗接种证 | 疫苗接种卡 | 接种证明 | 疫苗接种凭证 | 疫苗接种记录 | 预防接种记录 | بطاقه تطعيم | بطاقه تطعيمات | بطاقه لقاح | شهاده تطعيم | شهاده لقاح | شهاده تلقيح | دفتر تطعيم |
      دفتر لقاحات | دفتر تلقيح | سجل تطعيم | سجل تطعيمات
    `),
  },
  {
    group: 'doses',
    weight: 2,
    atLeast: 2,
    words: terms(`
      dose 1 | dose 2 | 1st dose | 2nd dose | first dose | second dose | booster | batch | lot no | vaccinator | tetanus | dtap | mmr | hepatitis b | influenza | pfizer | moderna |
      astrazeneca | sinovac | sinopharm | sputnik | janssen | comirnaty | hpv | bcg | impfstoff | auffrischung | ch.-b | charge | masern | vaccin | rappel | numero de lot | rougeole | vacuna |
      dosis 1 | dosis 2 | refuerzo | lote | vacina | 1ª dose | 2ª dose | reforco | vaksin | vaksinator | dosis | вакцина | прививка | доза | серия | ревакцинация | бцж | акдс | манту |
      疫苗 | 接种日期 | 接种单位 | 第一针 | 第二针 | 加强针 | 批号 | 剂次 | لقاح | جرعه اولي | جرعه ثانيه | جرعه معززه | تشغيله | حصبه | كزاز
    `),
  },
  {
    group: 'price-offered',
    weight: 3.5,
    at: 'line',
    words: terms(`
      quote | price estimate | estimate of costs | estimate of charges | treatment estimate | pro forma invoice | proforma invoice | proforma | kostenschatzung | preisangebot | angebot |
      offre de prix | estimation des frais | estimation tarifaire | facture proforma | cotizacion | cotizacion de servicios | presupuesto estimado | presupuesto quirurgico | proforma de gastos |
      cotacao | proposta comercial | proposta de orcamento | orcamento cirurgico | orcamento estimado | penawaran harga | surat penawaran | perkiraan biaya | estimasi biaya tindakan |
      коммерческое предложение | предварительная смета | расчет стоимости | предварительный расчет | калькуляция | 报价 | 费用估算 | 费用预估单 | 预估费用 | 治疗费用预算 | تقدير تكلفه | تقدير تكاليف |
      عرض تكلفه | تكلفه تقديريه | فاتوره مبدئيه
    `),
  },
  {
    group: 'kitchen',
    weight: 1.5,
    atLeast: 4,
    words: terms(`
      tsp | tbsp | teaspoon* | tablespoon* | cup | cups | simmer | marinate | chopped | crushed | garlic | onion | onions | vinegar | soy sauce | flour | butter | preheat | oven | stir | boil | fry |
      serve | serve with | peppercorn* | chicken | rice | bay leaves | dough | teeloffel | essloffel | eßloffel | mehl | zwiebel* | knoblauch | zucker | backofen | ruhren | kochen | braten |
      servieren | sahne | eier | cuillere* | farine | beurre | oignon* | melanger | cuire | mijoter | servir | sel et poivre | oeufs | cucharada* | cucharadita* | harina | cebolla* | ajo |
      ajos | horno | mezclar | hervir | freir | cocinar | aceite | huevos | arroz | pollo | colher* | xicara* | farinha | cebola* | alho | forno | misturar | ferver | refogar | fritar | azeite | ovos |
      frango | sendok makan | sendok teh | sdm | sdt | tepung | bawang merah | bawang putih | tumis | rebus | goreng | aduk | santan | kecap | gula | ayam | сахар | мука | муки | лук | чеснок |
      ст. л. | ч. л. | стакан | духовк* | перемешать | варить | обжарить | тушить | подавать | сливочн* | яйца | 克糖 | 酱油 | 料酒 | 生姜 | 大蒜 | 葱 | 面粉 | 翻炒 | 小火 | 大火 | 焯水 | 腌制 | 勺 | 煮 | 炖 |
      ملعقه | كوب | طحين | دقيق | بصل | ثوم | زبده | فرن | يقلب | يطبخ | تقلي | تسلق | رز | دجاج | زيت زيتون
    `),
  },
  {
    group: 'cooked',
    weight: 1.5,
    words: [],
    // How much of what, at the beginning of a line: “1/2 cup”, “200 g”, “2 EL”.
    shape:
      /(?:^|\n)\s*[-•*]?\s*(?:\d+(?:[.,/]\d+)?|½|¼)\s*(?:kg|g|ml|l|cups?|tsp|tbsp|el|tl|cl|dl|pcs|heads?|cloves?|bay|cuill\p{L}*|cucharad\p{L}*|tazas?|dientes|xicaras?|colher\p{L}*|dentes|sdm|sdt|siung|butir|ст|ч|кг|г|стакан\p{L}*|шт|克|勺|个|كوب|ملعقه|غرام)(?!\p{L})[^\n]{3,40}(?=\n)/gu,
  },
];
