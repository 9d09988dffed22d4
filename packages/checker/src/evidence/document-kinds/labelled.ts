import { fold, hasTerm, terms } from './fold.ts';

const accession =
  /(?:accession(?:\s*(?:no|number|nr|#))?|acc(?:ession)?\s*[#№]|影像号|检查号|放射号|检查编号|申请单号|номер исследования|№ исследования|n[°º]\s*(?:d['’]examen|d['’]accession|de dossier)|numero de (?:estudio|acceso|examen)|auftragsnummer|untersuchungsnummer|auftrags-nr|رقم الفحص|no\.?\s*(?:foto|pemeriksaan|rontgen)|numero do exame|anforderung(?:s(?:nummer|-nr\.?|nr\.?))?|auftragsnr|n[°º]\s*(?:de\s*)?(?:peticion|petición|pedido|solicitud|estudio|episodio|demande|exame)|檢查號|检查流水号|流水号|申请号|登记号|номер заявки|№ направления|رقم الطلب|رقم الفحص|no\.?\s*(?:order|permintaan|registrasi))[\s.:：#№]*([A-Z0-9][A-Z0-9./-]{3,15})/giu;

const patientLabel =
  /(?:^|\n|\t|[;|])\s*(?:patient(?:['’]s)?(?:\s*name)?|name of patient|name|姓\s*名|患者姓名|病人姓名|фио|ф\.\s?и\.\s?о\.?|пациент(?:ка)?|nom(?: du patient)?|patiente?|nombre(?: del paciente)?|paciente|patientin|nama(?: pasien)?|اسم المريض|المريض|الاسم|nome(?: do paciente)?)\s*[:：]\s*([^\n\t;|]{2,80})/giu;

/** A label that follows on the same line ends the name: `Name: Doe, Jane  DOB: …`. */
const nextLabel =
  /\s{2,}|[,，]?\s*(?:性别|年龄|出生|病历号|(?<!\p{L})(?:dob|d\.o\.b|date of birth|born|sex|gender|age|mrn|id|дата рождения|д\.р|г\.р|пол|возраст|ne\(?e?\)? le|né\(?e?\)? le|sexe|age|âge|fecha|sexo|edad|geb\.?|geboren|geschlecht|\*|تاريخ|العمر|الجنس|umur|usia|jenis|tanggal|idade|nascimento))(?:[\s.:：*(]|$)/iu;

export function labelledAccessions(text: string): readonly string[] {
  const found = [...text.matchAll(accession)].map((match) => (match[1] ?? '').replace(/[./-]+$/, ''));
  return [...new Set(found.filter((value) => /\d/.test(value)))].slice(0, 8);
}

/** Words of the head that may be numbers of an examination: six characters or more, four figures or more, and no date. */
export function headNumbers(text: string): readonly string[] {
  const found =
    text.slice(0, headLength).match(/(?<![\p{L}\p{N}./-])[A-Z0-9][A-Z0-9./-]{4,18}[A-Z0-9](?![\p{L}\p{N}/-])/giu) ?? [];
  return [
    ...new Set(
      found.filter((word) => word.replace(/\D/g, '').length >= 4 && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(word)),
    ),
  ].slice(0, 40);
}

const headLength = 1_500;

/** Names as written after a label that says whose they are. */
export function labelledPatients(text: string): readonly string[] {
  const found = [...text.slice(0, 20_000).matchAll(patientLabel)].map((match) => {
    const value = match[1] ?? '';
    const cut = value.search(nextLabel);
    return (cut > 0 ? value.slice(0, cut) : value).replace(/^[\s.]+|[\s,.;:(（]+$/gu, '');
  });
  return [
    ...new Set(
      found.filter((name) => /\p{L}{2}|\p{Script=Han}/u.test(name) && !/\d{3}/.test(name) && name.length <= 64),
    ),
  ].slice(0, 8);
}

const preliminary = terms(`
  preliminary report | preliminary | provisional report | draft report | addendum to follow |
  final report to follow | not yet verified | unverified | wet read | 初步报告 | 临时报告 | 待审核 | 未审核 |
  предварительное заключение | предварительный | предварительно | compte rendu provisoire | provisoire |
  resultat provisoire | informe preliminar | informe provisional | vorlaufiger befund | vorlaufig | vorabbefund |
  vorlaufiger bericht | تقرير مبدئي | تقرير اولي | laporan sementara | hasil sementara | laudo preliminar |
  laudo provisorio
`);

export function saysPreliminary(text: string): boolean {
  const content = fold(text);
  return preliminary.some((term) => hasTerm(content, term));
}
