import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

export const labResult: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
      laboratory report | lab report | laboratory results | blood test | complete blood count | 检验报告 | 检验报告单 |
      化验单 | 血常规 | 生化检查 | результаты анализов | результаты лабораторн* | общий анализ крови |
      биохимический анализ | analyses medicales | biologie medicale | resultats d'analyses |
      resultados de laboratorio | analisis de sangre | analitica | hemograma | laborbefund | laborwerte |
      blutbild | نتائج التحاليل | تحاليل | hasil laboratorium | pemeriksaan laboratorium | hematologi |
      resultados de exames | exame de sangue |
      blood results | blood test results | clinical chemistry | haematology | hematology | biochemistry report | full blood count | pathology laboratory | 检验科 | 生化全套 | 肝肾功能 | 尿常规 | анализ крови | биохимия крови | клинико-диагностическая лаборатория | laboratoire de biologie | laboratoire d'analyses | bilan sanguin | numeration formule | analisis clinicos | analitica de sangre | hemograma completo | quimica sanguinea | laborbericht | klinische chemie | hamatologie | تحليل دم | تحليل الدم | صوره دم | نتائج المختبر | مختبر | darah lengkap | laboratorium klinik | kimia klinik | analises clinicas | laboratorio de analises | bioquimica
    `),
  },
  {
    group: 'columns',
    weight: 2,
    words: terms(`
      reference range | reference interval | ref. range | normal range | 参考范围 | 参考值 | 参考区间 |
      референсные значения | референсный интервал | valeurs de reference | valores de referencia |
      rango de referencia | referenzbereich | normbereich | القيم المرجعيه | المعدل الطبيعي | nilai rujukan |
      nilai normal |
      reference limits | reference values | biological reference | result units | 参考区间 | 参考范围 | 结果 单位 | 项目 结果 | референсн* | норма | ед. изм* | единицы измерения | valeurs usuelles | intervalle de reference | valores normales | intervalo de referencia | normalwerte | normwerte | referenzwerte | المعدل | قيم مرجعيه | النتيجه الوحده | nilai normal | rujukan | satuan | valor de referencia | valores de referencia
    `),
  },
  {
    group: 'analytes',
    weight: 1.5,
    words: terms(`
      hemoglobin | haemoglobin | hematocrit | leukocytes | platelets | creatinine | bilirubin | 血红蛋白 | 白细胞 |
      血小板 | 肌酐 | гемоглобин | лейкоциты | тромбоциты | креатинин | hemoglobine | leucocytes | plaquettes |
      hemoglobina | leucocitos | plaquetas | creatinina | hamoglobin | leukozyten | thrombozyten | kreatinin |
      الهيموجلوبين | الكرياتينين | leukosit | trombosit | ureum | hemacias |
      wbc | rbc | hgb | hct | plt | glucose | urea | crp | inr | white cells | red cells | sodium | potassium | alt | ast | 红细胞 | 红细胞压积 | 葡萄糖 | 尿素 | c反应蛋白 | 谷丙转氨酶 | эритроциты | гематокрит | соэ | срб | глюкоза | мочевина | алт | hematies | hematocrite | glycemie | uree | hematocrito | hematies | glucosa | pcr | erythrozyten | hamatokrit | glukose | harnstoff | natrium | kalium | الهيموغلوبين | كريات | الصفائح | هيماتوكريت | يوريا | سكر | eritrosit | hematokrit | glukosa | sgpt | sgot | hematocrito | glicose | ureia | leucocitos | plaquetas | sodio
    `),
  },
  {
    group: 'units',
    weight: 1,
    words: terms(`
      mmol/l | umol/l | mg/dl | g/dl | g/l | u/l | 10^9/l | 10*9/l | µmol/l | μmol/l | ммоль/л | мкмоль/л |
      г/л | miu/l | ng/ml | pg/ml |
      /mm3 | 10^3/ul | 10^3/mm3 | 10^12/l | tsd/µl | /pl | /nl | mg/l | mval/l | meq/l | iu/l | ед/л | мг/л | 10^9/л | г/дл | μmol/l | mmol/l
    `),
  },
];

export const ecg: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
      electrocardiogram | ecg | ekg | 12-lead | 心电图 | экг | электрокардиогра* | electrocardiogramme |
      electrocardiograma | elektrokardiogramm | تخطيط القلب | elektrokardiogram |
      electrocardiographic | ruhe-ekg | trace ecg | 12导联 | 十二导联 | تخطيط كهربائيه القلب | تخطيط كهربيه القلب | رسم القلب | eletrocardiograma | rekam jantung
    `),
  },
  {
    group: 'values',
    weight: 2,
    words: terms(`
      pr interval | qrs duration | qrs | qtc | qt/qtc | p-r-t axes | sinus rhythm | 窦性心律 | pr间期 |
      синусовый ритм | чсс | rythme sinusal | ritmo sinusal | sinusrhythmus | irama sinus | vent. rate |
      ventricular rate | lagetyp | heart rate | frequence cardiaque | bpm | lpm | qrs时限 | 电轴 | st段 | эос |
      ритм синусовый | нормальный синусовый | st-strecke* | st changes | نظم جيبي
    `),
  },
  {
    group: 'paper',
    weight: 1,
    words: terms(`
      25 mm/s | 10 mm/mv | 25mm/s | 10mm/mv
    `),
  },
  {
    group: 'intervals',
    weight: 2,
    atLeast: 2,
    words: [],
    shape: /(?<!\p{L})(?:pr|pq|qrs|qtc?)[^\n]{0,14}?\d{2,3}/gu,
  },
];

