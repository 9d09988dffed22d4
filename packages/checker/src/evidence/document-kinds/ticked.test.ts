import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';
import { fold } from './fold.ts';
import { isToFillIn, machinesToTick } from './ticked.ts';

const ticked = (text: string) => machinesToTick(fold(text));

describe('machines to tick', () => {
  it('are found in boxes of many makes', () => {
    for (const [full, empty] of ['[x] |[ ] ', '[X]|[]', '☒ |☐ ', '☑|☐', '■ |□ ', '[v] |[ ] ', '[х] |[ ] '].map((pair) =>
      pair.split('|'),
    ))
      expect(ticked(`${full}MRI knee   ${empty}CT chest`)).toEqual(['MR', 'CT']);
    expect(ticked('[x] MRI knee [ ] CT chest [ ] CT head')).toEqual(['MR', 'CT']);
  });

  it('are none where one machine, or none, stands behind a box', () => {
    expect(ticked('[x] MRI knee   [ ] pacemaker')).toEqual([]);
    expect(ticked('[x] MRI knee   [ ] MRI hip')).toEqual([]);
    expect(ticked('MRI knee, CT chest')).toEqual([]);
    expect(ticked('[ ] yes\nMRI and CT')).toEqual([]);
  });

  it.each([
    'SOLICITUD DE EXÁMENES\nSolicito:\n[x] Radiografía rodilla derecha AP-L\n[x] Resonancia rodilla derecha\n[ ] TAC\nHipótesis: lesión meniscal',
    'Направление\nОтделение 3, дата 10.05.2026\n[x] МРТ коленного сустава [ ] КТ [ ] УЗИ\nПричина: падение с лестницы, разрыв мениска, выпот?\nНаправил Зимин А.П.',
    'Ward 7\n☒ X-ray left wrist PA and lateral ☐ CT ☐ MRI\nfall, swelling, fracture?',
    '病区 3\n[x] 磁共振 膝关节 [ ] CT [ ] 超声\n半月板损伤？积液？',
  ])('make an order', (text) => expect(kindByContent(text).kind).toBe('other'));
});

describe('a form that is to be filled in', () => {
  it('offers six things or more, or has a box and a line to sign', () => {
    expect(isToFillIn('[ ] a [x] b [ ] c ☐ d □ e ☒ f')).toBe(true);
    expect(isToFillIn('[ ] a [x] b [ ] c ☐ d □ e')).toBe(false);
    expect(isToFillIn('[ ] i have read this. signature ____')).toBe(true);
    expect(isToFillIn('surgeon: ____________')).toBe(false);
    expect(isToFillIn('[ ] i have read this. signature ___')).toBe(false);
  });

  it.each([
    'Laboratory\nTest request\n[x] Full blood count [ ] Clotting [x] Sodium, potassium [ ] Creatinine [x] Liver tests [ ] TSH, free T4\n[ ] Cortisol, morning [ ] Prolactin [ ] HbA1c\nTubes: purple 1, yellow 2',
    'Ihre Narkose: was Sie vor einer Operation wissen sollten\nDer Operateur öffnet die Haut, führt den besprochenen Eingriff durch, stillt die Blutung und verschließt die Wunde mit Naht oder Klammern. Ein Schlauch kommt in die Luftröhre.\n[ ] Ich habe dieses Blatt gelesen. Unterschrift ________',
  ])('is no result and no operation: %s', (text) => expect(kindByContent(text).kind).toBe('other'));
});
