import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Aturan tentang yang tidak ada menurut file lain, daftar, dan jumlah. */
export const idGapRules = {
  'diffusion-pair': {
    title: 'Gambar difusi dan petanya',
    messages: {
      'dwi-absent': {
        what: 'Peta (ADC) ada. Gambar difusi (DWI) asalnya tidak ada.',
        why: 'Dokter melihat keduanya berdampingan.',
        do: 'Minta gambar difusi (DWI) ke rumah sakit.',
      },
      'maybe-dwi-absent': {
        what: 'Peta (ADC) ada. Kami tidak yakin gambar difusinya (DWI) ada.',
        do: 'Koordinator Anda akan melihatnya.',
      },
      'adc-absent': {
        what: 'Gambar difusi (DWI) ada. Petanya (ADC) tidak ada.',
        why: 'Untuk kasus seperti ini dokter meminta keduanya.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'plane-cut': {
    title: 'Satu pemeriksaan dari tiga arah',
    messages: {
      cut: {
        what: 'Satu arah mencakup {reach} mm, arah lain {other} mm. Sebagian gambarnya hilang.',
        why: 'Dokter perlu seluruh bagian tubuh itu.',
        do: 'Minta semua gambar dari kumpulan ini ke rumah sakit.',
      },
      'maybe-cut': {
        what: 'Satu arah mencakup {reach} mm, arah lain {other} mm.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'referenced-series-missing': {
    title: 'Gambar yang disebut file lain',
    messages: {
      'series-absent': {
        what: 'File lain menyebut {count} gambar dari kumpulan yang tidak ada di sini.',
        why: 'Dokter perlu kumpulan yang dimaksud file itu.',
        do: 'Minta semua kumpulan gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-series-absent': {
        what: 'Satu file menyebut {count} gambar dari kumpulan yang tidak kami temukan.',
        why: 'Dokter mungkin perlu kumpulan yang dimaksud file itu.',
        do: 'Tanyakan ke rumah sakit apakah semua kumpulan gambar sudah diberikan.',
      },
      'some-absent': {
        what: 'Satu file menyebut {count} gambar dari kumpulan ini yang tidak kami temukan.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'source-absent': {
        what: '{count} kumpulan dibuat dari gambar yang tidak ada di sini.',
        why: 'Dokter mungkin meminta gambar asalnya.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'plan-absent': {
        what: '{count} file terapi menyebut file lain yang tidak ada di sini.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Pemindaian di lembar dosis',
    messages: {
      'exposure-absent': {
        what: 'Lembar dosis mencatat {expected} pemindaian pada kunjungan ini. Gambar dari {count} di antaranya tidak ada di sini.',
        why: 'Masing-masing mungkin memperlihatkan hal lain.',
        do: 'Minta semua kumpulan gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-exposure-absent': {
        what: 'Lembar dosis mencatat {expected} pemindaian pada kunjungan ini. Gambar dari {count} di antaranya mungkin tidak ada.',
        why: 'Pemindaian yang dimulai dua kali juga bisa menyebabkan ini.',
        do: 'Tanyakan ke rumah sakit apakah semua kumpulan gambar sudah diberikan.',
      },
    },
  },
  'mammography-views': {
    title: 'Arah gambar mamografi',
    messages: {
      'view-absent': {
        what: 'Mamografi ini berisi tiga dari empat gambar yang biasa. Yang tidak ada: {breastView}.',
        why: 'Dokter melihat keempat gambar bersama.',
        do: 'Minta semua gambar mamografi ini ke rumah sakit.',
      },
      'maybe-views-absent': {
        what: 'Mamografi sering terdiri dari empat gambar. Yang ada {present}.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'one-side': {
        what: 'Mamografi ini hanya memperlihatkan satu sisi: {breastSide}. Mungkin memang hanya itu.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'not-told': {
        what: '{count} gambar mamografi ini tidak menyebut diambil dari arah mana.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'cine-single-frame': {
    title: 'Gambar bergerak',
    messages: {
      'one-picture': {
        what: '{count} file ({modality}) seharusnya berisi video. Isinya hanya satu gambar.',
        why: 'Dokter melihat geraknya.',
        do: 'Minta videonya ke rumah sakit, bukan gambar satuan.',
      },
      'stills-only': {
        what: 'Pemeriksaan ini ({modality}) berisi {count} gambar diam, tanpa video.',
        why: 'Dokter sering melihat geraknya.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'burned-in-text': {
    title: 'Tulisan di gambar',
    messages: {
      'text-in-pictures': {
        what: 'Menurut filenya, {count} gambar memuat tulisan.',
        why: 'Nama bisa menjadi bagian dari gambar.',
        do: 'Anda tidak perlu melakukan apa-apa. Lihat gambarnya jika tidak ingin nama terlihat.',
      },
      'names-in-pictures': {
        what: 'Nama sudah dihapus dari file ini. {count} gambar masih memuat tulisan.',
        why: 'Nama bisa menjadi bagian dari gambar.',
        do: 'Lihat gambarnya sebelum Anda membagikannya.',
      },
      'maybe-text': {
        what: '{count} gambar termasuk jenis yang bisa memuat tulisan.',
        why: 'Nama bisa menjadi bagian dari gambar.',
        do: 'Anda tidak perlu melakukan apa-apa. Lihat gambarnya jika tidak ingin nama terlihat.',
      },
    },
  },
  'series-number-gap': {
    title: 'Nomor kumpulan gambar',
    messages: {
      skipped: {
        what: 'Nomor kumpulan gambar melewati {count} nomor. Yang pertama {number}. Itu biasa.',
        do: 'Anda tidak perlu melakukan apa-apa.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