export const echoReport: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 4,
    words: terms(`
      echocardiogram | echocardiography | echocardiographic report | transthoracic echo* | 超声心动图 |
      эхокардиографи* | эхо-кг | эхокг | echocardiographie | ecocardiograma | ecocardiografia |
      echokardiographie | echokardiografie | ايكو القلب | تخطيط صدى القلب | ekokardiografi |
      echo report | transthoracic | transoesophageal echo* | transesophageal echo* | cardiac ultrasound | herzultraschall | ultrasound of the heart | 心脏超声 | 心脏彩超 | 超声心动 | эхокардиограмм* | узи сердца | echographie cardiaque | ecografia cardiaca | ecocardiografico | ايكو قلب | ايكو قلبي | تقرير ايكو | فحص ايكو | ايكو دوبلر قلب | ايكو عبر الصدر | صدي القلب | ekokardiogram | ekokardiografi* | usg jantung
    `),
  },
  {
    group: 'values',
    weight: 2,
    words: terms(`
      ejection fraction | lvef | lv ef | lvedd | lvesd | ivsd | e/a ratio | e/e' | tapse | 射血分数 | 左室射血 |
      фракция выброса | кдр | fraction d'ejection | fevg | fraccion de eyeccion | ejektionsfraktion |
      fraksi ejeksi | fracao de ejecao | الكسر القذفي | lvidd | lvids | e/a | rvsp | dtd | psap | fevi |
      左室舒张末* | 室间隔 | 左房 | мжп | сдла | кдр лж | peak aortic velocity | القطر الانبساطي | aortic velocity
    `),
  },
  {
    group: 'structures',
    weight: 1,
    words: terms(`
      mitral valve | aortic valve | tricuspid | left ventricle | left atrium | 二尖瓣 | 主动脉瓣 | 左心室 |
      митральный клапан | аортальный клапан | valve mitrale | valvula mitral | mitralklappe | katup mitral |
      valva mitral | right ventricle | mitral regurgitation | mitral | pericardial effusion | 右室 | 房室腔 | 心包 |
      二尖瓣* | митральн* | аортальн* | перикард* | insuffisance mitrale | valve aortique | pericarde |
      insuficiencia mitral | valvula aortica | derrame pericardico | mitralinsuffizienz | aortenklappe |
      perikarderguss | linker ventrikel | rechter ventrikel | البطين الايسر | البطين الايمن | الصمام المترالي |
      مترالي | katup aorta | regurgitasi | efusi perikard | valva aortica | refluxo | pericardio
    `),
  },
  {
    group: 'pumping',
    weight: 2,
    words: [],
    shape: /(?<!\p{L})(?:l?v?ef|fe|fevg|fevi|фв|ejection|射血分数|قذفي)[^\n%]{0,24}\d\d\s*%/gu,
  },
];

