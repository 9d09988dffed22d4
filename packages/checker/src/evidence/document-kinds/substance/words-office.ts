/** What offices, insurers and travellers send, and examinations that take no scan: papers that are none of the kinds. */
export const officeWords = {
  money: `
    invoice | bill | billed | amount | total | subtotal | vat | tax | paid | payment | pay | payable | due | balance | receipt | charge | charges | fee | fees | cost | costs | price | quote | quotation | estimate | deposit | refund | bank | iban | swift | bic | account no | account number | credit card | visa card | eur | usd | gbp | cheque | qty | unit price | remit | invoice no |
    rechnung* | betrag | gesamt* | summe | mwst | zahlbar | zahlung* | uberweis* | konto* | kosten* | kostenvoranschlag | gebuhr* | honorar* | quittung | preis | euro | goa | ziffer | faktor | eigenanteil | zuzahlung | mahnung |
    facture | montant | total | tva | paye | payer | paiement | reglement | regler | cheque | virement | frais | tarif | honoraires | devis | recu | remboursement | euros | solde | acompte | prix |
    factura | importe | total | iva | pagado | pagar | pago | abonar | abono | transferencia | efectivo | tarifa | presupuesto | recibo | costo | costos | precio | reembolso | euros | pesos | honorarios | saldo | deposito | comprobante |
    fatura | recibo | valor | total | iva | pago | pagar | pagamento | transferencia | taxa* | custo* | preco | orcamento | reembolso | euros | reais | honorarios | saldo | nota fiscal | vencimento |
    kuitansi | tagihan | biaya | jumlah | total | bayar | dibayar | pembayaran | lunas | transfer | rekening | rp | rupiah | harga | kasir | deposit | rincian |
    счет | сумма | итого | ндс | оплат* | оплач* | стоимость | цена | цен | платн* | руб | рублей | чек | квитанц* | перевод | реквизит* | договор* | прейскурант | смета | возврат | аванс | услуг* |
    发票 | 收据 | 费用 | 金额 | 合计 | 小计 | 支付 | 付款 | 缴费 | 自费 | 医保 | 报销 | 元 | 单价 | 数量 | 押金 | 退款 | 转账 | 银行 | 账号 | 报价 | 收费 |
    فاتوره | مبلغ | مجموع | اجمالي | ضريبه | دفع | مدفوع* | سداد | رسوم | تكلفه | تكاليف | سعر | ايصال | حساب | بنك | تحويل بنكي | دولار | ريال | ليره | دينار | درهم | عرض سعر | استرداد | نقدا
  `,
  appointment: `
    appointment | your appointment | booked | booking | arrive | please arrive | attend | reception | reschedule | cancel | cancellation | bring | please bring | remind* | waiting room | car park | parking | floor | room | opening hours | phone | call us | telephone | nil by mouth | do not eat | fasting before | slot | confirm* | visit | expected | clinic time | location |
    termin* | terminbestatigung | vereinbart | erscheinen | kommen sie | bringen sie | mitbringen | anmeldung | absagen | absage | verschieben | erinner* | wartezimmer | parkplatz | parkhaus | stock | telefonisch | offnungszeiten | nuchtern | bestatig* | versichertenkarte | uhr |
    rendez vous | convocation | convoque* | presenter | presentez | apportez | munir | accueil | annuler | reporter | rappel | salle d attente | parking | etage | standard | horaires | a jeun | confirm* | carte vitale | heure |
    cita | turno | turnos | citad* | presentarse | acudir | traer | traiga | mesa de entrada* | recepcion | cancelar | reprogramar | recordatorio | recordamos | sala de espera | estacionamiento | piso | horario | ayuno | confirm* | reserva | consultorio |
    consulta marcada | marcacao | marcad* | agendad* | agendamento | compare* | comparecer | trazer | traga | recepcao | cancelar | desmarcar | remarcar | lembrete | sala de espera | estacionamento | piso | andar | horario | jejum | confirm* | chegar |
    janji temu | jadwal | dijadwalkan | harap datang | datang | membawa | bawa | pendaftaran | loket | batal | membatalkan | ubah jadwal | pengingat | ruang tunggu | lantai | parkir | telepon | puasa | konfirmasi | nomor antrian | antrian |
    запис* на прием | записан* | запись | талон | явиться | прийти | приходите | с собой | регистратур* | отменить | перенести | напомина* | кабинет № | этаж | парковк* | телефон | часы работы | натощак | подтвержд* | очеред* | приглаша* |
    预约 | 预约号 | 就诊时间 | 报到 | 准时 | 携带 | 取消 | 改期 | 提醒 | 候诊 | 停车 | 楼 | 诊室 | 电话 | 空腹 | 确认 | 排队 | 取号 | 挂号 | 时间地点 | 检查前 |
    موعد | مواعيد | حجز | حجزتم | حضور | احضار | يرجي الحضور | استقبال | الغاء | تاجيل | تذكير | قاعه الانتظار | موقف | طابق | هاتف | صيام | تاكيد | دوام | ساعه
  `,
  consent: `
    consent | i consent | i agree | i authorise | i authorize | authorisation | authorization | i understand | i have been informed | informed | risks | benefits | alternatives | witness | guardian | signature | signed by patient | withdraw | gdpr | data protection | privacy | personal data | hereby | declare | declaration | undersigned | power of attorney | questionnaire | tick | yes no | pregnant | pacemaker | metal | implants | claustrophob* | allergies | allergy |
    einwillig* | einverstanden | einverstandnis* | ich willige | aufklarung* | aufgeklart | risiken | unterschrift | datenschutz* | personenbezogen* | dsgvo | widerruf* | hiermit | erklare | schweigepflicht* | vollmacht | fragebogen | ankreuzen | schwanger* | herzschrittmacher | allergie* | platzangst |
    consentement | je consens | j accepte | j autorise | autorisation | informe* des | risques | signature | soussigne* | donnees personnelles | rgpd | certifie | declare | procuration | questionnaire | cochez | enceinte | pacemaker | allergi* | claustrophob* |
    consentimiento | consiento | acepto | autorizo | autorizacion | riesgos | firma | abajo firmante | datos personales | proteccion de datos | declaro | poder | cuestionario | marque | embarazada | marcapasos | alergi* | claustrofob* | he sido informad* |
    consentimento | consinto | aceito | autorizo | autorizacao | riscos | assinatura | abaixo assinado | dados pessoais | rgpd | lgpd | declaro | procuracao | questionario | assinale | gravida | gestante | marcapasso | pacemaker | alergi* | fui informad* |
    persetujuan | menyetujui | saya setuju | setuju | risiko | tanda tangan | yang bertanda tangan | data pribadi | menyatakan | pernyataan | kuasa | surat kuasa | kuesioner | hamil | alat pacu | alergi | saksi | wali |
    согласие | согласен | согласна | даю согласие | разъяснен* | риск* | подпись | персональн* данн* | обработк* | нижеподписав* | доверенност* | заявлени* | анкет* | отметьте | беременн* | кардиостимул* | аллерги* | отказ | законн* представител* |
    同意书 | 同意 | 知情 | 告知 | 风险 | 签字 | 签名 | 个人信息 | 隐私 | 声明 | 委托书 | 授权 | 问卷 | 勾选 | 怀孕 | 起搏器 | 过敏 | 监护人 | 家属签字 | 承诺 |
    موافقه | اوافق | اقر | اقرار | مخاطر | توقيع | موقع ادناه | بيانات شخصيه | خصوصيه | تفويض | وكاله | استبيان | اشر | حامل | حمل | منظم ضربات | حساسيه | شاهد | ولي الامر
  `,
  cover: `
    insurance | insurer | policy | policy no | claim | claims | cover | covered | coverage | pre authorisation | preauthorisation | pre authorization | approval | approved | declined | member no | membership | beneficiary | plan | reimbursement | health plan | medical board | benefit | guarantee of payment | letter of guarantee | copayment | deductible |
    versicher* | krankenkasse | police | kostenubernahme | kostenzusage | antrag | bewillig* | genehmig* | abgelehnt | leistungs* | mitgliedsnummer | beihilfe | medizinischer dienst |
    assurance | assure* | mutuelle | prise en charge | securite sociale | caisse | accord prealable | demande d | beneficiaire | contrat | remboursement | adherent | ald |
    seguro | aseguradora | poliza | afiliad* | obra social | plan | prestacion | cobertura | autorizad* | auditoria | rechazad* | solicitud | vigencia | beneficiari* | reintegro | mutua | prepaga |
    seguro | seguradora | apolice | convenio | plano de saude | carteirinha | beneficiari* | guia | cobertura | autorizad* | auditoria | solicitacao | comparticipacao | isento | taxa moderadora | utente n |
    asuransi | polis | peserta | bpjs | jaminan | klaim | ditanggung | penjaminan | nomor kartu | sep | kelas | persetujuan klaim | penanggung |
    страхов* | страховщик* | полис | дмс | омс | гарантийное письмо | застрахован* | покрыт* | возмещен* | согласован* | отказано | программа | снилс |
    保险 | 保单 | 理赔 | 参保 | 医保卡 | 投保 | 受益人 | 报案 | 审批 | 核准 | 商业保险 | 备案 | 担保 |
    تامين | شركه التامين | بوليصه | وثيقه | مؤمن | تغطيه | مطالبه | موافقه مسبقه | رفض | منتفع | رقم العضويه | ضمان
  `,
  travel: `
    visa | embassy | consulate | flight | flights | airline | boarding | departure | arrival | airport | hotel | check in | check out | booking reference | itinerary | passenger | baggage | seat | terminal | accommodation | guest house | taxi | transfer from | interpreter | invitation letter | travel | ticket | e ticket | reservation | nights | room type | train |
    visum | botschaft | flug | fluggesellschaft | abflug | flughafen | hotel | buchung* | unterkunft | dolmetscher* | reise* | ticket | fahrkarte | anreise | zimmer | ubernachtung* | einladung* |
    visa | ambassade | vol | compagnie | embarquement | aeroport | hotel | reservation | hebergement | interprete | voyage | billet | itineraire | nuits | chambre | invitation |
    visado | embajada | vuelo | aerolinea | embarque | aeropuerto | hotel | reserva | alojamiento | interprete | viaje | pasaje | billete | itinerario | noches | habitacion | invitacion |
    visto | embaixada | voo | companhia aerea | embarque | aeroporto | hotel | reserva | alojamento | hospedagem | interprete | viagem | passagem | bilhete | itinerario | noites | quarto | convite |
    visa | kedutaan | penerbangan | maskapai | bandara | hotel | pemesanan | penginapan | penerjemah | perjalanan | tiket | malam menginap | kamar | undangan | berangkat | keberangkatan |
    виза | визы | посольств* | консульств* | рейс | авиа* | вылет | прилет | аэропорт* | гостиниц* | отель | брон* | проживан* | переводчик* | поездк* | билет* | приглашен* | трансфер | номер забронирован |
    签证 | 使馆 | 领事 | 航班 | 机票 | 登机 | 机场 | 酒店 | 入住 | 退房 | 预订 | 住宿 | 翻译 | 行程 | 车票 | 高铁 | 邀请函 | 旅客 | 出发 | 到达 |
    فيزا | تاشيره | سفاره | قنصليه | رحله | طيران | مطار | فندق | حجز فندق | اقامه فندقيه | مترجم | سفر | تذكره | دعوه | مغادره | وصول | غرفه مزدوجه | ليال
  `,
  order: `
    request form | requested | examination requested | requesting | requesting doctor | requested by | order | ordered | order form | referral form | urgency | urgent | routine | transport | portable | mobility | walking | trolley | clinical information | clinical details | clinical question | indication | reason for request | reason for exam* | bleep | extension | icd | suspected | ? | previous imaging | last egfr | booked by | priority |
    anforderung* | gewunschte | anfordernd* | auftrag | zuweiser | dringlich* | eilig | transport | liegend | gehfahig | fragestellung | klinische angaben | uberweisungsschein | uberweisung | verordnung | verdachtsdiagnose | arztstempel | stempel | ausgestellt | erbeten* | bitte um |
    demande d examen | demande de | bon de | prescription | examen demande | prescripteur | demandeur | urgence | brancard | transport | renseignements | indication | motif | cachet | tampon | ordonnance pour | faire pratiquer | merci de realiser |
    solicitud | solicitado | estudio solicitado | solicitante | pedido | orden | orden medica | indicacion | motivo | urgencia | traslado | diagnostico presuntivo | sello | firma y sello | se solicita | practicar | volante | peticion | datos clinicos |
    pedido de exame | pedido | requisicao | exame pretendido | exame solicitado | solicitante | solicito | indicacao | prioridade | urgencia | transporte | informacao clinica | vinheta | carimbo | valido por | guia de | hipotese diagnostica | hd | cid |
    permintaan | formulir permintaan | pengantar | surat pengantar | dokter pengirim | pengirim | pemeriksaan yang diminta | diminta | mohon dilakukan | cito | keterangan klinis | diagnosa kerja | diagnosis klinis | centang |
    направление на | направлен* на | наименование | заказ | исследование | направивш* | код врача | цель исследования | обоснование | срочно | планово | cito | диагноз направ* | печать | м п | предварительный диагноз | назначено исследование |
    申请单 | 申请 | 申请医师 | 申请科室 | 申请项目 | 检查目的 | 病史摘要 | 临床诊断 | 待查 | 急诊 | 开单 | 开单医生 | 执行科室 | 检查部位 | 收费状态 | 未缴费 | 送检医生 | 备注 |
    طلب | طلب فحص | طلب تصوير | فحص مطلوب | مطلوب | مستعجل | روتيني | طبيب طالب | جهه الطلب | معلومات سريريه | تشخيص مبدئي | سبب الطلب | ختم | توقيع وختم | نقاله
  `,
  scope: `
    endoscop* | gastroscop* | colonoscop* | bronchoscop* | cystoscop* | laryngoscop* | nasendoscop* | hysteroscop* | scope | insertion | intubat* | midazolam | sedation | propofol | cords | carina | mucosa | oesophagus | esophagus | stomach | fundus | antrum | pylorus | duodenum | z line | gastritis | ulcer | polyp | polyps | caecum reached | ileum | haemorrhoids | hemorrhoids | clo test | urease | forceps | washings | brushings | boston |
    endoskop* | gastroskop* | koloskop* | bronchoskop* | zystoskop* | spiegelung | schleimhaut | osophagus | magen | antrum | pylorus | duodenum | z linie | gastritis | ulkus | polyp* | pe entnahme | helicobacter | pramedikation | sedierung | stimmlippen |
    endoscop* | fibroscop* | gastroscop* | coloscop* | bronchoscop* | cystoscop* | muqueuse | oesophage | estomac | antre | pylore | duodenum | ligne z | gastrite | ulcere | polype* | biopsies | sedation | cordes vocales |
    endoscop* | gastroscop* | colonoscop* | broncoscop* | cistoscop* | mucosa | esofago | estomago | antro | piloro | duodeno | linea z | gastritis | ulcera | polipo* | ureasa | sedacion | cuerdas vocales | ciego |
    endoscop* | gastroscop* | colonoscop* | broncoscop* | cistoscop* | mucosa | esofago | estomago | antro | piloro | duodeno | linha z | transicao | gastrite | ulcera | polipo* | urease | sedacao | enantema | pregas |
    endoskop* | gastroskop* | kolonoskop* | bronkoskop* | mukosa | esofagus | gaster | antrum | pilorus | duodenum | gastritis | ulkus | polip | biopsi | hiperemis | erosi |
    эндоскоп* | эгдс | фгдс | гастроскоп* | колоноскоп* | бронхоскоп* | цистоскоп* | слизист* | пищевод* | желуд* | антральн* | привратник | двенадцатиперстн* | дпк | кардия | гастрит* | язв* | полип* | розетка | голосов* |
    胃镜 | 肠镜 | 内镜 | 支气管镜 | 膀胱镜 | 喉镜 | 进镜 | 退镜 | 黏膜 | 粘膜 | 食管 | 贲门 | 胃底 | 胃体 | 胃窦 | 幽门 | 十二指肠 | 球部 | 齿状线 | 胃炎 | 溃疡 | 息肉 | 糜烂 | 回盲部 | 黏液湖 | 幽门螺杆菌 | 声带 |
    تنظير* | منظار | مري | معده | غار | بواب | عفج | اثنا عشر | مخاطيه | قرحه | سليله | سليلات | التهاب معده | تاكلات | خزعات | حبال صوتيه | خط الاتصال | فؤاد
  `,
  function: `
    eeg | alpha rhythm | background activity | epileptiform | photic | hyperventilation | spike | emg | nerve conduction | conduction velocity | distal latency | amplitude | sensory | motor | denervation | f wave | spirometr* | fev1 | fvc | fev1 fvc | pef | tlc | dlco | tlco | bronchodilator | predicted | obstruction | audiogra* | audiometr* | tympan* | hearing threshold* | khz | hz | bone conduction | polysomn* | apnoea | apnea | ahi | desaturation | sleep stages | urodynamic* | uroflow* | qmax | evoked potential* | p100 | treadmill | bruce protocol | mets | exercise test | tilt table | bone density | ophthalmometr* | refraction | sphere | cylinder | moca | mmse | neuropsycholog* |
    elektroenzephal* | elektromyogr* | neurographie | nervenleit* | nlg | latenz | amplitude | grundrhythmus | lungenfunktion* | vitalkapazitat | obstruktion | reversibilitat | tonaudio* | horschwelle* | schlaflabor | polysomn* | uroflow* | ergometrie | belastungs* | salbutamol | evozierte |
    electroenceph* | electromyogr* | vitesse de conduction | vitesses | latence* | amplitude* | ondes alpha | rythme de fond | spirometr* | efr | vems | cvf | theorique | audiogramme | tympano* | polysomn* | apnee* | potentiels evoques | epreuve d effort | denervation |
    electroencef* | electromiogr* | velocidad de conduccion | latencia* | amplitud | ritmo alfa | espirometr* | vef1 | cvf | fev1 | teorico | broncodilatador | audiometr* | timpano* | polisomn* | apnea* | potenciales evocados | ergometr* | prueba de esfuerzo | obstruccion |
    eletroencef* | electroencef* | eletromiogr* | eletroneuro* | velocidade de conducao | latencia | amplitude | ritmo alfa | espirometr* | vef1 | cvf | previsto | broncodilatador | audiometr* | polissonogr* | apneia* | potenciais evocados | teste ergometrico | esforco |
    elektroensef* | elektromiogr* | kecepatan hantar | latensi | amplitudo | spirometri | vep1 | kvp | prediksi | bronkodilator | audiometri | polisomn* | uji latih | treadmill |
    ээг | эмг | энмг | альфа ритм | скорость проведения | латентн* | амплитуд* | спирограф* | спирометр* | фвд | жел | офв1 | фжел | тиффно | проба с | бронходилат* | беродуал* | прирост | аудиограм* | аудиометр* | полисомн* | апноэ | вызванн* потенц* | тредмил | велоэргом* | урофлоу* |
    脑电图 | 肌电图 | 传导速度 | 潜伏期 | 波幅 | 肺功能 | 用力肺活量 | 一秒率 | 舒张试验 | 预计值 | 听力 | 纯音 | 声导抗 | 睡眠监测 | 呼吸暂停 | 诱发电位 | 平板运动 | 尿流率 | 尿动力 | α波 | 棘波 |
    تخطيط دماغ | تخطيط عضلات | تخطيط اعصاب | سرعه النقل | كمون | مطال | وظائف رئه | وظائف الرئه | وظائف رئويه | موسع قصبي | متوقع | تخطيط سمع | عتبه سمعيه | دراسه نوم | توقف تنفس | اختبار جهد
  `,
  office: `
    survey | feedback | complaint | anonymous | your visit | dear patient | dear sir | dear madam | dear customer | thank you for choosing | records request | copy of records | medical records department | archive | to whom it may concern | certificate | sick note | fit note | unfit for work | medical certificate | leaflet | information sheet | information for patients | advice sheet | after your | what to expect | exercises | repeat | diet sheet | recipe | newsletter | opening hours | website | www | http | email | e mail | subject | from | sent | to | cc | attachment | attached | employer | school | shipping | tracking | parcel | courier | warranty | catalogue | menu |
    umfrage | fragebogen zur zufriedenheit | beschwerde | anonym | aktenkopie | archiv | bescheinigung | arbeitsunfahigkeit* | attest | merkblatt | informationsblatt | hinweise fur | ubungen | ernahrung* | newsletter | webseite | e mail | betreff | anhang | arbeitgeber | sendung* | paket | speiseplan |
    enquete | satisfaction | reclamation | anonyme* | demande de copie | dossier medical | archives | certificat | arret de travail | attestation | notice | fiche d information | conseils | exercices | regime | site internet | courriel | objet | piece jointe | employeur | colis | livraison | bureau des | enregistree | reproduction |
    encuesta | satisfaccion | reclamo | queja | anonim* | copia de historia | archivo | certificado | certifico | licencia medica | reposo laboral | constancia | folleto | hoja informativa | consejos | ejercicios | dieta | sitio web | correo | asunto | adjunto | empleador | envio | paquete |
    inquerito | pesquisa de satisfacao | reclamacao | anonim* | copia do processo | arquivo | atestado | atesto | baixa medica | declaracao | folheto | orientacoes | conselhos | exercicios | dieta | site | email | assunto | anexo | empregador | encomenda | envio |
    survei | kepuasan | keluhan pelanggan | anonim | salinan rekam medis | rekam medis | arsip | surat keterangan | surat sakit | surat keterangan sakit | keterangan sehat | brosur | leaflet | anjuran | latihan | diet | situs | email | perihal | lampiran | perusahaan | kiriman | paket |
    опрос* | отзыв* | жалоба на | анонимн* | копи* документ* | архив* | справка | справк* | листок нетрудоспособности | памятк* | рекомендации для пациентов | упражнен* | диет* | меню | сайт | почт* | тема | вложен* | работодател* | посылк* | доставк* |
    满意度 | 调查 | 投诉 | 匿名 | 复印病历 | 病案室 | 档案 | 证明 | 病假 | 请假 | 诊断证明书 | 宣传 | 须知 | 注意事项 | 健康教育 | 锻炼 | 饮食 | 食谱 | 网站 | 邮件 | 主题 | 附件 | 单位 | 快递 | 包裹 | 邮寄 | 小程序 | 公众号 |
    استطلاع | رضا | شكوي اداريه | نسخه من الملف | سجلات | ارشيف | شهاده | اجازه مرضيه | افاده | نشره | ارشادات | نصائح | تمارين | حميه غذائيه | موقع | بريد | موضوع | مرفق* | جهه العمل | شحنه | طرد | توصيل
  `,
} as const;
