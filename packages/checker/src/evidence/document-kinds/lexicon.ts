import type { DocumentKind } from '../../report/report.ts';
import { terms } from './fold.ts';
import { radiologyReport } from './lexicon-radiology.ts';
import type { LexiconSign } from './lexicon-sign.ts';

export type LexiconKind = Exclude<DocumentKind, 'other' | 'unknown' | 'symptom-timeline'>;

/**
 * Words that tell papers apart, in en, zh, ru, fr, es, de, ar, id, pt. They name parts of papers and of examinations, so that a
 * paper can be recognised; nothing here judges what it says. `*` lets a word go on.
 */
export const lexicon: Readonly<Record<LexiconKind, readonly LexiconSign[]>> = {
  'radiology-report': radiologyReport,
  'discharge-summary': [
    {
      group: 'title',
      weight: 4,
      words: terms(`
        discharge summary | hospital discharge | discharge letter | 出院小结 | 出院记录 | 出院总结 | 出院证明 | выписной эпикриз |
        выписка из истории болезни | выписка из медицинской карты | compte rendu d'hospitalisation |
        compte-rendu d'hospitalisation | lettre de sortie | lettre de liaison | informe de alta | epicrisis |
        resumen de alta | entlassungsbrief | entlassbrief | entlassungsbericht | entlassbericht | تقرير خروج |
        ملخص الخروج | resume medis | ringkasan pulang | resume pasien pulang | resumo de alta | sumario de alta |
        relatorio de alta
      `),
    },
    {
      group: 'stay',
      weight: 3,
      words: terms(`
        was admitted on | date of admission | date of discharge | admission date | discharge date |
        hospital course | 入院日期 | 出院日期 | 住院经过 | 入院情况 | 出院情况 | находился на лечении | находилась на лечении |
        находился на стационарном | находилась на стационарном | дата поступления | дата выписки |
        hospitalise du | hospitalisee du | date d'entree | date de sortie | fecha de ingreso | fecha de alta |
        stationare behandlung | stationarer behandlung | stationaren behandlung | stat. behandlung |
        stationar von | stationarer aufenthalt | in unserer behandlung befand | تاريخ الدخول | تاريخ الخروج |
        tanggal masuk | tanggal keluar | data de internacao | data da alta
      `),
    },
    {
      group: 'course',
      weight: 1.5,
      words: terms(`
        discharge diagnosis | discharge medications | condition at discharge | 出院诊断 | 出院医嘱 | 入院诊断 |
        рекомендации при выписке | клинический диагноз | au total | traitement de sortie | diagnostico de alta |
        tratamiento al alta | evolucion | epikrise | therapie und verlauf | entlassungsmedikation |
        entlassmedikation | aufnahmebefund | diagnosa akhir | التشخيص النهائي
      `),
    },
    {
      group: 'sections',
      weight: 1,
      at: 'line',
      words: terms(`
        diagnosen | diagnose | haupt-und nebendiagnosen | haupt- und nebendiagnosen | anamnese | therapie |
        procedere | medikation | past medical history | anamnesis | antecedents | antecedentes | анамнез |
        диагноз | 现病史 | 既往史 | riwayat penyakit
      `),
    },
  ],
  'operative-note': [
    {
      group: 'title',
      weight: 4,
      words: terms(`
        operative report | operative note | operation note | surgical report | procedure note | 手术记录 | 手术报告 |
        протокол операции | compte rendu operatoire | compte-rendu operatoire | protocolo quirurgico |
        informe quirurgico | nota operatoria | operationsbericht | op-bericht | تقرير العمليه | تقرير عمليه |
        laporan operasi | descricao cirurgica | relatorio cirurgico
      `),
    },
    {
      group: 'course',
      weight: 2,
      words: terms(`
        preoperative diagnosis | postoperative diagnosis | estimated blood loss | the patient was placed | 术前诊断 |
        术后诊断 | 手术经过 | 出血量 | ход операции | diagnostic preoperatoire | diagnostico preoperatorio |
        diagnostico postoperatorio | praoperative diagnose | postoperative diagnose | schnitt-naht |
        diagnosa pra bedah | diagnosa pra operasi | diagnostico pre-operatorio
      `),
    },
    {
      group: 'team',
      weight: 1,
      words: terms(`
        surgeon | anesthesia | anaesthesia | first assistant | 术者 | 主刀 | 麻醉方式 | 麻醉方法 | хирург | ассистент |
        анестезия | chirurgien | anesthesiste | cirujano | anestesia | operateur | anasthesie | الجراح |
        ahli bedah | cirurgiao
      `),
    },
  ],
  'clinic-letter': [
    {
      group: 'salutation',
      weight: 2,
      words: terms(`
        dear colleague | dear dr | dear doctor | sehr geehrte | sehr geehrter | werte frau kollegin |
        werter herr kollege | liebe frau kollegin | lieber herr kollege | cher confrere | chere consoeur |
        cher collegue | cher pr | cher docteur | madame, monsieur | уважаемый коллега | уважаемые коллеги |
        estimado colega | estimado doctor | estimada doctora | تحيه طيبه | kepada yth | yth. ts | prezado colega |
        prezado doutor | a quien corresponda | to whom it may concern
      `),
    },
    {
      group: 'title',
      weight: 3,
      words: terms(`
        clinic letter | referral letter | outpatient letter | consultation note | consultation report | 门诊病历 |
        病情证明 | 转诊 | 会诊记录 | 会诊意见 | консультативное заключение | направление на | осмотр врача | консультация |
        lettre de consultation | compte rendu de consultation | compte-rendu de consultation | informe medico |
        carta de referencia | hoja de referencia | arztbrief | ambulanzbrief | ambulanter bericht | تقرير طبي |
        surat rujukan | surat keterangan | relatorio medico | carta de encaminhamento
      `),
    },
    {
      group: 'reference',
      weight: 1.5,
      words: terms(`
        thank you for referring | i reviewed this | i saw this | wir berichten | ich berichte | wir bedanken uns |
        je vous remercie de m'avoir | j'ai vu en consultation | je vous adresse | remito paciente | se remite |
        mohon bantuan | encaminho | направляется
      `),
    },
    {
      group: 'closing',
      weight: 1.5,
      words: terms(`
        yours sincerely | kind regards | with kind regards | best regards | yours faithfully |
        mit freundlichen grußen | mit freundlichen grussen | mit kollegialen grußen |
        mit freundlichen kollegialen | bien confraternellement | bien cordialement | cordialement |
        confraternellement | с уважением | atentamente | un cordial saludo | مع التحيه | وتفضلوا بقبول |
        hormat kami | terima kasih atas | atenciosamente
      `),
    },
  ],
  'lab-result': [
    {
      group: 'title',
      weight: 3,
      words: terms(`
        laboratory report | lab report | laboratory results | blood test | complete blood count | 检验报告 | 检验报告单 |
        化验单 | 血常规 | 生化检查 | результаты анализов | результаты лабораторн* | общий анализ крови |
        биохимический анализ | analyses medicales | biologie medicale | resultats d'analyses |
        resultados de laboratorio | analisis de sangre | analitica | hemograma | laborbefund | laborwerte |
        blutbild | نتائج التحاليل | تحاليل | hasil laboratorium | pemeriksaan laboratorium | hematologi |
        resultados de exames | exame de sangue
      `),
    },
    {
      group: 'columns',
      weight: 2,
      words: terms(`
        reference range | reference interval | ref. range | normal range | 参考范围 | 参考值 | 参考区间 |
        референсные значения | референсный интервал | valeurs de reference | valores de referencia |
        rango de referencia | referenzbereich | normbereich | القيم المرجعيه | المعدل الطبيعي | nilai rujukan |
        nilai normal
      `),
    },
    {
      group: 'analytes',
      weight: 1.5,
      words: terms(`
        hemoglobin | haemoglobin | hematocrit | leukocytes | platelets | creatinine | bilirubin | 血红蛋白 | 白细胞 |
        血小板 | 肌酐 | гемоглобин | лейкоциты | тромбоциты | креатинин | hemoglobine | leucocytes | plaquettes |
        hemoglobina | leucocitos | plaquetas | creatinina | hamoglobin | leukozyten | thrombozyten | kreatinin |
        الهيموجلوبين | الكرياتينين | leukosit | trombosit | ureum | hemacias
      `),
    },
    {
      group: 'units',
      weight: 1,
      words: terms(`
        mmol/l | umol/l | mg/dl | g/dl | g/l | u/l | 10^9/l | 10*9/l | µmol/l | μmol/l | ммоль/л | мкмоль/л |
        г/л | miu/l | ng/ml | pg/ml
      `),
    },
  ],
  ecg: [
    {
      group: 'title',
      weight: 3,
      words: terms(`
        electrocardiogram | ecg | ekg | 12-lead | 心电图 | экг | электрокардиогра* | electrocardiogramme |
        electrocardiograma | elektrokardiogramm | تخطيط القلب | elektrokardiogram
      `),
    },
    {
      group: 'values',
      weight: 2,
      words: terms(`
        pr interval | qrs duration | qrs | qtc | qt/qtc | p-r-t axes | sinus rhythm | 窦性心律 | pr间期 |
        синусовый ритм | чсс | rythme sinusal | ritmo sinusal | sinusrhythmus | irama sinus | vent. rate |
        ventricular rate
      `),
    },
    {
      group: 'paper',
      weight: 1,
      words: terms(`
        25 mm/s | 10 mm/mv | 25mm/s | 10mm/mv
      `),
    },
  ],
  'echo-report': [
    {
      group: 'title',
      weight: 4,
      words: terms(`
        echocardiogram | echocardiography | echocardiographic report | transthoracic echo* | 超声心动图 |
        эхокардиографи* | эхо-кг | эхокг | echocardiographie | ecocardiograma | ecocardiografia |
        echokardiographie | echokardiografie | ايكو القلب | تخطيط صدى القلب | ekokardiografi
      `),
    },
    {
      group: 'values',
      weight: 2,
      words: terms(`
        ejection fraction | lvef | lv ef | lvedd | lvesd | ivsd | e/a ratio | e/e' | tapse | 射血分数 | 左室射血 |
        фракция выброса | кдр | fraction d'ejection | fevg | fraccion de eyeccion | ejektionsfraktion |
        fraksi ejeksi | fracao de ejecao | الكسر القذفي
      `),
    },
    {
      group: 'structures',
      weight: 1,
      words: terms(`
        mitral valve | aortic valve | tricuspid | left ventricle | left atrium | 二尖瓣 | 主动脉瓣 | 左心室 |
        митральный клапан | аортальный клапан | valve mitrale | valvula mitral | mitralklappe | katup mitral |
        valva mitral
      `),
    },
  ],
  endocrine: [
    {
      group: 'title',
      weight: 3,
      words: terms(`
        endocrinology | hormone panel | hormone profile | pituitary hormones | 激素六项 | 性激素 | 内分泌 | 甲状腺功能 |
        гормоны | эндокринолог* | bilan hormonal | endocrinologie | perfil hormonal | endocrinologia |
        hormonstatus | endokrinologie | الغدد الصماء | هرمونات
      `),
    },
    {
      group: 'analytes',
      weight: 2.5,
      words: terms(`
        prolactin | igf-1 | igf1 | acth | cortisol | tsh | free t4 | ft4 | growth hormone | 泌乳素 | 催乳素 | 皮质醇 |
        促肾上腺 | 生长激素 | пролактин | кортизол | ттг | prolactine | prolactina | prolaktin | kortisol | البرولاكتين |
        الكورتيزول
      `),
    },
  ],
  'visual-field': [
    {
      group: 'title',
      weight: 4,
      words: terms(`
        visual field | perimetry | humphrey | octopus perimet* | 视野检查 | 视野 | периметрия | поля зрения |
        champ visuel | campo visual | campimetria | gesichtsfeld | perimetrie | المجال البصري | lapang pandang
      `),
    },
    {
      group: 'values',
      weight: 2,
      words: terms(`
        mean deviation | pattern deviation | pattern standard deviation | fixation losses | false pos errors |
        24-2 | 30-2 | sita | ght | 平均缺损
      `),
    },
  ],
  'pathology-report': [
    {
      group: 'title',
      weight: 4,
      words: terms(`
        pathology report | histopathology | surgical pathology | cytology report | 病理报告 | 病理诊断 | 病理检查 |
        гистологическ* | патоморфологическ* | патогистологическ* | compte rendu anatomopathologique |
        compte-rendu anatomopathologique | anatomie pathologique | anatomopathologi* | anatomia patologica |
        informe de patologia | histopatologi* | histologischer befund | pathologiebefund |
        pathologisches institut | تقرير الباثولوجي | التشريح المرضي | anatomopatologico
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
        macroscopia | microscopia
      `),
    },
  ],
  'medication-list': [
    {
      group: 'title',
      weight: 3.5,
      words: terms(`
        medication list | current medications | list of medications | prescription | 用药清单 | 处方 | 药品清单 |
        список препаратов | лист назначений | рецепт | ordonnance | liste des medicaments |
        lista de medicamentos | receta medica | medikationsplan | bundeseinheitlicher medikationsplan | rezept |
        قائمه الادويه | وصفه طبيه | daftar obat | resep | receituario
      `),
    },
    {
      group: 'dosing',
      weight: 2,
      words: terms(`
        twice daily | once daily | by mouth | tablets | tablet | mg daily | 每日一次 | 每日两次 | 口服 | таблетк* |
        раза в день | раз в день | comprime* | fois par jour | comprimido* | cada 12 horas | cada 8 horas |
        tabletten | 1-0-1 | 1-0-0 | 0-0-1 | morgens | قرص | مرتين يوميا | kali sehari | vezes ao dia
      `),
    },
  ],
  passport: [
    {
      group: 'machine-readable',
      weight: 5,
      words: terms(`
        p<*
      `),
    },
    {
      group: 'title',
      weight: 3,
      words: terms(`
        passport | 护照 | паспорт | passeport | pasaporte | reisepass | جواز السفر | paspor | passaporte
      `),
    },
    {
      group: 'fields',
      weight: 2,
      words: terms(`
        date of expiry | place of birth | nationality | date of issue | passport no | 护照号 | 有效期至 | срок действия |
        дата выдачи | date d'expiration | nationalite | fecha de caducidad | nacionalidad | gultig bis |
        staatsangehorigkeit | تاريخ الانتهاء | kewarganegaraan | data de validade
      `),
    },
  ],
  'scanner-protocol': [
    {
      group: 'title',
      weight: 3,
      words: terms(`
        siemens magnetom | magnetom | phoenix zip report | phoenixzipreport | exam card | examcard |
        protocol parameters | scan protocol | dose report | patient protocol | somatom |
        ge medical systems protocol
      `),
    },
    {
      group: 'parameters',
      weight: 2.5,
      words: terms(`
        base resolution | phase oversampling | fov read | fov phase | bandwidth | flip angle | slice thickness |
        dist. factor | echo spacing | turbo factor | coil elements | table position | ctdivol | ctdi vol | dlp |
        mas / ref | tp no | scan time
      `),
    },
    {
      group: 'timing',
      weight: 1.5,
      words: terms(`
        tr: | te: | tr = | te = | ta: | pat: | voxel size | rel. snr | averages | concatenations | kv | tr/te
      `),
    },
  ],
  'disc-help': [
    {
      group: 'title',
      weight: 3,
      words: terms(`
        dicom viewer | user manual | user guide | readme | viewer help | how to view your images |
        getting started | benutzerhandbuch | bedienungsanleitung | anleitung zum | mode d'emploi |
        guide d'utilisation | manual de usuario | руководство пользователя | 使用说明 | 用户手册 | panduan pengguna |
        دليل المستخدم
      `),
    },
    {
      group: 'software',
      weight: 2,
      words: terms(`
        system requirements | minimum requirements | double-click | double click | insert the disc |
        insert the cd | start the viewer | autorun | windows xp | windows 7 | windows 10 | license agreement |
        all rights reserved | copyright | click on | toolbar | systemvoraussetzungen | doppelklick |
        configuration requise | cliquez sur | requisitos del sistema | haga clic | системные требования
      `),
    },
  ],
};
