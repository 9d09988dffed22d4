import { expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';

// People write about discs. A letter that is lost as the help of a disc is lost in silence: it is left out of what is sent.
const letters: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    `Dear Dr Marsh,
     I enclose my CD with the MRI images from March. The viewer on the disc would not start on my computer (Windows 10), and when I
     double-click the DICOM files nothing opens. My neurologist says the images show a small change on the left. I have had
     headaches since January. Could you look at the pictures and tell me if I need an operation?
     Kind regards, J. Novak`,
  ],
  [
    'en',
    `Clinic letter, 4 June 2025. Thank you for referring this 52 year old man. He brought a CD-ROM from the other hospital; the
     DICOM viewer opened and I reviewed the images with him. On examination power is normal. We will import the disc into PACS.
     I will see him again in three months. Yours sincerely`,
  ],
  [
    'de',
    `Sehr geehrter Herr Professor, anbei schicke ich Ihnen die CD mit den Bildern meiner MRT. Das Programm auf der CD lässt sich nur
     mit Doppelklick unter Windows starten, die DICOM-Bilder liegen im Ordner IMAGES. Seit drei Monaten habe ich Schwindel.
     Mein Hausarzt hat mich an Sie überwiesen. Mit freundlichen Grüßen`,
  ],
  [
    'fr',
    `Cher confrère, vous trouverez ci-joint le CD des images de l'IRM de Mme Lambert, 61 ans. Le logiciel de visualisation (visionneuse)
     est sur le disque. Elle présente des céphalées depuis deux mois. Je vous remercie de votre avis. Bien confraternellement`,
  ],
  [
    'es',
    `Estimado doctor: le envío el CD con las imágenes de la resonancia. El visor del disco funciona con Windows. Mi madre tiene
     dolor de cabeza desde hace un año y su médico nos dijo que pidiéramos una segunda opinión. Atentamente`,
  ],
  [
    'ru',
    `Уважаемый доктор! Высылаю диск со снимками МРТ. Программа просмотра запускается с диска, снимки в формате DICOM. У меня с осени
     болит голова, немеет рука, невролог назначил лечение. Прошу Вашего мнения. С уважением, Ольга`,
  ],
  [
    'zh',
    `尊敬的医生：您好！随信附上光盘，影像是今年三月拍的，光盘里有阅片软件，双击即可打开。我头痛半年，右手发麻，当地医生建议手术。
     请您看看片子，给个意见。此致敬礼`,
  ],
  [
    'pt',
    `Prezado doutor, envio o CD com as imagens da ressonância da minha mãe. O programa visualizador abre com clique duas vezes no
     Windows. Ela tem dor de cabeça há meses e o neurologista pediu avaliação. Atenciosamente`,
  ],
  [
    'id',
    `Dengan hormat, bersama ini saya kirim CD gambar MRI ayah saya. Program penampil ada di dalam cakram, klik dua kali untuk
     membuka. Ayah sakit kepala sejak Januari dan dokter menyarankan operasi. Hormat saya`,
  ],
  [
    'ar',
    `حضرة الدكتور المحترم، تحية طيبة. أرسل إليكم القرص مع صور الرنين المغناطيسي، والبرنامج على القرص يعمل على ويندوز. والدتي تعاني من صداع
     منذ شهرين. وتفضلوا بقبول فائق الاحترام`,
  ],
  [
    'en',
    `Reason for second opinion. The images are on the disc (DICOM, open with any viewer). MRI brain 12 May 2025. Impression: a 2 cm
     mass. Copyright of the report: St Anne Hospital. Please view the images on a Windows computer.`,
  ],
];

it.each(letters)('a letter in %s that speaks of a disc is no help of a disc', (_, text) => {
  expect(kindByContent(text).kind).not.toBe('disc-help');
});

it('the help of a disc stays one, though it names doctors and patients', () => {
  const help = `This disc contains your images. To view them, insert the disc and double-click START. System requirements: Windows 7
    or later. The viewer opens with a list of patients. Show the pictures to your doctor. Copyright 2019. All rights reserved.`;
  expect(kindByContent(help).kind).toBe('disc-help');
});