export const endocrine: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
      endocrinology | hormone panel | hormone profile | pituitary hormones | 激素六项 | 性激素 | 内分泌 | 甲状腺功能 |
      гормоны | эндокринолог* | bilan hormonal | endocrinologie | perfil hormonal | endocrinologia |
      hormonstatus | endokrinologie | الغدد الصماء | هرمونات |
      endocrine | endocrine function | pituitary profile | pituitary function | hormone tests | hormone levels | thyroid function | 垂体激素 | 激素检查 | 激素水平 | 甲功 | гормональн* | гормон* | bilan hypophysaire | hormonologie | dosages hormonaux | hormonas | perfil hipofisario | perfil tiroideo | dosagens hormonais | hormonios | hormone | hypophysenhormone | schilddrusenwerte | الهرمونات | الغده النخاميه | هرمون* | hormon | pemeriksaan hormon | fungsi tiroid
    `),
  },
  {
    group: 'analytes',
    weight: 2.5,
    atLeast: 2,
    words: terms(`
      prolactin | igf-1 | igf1 | acth | cortisol | tsh | free t4 | ft4 | growth hormone | 泌乳素 | 催乳素 | 皮质醇 |
      促肾上腺 | 生长激素 | пролактин | кортизол | ттг | prolactine | prolactina | prolaktin | kortisol | البرولاكتين |
      الكورتيزول |
      igf-i | lh | fsh | testosterone | oestradiol | estradiol | free t3 | ft3 | dhea* | progesterone | 胰岛素样生长因子* | 促甲状腺激素 | 游离t4 | 黄体生成素 | 卵泡刺激素 | 睾酮 | 雌二醇 | 泌乳素 | актг | стг | ифр-1 | т4 свободный | тестостерон | лг | фсг | эстрадиол | testosteron | sth | t4 libre | t4 livre | testosterona | برولاكتين | كورتيزول | تستوستيرون | هرمون النمو | gh
    `),
  },
  {
    group: 'units',
    weight: 1,
    words: terms(`
      ng/ml | ng/dl | ng/l | miu/l | mu/l | mui/l | muui/ml | uiu/ml | μui/ml | μiu/ml | pmol/l | nmol/l | pg/ml | μg/dl |
      ug/dl | μg/l | ug/l | iu/l | u/l | мед/л | нмоль/л | пмоль/л | нг/мл | пг/мл
    `),
  },
];

export const visualField: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 4,
    words: terms(`
      visual field | perimetry | octopus perimet* | 视野检查 | 视野 | периметрия | поля зрения | champ visuel |
      campo visual | campimetria | gesichtsfeld | perimetrie | المجال البصري | lapang pandang | visual fields |
      field analysis | humphrey visual | goldmann | automated perimetry | 视野分析 | 自动视野* | периметр* |
      perimetrie statique | campimetria computarizada | campos visuales | gesichtsfelduntersuchung |
      gesichtsfeld* | perimetri | ساحه الرؤيه | ساحه البصر | مجال الرؤيه | campo visual computadorizado |
      perimetria
    `),
  },
  {
    group: 'values',
    weight: 2,
    words: terms(`
      mean deviation | pattern deviation | pattern standard deviation | fixation losses | false pos errors |
      24-2 | 30-2 | sita | ght | 平均缺损 | threshold test | total deviation | vfi | blind spot | fixation target |
      fixation monitor | stimulus iii | false positive* | false negative* | 固视丢失 | 假阳性 | 假阴性 | 平均偏差 | 阈值 |
      模式标准差 | потери фиксации | ложноположительн* | среднее отклонение | светочувствительн* |
      pertes de fixation | deviation moyenne | faux positifs | perdidas de fijacion | desviacion media |
      falsos positivos | fixationsverluste | mittlere abweichung | falsch positiv | reizgroße |
      schwellenbestimmung | فقدان التثبيت | متوسط الانحراف | الايجابيه الكاذبه | kehilangan fiksasi |
      positif palsu | perdas de fixacao | desvio medio | falso-positivos
    `),
  },
  {
    group: 'decibels',
    weight: 2,
    words: terms('humphrey'),
    shape:
      /(?:md|psd|dm|dsm|abweichung|deviation|deviacion|desviacion|desvio medio|отклонение|平均缺损|انحراف)[^\n]{0,16}\d+(?:[.,]\d+)?\s*(?:db|дб)/g,
  },
];

export const pathologyReport: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 4,
    words: terms(`
      pathology report | histopathology | surgical pathology | cytology report | 病理报告 | 病理诊断 | 病理检查 |
      гистологическ* | патоморфологическ* | патогистологическ* | compte rendu anatomopathologique |
      compte-rendu anatomopathologique | anatomie pathologique | anatomopathologi* | anatomia patologica |
      informe de patologia | histopatologi* | histologischer befund | pathologiebefund |
      pathologisches institut | تقرير الباثولوجي | التشريح المرضي | anatomopatologico |
      histopathology report | histology report | histology | biopsy report | 病理诊断报告* | 组织病理* | 病理科 | 病理号 | патологоанатомическ* | прижизненн* | цитологическ* | anatomie et cytologie pathologiques | anatomopathologique | histologie | biopsie | informe histopatologico | histopatologico | biopsia n | anatomopatologico | pathologie | institut fur pathologie | histologie nr | histologisch* | تقرير باثولوجي | باثولوجي* | تشريح مرضي | النسيجي | patologi anatomi | histopatologi | laudo histopatologico | exame anatomopatologico | patologista | anatomie et de cytologie pathologiques | cytologie pathologique* | anatomo-pathologi* | анатомо-патологич*
    `),
  },
  {
    group: 'specimen',
    weight: 2,
    words: terms(`
      gross description | microscopic description | specimen | immunohistochemistry | 肉眼所见 | 镜下所见 | 免疫组化 | 标本 |
      макроскопическ* | микроскопическ* | иммуногистохим* | macroscopie | microscopie | prelevement |
      immunohistochimie | descripcion macroscopica | descripcion microscopica | inmunohistoquimica |
      makroskopie | mikroskopie | immunhistochem* | einsendung | makroskopis | mikroskopis | imunohistoquimica |
      macroscopia | microscopia |
      macroscopy | microscopy | gross | microscopic | margins | cassette | 送检标本 | 送检 | 大体所见 | 巨检 | 镜检 | 镜下 | 切缘 | макроскопия | микроскопия | материал | гистология | histologie | nature du prelevement | exerese | material remitido | macroscopica | microscopica | biopsia | macroscopia | bordes libres | material | gewebspartikel | eingang | im gesunden | العياني | المجهري | العينه | خزعه | الحواف | sediaan | makroskopik | mikroskopik | biopsi | margens livres
    `),
  },
];
