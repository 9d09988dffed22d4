import { titleLines } from './heads.ts';

/**
 * How the title of an order begins, whatever is ordered: “request for an ultrasound”, «направление на исследование». What comes behind the name of a person or a
 * number (“requested by”, “pedido: 4711”) does not begin like this.
 */
const opens =
  /^(?:request (?:for|form)|requisition (?:for|form)|order (?:for|form)|referral for|booking request|anforderung (?:fur|von|einer|eines|zu[rm]?)|uberweisung (?:zu[rm]?|an|fur)|auftrag (?:fur|zu[rm]?)|verordnung (?:von|einer)|demandes? (?:de|d'|pour)|bon (?:de|d'|pour)|(?:ordonnance|prescription) (?:de|d'|pour)|solicitud(?:es)? (?:de|para)|orden (?:de|para|medica)|peticion (?:de|para)|volante (?:de|para)|pedido (?:de|para|medico)|requisicao (?:de|para)|solicitacao (?:de|para)|guia (?:de|para)|encaminhamento (?:de|para)|направление (?:на|для|в)|заявка на|запрос на|назначение на|طلب |نموذج طلب|استماره طلب|(?:surat |formulir )?permintaan |(?:surat )?pengantar |formulir rujukan)/u;

/** Chinese says what a form is at its end. */
const closes = /(?:申请单|申请表|检查单|开单|预约申请|送检单|委托单)$/u;

/** Titles of orders in the head of a folded text. */
export function orderTitles(folded: string): readonly string[] {
  return titleLines(folded).filter((line) => opens.test(line) || closes.test(line));
}
