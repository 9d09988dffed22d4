/** People, places and dates as papers of one language write them. Nobody here exists. */
export interface Locale {
  readonly language: string;
  readonly names: readonly string[];
  readonly doctors: readonly string[];
  readonly hospitals: readonly string[];
  /** From ISO year, month, day. */
  readonly dates: readonly ((y: string, m: string, d: string) => string)[];
  /** Lines at the foot of a page. */
  readonly feet: readonly string[];
  /** The old single-byte or double-byte character set that plain texts of the language are still written in. */
  readonly charset?: 'utf-16le';
}

const months = (list: string) => {
  const names = list.split(' ');
  return (month: string) => names[Number(month) - 1] ?? '';
};
const bare = (number: string) => String(Number(number));

const english = months('January February March April May June July August September October November December');
const german = months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
const french = months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');
const spanish = months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');
const portuguese = months('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro');
const russian = months('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');
const arabic = months('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر');
const indonesian = months('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember');
const arabicDigits = (text: string) => text.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit);

export const locales: readonly Locale[] = [
  {
    language: 'en',
    names: ['Hollis Marrow', 'Tamsin Quill', 'Edwin Larkspur', 'Prudence Vane'],
    doctors: ['Dr J. Sparrow', 'Dr Anil Kote', 'Dr M. Osgood'],
    hospitals: ['Fernhill General Hospital', 'Northgate Infirmary', 'Saltmarsh Clinic'],
    dates: [
      (y, m, d) => `${bare(d)} ${english(m)} ${y}`,
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${d}-${english(m).slice(0, 3)}-${y}`,
      (y, m, d) => `${y}-${m}-${d}`,
    ],
    feet: ['Page 1 of 1', 'Private and confidential', 'Tel 01632 960000   www.fernhill.invalid'],
  },
  {
    language: 'zh',
    names: ['祁望舒', '闻人朗', '宓小满', '柏知秋'],
    doctors: ['岑大夫', '乐明', '计然'],
    hospitals: ['青岚市第一人民医院', '云阶医院', '南浦区中心医院'],
    dates: [
      (y, m, d) => `${y}年${bare(m)}月${bare(d)}日`,
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${y}.${m}.${d}`,
      (y, m, d) => `${y}/${bare(m)}/${bare(d)}`,
    ],
    feet: ['第1页 共1页', '此单仅供参考，请妥善保管', '打印时间见页眉'],
    charset: 'utf-16le',
  },
  {
    language: 'ru',
    names: ['Ромашкин Тимофей Львович', 'Ветрова Алла Игнатьевна', 'Снегирёв Пётр', 'Лукошкина Варвара'],
    doctors: ['Зимин А.П.', 'Полевая Т.С.', 'Брусникин В.О.'],
    hospitals: ['Городская больница № 91 г. Заречье', 'Клиника «Рассвет»', 'Областной центр медицины'],
    dates: [
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${bare(d)} ${russian(m)} ${y} г.`,
      (y, m, d) => `${d}.${m}.${y}г.`,
    ],
    feet: ['Страница 1 из 1', 'Лицензия ЛО-00-00-000000', 'тел. 8 (000) 000-00-00'],
    charset: 'utf-16le',
  },
  {
    language: 'fr',
    names: ['Odile Chardonnet', 'Baptiste Loriot', 'Maëlle Vernoux', 'Firmin Castaing'],
    doctors: ['A. Perrault', 'Sylvie Brochard', 'J.-M. Tessier'],
    hospitals: ['Centre hospitalier du Val-Clair', 'Clinique des Tilleuls', 'Hôpital Saint-Amand'],
    dates: [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${d === '01' ? '1er' : bare(d)} ${french(m)} ${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
    ],
    feet: ['Page 1/1', 'FINESS 000000000', 'Tél. 01 99 00 00 00'],
  },
  {
    language: 'es',
    names: ['Jacinta Olmedo Rivas', 'Leandro Cifuentes', 'Amparo Valdivia', 'Evaristo Pombo'],
    doctors: ['R. Quesada', 'Inés Larrea', 'P. Mondragón'],
    hospitals: ['Hospital Virgen del Soto', 'Clínica Los Alerces', 'Hospital Comarcal de Vega'],
    dates: [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${bare(d)} de ${spanish(m)} de ${y}`,
      (y, m, d) => `${d}-${m}-${y}`,
    ],
    feet: ['Página 1 de 1', 'Colegiado 00000', 'Tfno. 900 000 000'],
  },
  {
    language: 'de',
    names: ['Wendelin Osterkamp', 'Frieda Lindhorst', 'Hartmut Kühlwein', 'Roswitha Ebsen'],
    doctors: ['Dr. med. K. Ahrens', 'Dr. Irmgard Pohl', 'Prof. Dr. T. Wiebe'],
    hospitals: ['Klinikum Auetal', 'Krankenhaus St. Vinzenz', 'Praxis am Markt'],
    dates: [
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${bare(d)}. ${german(m)} ${y}`,
      (y, m, d) => `${bare(d)}.${bare(m)}.${y}`,
    ],
    feet: ['Seite 1 von 1', 'Bankverbindung auf Anfrage', 'Tel. 0000 / 00 00'],
  },
  {
    language: 'ar',
    names: ['سلمان الخطاب', 'نوال بنت رشيد', 'عدنان المرزوق', 'هيفاء السالمي'],
    doctors: ['كمال ناصر', 'رانيا حداد', 'يوسف عباس'],
    hospitals: ['مستشفى النخيل', 'مركز الواحة الطبي', 'مستشفى السلام التخصصي'],
    dates: [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${bare(d)} ${arabic(m)} ${y}`,
      (y, m, d) => arabicDigits(`${d}/${m}/${y}`),
      (y, m, d) => `${y}-${m}-${d}`,
    ],
    feet: ['صفحة 1 من 1', 'سري وخاص', 'هاتف 000000'],
    charset: 'utf-16le',
  },
  {
    language: 'id',
    names: ['Wulan Prameswari', 'Bagas Nugraha', 'Kirana Lestari', 'Yudha Perkasa'],
    doctors: ['Surya Atmaja', 'Ratna Dewi', 'Hendra Wijaya'],
    hospitals: ['RSUD Tirta Asih', 'Rumah Sakit Bunda Melati', 'Klinik Cempaka'],
    dates: [
      (y, m, d) => `${bare(d)} ${indonesian(m)} ${y}`,
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${d}-${m}-${y}`,
    ],
    feet: ['Halaman 1 dari 1', 'Telp. (000) 000000', 'Dicetak oleh sistem'],
  },
  {
    language: 'pt',
    names: ['Lindalva Peixoto', 'Anselmo Caldeira', 'Graça Montalvão', 'Otávio Sampaio'],
    doctors: ['H. Barreto', 'Lívia Teles', 'R. Fontoura'],
    hospitals: ['Hospital Santa Aurora', 'Clínica Vale Verde', 'Centro Médico do Parque'],
    dates: [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${bare(d)} de ${portuguese(m)} de ${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
    ],
    feet: ['Página 1 de 1', 'CNPJ 00.000.000/0001-00', 'Tel. (00) 0000-0000'],
  },
];
