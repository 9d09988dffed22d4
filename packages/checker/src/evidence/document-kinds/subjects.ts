import { fold, hasTerm, terms } from './fold.ts';

// What was examined and with what, as papers and series descriptions write it. Keys are DICOM's own words (PS3.3 C.7.3.1.1.1;
// body parts after PS3.16 Annex L, made coarser so that a paper and a header can meet).
const modalityWords: Readonly<Record<string, readonly string[]>> = {
  MR: terms(`
    mri | mr | mrt | irm | mra | mrcp | fmri | magnetic resonance | magnetresonanz* | kernspin* |
    resonance magnetique | resonancia magnetica | ressonancia magnetica | rmn | rm | мрт | магнитно-резонансн* |
    磁共振 | 核磁 | мр-* | الرنين المغناطيسي | رنين مغناطيسي | resonansi magnetik |
    resonancia | ressonancia | irm* | رنين | mr imaging
  `),
  CT: terms(`
    ct | cat scan | computed tomography | computertomogra* | tdm | scanner | tomodensitometrie | tac | tc |
    tomografia computada | tomografia computarizada | tomografia axial | кт | компьютерная томография |
    компьютерной томографии | мскт | спиральн* | ct扫描 | ct平扫 | 电脑扫描 | 电脑断层 | 電腦掃描 | 電腦斷層 | ct检查 | 计算机断层 | cta | اشعه مقطعيه | طبقي محوري | التصوير الطبقي | تصوير طبقي |
    الاشعه المقطعيه | tomografi komputer | ct-scan | msct |
    скт | спиральная компьютерная | computerised tomography | tomografia computorizada | tomografia | tomografias | tomodensitometrique | مقطعي | مقطعيه | 增强ct | computertomographie*
  `),
  PT: terms(`
    pet | pet-ct | pet/ct | pet-tdm | tep | tep-scan | пэт | пэт-кт | пэт/кт | 正电子
  `),
  NM: terms(`
    scintigra* | szintigra* | spect | gammagrafia | cintilografia | сцинтиграф* | 骨扫描 | 核素
  `),
  US: terms(`
    ultrasound | sono | ايكو | sonography | sonogra* | ultraschall | echographie | ecografia | ultrassonografia | узи |
    ультразвуков* | 超声 | b超 | 彩超 | الموجات فوق الصوتيه | سونار | usg | ultrasonografi |
    *sonographie* | ultrasonido | ultrassom | ultra-som | ultrasonographie | doppler | ecodoppler | eco-doppler | echo-doppler | امواج فوق صوتيه | امواج فوق الصوتيه | موجات فوق صوتيه | موجات فوق الصوتيه | 超声波
  `),
  XR: terms(`
    x-ray | xray | radiograph* | chest film | cxr | rontgen* | рентгенограмм* | рентгенограф* | рентгеноскоп* | рентгеновск* | radiographie | radiografia | рентген |
    флюорограф* | x线 | x光 | 胸片 | 平片 | اشعه سينيه | الاشعه السينيه | foto thorax | foto rontgen | raio x |
    raios x |
    rx | ro-thorax | ro thorax | rontgenthorax | radiographies | radiografias | raio-x | raios-x | radiographique | dr左 | dr右 | dr正 | dr检查 | dr摄影 | dr胸 | 正侧位 | 正位片 | 摄片 | شعاعيه | صوره اشعه | صوره شعاعيه | ro foto | foto polos | r-графия | rtg
  `),
  MG: terms(`
    mammogra* | mamogra* | mamografi | маммограф* | 钼靶 | 乳腺x线 | تصوير الثدي | ماموغرام | ماموجرام | bi-rads | birads |
    senografia | tomosynthesis | tomosynthese | tomossintese
  `),
  XA: terms(`
    angiogram | coronary angiogra* | catheterization | herzkatheter* | koronarangiogra* | coronarographie |
    coronariografia | cateterismo | коронарограф* | 冠脉造影 | 冠状动脉造影 | قسطره | dsa
  `),
};

