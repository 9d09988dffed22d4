import { terms } from './fold.ts';
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
        تقرير الأشعة | laporan radiologi | hasil pemeriksaan radiologi | hasil ekspertise | laudo radiologico |
        laudo de ressonancia | laudo de tomografia | laudo medico
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
        relatorio | descricao
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
        الانطباع | kesan | kesimpulan | impressao | impressao diagnostica | conclusao | opiniao
      `),
  },
  {
    group: 'technique',
    weight: 2,
    at: 'line',
    words: terms(`
        technique | protocol | procedure | comparison | clinical indication | indication | clinical history |
        examination | exam | 检查方法 | 检查技术 | 扫描方法 | 检查部位 | 检查项目 | методика | методика исследования |
        область исследования | техника | protocole | comparaison | renseignements cliniques | tecnica | estudio |
        comparacion | indicacion | technik | untersuchungstechnik | fragestellung | klinische angaben |
        voraufnahmen | التقنيه | الفحص | teknik | teknik pemeriksaan | klinis | metodologia | dados clinicos
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
        apos contraste | aquisicao
      `),
  },
  {
    group: 'structures',
    weight: 1.5,
    words: terms(`
        heart size | cardiac silhouette | mediastinum | hilar | lung fields | lungs are | lungs | clear lungs |
        costophrenic* | lingula | osseous structures | visualized bones | ventricular system |
        midline structures | gray-white | marrow signal | cruciate ligament* | menisc* | paranasal sinuses |
        parenchyma* | right lower lobe | left lower lobe | pleura* | 双肺 | 纵隔 | 脑室 | 中线结构 | 胸膜 | 信号 | 密度 |
        желудочков* | срединные структуры | легочн* | средостен* | корни легких | parenchyme | mediastin |
        ligne mediane | systeme ventriculaire | parenquima | mediastino | linea media | ventriculos |
        mittellinie | liquorraume | parenchym* | البطينات | الرئتين | sistem ventrikel | mediastinum superior |
        jantung tidak membesar | linha media | sistema ventricular
      `),
  },
  {
    group: 'appearances',
    weight: 1.5,
    words: terms(`
        effusion* | pneumothorax | atelecta* | consolidation* | opacit* | infiltrate* | cardiomegaly |
        airspace disease | hyperexpanded | hyperinflat* | hyperintens* | hypointens* | hyperdens* | hypodens* |
        signal intensity | enhancement | scoliosis | edema | 高信号 | 低信号 | 等信号 | 低密度 | 高密度 | 异常强化 | 积液 | 占位 |
        未见明显异常 | 未见异常 | мр-сигнал* | гиперинтенсивн* | гипоинтенсивн* | изоинтенсивн* | плотност* | hypersignal |
        hyposignal | prise de contraste | epanchement | hiperintens* | hipointens* | hiperdens* | derrame |
        realce | signalanhebung* | signalalteration* | kontrastmittelaufnahme | erguss | اشاره عاليه |
        lesi hiperdens | lesi hipodens | infiltrat | hipersinal | hipossinal
      `),
  },
  {
    group: 'wording',
    weight: 1,
    words: terms(`
        no evidence of | there is no | unremarkable | within normal limits | may reflect | no focal | is seen |
        are seen | is noted | stable | without | unchanged | no pneumothorax | 未见 | 可见 | 显示 | не выявлено |
        не определя* | без особенностей | визуализир* | absence de | pas d'anomalie | pas de | no se observa* |
        se observa* | sin evidencia | kein nachweis | kein anhalt | unauffallig* | darstellung | لا يوجد |
        لا توجد | tak tampak | tampak | ausencia de | sem evidencia | nao se observa*
      `),
  },
  {
    group: 'signature',
    weight: 1,
    words: terms(`
        radiologist | electronically signed by | dictated by | dictating | dictating physician | 报告医师 | 审核医师 |
        放射科 | 影像科 | врач-рентгенолог | рентгенолог | radiologue | radiologo | facharzt fur radiologie |
        radiologe | radiologie | diagnostische radiologie | اخصائي الاشعه | قسم الاشعه |
        dokter spesialis radiologi | sp.rad | radiologista
      `),
  },
];
