import { describe, expect, it } from 'vitest';
import { namedBodyParts, namedModalities } from './subjects.ts';

describe('machines as hospitals shorten them', () => {
  it.each([
    ['TACAR de tórax', 'CT'],
    ['КТВР лёгких', 'CT'],
    ['HRCT toraks', 'CT'],
    ['TDM-HR du thorax', 'CT'],
    ['胸部HRCT', 'CT'],
    ['Angio-TC de aorta', 'CT'],
    ['КТА брюшной аорты', 'CT'],
    ['مفراس الصدر', 'CT'],
    ['Angio-IRM cérébrale', 'MR'],
    ['رنين الركبة', 'MR'],
    ['磁力共振 膝', 'MR'],
    ['ألتراساوند الغدة الدرقية', 'US'],
    ['Renal USS', 'US'],
    ['УЗДГ БЦА', 'US'],
    ['超音波 腹部', 'US'],
    ['R-графия кисти', 'XR'],
    ['Telerradiografía de tórax', 'XR'],
    ['Skelettszintigraphie', 'NM'],
  ])('%s: %s', (text, modality) => expect(namedModalities(text)).toContain(modality));
});

describe('parts of the body as papers and headers write them', () => {
  it.each([
    ['MRI panggul kiri', 'HIP'],
    ['MRT der Lendenwirbelsäule', 'SPINE'],
    ['RM da pelve', 'PELVIS'],
    ['МРТ крестцово-подвздошных сочленений', 'PELVIS'],
    ['УЗДГ БЦА', 'NECK'],
    ['Échographie thyroïdienne', 'NECK'],
    ['Ecografía tiroidea', 'NECK'],
    ['Ultrassonografia tireoidiana', 'NECK'],
    ['Schilddrüsensonographie', 'NECK'],
    ['Echo-doppler des TSA', 'NECK'],
    ['دوبلر السباتي', 'NECK'],
    ['ABDOMENPELVIS CT ABDPELVIS', 'ABDOMEN'],
    ['LSSPINE', 'SPINE'],
    ['MR OSG links', 'LEG'],
    ['鼻窦CT', 'HEAD'],
    ['TC rins e vias urinárias', 'ABDOMEN'],
    ['قدم', 'LEG'],
    ['RM de escápula', 'SHOULDER'],
  ])('%s: %s', (text, part) => expect(namedBodyParts(text)).toContain(part));

  it.each(['the ship left the harbour', 'Guten Tag, anbei die Rechnung', 'Счёт на оплату № 12'])(
    'not in “%s”',
    (text) => expect(namedBodyParts(text)).toEqual([]),
  );
});
