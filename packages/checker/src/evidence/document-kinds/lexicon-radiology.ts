import { terms } from './fold.ts';
import { examinationLines } from './heads.ts';
import { anatomy, sights } from './lexicon-anatomy.ts';
import type { LexiconSign } from './lexicon-sign.ts';

/** The written reading of a scan: its title, its sections, and the prose of an examination. */
export const radiologyReport: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3,
    words: terms(`
        radiology report | imaging report | radiological report | report of examination | mri report | ct report |
        x-ray report | ultrasound report | pet/ct report | 影像诊断报告 | 影像学报告 | 检查报告单 | 诊断报告书 | 放射诊断报告 | 超声检查报告 |
        磁共振检查报告 | ct检查报告 | протокол исследования | описание исследования | протокол мрт | протокол кт |
        протокол рентген* | compte rendu d'examen | compte-rendu d'examen | compte rendu de scanner |
        compte rendu d'irm | compte-rendu d'irm | compte rendu radiologique | informe radiologico |
        informe de radiologia | informe de resonancia | informe de tomografia | radiologischer befund |
        rontgenbefund | mrt-befund | ct-befund | befundbericht radiologie | تقرير الاشعه | تقرير الرنين* |
        تقرير الأشعة | ايكو دوبلر شرايين | دوبلر شرايين | دوبلر اورده | دوبلر سباتي | دوبلر شرايين السباتي | carotid doppler | carotid duplex | venous duplex | arterial duplex | doppler of the carotid* | doppler des troncs | echo-doppler des |
        echodoppler des | eco-doppler carotideo | ecodoppler carotideo | doppler carotideo | ecodoppler venoso | doppler venoso | eco doppler de | doppler de carotidas | doppler das carotidas | duplex der | duplexsonographie der | узи сосудов | уздг |
        дуплексное сканирование | узи вен | 颈动脉彩超 | 血管彩超 | 颈部血管超声 | 血管超声 | usg doppler | doppler karotis | doppler vaskular |
        laporan radiologi | hasil pemeriksaan radiologi | hasil ekspertise | laudo radiologico |
        laudo de ressonancia | laudo de tomografia | laudo medico |
      imaging result | radiology result | breast imaging report | nuclear medicine report | diagnostic imaging | diagnostic report | mri result | 诊断报告 | 影像报告 | ct报告 | mri报告 | mri诊断* | mr报告 | 超声报告 | x线诊断报告 | pet/ct检查报告 | 钼靶检查报告 | протокол мрт* | протокол ультразвук* | отделение лучевой | imagerie medicale | service d'imagerie | centre d'imagerie | medecine nucleaire | informe de ecografia | servicio de radio* | diagnostico por imagen* | diagnostico por imagenes | medicina nuclear | sonographie-befund | sonographiebefund | mammographie | nuklearmedizin | radiologische praxis | radiologische gemeinschaftspraxis | mvz radiologie | neuroradiologie | تقرير اشعه | تقرير موجات | تقرير الاشعه* | الطب النووي | instalasi radiologi | hasil pemeriksaan mri | hasil pemeriksaan ct | hasil ct scan | hasil mri | hasil usg | kedokteran nuklir | laudo | diagnostico por imagem | laudado por
      `),
  },
  {
    group: 'findings',
    weight: 2.5,
    at: 'line',
    words: terms(`
      findings | imaging findings | finding | 检查所见 | 影像所见 | 影像表现 | 影像学表现 | 放射学表现 | 超声所见 | 所见 | описание |
      результаты исследования | resultats | resultat | description | hallazgos | informe | befund |
      beurteilung und befund | النتائج | الموجودات | temuan | hasil pemeriksaan | hasil | achados | analise |
      relatorio | descricao | interpretation | 表现 | 检查表现 | 影像描述 | 描述 | описательная часть | descripcion |
      informe radiologico | المشاهدات | الوصف | نتائج الفحص | uraian | deskripsi | descricao do exame | laudo
    `),
  },
  {
    group: 'impression',
    weight: 2.5,
    at: 'line',
    words: terms(`
      impression | impressions | conclusion | conclusions | opinion | 诊断意见 | 影像诊断 | 诊断结论 | 放射学诊断 | 诊断提示 | 超声提示 |
      印象 | 检查结论 | заключение | вывод | выводы | en conclusion | synthese | impresion | impresion diagnostica |
      conclusiones | conclusion diagnostica | beurteilung | zusammenfassende beurteilung | الاستنتاج | الخلاصه |
      الانطباع | kesan | kesimpulan | impressao | impressao diagnostica | conclusao | opiniao | 检查意见 | 提示 |
      закл | заключение мрт | conclusion diagnostique | i.d | juicio diagnostico | الراي | diagnosa radiologi
    `),
  },
  {
    group: 'technique',
    weight: 2,
    at: 'line',
    words: terms(`
      technique | protocol | procedure | comparison | clinical indication | indication | examination | exam |
      检查方法 | 检查技术 | 扫描方法 | 检查部位 | 检查项目 | методика | методика исследования | область исследования | техника |
      protocole | comparaison | renseignements cliniques | tecnica | estudio | comparacion | indicacion |
      technik | untersuchungstechnik | fragestellung | klinische angaben | voraufnahmen | التقنيه | الفحص |
      teknik | teknik pemeriksaan | klinis | metodologia | dados clinicos | clinical details |
      clinical information | reason for exam | prior studies | 临床诊断 | 临床信息 | 扫描序列 | 检查方式 | resultat anterieur |
      motivo de consulta | datos clinicos | metodo de exame | rechtfertigende indikation | voruntersuchung |
      طريقه الفحص | المعلومات السريريه | تقنيه الفحص | keterangan klinis | indicacao clinica | indicacao
    `),
  },
  {
    group: 'examination',
    weight: 1.5,
    words: terms(`
        mri of | ct of | mr imaging | computed tomography of | magnetic resonance imaging of | radiograph of |
        ap and lateral | pa and lateral | pa and lat | contrast-enhanced | with and without contrast |
        gadolinium | t1-weighted | t2-weighted | t2w | flair | 平扫 | 增强扫描 | 加权像 | t1wi | t2wi | dwi | срезах |
        контрастирован* | в режимах | режиме т2 | взвешенн* | coupes | sequences ponderees |
        injection de gadolinium | injection de produit de contraste | ponderation t1 | ponderation t2 |
        secuencias | potenciadas en t1 | potenciadas en t2 | contraste intravenoso | cortes axiales | sequenzen |
        t1-gewichtet* | t2-gewichtet* | kontrastmittelgabe | schichtdicke | مقاطع | بدون حقن | الصبغه |
        potongan axial | potongan aksial | tanpa kontras | dengan kontras | ponderadas em t1 | ponderadas em t2 |
        apos contraste | aquisicao |
      multiplanar | sagittal | axial | stir | diffusion | portal venous phase | arterial phase | tomosynthesis | fdg | suvmax | suv | mbq | uptake time | bi-rads* | birads | pi-rads* | li-rads* | lung-rads* | 矢状位 | 轴位 | 冠状位 | flair | 增强ct | 增强后 | 放射性摄取 | томограмм* | сагиттальн* | аксиальн* | т1 | т2 | sagittale | axiale | axiales | injectee | temps portal | acquisition | sagital | sagitales | difusion | gadolinio | en dos proyecciones | pa y lateral | in 2 ebenen | in zwei ebenen | nativ | nach km | i.v. kontrastmittel | t1w | sag | kontrastmittel | سهميه | محوريه | بالصبغه | t1 | t2 | sagital | aksial | kontras | difusao | gadolinio | contraste iodado | pa e perfil | tomossintese
      `),
  },
  {
    group: 'structures',
    weight: 1.5,
    words: [
      ...anatomy,
      ...terms(`
        heart size | cardiac silhouette | mediastinum | hilar | lung fields | lungs are | lungs | clear lungs |
        costophrenic* | lingula | osseous structures | visualized bones | ventricular system |
        midline structures | gray-white | marrow signal | cruciate ligament* | menisc* | paranasal sinuses |
        parenchyma* | right lower lobe | left lower lobe | pleura* | 双肺 | 纵隔 | 脑室 | 中线结构 | 胸膜 | 信号 | 密度 |
        желудочков* | срединные структуры | легочн* | средостен* | корни легких | parenchyme | mediastin |
        ligne mediane | systeme ventriculaire | parenquima | mediastino | linea media | ventriculos |
        mittellinie | liquorraume | parenchym* | البطينات | الرئتين | sistem ventrikel | mediastinum superior |
        jantung tidak membesar | linha media | sistema ventricular |
      liver | spleen | gallbladder | kidneys | biliary | bile duct* | cbd | cardiomediastinal | ventricles | conus | disc | nodes | vertebra* | bones | foie | vesicule | voies biliaires | rate | reins | higado | vesicula | bazo | rinones | via biliar | campos pulmonares | silueta | leber | gallenblase | milz | nieren | zwerchfell* | pleuraerguss | lymphknoten | mittelstandig* | wurzel | liquor* | печень | желчн* | селезенк* | почки | лимфоузл* | синусы | желудочки | 肝脏 | 胆囊 | 双肾 | 脾 | 心影 | 肋膈角 | 双膈 | 膈面 | 椎间盘 | 神经根 | 淋巴结 | 双乳 | الكبد | المراره | الطحال | الكليتان | الرئتان | القنوات الصفراويه | البطينات الدماغيه | الثدي | hepar | kandung empedu | lien | ginjal | paru | cor | sinus kostofrenikus | diskus | figado | vesicula biliar | baco | rins | vias biliares | area cardiaca | seios costofrenicos | parenquima pulmonar | mamas | seins | breast density | silhouette cardiaque | culs-de-sac | lobe superieur | lobe inferieur | lobulo* | lobo superior | lobo inferior | oberlappen | unterlappen | lobus
      `),
    ],
  },
  {
    group: 'appearances',
    weight: 1.5,
    words: [
      ...sights,
      ...terms(`
        effusion* | pneumothorax | atelecta* | consolidation* | opacit* | infiltrate* | cardiomegaly |
        airspace disease | hyperexpanded | hyperinflat* | hyperintens* | hypointens* | hyperdens* | hypodens* |
        signal intensity | enhancement | scoliosis | edema | 高信号 | 低信号 | 等信号 | 低密度 | 高密度 | 异常强化 | 积液 | 占位 |
        未见明显异常 | 未见异常 | мр-сигнал* | гиперинтенсивн* | гипоинтенсивн* | изоинтенсивн* | плотност* | hypersignal |
        hyposignal | prise de contraste | epanchement | hiperintens* | hipointens* | hiperdens* | derrame |
        realce | signalanhebung* | signalalteration* | kontrastmittelaufnahme | erguss | اشاره عاليه |
        lesi hiperdens | lesi hipodens | infiltrat | hipersinal | hipossinal |
      nodule* | protrusion* | herniation* | hernie discale | hernia discal | stones | gallstones | restricted diffusion | free fluid | mass | calcification* | dilatation | diffusionsrestriktion* | rundherd* | bandscheibenvorfall | konkrement* | gliose* | infiltrat* | herd | mikrokalk | microcalcification* | nodulo* | microcalcificacion* | adenopat* | adenopath* | lithiase | lithiasique | litiasis | steatose | esteatosis | esteatose | calculo | hidronefros* | linfonodo* | microcalcificac* | opacidad* | condensac* | foyer hypermetabolique | hypermetabolique | hipermetabolico | mehranreicherung | nuklidverteilung | грыжа | очаг* | узел* | конкремент* | кальцинат* | расширен* | инфильтратив* | гиперметабол* | 结节 | 突出 | 结石 | 肿块 | 钙化 | 实变影 | 强回声 | 高代谢 | 肿大 | عقده | حصوه | انزلاق غضروفي | كتل | تكلسات | انصباب | ارتشاح | بؤره | استسقاء | nodul | protrusi | batu | massa | mikrokalsifikasi | limfadenopati | hidronefrosis | hipermetabolik | ekogenisitas | ecogenicidad | ecogenicidade | echogenicite | echotexture | echomuster* | эхогенност*
      `),
    ],
  },
  {
    group: 'wording',
    weight: 1,
    words: terms(`
      no evidence of | there is no | unremarkable | within normal limits | may reflect | no focal | is seen |
      are seen | is noted | stable | without | unchanged | no pneumothorax | 未见 | 可见 | 显示 | не выявлено |
      не определя* | без особенностей | визуализир* | absence de | pas d'anomalie | pas de | no se observa* |
      se observa* | sin evidencia | kein nachweis | kein anhalt | unauffallig* | darstellung | لا يوجد |
      لا توجد | tak tampak | tampak | ausencia de | sem evidencia | nao se observa* | no free | are normal |
      not seen | no suspicious | homogen* | regelrecht* | altersentsprechend* | reguliers | homogene |
      conserve | normales | no se identifican | normais | preservado | ausencia | не расширен* | не увеличен* |
      не смещен* | сохранен | 正常 | 清晰 | 光整 | طبيعي* | خاليه | tidak tampak | tidak melebar |
      dalam batas normal | licin
    `),
  },
  {
    group: 'signature',
    weight: 1,
    words: terms(`
        radiologist | electronically signed by | dictated by | dictating | dictating physician | 报告医师 | 审核医师 |
        放射科 | 影像科 | врач-рентгенолог | рентгенолог | radiologue | radiologo | facharzt fur radiologie |
        radiologe | radiologie | diagnostische radiologie | اخصائي الاشعه | قسم الاشعه |
        dokter spesialis radiologi | sp.rad | radiologista |
      consultant radiologist | reported by | report by | verified | authenticated | sonographer | 报告医生 | 审核医生 | 诊断医生 | 诊断医师 | 核医学科 | врач узд | врач-радиолог | medecin radiologue | medico radiologo | fachartzin fur radiologie | facharztin fur radiologie | zentrum fur radiologie | استشاري الاشعه | اخصائي اشعه | dokter radiologi | crm
      `),
  },
  {
    // Headings that many papers have. Two of them together are the frame of a reading.
    group: 'loose-headings',
    weight: 2,
    at: 'line',
    atLeast: 2,
    words: terms(`
      report | result | results | результат | результаты | resultado | ergebnis | body of report | comment | summary | recommendation | recommendations | 诊断 | 结论 | 意见 | commentaire | comentario | diagnostico | urteil | zusammenfassung | ergebnis | diagnose | empfehlung | النتيجه | التشخيص | التوصيات | saran | comentarios | au total |
      history | sequences | clinical question | 项目 | жалобы | область | методы | motif | metodo | methode | anamnese | indikasi | الشكوي | history | clinical history | historia clinica | technique | impression | conclusion | findings
    `),
  },
  {
    // A plain “normal” counts only beside what was looked at.
    group: 'normality',
    weight: 1,
    atLeast: 2,
    words: terms(`
      normal | clear | intact | normale | normal gross | 正常 | طبيعي | طبيعيه | нет | без | sin | sem | ohne | kein |
      keine | absence | free fluid | freie flussigkeit | dalam batas normal
    `),
  },
  { group: 'examined', weight: 2, words: [], sees: examinationLines },
];