const bodyWords: Readonly<Record<string, readonly string[]>> = {
  HEAD: terms(`
    head | brain | skull | cerebr* | crane | cranial | cranio* | encephal* | kopf | schadel* | gehirn* | hirn |
    neurocranium | craneo | cerebro | encefalo | cranio | encefal* | головы | головного | головной | мозга | 颅脑 |
    头颅 | 头部 | 脑 | الدماغ | الراس | المخ | kepala | otak | sella | pituitary | hypophys* | hipofis* | гипофиз* |
    垂体 | 鞍区 | النخاميه | orbit* | sinus | sinuses |
    craneal* | crania* | cerebral* | ensefal*
  `),
  NECK: terms(`
    neck | cou | hals | cuello | pescoco | шеи | 颈部 | الرقبه | leher | thyroid | schilddruse | thyroide |
    tiroides | щитовидн* | 甲状腺 | carotid*
  `),
  CHEST: terms(`
    chest | thorax | thorac* | lung | lungs | pulmon* | poumon* | torax | brustkorb | lunge* | грудной клетки |
    грудной | легких | огк | 胸部 | 胸 | 肺 | الصدر | الرئه | dada | paru | cxr | mediastin*
  `),
  HEART: terms(`
    heart | cardiac | coronary | coeur | cardiaque | coronaire* | corazon | coronari* | herz* | koronar* |
    сердца | коронарн* | 心脏 | 冠脉 | 冠状动脉 | القلب | jantung | coracao | cardiac*
  `),
  BREAST: terms(`
    breast* | mamm* | mamogra* | mamografi | маммограф* | 钼靶 | ماموغرام | ماموجرام | bi-rads | birads | sein | seins | mama | mamas | brust | молочн* | 乳腺 | 乳房 | الثدي | payudara
  `),
  ABDOMEN: terms(`
    abdomen | abdominal* | abdominell* | abdomino* | oberbauch | bauch | leber | liver | foie | higado | hepat* |
    kidney* | renal | niere* | rein | reins | брюшной | обп | печени | почек | 腹部 | 上腹 | 全腹 | 腹盆 | 中腹 | 下腹 | 腹腔 | 肝 | 肾 | 胰腺 | البطن | الكبد |
    الكلى | perut | hati | ginjal | pancrea* | pankrea* | figado | rins |
    vesicule | vesicula | gallbladder | gallenblase | milz | spleen | bazo | rate | hepar | lien | rinones | figado | желчн* | селезенк* | 脾 | 胆囊 | مراره | طحال | كليتان
  `),
  PELVIS: terms(`
    pelvi* | becken | bassin | pelvien* | малого таза | таза | 盆腔 | 骨盆 | الحوض | panggul | prostat* | простат* |
    前列腺 | uter* | матки | 子宫 | bacia
  `),
  SPINE: terms(`
    spine | spinal | lumbar | cervical spine | cervical | lumbosacral* | rachis | rachidien* | lombaire |
    wirbelsaule | lws | hws | bws | columna | columna lumbar | lumbar* | позвоночник* | поясничн* |
    шейного отдела | 腰椎 | 颈椎 | 胸椎 | 脊柱 | العمود الفقري | القطنيه | الفقرات | tulang belakang | lumbal | coluna |
    lspine | cspine | tspine | vertebra* |
    l4-5 | l4/5 | l4-l5 | l4/l5 | l5-s1 | l5/s1 | c5-6 | c5/6 | c5-c6 | c6-7 | c6-c7 | c6/c7 | lwk | bwk | hwk | lombar* | lombo* | dorsal | lumbosacr* | lombosacr* | cervicale | dorsolombaire | قطني* | عنقي* | فقرات
  `),
  SHOULDER: terms(`
    shoulder | epaule | schulter* | hombro | ombro | плечев* | плеча | 肩 | الكتف | bahu
  `),
  ARM: terms(`
    elbow | wrist | hand | forearm | finger* | coude | poignet | main | ellenbogen | handgelenk | codo | muneca |
    mano | cotovelo | punho | локтев* | кисти | лучезапястн* | 肘 | 腕 | 手 | المرفق | الرسغ | اليد | siku |
    pergelangan tangan | tangan | humerus
  `),
  HIP: terms(`
    hip | hips | hanche* | hufte | huftgelenk | cadera | quadril | тазобедренн* | 髋 | الورك | koksa
  `),
  KNEE: terms(`
    knee | knees | genou | genoux | knie* | rodilla* | joelho | коленн* | колена | 膝 | الركبه | lutut | menisc* |
    menisk* | мениск*
  `),
  LEG: terms(`
    ankle | foot | feet | leg | femur | tibia | cheville | pied | jambe | sprunggelenk | fuß | fuss |
    unterschenkel | oberschenkel | tobillo | pie | tornozelo | pe | perna | голеностопн* | стопы | голени | 踝 |
    足 | 下肢 | الكاحل | القدم | pergelangan kaki | kaki |
    calcane* | achill* | лодыжк*
  `),
};

const modalities = Object.entries(modalityWords);
const bodyParts = Object.entries(bodyWords);

/** Modalities a text names, by DICOM's codes; `XR` for any of CR, DX, RF. */
export function namedModalities(text: string): readonly string[] {
  return named(modalities, text);
}

export function namedBodyParts(text: string): readonly string[] {
  return named(bodyParts, text);
}

/** The word a paper uses for the modality of a series. */
export function paperModality(modality: string): string {
  if (modality === 'CR' || modality === 'DX' || modality === 'RF' || modality === 'RG') return 'XR';
  return modality === 'IVUS' ? 'US' : modality;
}

function named(table: readonly (readonly [string, readonly string[]])[], text: string): readonly string[] {
  const content = fold(text);
  return table.filter(([, words]) => words.some((word) => hasTerm(content, word))).map(([key]) => key);
}
