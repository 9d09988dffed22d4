import { fold, hasTerm, terms } from './fold.ts';

// What was examined and with what, as papers and series descriptions write it. Keys are DICOM's own words (PS3.3 C.7.3.1.1.1;
// body parts after PS3.16 Annex L, made coarser so that a paper and a header can meet).
const modalityWords: Readonly<Record<string, readonly string[]>> = {
  MR: terms(`
    mri | mr | mrt | irm | mra | mrcp | fmri | magnetic resonance | magnetresonanz* | kernspin* |
    resonance magnetique | resonancia magnetica | ressonancia magnetica | rmn | rm | мрт | магнитно-резонансн* |
    磁共振 | 核磁 | мр-* | الرنين المغناطيسي | رنين مغناطيسي | resonansi magnetik |
    resonancia | ressonancia | irm* | رنين | mr imaging |
    angio-rm | angiorm | angio-irm | angio-mr | angio-mrt | colangio-rm | colangiorm | colangiorresonancia | bili-irm | artro-rm | arthro-irm |
    mr-angio* | ямр | ямрт | мрхпг | магнитная резонансная | магнитно-резонансная томография | мр-томограф* | 磁振造影 | 磁力共振 | مرنان | الرنين |
    resonansi magnet | imagen por resonancia | rnm
  `),
  CT: terms(`
    ct | cat scan | computed tomography | computertomogra* | tdm | scanner | tomodensitometrie | tac | tc |
    tomografia computada | tomografia computarizada | tomografia axial | кт | компьютерная томография |
    компьютерной томографии | мскт | спиральн* | ct扫描 | ct平扫 | 电脑扫描 | 电脑断层 | 電腦掃描 | 電腦斷層 | ct检查 | 计算机断层 | cta | اشعه مقطعيه | طبقي محوري | التصوير الطبقي | تصوير طبقي |
    الاشعه المقطعيه | tomografi komputer | ct-scan | msct |
    скт | спиральная компьютерная | computerised tomography | tomografia computorizada | tomografia | tomografias | tomodensitometrique | مقطعي | مقطعيه | 增强ct | computertomographie* |
    hrct | hr-ct | tacar | tcar | tc-ar | ктвр | вркт | рктвр | мсктвр | tdm-hr | tdmhr | tdm hr | ctpa | ctv | cect | ncct | ncect | ldct |
    angio-ct | angioct | angio-tc | angiotc | angio-tac | angiotac | angio-tdm | angioscanner | angio-scanner | angiotomografia | angio-kt |
    кт-* | мскт-* | кта | мскта | ркт | сркт | низкодозн* | ct-angio* | ct-thorax | ct-abdomen | ct-kopf | uro-ct | uro-tc | urotc | uro-tac | urotac |
    uroscanner | uro-scanner | uro-tdm | colo-tc | coloscanner | entero-tc | enterotc | enteroscanner | arthroscanner | artro-tc | 高分辨ct | 高分辨率ct |
    薄层ct | 低剂量ct | 螺旋ct | طبقي | مفراس | سكانر | سي تي | tomografi terkomputerisasi
  `),
  PT: terms(`
    pet | pet-ct | pet/ct | pet-tdm | tep | tep-scan | пэт | пэт-кт | пэт/кт | 正电子
  `),
  NM: terms(`
    *szinti | *szintigra* | scinti | scintigra* | szintigra* | spect | gammagrafia | cintilografia | сцинтиграф* | 骨扫描 | 核素
  `),
  US: terms(`
    ultrasound | sono | ايكو | sonography | sonogra* | ultraschall | echographie | ecografia | ultrassonografia | узи |
    ультразвуков* | 超声 | b超 | 彩超 | الموجات فوق الصوتيه | سونار | usg | ultrasonografi |
    *sonographie* | ultrasonido | ultrassom | ultra-som | ultrasonographie | doppler | ecodoppler | eco-doppler | echo-doppler | امواج فوق صوتيه | امواج فوق الصوتيه | موجات فوق صوتيه | موجات فوق الصوتيه | 超声波 |
    uss | ultrasonografia | ultrasonidos | ultrasonografico | ultrassonografico | ultrassonografias | ultrasons | ecografias | ecografico | echographies | echographique |
    ecotomografia | ecocolordoppler | duplex | duplexscan | duplex-scan | triplex | эхограф* | узд | уздг | узгд | уздс | цдк | дуплекс* | триплекс* | доплер* |
    допплер* | 超音波 | 彩色多普勒 | 多普勒 | التراساوند | الترا ساوند | التراسوند | الترا صوت | ايكوغرافي | صدوي | دوبلر | دوبلكس | ultrasonik
  `),
  XR: terms(`
    x-ray | xray | radiograph* | chest film | cxr | rontgen* | рентгенограмм* | рентгенограф* | рентгеноскоп* | рентгеновск* | radiographie | radiografia | рентген |
    флюорограф* | x线 | x光 | 胸片 | 平片 | اشعه سينيه | الاشعه السينيه | foto thorax | foto rontgen | raio x |
    raios x |
    rx | ro-thorax | ro thorax | rontgenthorax | radiographies | radiografias | raio-x | raios-x | radiographique | dr左 | dr右 | dr正 | dr检查 | dr摄影 | dr胸 | 正侧位 | 正位片 | 摄片 | شعاعيه | صوره اشعه | صوره شعاعيه | ro foto | foto polos | r-графи* | r-грамм* | r-логич* | рентгено* | rtg |
    rontgenaufnahme* | rontgenbild* | abdomen sans preparation | telerradiograf* | teleradiograf* | panoramic x-ray | orthopantomogra* | ortopantomogra* |
    orthopantomogramm | opg | 床旁片 | 胸部正位 | 胸部正侧位 | 腹平片 | 腹部立位 | 立位腹 | 拍片 | 全景片 | foto toraks | foto dada | foto bno | bno |
    foto genu | foto pelvis | foto lumbosacral | foto lumbosakral | foto cervical | foto schedel | foto manus | foto pedis | صوره شعاعيه | صور شعاعيه | اشعه عاديه | اشعه بسيطه |
    اشعه صدر | صوره صدر بسيطه
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
    craneal* | crania* | cerebral* | ensefal* |
    iac | tmj | jaw | facial | mandib* | maxill* | temporal bone | pns | skull base | circle of willis | schadelbasis | felsenbein* | kiefer* |
    nasennebenhohlen | nnh | gesichtsschadel | orbita* | rocher* | massif facial | hypophyse | silla turca | hipofisis | oidos | penascos | senos paranasales | macizo facial |
    seios da face | seios paranasais | hipofise | mastoid* | ouvidos | турецкого седла | пазух носа | околоносовых | височн* | орбит* | черепа | челюст* | внчс | гм |
    鼻窦 | 副鼻窦 | 眼眶 | 颞骨 | 内听道 | 头 | 脑部 | 颌面 | 颞下颌 | 鼻咽 | دماغ | جيوب | حجاج | صدغي | فك | جمجمه | قحف | نخامي* | sinus paranasal | orbita | mastoid | wajah | mandibula | tengkorak | hipofisis
  `),
  NECK: terms(`
    neck | cou | hals | cuello | pescoco | шеи | 颈部 | الرقبه | leher | thyroid | schilddruse | thyroide |
    tiroides | щитовидн* | 甲状腺 | carotid* |
    larynx | parotid* | thyroideal | soft tissue neck | cervical nodes | karotis* | karotid* | halsgefaß* | halsgefasse | halsweichteile | speicheldruse* | kehlkopf |
    troncs supra-aortiques | tsa | parties molles cervicales | parotide* | larynge | glandes salivaires | troncos supraaorticos | cervical blando | laringe | glandulas salivales |
    tireoide | tiroide | glandulas salivares | бца | бцс | брахиоцефальн* | сонн* артер* | шея | гортан* | слюнных | 颈动脉 | 颈部血管 | 颈部淋巴结 | 喉 | 腮腺 | 涎腺 |
    سباتي* | درقيه | غده درقيه | رقبه | حنجره | نكفيه | لعابيه | tiroid | karotis | laring | kelenjar tiroid | parotis |
    thyroidien* | thyroidal* | thyreoid* | schilddrusen* | tiroideo* | tiroidea* | tireoidian* | tireoideo* | tireoidea* | tiroidian* | tirads | ti-rads | eu-tirads
  `),
  CHEST: terms(`
    chest | thorax | thorac* | lung | lungs | pulmon* | poumon* | torax | brustkorb | lunge* | грудной клетки |
    грудной | легких | огк | 胸部 | 胸 | 肺 | الصدر | الرئه | dada | paru | cxr | mediastin* |
    rib | ribs | sternum | clavicle | toraks | toracic* | thoracique* | toracico | pulmones | pulmonar* | torace | rippen* | grobes | cotes | costal | costillas | parrilla costal |
    esternon | trachea | oesophag* | hemithorax | грудная клетка | груди | огп | легкие | легкого | ребер | грудины | 双肺 | 肋骨 | 胸腔 | 气管 | صدر | رئه | رئتين | اضلاع | قفص صدري | iga | tulang iga
  `),
  HEART: terms(`
    heart | cardiac | coronary | coeur | cardiaque | coronaire* | corazon | coronari* | herz* | koronar* |
    сердца | коронарн* | 心脏 | 冠脉 | 冠状动脉 | القلب | jantung | coracao | cardiac* |
    myocard* | cardio-irm | cardio-rm | cardiorm | miocard* | сердце | миокард* | 心肌 | قلب | اكليلي* | تاجي* | koroner
  `),
  BREAST: terms(`
    breast* | mamm* | mamogra* | mamografi | маммограф* | 钼靶 | ماموغرام | ماموجرام | bi-rads | birads | sein | seins | mama | mamas | brust | молочн* | 乳腺 | 乳房 | الثدي | payudara |
    axilla | brustdruse* | mammae | mammaire* | glandula mamaria | mamaria* | mamario | мжк | ثدي | ثديين | mammae dextra | mammae sinistra
  `),
  ABDOMEN: terms(`
    abdomen | abdominal* | abdominell* | abdomino* | oberbauch | bauch | leber | liver | foie | higado | hepat* |
    kidney* | renal | niere* | rein | reins | брюшной | обп | печени | почек | 腹部 | 上腹 | 全腹 | 腹盆 | 中腹 | 下腹 | 腹腔 | 肝 | 肾 | 胰腺 | البطن | الكبد |
    الكلى | perut | hati | ginjal | pancrea* | pankrea* | figado | rins |
    vesicule | vesicula | gallbladder | gallenblase | milz | spleen | bazo | rate | hepar | lien | rinones | figado | желчн* | селезенк* | 脾 | 胆囊 | مراره | طحال | كليتان |
    abdominopelv* | abdpelv* | abdpelvis | kub | adrenal* | stomach | bowel | colon | urinary tract | biliary | pankreas | magen | darm | harnwege | nierenlager | nebenniere* |
    mittelbauch | abdomenubersicht | asp | abdominopelvien* | arbre urinaire | voies urinaires | voies biliaires | surrenal* | estomac | abdominopelvic* |
    vias urinarias | rinones y vias | suprarrenal* | hepatobiliar | rins e vias | abdome | abdominal total | adrenais | aparelho urinario | брюшная | живота | живот |
    забрюшин* | мвп | печень | почки | надпочечник* | поджелудочн* | мочевыводящ* | 肝胆 | 泌尿系 | 双肾 | 肾上腺 | 胰 | 腹 | 肠 | بطن | كبد | كلي | كليه | بنكرياس | جهاز بولي | مسالك بوليه | بطن وحوض |
    abdomen atas | traktus urinarius | hepatobilier | pankreas | limpa | kandung empedu | kelenjar adrenal
  `),
  PELVIS: terms(`
    pelvi* | becken | bassin | pelvien* | малого таза | таза | 盆腔 | 骨盆 | الحوض | panggul | prostat* | простат* |
    前列腺 | uter* | матки | 子宫 | bacia |
    pelve | pelvica | pelvico | pelvis menor | pelvica ginecologica | sacroil* | sacrum | coccyx | bladder | rectum | rectal | ovar* | testis | testic* | scrot* | transvaginal* |
    unterbauch | kleines becken | harnblase | enddarm | hoden* | isg | iliosakral* | kreuzbein | steißbein | beckenubersicht | petit bassin | vessie | sacro-iliaque* |
    testicul* | scrotal* | bourses | recto | vejiga | testiculo* | endovaginal | sacroiliac* | ginecologic* | bexiga | reto | sacroiliaca* | escrot* | bolsa escrotal |
    малый таз | омт | таз | мочевого пузыря | прямой кишки | яичник* | мошонк* | крестцово-подвздошн* | кпс | копчик* | 骶髂 | 骶尾 | 直肠 | 膀胱 | 附件 | 阴囊 | 睾丸 | 妇科 |
    حوض | رحم | مبيض* | مثانه | خصيتين | صفن | عجزي حرقفي | بروستات* | مستقيم | rahim | buli | kandung kemih | rektum | kandungan | skrotum | testis
  `),
  SPINE: terms(`
    spine | spinal | lumbar | cervical spine | cervical | lumbosacral* | rachis | rachidien* | lombaire |
    *wirbelsaule | *wirbelkorper* | lws | hws | bws | columna | columna lumbar | lumbar* | позвоночник* | поясничн* |
    шейного отдела | 腰椎 | 颈椎 | 胸椎 | 脊柱 | العمود الفقري | القطنيه | الفقرات | tulang belakang | lumbal | coluna |
    lspine | cspine | tspine | vertebra* |
    l4-5 | l4/5 | l4-l5 | l4/l5 | l5-s1 | l5/s1 | c5-6 | c5/6 | c5-c6 | c6-7 | c6-c7 | c6/c7 | lwk | bwk | hwk | lombar* | lombo* | dorsal | lumbosacr* | lombosacr* | cervicale | dorsolombaire | قطني* | عنقي* | فقرات |
    sspine | lsspine | ctspine | tlspine | c-spine | t-spine | l-spine | ls-spine | sacral | rachis dorsal | dorsale | lombosacre | dorso-lombaire | cervico-dorsal |
    raquis | columna dorsal | cervicodorsal* | dorsolumbar* | toracolumbar* | medula espinal | coluna lombar | toracolombar* | шоп | гоп | поп | пкоп | позвонк* | спинного мозга |
    пояснично-* | копчика | крестца | 腰骶 | 骶椎 | 颈髓 | 胸腰 | عمود فقري | رقبيه | ظهريه | عجزيه | servikal | torakal | lumbosakral | vertebra | tulang punggung | torakolumbal
  `),
  SHOULDER: terms(`
    shoulder | epaule | schulter* | hombro | ombro | плечев* | плеча | 肩 | الكتف | bahu |
    shldr | clavicul* | scapula* | ac joint | schultergelenk | schlusselbein | schulterblatt | rotatorenmansch* | clavicule | omoplate | clavicula | omoplato | escapula* | hombros |
    ombros | clavicola | ключиц* | лопатк* | 锁骨 | 肩胛 | كتف | ترقوه | لوح الكتف | klavikula | skapula
  `),
  ARM: terms(`
    elbow | wrist | hand | forearm | finger* | coude | poignet | main | ellenbogen | handgelenk | codo | muneca |
    mano | cotovelo | punho | локтев* | кисти | лучезапястн* | 肘 | 腕 | 手 | المرفق | الرسغ | اليد | siku |
    pergelangan tangan | tangan | humerus |
    thumb | radius | ulna | scaphoid | upper extremity | upper limb | carpal | oberarm | unterarm | daumen | finger | mittelhand | kahnbein | avant-bras | pouce | doigt* |
    main droite | main gauche | carpe | antebrazo | humero | brazo | pulgar | dedo de la mano | carpo | antebraco | umero | mao | polegar | dedo da mao | kiste | плечевой кости | предплечь* | кисть |
    лучевой | локтя | запясть* | пальц* кисти | 前臂 | 肱骨 | 手指 | 拇指 | 尺桡骨 | 腕关节 | 肘关节 | مرفق | رسغ | معصم | يد | ساعد | عضد | lengan | antebrachii | manus | jari tangan | cubiti | wrist
  `),
  HIP: terms(`
    hip | hips | hanche* | hufte | huftgelenk | cadera | quadril | тазобедренн* | 髋 | الورك | koksa |
    panggul | pinggul | coxae | coxa | coxofemoral* | coxo-femoral* | huftgelenke | huft-tep | caderas | anca | quadris | тбс | 股骨头 | 股骨颈 | ورك | وركين | مفصل الفخذ | articulatio coxae | sendi panggul
  `),
  KNEE: terms(`
    knee | knees | genou | genoux | knie* | rodilla* | joelho | коленн* | колена | 膝 | الركبه | lutut | menisc* |
    menisk* | мениск* | patell* | kniegelenk* | rotule | femoro-tibial* | rotula | joelhos | коленный | 髌骨 | 膝关节 | 半月板 | ركبه | ركبتين | رضفه | genu
  `),
  LEG: terms(`
    ankle | foot | feet | leg | femur | tibia | cheville | pied | jambe | sprunggelenk | fuß | fuss |
    unterschenkel | oberschenkel | tobillo | pie | tornozelo | pe | perna | голеностопн* | стопы | голени | 踝 |
    足 | 下肢 | الكاحل | القدم | pergelangan kaki | kaki |
    calcane* | achill* | лодыжк* |
    toe | toes | hindfoot | forefoot | midfoot | calf | thigh | lower extremity | lower limb | lower limbs | fibula | heel | osg | usg-gelenk | vorfuß | vorfuss | ruckfuß | zehe* |
    ferse* | wade | fußwurzel | mittelfuß | beinvenen | beinarterien | bein | avant-pied | arriere-pied | orteil* | mollet | cuisse | perone | talon | membres inferieurs | membre inferieur |
    calcaneo | antepie | pierna | muslo | dedo del pie | miembros inferiores | mmii | extremidades inferiores | antepe | coxa esquerda | coxa direita | calcanhar | membros inferiores |
    бедра | бедренной | большеберцов* | стоп | стопа | пятк* | пяточн* | нижних конечностей | вен нижних | ахилл* | 踝关节 | 足部 | 跟骨 | 胫骨 | 腓骨 | 股骨干 | 小腿 | 大腿 | 跟腱 |
    كاحل | قدم | ساق | فخذ | عقب | اطراف سفليه | طرف سفلي | cruris | pedis | tungkai | betis | paha | tumit | jari kaki | ekstremitas bawah
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
