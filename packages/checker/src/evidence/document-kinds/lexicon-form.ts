import { terms } from './fold.ts';
import type { LexiconSign } from './lexicon-sign.ts';

/** Invoices, forms to sign, invitations: they name examinations and hospitals, and no specialist reads them. */
export const form: readonly LexiconSign[] = [
  {
    group: 'title',
    weight: 3.5,
    words: terms(`
      invoice | statement of account | receipt | payment receipt | consent form | informed consent | consent for |
      safety questionnaire | screening questionnaire | appointment letter | appointment reminder |
      appointment confirmation | your appointment | booking confirmation | insurance claim | privacy notice | 发票 |
      收费票据 | 收据 | 缴费单 | 费用清单 | 知情同意书 | 同意书 | 告知书 | 预约单 | 预约提醒 | 预约通知 | 检查须知 | счет на оплату | квитанция | кассовый чек |
      чек | договор на оказание | договор об оказании | информированное согласие |
      информированное добровольное согласие | согласие на обработку | анкета пациента | анкета перед* |
      напоминание о записи | талон на прием | вы записаны | facture | note d'honoraires | recu de paiement |
      consentement eclaire | formulaire de consentement | questionnaire | convocation | rappel de rendez-vous |
      confirmation de rendez-vous | votre rendez-vous | feuille de soins | factura | recibo | comprobante de pago |
      consentimiento informado | cuestionario | recordatorio de cita | confirmacion de cita | citacion* |
      tiene cita | rechnung | liquidation | quittung | kostenvoranschlag | einwilligung* | aufklarungsbogen |
      fragebogen | terminbestatigung | terminerinnerung | ihr termin | datenschutz* | فاتوره | ايصال | اقرار موافقه |
      نموذج موافقه | موافقه مستنيره | استبيان | تذكير بالموعد | تاكيد الموعد | موعدكم | قسم المواعيد | kuitansi |
      nota pembayaran | faktur | tagihan | persetujuan tindakan | formulir persetujuan | informed consent |
      kuesioner | pengingat janji | jadwal pemeriksaan anda | jadwal anda | nota fiscal | fatura | boleto |
      comprovante de pagamento | termo de consentimento | questionario | lembrete de consulta |
      confirmacao de agendamento | central de agendamento
    `),
  },
  {
    // What opens an order for an examination, or says what one would cost.
    group: 'order',
    weight: 3.5,
    at: 'line',
    words: terms(`
      request form | imaging request | radiology request | request for imaging | request for radiological examination | request for examination |
      examination request | referral for imaging | quotation | cost estimate | price quotation | anforderung | rontgenanforderung |
      untersuchungsanforderung | anforderung einer rontgenleistung | uberweisungsschein | kostenvoranschlag | demande d'examen | demande d'imagerie |
      demande d'examen d'imagerie | bon d'examen | bon de demande d'examen | devis | devis estimatif | solicitud de estudio | solicitud de estudios |
      solicitud de examen | solicitud de autorizacion | orden de estudio | orden medica | peticion de prueba | presupuesto | pedido de exame | pedido medico |
      requisicao de exame | requisicao de exames | requisicao | solicitacao de exame | orcamento | permintaan pemeriksaan | formulir permintaan |
      formulir permintaan radiologi | surat pengantar | surat pengantar pemeriksaan | surat pengantar pemeriksaan radiologi | rincian biaya |
      estimasi biaya | направление на исследование | направление на мрт | направление на кт | направление на узи | направление на рентген |
      направление на обследование | смета | 申请单 | 检查申请单 | 特殊检查申请单 | 影像检查申请单 | 报价单 | 费用预估 | طلب فحص | طلب تصوير | طلب فحص شعاعي |
      طلب اشعه | عرض سعر | عرض اسعار |
      anforderung bildgebung | anforderung radiologie | anforderung mrt | anforderung ct | anforderungsschein | rontgenauftrag | bildgebungsanforderung |
      radiologische anforderung | auftrag bildgebung | zuweisung zur bildgebung | zuweisung radiologie | uberweisung zur radiologie | order for imaging | imaging order | imaging referral | radiology referral | radiology order form |
      diagnostic imaging requisition | requisition | ordonnance d'imagerie | prescription d'imagerie | demande d'irm | demande de scanner | demande de radiographie | demande d'echographie |
      bon de radiologie | solicitud de imagen | solicitud de imagenes | solicitud de resonancia | solicitud de tomografia | solicitud de radiologia | orden de imagenes | peticion de radiologia |
      peticion de estudio | volante de radiologia | pedido de ressonancia | pedido de tomografia | requisicao de imagem | solicitacao de imagem | guia de solicitacao | guia de sadt | guia de sp/sadt |
      permintaan radiologi | permintaan foto | permintaan pemeriksaan radiologi | surat permintaan pemeriksaan | направление | направление в кабинет | направление на лучевое | направление на диагностическ* |
      заявка на исследование | ct检查申请单 | mri检查申请单 | 放射检查申请单 | 影像检查申请 | 检查申请 | 检查预约申请 | 医学影像检查申请单 | 造影檢查申請 | 檢查申請單 | طلب تصوير شعاعي | طلب تصوير طبي | نموذج طلب | طلب رنين | طلب تصوير بالرنين
    `),
  },
  {
    group: 'money',
    weight: 2,
    atLeast: 2,
    words: terms(`
      bill to | subtotal | total due | amount due | amount paid | balance | vat | payment within | bank transfer |
      total payable | thanks | 合计 | 医保支付 | 个人支付 | 价税合计 | 开票日期 | 金额 | ¥* | 单价 | итого | к оплате | оплачено | без ндс | ндс |
      инн | касса | руб | total a payer | reglement | acquittee | siret | montant | tva | virement | € |
      base imponible | iva | total a pagar | importe | forma de pago | transferencia | gesamtbetrag |
      zwischensumme | rechnungsdatum | zahlbar | uberweisen | iban | bic | goa | mwst | eur | المجموع | الضريبه |
      المبلغ المستحق | المبلغ | المدفوع | طريقه الدفع | jumlah yang harus | terbilang | lunas | kasir | rupiah | rp |
      telah terima dari | total bayar | valor total | vencimento | iss | valor pago | pagamento | r$* | pix | tomador
    `),
  },
  {
    group: 'answers',
    weight: 2,
    words: terms(`
      yes / no | yes/no | y/n | yes no | tick the box* | 是/否 | 有/无 | 是□ | 有□ | да / нет | да/нет | oui / non | oui/non |
      si / no | si/no | ja / nein | ja/nein | نعم / لا | نعم/لا | ya / tidak | ya/tidak | sim / nao | sim/nao
    `),
  },
  {
    group: 'agreeing',
    weight: 2,
    words: terms(`
      i agree | i consent | signature of patient | patient signature | signature of the patient |
      i have understood | i have read | i understand that | 我同意 | 本人同意 | 患者签字 | 患者签名 | 自愿 | даю согласие | согласен на |
      согласна на | подпись пациента | мне разъяснен* | j'accepte | je donne mon accord | signature du patient |
      j'ai recu les informations | doy mi consentimiento | acepto | firma del paciente | he leido | willige ein |
      ich stimme | unterschrift | aufgeklart worden | اوافق | توقيع المريض | التوقيع | menyetujui | saya setuju |
      tanda tangan pasien | telah mendapat penjelasan | autorizo | assinatura do paciente | declaro que
    `),
  },
  {
    group: 'safety',
    weight: 1.5,
    atLeast: 2,
    words: terms(`
      pacemaker | are you pregnant | pregnant | kidney problems | reacted to contrast | metformin | allergies |
      心脏起搏器 | 起搏器 | 怀孕 | 过敏史 | 肾功能不全 | кардиостимулятор* | беременн* | аллерги* | болезни почек | enceinte | allergies |
      insuffisance renale | marcapasos | embarazada | alergico | alergica | alergia* | herzschrittmacher |
      schwangerschaft | schwanger | allergie | nierenerkrankung | تنظيم ضربات القلب | حامل | حساسيه | الكلي |
      alat pacu jantung | hamil | alergi | gangguan ginjal | marca-passo | gravida | problemas renais
    `),
  },
  {
    group: 'coming',
    weight: 2,
    words: terms(`
      please arrive | arrive 15 minutes | bring this letter | cannot attend | unable to attend |
      before your appointment | is booked for | booking office | do not eat | 请提前 | 提前15分钟 | 携带就诊卡 | 改约 | 禁食 | 空腹 | 按时前来 |
      登记处 | приходите | за 15 минут | возьмите | не есть | записаны на | регистратура | не сможете прийти | merci de vous presenter |
      carte vitale | a jeun | en cas d'empechement | vous confirmons votre | acuda | tarjeta sanitaria |
      en ayunas | no puede asistir | anular la cita | bitte bringen | versichertenkarte | verhindert | nuchtern |
      vorher nichts essen | termin zur | يرجي الحضور | بطاقه التامين | الصيام | تغيير الموعد | harap datang |
      datang 15 menit | membawa kartu | puasa | berhalangan hadir | jadwal mri | jadwal ct | chegue | em jejum |
      nao puder comparecer | documento com foto | esta agendado
    `),
  },
];
