import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

/** How people tell of themselves and of their family, beside the words of `lexicon-own.ts`. */
export const toldByPeople: readonly LexiconSign[] = [
  {
    group: 'told',
    weight: 2.2,
    atLeast: 2,
    words: terms(`
      my mum | my mother | my father | my dad | my husband | my wife | my son | my daughter | my family | my parents | my mom | my sister | my brother |
      we thought | they told me | they said | i was told | i thought | i kept | i fell | i get | i got | i keep | i don't know | i am scared | i'm scared | i cry | i forget | i still | i am tired |
      it hurts | please help | it started | it began | i lost | i feel | i have been | i dropped | i am afraid | he told me | she told me | nobody |
      meine mutter | mein vater | mein mann | meine frau | meine tochter | mein sohn | meine eltern | meine schwester | mein bruder | wir dachten | man sagte mir | sagte mir | ich dachte | ich habe angst | ich fuhle |
      ich kann | ich weiß nicht | ich weiss nicht | ich spure | angefangen hat | angefangen | es begann | ich war | ich bin | mir wurde | ich musste | ich merkte | seitdem | ich warte | niemand |
      ma mere | mon pere | mon mari | ma femme | ma fille | mon fils | mes parents | ma soeur | mon frere | j'ai peur | je suis | on m'a | je vous raconte | je vous ecris | j'avais | je me suis | j'ai du mal |
      je pensais | nous pensions | je sens | je n'arrive | tout a commence | ca a commence | je souffre | m'a dit | nous a dit | je voudrais | personne ne | je dors | je tombe |
      mi mama | mi papa | mi madre | mi padre | mi esposo | mi esposa | mi marido | mi mujer | mi hija | mi hijo | mi hermana | mi hermano | les escribo | le escribo | les cuento | nos dijeron | me dijeron | me dijo |
      nos dijo | pense | pensamos | tengo miedo | me siento | me cai | se cayo | no puedo | no podia | me cuesta | la llevamos | lo llevamos | todo empezo | empezo | me empezo | no se que | tengo dolor | nadie |
      minha mae | meu pai | meu marido | minha esposa | minha mulher | minha filha | meu filho | minha irma | meu irmao | conto | escrevo | me disseram | disseram | ninguem | pensei | pensamos | tenho medo | tenho dores |
      tenho dor | choro | fiquei | comecou | cai | nao consigo | nao conseguia | sinto | tudo comecou | levamos | me sinto | nao sei |
      моя мама | моей маме | мой папа | мой отец | моего отца | мой муж | муж | моя жена | моя дочь | дочь | мой сын | пишу вам | пишу | мне сказали | сказали | думали | я думал | я думала | боюсь | помогите | очень прошу |
      прошу помочь | я упал | я упала | не помню | вызывали скорую | все началось | началось | болит | устаю | не сплю | стало трудно | перестал* | ничего не помога* |
      我父亲 | 我母亲 | 我爸 | 我妈 | 我爱人 | 我丈夫 | 我妻子 | 我儿子 | 我女儿 | 我老公 | 我老婆 | 我们一家 | 我们以为 | 以为 | 怎么办 | 着急 | 请帮 | 麻烦您 | 睡不好 | 走路 | 吃饭 | 听不见 | 我觉得 | 我感觉 | 医生说 | 说是 | 害怕 | 越来越 | 一直没 |
      امي | والدتي | ابي | والدي | زوجي | زوجتي | ابني | ابنتي | اختي | اخي | اكتب لكم | احس | حسيت | صرت | صار | صارت | رحت | قالوا | قال لي | خايف | خائف | خائفه | ما عدت | لا استطيع | اريد اعرف | وقعت | ساعدوني | عملت | تعبت | لا انام |
      ibu saya | bapak saya | ayah saya | suami saya | istri saya | anak saya | kakak saya | adik saya | saya mau cerita | saya ceritakan | mau cerita | awalnya | mulanya | katanya | saya takut | kami bingung | bingung |
      mohon bantu* | saya merasa | tidak bisa | jatuh | dibawa ke | sampai sekarang | susah | sering lupa
    `),
  },
  {
    // Months, seasons and feasts within sentences; doctors write days.
    group: 'when',
    weight: 1.5,
    atLeast: 3,
    words: [],
    shape:
      /(?<!\p{L})(?:in|im|en|em|au|by|around|since|since last|last|seit|nach|vor|desde|depuis|para|bulan|в|с|в начале|في|في شهر|منذ|letzten|letztem|diesen|ese|este|no|na|neste)\s+(?:mois de\s+|mes de\s+|the\s+|la\s+|el\s+|o\s+)?(?:jan|feb|mar[cszt]|m[ae][iy]|apr|a[bv]r|ju[nl]|juil|aug|aout|ago|agu|sep|set|o[ck]t|out|nov|de[czs]|d[ie]ci|fev|ene|spring|summer|autumn|winter|christmas|easter|natal|navidad|noel|ver[aã]o|verano|inver|invier|printemps|ete|hiver|automne|fruh|sommer|herbst|weihnacht|янв|фев|март|апр|ма[ея]|ию[нл]|авг|сент|окт|нояб|дек|январ|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|رمضان|صيف|شتاء)\p{L}*|(?<!\p{L})(?:летом|зимой|весной|осенью|прошлым летом|last year|voriges jahr|letztes jahr|l'an dernier|l'annee derniere|el ano pasado|no ano passado|ano passado|tahun lalu|hace un mes|ha um mes)(?!\p{L})|(?:今年|去年|前年)[\p{Script=Han}\d]{0,4}|[一二三四五六七八九十]{1,2}月份|最近半?[年个]/gu,
  },
];

