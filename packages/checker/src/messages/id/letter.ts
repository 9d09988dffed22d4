import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Kata-kata di sekitar surat ke rumah sakit. Isi surat ada di `letters/words/`. */
export const idLetter = {
  open: 'Tulis ke rumah sakit',
  title: 'Surat ke rumah sakit',
  titleOf: 'Surat ke {hospital}',
  lead: 'Baca surat ini dan isi bagian di dalam [kurung]. Lalu kirim sendiri: halaman ini tidak mengirim apa-apa.',
  which: 'Rumah sakit',
  unknownHospital: 'Nama rumah sakit tidak ada di dalam file',
  language: 'Bahasa surat',
  guess: {
    script: 'Dipilih dari cara nama rumah sakit ditulis.',
    report: 'Dipilih dari bahasa laporannya.',
    address: 'Dipilih dari negaranya.',
    name: 'Dipilih dari namanya.',
    'character-set': 'Dipilih dari cara file ditulis.',
    none: 'Bahasanya tidak terlihat dari file. Ubah jika Anda tahu.',
  },
  english: 'Teks bahasa Inggris ada di bawahnya.',
  draft: 'Terjemahan sementara',
  draftHint: 'Belum diperiksa oleh penutur asli. Minta orang yang menguasai bahasa itu membacanya.',
  names: 'Isi nama, tanggal lahir, dan nomor dari file',
  namesHint: 'Biarkan mati untuk obrolan. Nyalakan untuk surat ke rumah sakit itu sendiri.',
  body: 'Isi surat',
  text: 'Unduh sebagai teks',
  page: 'Unduh untuk dicetak',
  share: 'Bagikan',
  failed: 'Kata-kata bahasa ini tidak termuat. Pilih bahasa lain.',
} satisfies Draft<Messages['letter']>;
