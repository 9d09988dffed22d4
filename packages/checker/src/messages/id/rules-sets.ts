import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Aturan tentang kelengkapan kumpulan gambar. */
export const idSetRules = {
  'missing-slices': {
    title: 'Semua gambar dalam satu kumpulan',
    messages: {
      'interior-gap': {
        what: 'Kumpulan ini ({modality}) berisi {present} gambar. {count} gambar di antaranya hilang.',
        why: 'Dokter melihat semua gambar satu per satu.',
        do: 'Salin lagi CD atau foldernya. Jika masih kurang, minta seluruh kumpulan gambar ke rumah sakit.',
      },
      'numbers-absent': {
        what: 'Kumpulan ini ({modality}) berisi {present} gambar. {count} gambar lain tidak ikut.',
        why: 'Dokter melihat semua gambar satu per satu.',
        do: 'Salin lagi CD atau foldernya. Jika masih kurang, minta seluruh kumpulan gambar ke rumah sakit.',
      },
      'maybe-gap': {
        what: 'Kumpulan ini ({modality}) punya celah. Mungkin memang dibuat begitu.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'cut-series': {
    title: 'Awal dan akhir kumpulan',
    messages: {
      'only-few': {
        what: 'Dari kumpulan yang lebih panjang, hanya {present} gambar ({modality}) ada di sini. Nomor gambar pertamanya {number}.',
        why: 'Dokter perlu seluruh kumpulan gambar.',
        do: 'Minta seluruh kumpulan gambar ke rumah sakit.',
      },
      'starts-late': {
        what: '{count} gambar di awal kumpulan ini ({modality}) tidak ada. Yang ada {present}.',
        why: 'Dokter perlu seluruh kumpulan gambar.',
        do: 'Salin lagi CD atau foldernya. Jika masih kurang, minta seluruh kumpulan gambar ke rumah sakit.',
      },
      'maybe-starts-late': {
        what: '{count} gambar di awal kumpulan ini ({modality}, {present} gambar) mungkin tidak ada.',
        do: 'Tanyakan ke rumah sakit apakah kumpulan ini utuh. Koordinator Anda bisa membantu.',
      },
    },
  },
  'count-conflict': {
    title: 'Jumlah gambar',
    messages: {
      'fewer-than-stated': {
        what: 'Menurut file, seharusnya ada {expected} gambar ({modality}). Yang ada {present}, tanpa celah yang terlihat.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'fewer-in-study': {
        what: 'Menurut file, pemeriksaan ini seharusnya berisi {expected} file atau kumpulan. Yang ada {present}.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'short-volume': {
    title: 'Putaran dalam satu pemeriksaan',
    messages: {
      'fewer-slices': {
        what: 'Putaran {volume} dari {volumes} ({modality}) berisi {present} dari {expected} gambar.',
        why: 'Dokter membandingkan putaran satu dengan yang lain.',
        do: 'Tanyakan ke rumah sakit apakah pemeriksaan berhenti lebih awal. Jika tidak, minta seluruh kumpulan gambar.',
      },
    },
  },
  'missing-frames': {
    title: 'Gambar di dalam file',
    messages: {
      'fewer-frames': {
        what: 'Satu file ({modality}) seharusnya berisi {expected} gambar. Yang tercatat {present}.',
        why: 'Dokter melihat semua gambar satu per satu.',
        do: 'Minta salinan baru kumpulan ini ke rumah sakit.',
      },
      'part-absent': {
        what: 'Kumpulan ini ({modality}) terdiri dari {expected} bagian. Yang ada {present}.',
        why: 'Dokter perlu semua bagian.',
        do: 'Salin lagi CD atau foldernya. Jika masih kurang, minta salinan baru ke rumah sakit.',
      },
    },
  },
  'variable-spacing': {
    title: 'Jarak antargambar',
    messages: {
      uneven: {
        what: 'Jarak antargambar dalam satu kumpulan ({modality}) adalah {smallest} sampai {largest} mm. Mesin pemeriksaan sering begitu.',
        do: 'Anda tidak perlu melakukan apa-apa.',
      },
    },
  },
  'pet-without-ct': {
    title: 'PET bersama CT',
    messages: {
      'no-ct': {
        what: 'Ada gambar PET, tetapi tidak ada CT atau MRI dari pemeriksaan yang sama.',
        why: 'Dokter melihat keduanya bersama.',
        do: 'Minta CT yang dibuat bersama PET ke rumah sakit.',
      },
    },
  },
  'thin-slices-absent': {
    title: 'Irisan tipis',
    messages: {
      'only-thick': {
        what: 'Daftar untuk kasus ini meminta {need}: {limit} mm. Yang paling tipis di sini: {thinnest} mm.',
        why: '{why}',
        do: 'Minta irisan tipisnya ke rumah sakit. Sering disimpan, tetapi tidak diberikan.',
      },
      'all-thick': {
        what: 'Semua irisan CT pemeriksaan ini tebal. Yang paling tipis: {thinnest} mm.',
        why: '{why}',
        do: 'Tanyakan ke rumah sakit apakah ada irisan yang lebih tipis. Sering disimpan, tetapi tidak diberikan.',
      },
      'maybe-all-thick': {
        what: 'Mungkin semua irisan CT pemeriksaan ini tebal. Kami tidak bisa memastikannya.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'maybe-only-thick': {
        what: 'Daftar untuk kasus ini meminta {need}: {limit} mm. Kami tidak bisa memastikannya.',
        why: '{why}',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'expected-sequence-absent': {
    title: 'Kumpulan gambar di daftar kasus ini',
    messages: {
      absent: {
        what: 'Daftar untuk kasus ini meminta {need}. Kami tidak menemukan kumpulan dengan nama itu.',
        why: '{why}',
        do: 'Tanyakan ke rumah sakit apakah kumpulan ini dibuat. Jika ya, mintalah.',
      },
      'maybe-absent': {
        what: 'Daftar untuk kasus ini meminta {need}. Mungkin itu salah satu kumpulan di sini.',
        why: '{why}',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'no-such-scan': {
        what: 'Daftar untuk kasus ini meminta pemeriksaan ini: {modality}. Kami tidak menemukannya.',
        why: '{why}',
        do: 'Jika Anda pernah menjalaninya, tambahkan filenya.',
      },
      'other-part': {
        what: 'Pemeriksaan di sini ({modality}) memeriksa bagian tubuh lain, bukan bagian untuk kasus ini.',
        why: '{why}',
        do: 'Jika Anda punya pemeriksaan bagian itu, tambahkan filenya. Atau ubah jenis kasusnya.',
      },
    },
  },
  'plane-absent': {
    title: 'Arah gambar',
    messages: {
      absent: {
        what: 'Daftar untuk kasus ini meminta {need} dari {expected} sisi. Kami menemukan {present}.',
        why: '{why}',
        do: 'Tanyakan ke rumah sakit apakah ada kumpulan lain. Jika ya, mintalah.',
      },
      'maybe-absent': {
        what: 'Daftar untuk kasus ini meminta {need} dari {expected} sisi. Kami yakin ada {present}.',
        why: '{why}',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'contrast-absent': {
    title: 'Gambar setelah kontras',
    messages: {
      absent: {
        what: 'Daftar untuk kasus ini meminta {need}. Kami tidak menemukan kumpulan dengan nama itu.',
        why: '{why}',
        do: 'Tanyakan ke rumah sakit apakah kumpulan ini dibuat. Jika ya, mintalah.',
      },
      'maybe-absent': {
        what: 'Daftar untuk kasus ini meminta {need}. File tidak menyebut apakah gambarnya ada.',
        why: '{why}',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'coverage-differs': {
    title: 'Kumpulan yang berpasangan',
    messages: {
      'shorter-half': {
        what: 'Dua kumpulan ({modality}) berpasangan. Panjang yang satu {smallest} mm, yang lain {largest} mm.',
        why: 'Sebagian kumpulan mungkin tertinggal.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
      'not-measured': {
        what: 'Dua kumpulan ({modality}) berpasangan. Kami tidak bisa membandingkan panjangnya.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'pet-not-corrected': {
    title: 'Gambar PET terkoreksi',
    messages: {
      'only-raw': {
        what: 'Hanya gambar PET mentah yang ada. Kumpulan yang terkoreksi tidak ada.',
        why: 'Dokter mengukur pada gambar yang terkoreksi.',
        do: 'Minta gambar PET terkoreksi (AC) ke rumah sakit.',
      },
      'not-told': {
        what: 'File PET tidak menyebut apakah gambarnya sudah terkoreksi.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'study-outdated': {
    title: 'Tanggal pemeriksaan',
    messages: {
      old: {
        what: 'Pemeriksaan terbaru di sini dibuat {date}. Daftar untuk kasus ini meminta yang lebih baru.',
        do: 'Jika punya yang lebih baru, tambahkan. Koordinator Anda akan melihatnya.',
      },
      'no-date': {
        what: 'Sebagian file pemeriksaan tidak memuat tanggal. Kami tidak tahu kapan dibuatnya.',
        do: 'Sekarang Anda tidak perlu melakukan apa-apa. Koordinator Anda akan melihatnya.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
