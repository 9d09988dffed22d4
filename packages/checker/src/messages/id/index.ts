import type { Messages } from '../messages.ts';
import { idCaseChoice } from './case-choice.ts';
import { idLetter } from './letter.ts';
import { idGapRules } from './rules-gaps.ts';
import { idImageRules } from './rules-images.ts';
import { idPaperRules } from './rules-papers.ts';
import { idSetRules } from './rules-sets.ts';
import { idRules } from './rules.ts';
import { idSending } from './sending.ts';
import { idShell } from './shell.ts';
import { idTerms } from './terms.ts';
import { idUi } from './ui.ts';

// Terjemahan sementara, menunggu penutur asli. Kalimat berbicara tentang file, bukan kesehatan.
// Kata: pemeriksaan = study, kumpulan gambar = series, file pemeriksaan (DICOM), laporan dokter = report, dokumen = papers, cek = check.
export const id: Messages = {
  lang: 'id',
  dir: 'ltr',
  state: 'draft',
  terms: idTerms,
  rules: { ...idRules, ...idImageRules, ...idSetRules, ...idGapRules, ...idPaperRules },
  fallback: {
    notChecked: { what: 'Bagian ini tidak bisa kami cek.', do: 'Koordinator Anda akan melihatnya.' },
    unknown: { what: 'Ada sesuatu yang perlu dilihat: {rule}.', do: 'Koordinator Anda akan melihatnya.' },
  },
  actions: {
    'ask-for-series': 'Minta gambar ini ke rumah sakit',
    'ask-for-scan-files': 'Minta file pemeriksaan ke rumah sakit',
    'ask-for-new-copy': 'Minta salinan baru ke rumah sakit',
    'ask-for-report': 'Minta laporan dokter ke rumah sakit',
    'ask-for-document': 'Minta dokumen ini ke rumah sakit',
    'copy-again': 'Salin lagi filenya',
    'add-files': 'Tambahkan filenya',
    'choose-files': 'Pilih file milik Anda',
    'enter-password': 'Masukkan kata sandi',
    'coordinator-looks': 'Koordinator Anda akan melihatnya',
    nothing: 'Tidak perlu melakukan apa-apa',
  },
  cases: {
    general: 'Hal lain, atau tidak yakin',
    'brain-tumour': 'Tumor otak',
    pituitary: 'Kelenjar hipofisis',
    epilepsy: 'Epilepsi (kejang)',
    ms: 'Sklerosis ganda (MS)',
    'spine-cervical': 'Leher',
    'spine-lumbar': 'Punggung bawah',
    'coronary-ct': 'Jantung: CT pembuluh darahnya',
    'cardiac-mr': 'Jantung: MRI',
    echo: 'Jantung: USG (eko)',
    angiogram: 'Jantung: angiografi (rontgen bergerak)',
    'tavi-ct': 'Katup jantung: CT sebelum TAVI',
    'pet-ct': 'Pemeriksaan PET',
    'liver-ct': 'Hati: CT',
    'liver-mr': 'Hati: MRI',
    'pancreas-ct': 'Pankreas: CT',
    'lung-ct': 'Paru-paru: CT',
    'prostate-mr': 'Prostat: MRI',
    'rectal-mr': 'Rektum: MRI',
    'breast-mr': 'Payudara: MRI',
    'joints-mr': 'Sendi, misalnya lutut: MRI',
  },
  caseChoice: idCaseChoice,
  letter: idLetter,
  ui: { ...idShell, ...idUi },
  sending: idSending,
};
