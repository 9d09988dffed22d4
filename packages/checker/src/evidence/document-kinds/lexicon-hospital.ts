import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

export const dischargeSummary: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 4,
    words: terms(`
      discharge summary | hospital discharge | discharge letter | 出院小结 | 出院记录 | 出院总结 | 出院证明 | выписной эпикриз |
      выписка из истории болезни | выписка из медицинской карты | compte rendu d'hospitalisation |
      compte-rendu d'hospitalisation | lettre de sortie | lettre de liaison | informe de alta | epicrisis |
      resumen de alta | entlassungsbrief | entlassbrief | entlassungsbericht | entlassbericht | تقرير خروج |
      ملخص الخروج | resume medis | ringkasan pulang | resume pasien pulang | resumo de alta | sumario de alta |
      relatorio de alta |
      inpatient discharge* | discharge notification | discharge report | alta hospitalaria | hospital stay summary | 出院病历摘要 | 住院病历摘要 | выписка из стационара | выписка | resumo de alta hospitalar | resumen de egreso | epikrise | ملخص خروج | تقرير الخروج | resume pulang | resume medis pasien | austrittsbericht | sortie d'hospitalisation |
      hoja de egreso | nota de egreso | resumen clinico de egreso | resumen de internacion | resumen de hospitalizacion | informe de egreso | hoja de alta | nota de alta | epicrisis de egreso | informe clinico de alta |
      alta medica hospitalaria | resumo de internacao | resumo de internamento | nota de alta | carta de alta | boletim de alta | relatorio de internamento | bulletin de sortie | resume de sortie | resume d'hospitalisation |
      bulletin d'hospitalisation | compte rendu de sejour | austrittsbrief | spitalaustritt* | kurzarztbrief | vorlaufiger entlassungsbrief | kurzbrief zur entlassung | эпикриз выписной | переводной эпикриз | этапный эпикриз |
      выписной документ | 出院病历 | 出院報告 | 出院摘要 | 出院病歷摘要 | 离院小结 | 出院通知 | ملخص مغادره | تقرير مغادره | تقرير تخريج | ورقه خروج | بطاقه خروج | ringkasan keluar | resume keluar | surat pulang | resume rawat inap | ringkasan perawatan |
      inpatient summary | discharge note | hospital summary | discharge advice | final summary
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
      tanggal masuk | tanggal keluar | data de internacao | data da alta | reason for admission |
      summary of stay | 入院时间 | 出院时间 | состояние при выписке | motif d'hospitalisation | hospitalise |
      hospitalisee | entree le | sortie le | fecha de egreso | motivo de ingreso | سبب الدخول | alasan dirawat |
      selama perawatan | data de alta | motivo da internacao |
      f. ingreso | f. egreso | f. de ingreso | f. de egreso | f. alta | f. ing | f. egr | fecha ingreso | fecha egreso | fecha alta | motivo de egreso | motivo de alta | dias de estancia | dias de internacion |
      date admitted | date discharged | admitted on | discharged on | length of stay | dt. internacao | dt. alta | data internacao | data alta | dias de internamento | tgl masuk | tgl keluar | tgl. masuk | tgl. keluar | tgl mrs | tgl krs |
      telah dirawat | dirawat selama | dirawat sejak | dirawat dari | pulang setelah | pulang dengan | dipulangkan | keluar rumah sakit | lama rawat | lama perawatan | tanggal pulang | tanggal mrs | tanggal krs | date d'admission | duree de sejour | admis le | admise le | eintritt am | austritt am | eintrittsdatum | austrittsdatum | aufnahmedatum | entlassungsdatum |
      поступил | поступила | выписан | выписана | койко-дн* | дней в стационаре | 住院天数 | 住院日期 | 住院日数 | 出院日 | 入院日 | تاريخ القبول | تاريخ التخريج | مده الاقامه | ادخل بتاريخ | خرج بتاريخ
    `),
  },
  {
    group: 'course',
    weight: 1.5,
    words: terms(`
      discharge diagnosis | discharge medications | condition at discharge | 出院诊断 | 出院医嘱 | 入院诊断 |
      рекомендации при выписке | клинический диагноз | traitement de sortie | diagnostico de alta |
      tratamiento al alta | epikrise | therapie und verlauf | entlassungsmedikation | entlassmedikation |
      aufnahmebefund | diagnosa akhir | التشخيص النهائي | medication on discharge | discharge home |
      discharged home | 诊疗经过 | 出院带药 | проведенное лечение | проведено лечение | лечение в стационаре |
      evolution dans le service | ordonnance de sortie | regagne son domicile | diagnostico de egreso |
      medikation bei entlassung | nach hause entlassen | entlassungsdiagnosen | سير المرض | العلاج عند الخروج |
      الادويه عند الخروج | obat pulang | terapi pulang | keadaan saat pulang | perjalanan penyakit |
      medicamentos na alta | terapeutica a saida | principal diagnosis |
      dx ingreso | dx egreso | dx de ingreso | dx de egreso | dx. ingreso | dx. egreso | diagnostico egreso | diagnosticos de egreso | resumen de evolucion | evolucion intrahospitalaria | datos de alarma | signos de alarma |
      plan al alta | plan al egreso | indicaciones al alta | indicaciones de egreso | diagnostico de entrada | diagnostico de saida | evolucao no internamento | evolucao clinica | orientacoes de alta | medicacao a alta |
      diagnosis masuk | diagnosis keluar | diagnosis akhir | kondisi pulang | kondisi saat pulang | instruksi pulang | diagnostic d'entree | diagnostic de sortie | evolution hospitaliere | austrittsdiagnose* | austrittsmedikation |
      диагноз при поступлении | диагноз при выписке | заключительный диагноз | 住院诊疗经过 | 出院时情况 | 离院医嘱 | تشخيص دخول | تشخيص خروج | سير الحاله | تعليمات خروج
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
  {
    group: 'coming-and-going',
    weight: 2,
    atLeast: 2,
    words: terms(`
      admitted | discharged | admission | discharge | ward | inpatient | 入院 | 出院 | поступил* | выписан* | стационар* | ingreso | egreso | aufnahme | entlassung | aufenthalt | الدخول | الخروج | masuk | pulang | internacao | internamento | alta | hospitalise |
      antibiot*
    `),
  },
];

export const operativeNote: readonly LexiconSign[] = [
  {
    group: 'steps',
    weight: 2,
    atLeast: 2,
    words: terms(`
      skin incision | incision | haemostasis | hemostasis | layered closure | closure | dura opened | bone flap |
      ports placed | clipped | divided | drain | sutur* | prone | supine | hautschnitt | blutstillung |
      wundverschluss | hautnaht | trokar* | lagerung | klippen | bergung | installation en decubitus | decubitus |
      hemostase | fermeture | plan par plan | trocart* | section du | decubito | hemostasia | cierre por planos |
      trocares | clipado | se extrae | incisao | fechamento por planos | trocarte* | clipagem | retirada |
      разрез | гемостаз | ушивани* | троакар* | клипирован* | положение на | 切口 | 止血 | 缝合 | 常规消毒 | 铺巾 | 气腹 | 套管 | 夹闭 |
      切除 | 显露 | شق | ايقاف النزف | اغلاق الجرح | المنظار | استئصال | المنافذ | insisi | luka ditutup | dijahit |
      trokar | klip | posisi tengkurap | diangkat | cholecystectomy | craniotomy | cholezystektomie |
      cholecystectomie | colecistectomia | холецистэктомия | kolesistektomi
    `),
  },
  {
    group: 'title',
    weight: 4,
    words: terms(`
      operative report | operative note | operation note | surgical report | procedure note | 手术记录 | 手术报告 |
      протокол операции | compte rendu operatoire | compte-rendu operatoire | protocolo quirurgico |
      informe quirurgico | nota operatoria | operationsbericht | op-bericht | تقرير العمليه | تقرير عمليه |
      laporan operasi | descricao cirurgica | relatorio cirurgico |
      operation record | operation report | operative record | record of operation | op-protokoll | op protokoll | operationsprotokoll | hoja quirurgica | protocolo operatorio | reporte quirurgico | parte quirurgico | 手术记录单 | 手术经过记录 | операция от | операционный протокол | catatan operasi | laporan pembedahan | laporan tindakan operasi | relatorio operatorio | relato cirurgico | boletim cirurgico | تقرير عمليه جراحيه | تقرير جراحي | محضر عمليه
    `),
  },
  {
    group: 'course',
    weight: 2,
    words: terms(`
      preoperative diagnosis | postoperative diagnosis | estimated blood loss | the patient was placed | 术前诊断 |
      术后诊断 | 手术经过 | 出血量 | ход операции | diagnostic preoperatoire | diagnostico preoperatorio |
      diagnostico postoperatorio | praoperative diagnose | postoperative diagnose | schnitt-naht |
      diagnosa pra bedah | diagnosa pra operasi | diagnostico pre-operatorio |
      pre-operative diagnosis | post-operative diagnosis | blood loss | ebl | swab count | operation performed | procedure performed | findings at surgery | operation date | date of operation | theatre | 手术名称 | 手术步骤 | 手术日期 | 术中 | 手术方式 | название операции | дата операции | кровопотеря | осложнений нет | date d'intervention | intervention | opere le | operee le | pertes sanguines | peroperatoire | suites operatoires | fecha de cirugia | intervencion | operado el | operada el | sangrado | op-datum | operiert am | eingriff | operationsverlauf | blutverlust | schnitt-naht-zeit | narkose | تاريخ العمليه | اسم العمليه | النزف | مضاعفات | tanggal operasi | uraian pembedahan | tindakan operasi | jenis operasi | perdarahan | komplikasi | data da cirurgia | cirurgia realizada | operado em | sangramento | intercorrencias
    `),
  },
  {
    group: 'team',
    weight: 1,
    words: terms(`
      surgeon | anesthesia | anaesthesia | first assistant | 术者 | 主刀 | 麻醉方式 | 麻醉方法 | хирург | ассистент |
      анестезия | chirurgien | anesthesiste | cirujano | anestesia | operateur | anasthesie | الجراح |
      ahli bedah | cirurgiao |
      anaesthetist | anesthesiologist | assistant | 一助 | 手术者 | 第一助手 | 全身麻醉 | 全麻 | анестезиолог | наркоз | оператор | operateur | aide | anestesiologo | ayudante | anestesista | auxiliar | operateurin | operateurs | assistenz | التخدير | المساعد | طبيب التخدير | operator | asisten | anestesi | cirurgiao | anestesia geral
    `),
  },
];

export const clinicLetter: readonly LexiconSign[] = [
  {
    group: 'salutation',
    weight: 2,
    words: terms(`
      dear colleague | dear dr | dear doctor | sehr geehrte | sehr geehrter | werte frau kollegin |
      werter herr kollege | liebe frau kollegin | lieber herr kollege | cher confrere | chere consoeur | mon cher ami | ma chere amie | cher ami | chere amie | mon cher |
      cher collegue | cher pr | cher docteur | madame, monsieur | уважаемый коллега | уважаемые коллеги |
      estimado colega | estimado doctor | estimada doctora | تحيه طيبه | kepada yth | yth. ts | prezado colega |
      prezado doutor | a quien corresponda | to whom it may concern |
      dear colleagues | dear mr | dear ms | dear professor | dear sir | sehr geehrte damen | liebe kollegin | lieber kollege | liebe kollegen | lieber | liebe | chers confreres | cheres consoeurs | mon cher confrere | chere collegue | 尊敬的 | 您好 | уважаемые | глубокоуважаемый | estimada colega | estimado companero | estimada companera | querida companera | querido companero | estimados | distinguido | الزميل العزيز | الزميل الفاضل | السيد الدكتور | الي من يهمه الامر | yth | dengan hormat | teman sejawat | caro colega | cara colega | prezada colega | prezados | a quem possa interessar | ilmo | exmo
    `),
  },
  {
    group: 'title',
    weight: 3,
    words: terms(`
      clinic letter | referral letter | outpatient letter | consultation note | consultation report | 门诊病历 |
      病情证明 | 转诊 | 会诊记录 | 会诊意见 | консультативное заключение | направление на консультацию | направление на госпитализацию | осмотр врача | консультация |
      lettre de consultation | compte rendu de consultation | compte-rendu de consultation | informe medico |
      carta de referencia | hoja de referencia | arztbrief | ambulanzbrief | ambulanter bericht | تقرير طبي |
      surat rujukan | surat keterangan | relatorio medico | carta de encaminhamento |
      letter to gp | clinic note | outpatient note | outpatient department | neurology clinic | outpatient clinic | 门诊记录 | 病历记录 | 门诊病历记录 | 诊断证明 | консультация невролога | консультация нейрохирурга | амбулаторный прием | прием врача | заключение специалиста | courrier medical | consultation de | consulta externa | nota de consulta | informe de consulta | ambulanzbericht | sprechstundenbrief | تقرير عياده | عياده | surat rujukan balik | surat balasan | poliklinik | relatorio de consulta | carta ao colega | ambulatorio de |
      outpatient follow-up | follow-up visit | follow up visit | clinic follow-up | clinic visit | outpatient review | clinic review | progress note | office visit | neurology follow-up | outpatient neurology | outpatient neurosurgery |
      new patient visit | cs neuro | cs neurochir | cs de suivi | consultation du | consultation de suivi | consultation neuro* | note de consultation | avis neuro* | avis neurochirurgical | cr de consultation | cs du | cs ortho | cs onco | cs cardio |
      nota de evolucion | nota medica | control ambulatorio | consulta de control | consulta de seguimiento | nota de seguimiento | consulta ambulatoria | evolucion ambulatoria | consulta de seguimento | consulta de retorno | evolucao ambulatorial |
      verlaufskontrolle | ambulante vorstellung | sprechstunde vom | ambulanzkarte | kontrolluntersuchung | sprechstundenbericht | повторный осмотр | повторная консультация | консультация специалиста | амбулаторный осмотр | дневник приема |
      复诊记录 | 门诊复诊 | 复诊病历 | 初诊病历 | 门诊随访 | زياره متابعه | زياره العياده | متابعه عياده | catatan poli | catatan rawat jalan | kontrol poli | kunjungan ulang | kontrol rawat jalan
    `),
  },
  {
    group: 'reference',
    weight: 1.5,
    words: terms(`
      thank you for referring | i reviewed this | i saw this | wir berichten | ich berichte | wir bedanken uns |
      je vous remercie de m'avoir | j'ai vu en consultation | je vous adresse | remito paciente | se remite |
      mohon bantuan | encaminho | направляется |
      i reviewed | reviewed in my clinic | for referring | i saw | i have suggested | i plan to | will see him again | will see her again | review in | 介绍来的 | 来我门诊 | 来诊 | 就诊 | 主诉 | 现病史 | 处理 | осмотрен* | жалобы на | повторный прием | рекомендован* | назначен* | j'ai vu | j'ai vu ce jour | revois | reverrai | adresse* | m'avoir adresse | he visto | visto en | vista en | le he aconsejado | volvere a ver | te remito | refiere | uberweisung | vorstellung | stellte sich vor | vorstellte | in unserer sprechstunde | wiedervorstellung | therapieempfehlung | wir empfehlen | حضر الي عيادتي | راجع عياده | نفيد بان | نصحته | المراجعه بعد | telah kami periksa | kami sampaikan | kami sarankan | bersama ini | kontrol | atendi hoje | atendi | observado em consulta | orientei | marquei retorno | reavaliacao | envio informacao |
      seen by | date seen | current treatment | current medication | reviewed with | i have increased | i have reduced | i have stopped | i have started | i have asked for | we spoke about | we discussed | cc patient | cc gp | review in four months |
      revoir | revoir dans | revoir a | a revoir | je revois | je le revois | je la revois | reevaluer dans | control en | cita en | proximo control | regresa en | volver en | retorno em | retorno em 30 | voltar em | nova consulta em |
      kontrolle in | wv in | erneute vorstellung | явка через | повторная явка | контрольный осмотр | осмотр через | 随诊 | 复诊时间 | 下次复诊 | 月后复诊 | يراجع بعد | مراجعه بعد | موعد المراجعه | kontrol ulang | kontrol kembali | kembali kontrol
    `),
  },
  {
    group: 'closing',
    weight: 1.5,
    words: terms(`
      yours sincerely | kind regards | with kind regards | best regards | yours faithfully |
      mit freundlichen grußen | mit freundlichen grussen | mit kollegialen grußen |
      mit freundlichen kollegialen | bien confraternellement | bien cordialement | cordialement | bien amicalement | amicalement | amities |
      confraternellement | с уважением | atentamente | un cordial saludo | مع التحيه | وتفضلوا بقبول |
      hormat kami | terima kasih atas | atenciosamente |
      sincerely | regards | freundliche gruße | freundliche grusse | viele gruße | herzliche gruße | hochachtungsvoll | salutations | bien a vous | saludos | cordialmente | reciba un | 此致 | 敬礼 | مع خالص التقدير | مع خالص التحيه | تفضلوا | salam sejawat | hormat saya | terima kasih | com os melhores cumprimentos | melhores cumprimentos | cumprimentos
    `),
  },
];
