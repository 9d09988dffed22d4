import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Pilihan untuk apa pemeriksaan ini. */
export const idCaseChoice = {
  title: 'Untuk apa pemeriksaan ini?',
  now: 'Jenis kasus: {case}',
  change: 'Ubah',
  lead: 'Pilih yang paling cocok. Lalu kami tunjukkan apa yang diminta daftar yang sudah terbit. File Anda tidak dibaca lagi.',
  search: 'Cari',
  groups: {
    head: 'Kepala dan saraf',
    spine: 'Punggung dan leher',
    heart: 'Jantung',
    chest: 'Dada dan payudara',
    belly: 'Perut dan panggul',
    joints: 'Sendi',
    body: 'Seluruh tubuh',
  },
  asks: 'Yang diminta daftar yang sudah terbit',
  advice: 'Ini saran dari daftar itu. Dokter Anda yang memutuskan apakah sudah cukup.',
  thin: '{need}, tebal irisan {limit} mm atau kurang',
  sides: '{need}, dari {count} sisi',
  preferred: 'sebaiknya ada',
  papers: 'Dokumen yang membantu',
  or: ' atau ',
  source: '{title}, {year}',
  opens: 'membuka sumber di tab baru',
  coordinator: 'Koordinator Anda memilih ini.',
  reason: 'Alasan: {reason}',
} satisfies Draft<Messages['caseChoice']>;