/** A doctor sends a patient to another one. */
export const sendingOn: readonly LexiconSign[] = [
  {
    group: 'reference',
    weight: 2,
    words: terms(`
      thank you for seeing | grateful for your opinion | grateful for your | would appreciate your | kindly see | please could you see | i would be grateful | your assessment | your advice | referred to you | i am referring |
      bitte um | mit der bitte um | ich bitte um | erbitte | zur weiteren abklarung | zur mitbeurteilung | merci de recevoir | merci de bien vouloir | je vous confie | pour avis | a votre disposition | avis specialise |
      solicito avaliacao | solicito parecer | peco avaliacao | agradeco a avaliacao | grato pela | grata pela | le agradeceria | ruego valoracion | solicito valoracion | agradezco su | se solicita valoracion | remito a |
      направляю | прошу проконсультировать | для решения вопроса | прошу дать заключение | на консультацию | 请会诊 | 请协助 | 拟转 | 望贵院 | 转入贵院 | 建议转诊 | تحويل | تحويل طبي | ارجو التكرم | يرجي تقييم | احيل اليكم | نرجو | للتكرم |
      mohon konsul | mohon penanganan | mohon tatalaksana | mohon evaluasi | atas kerja samanya | atas kerjasamanya
    `),
  },
  {
    group: 'practice',
    weight: 1.5,
    words: terms(`
      family practice | general practitioner | general practice | family physician | gp surgery | medical practice | hausarzt* | allgemeinarzt* | gemeinschaftspraxis | medecin generaliste | medecin traitant | cabinet medical |
      medico de familia | medico de cabecera | centro de salud | medico da familia | unidade basica | posto de saude | терапевт* | участков* | поликлиник* | 全科 | 社区医院 | طبيب الاسره | طبيب عام | مركز صحي | dokter umum | puskesmas | dokter keluarga
    `),
  },
  {
    group: 'person',
    weight: 1,
    atLeast: 2,
    words: terms(`
      year old | years old | pmh | past medical history | has had | she has | he has | on examination | jahriger | jahrige | klagt | vorerkrankungen | patient de | souffre | antecedent* | de edad | refiere | antecedentes |
      queixa* | ao exame | em uso de | жалуется | жалобы | больного | больной | страдает | 主诉 | 查体 | عمره | عمرها | يعاني | تعاني | تشكو | يشكو | keluhan | riwayat
    `),
  },
];

/** What pathologists count and stain. */
export const tissue: readonly LexiconSign[] = [
  {
    group: 'cells',
    weight: 2,
    atLeast: 2,
    words: terms(`
      carcinoma | adenocarcinoma | invasive | in situ | dysplasia | mitos* | mitotic | lymphovascular | perineural | nottingham | gleason | ki-67 | her2 | estrogen receptor | er | pr | sentinel | resection margin* | deep margin | margins | adenoma | granuloma* | necrosis | inked | blocks |
      karzinom* | adenokarzinom* | dysplasie | infiltrate | resektionsrand | stanz* | carcinome | adenome | dysplasie | glandulaire* | atypi* | base d'exerese | marges | displasia | metaplasia | infiltrado | atipi* | bordes | margenes | melanocit* | breslow | margens |
      карцином* | аденокарцином* | дисплази* | клеток | ядра | инвази* | край резекции | опухол* | 腺癌 | 细胞 | 异型 | 浸润 | 化生 | 印戒 | سرطانه | خلايا | نووي | ارتشاح بخلايا | ganas | nekrosis | sel | granuloma | jaringan
    `),
  },
];
