import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Aturan tentang dokumen. */
export const idPaperRules = {
  'report-missing': {
    title: 'Laporan tertulis dokter',
    messages: {
      'no-report': {
        what: 'Laporan tertulis dokter untuk {modality} tanggal {date} tidak ditemukan.',
        why: 'Dokter membandingkannya dengan gambar.',
        do: 'Mintalah, atau tambahkan fotonya.',
      },
      'no-report-undated': {
        what: 'Laporan tertulis dokter untuk {modality} tidak ditemukan.',
        why: 'Dokter membandingkannya dengan gambar.',
        do: 'Mintalah, atau tambahkan fotonya.',
      },
      'only-addition': {
        what: 'Untuk {modality} tanggal {date} hanya ada tambahan laporan. Laporan itu sendiri tidak ada.',
        why: 'Tambahan itu tidak memuat semua isi laporan.',
        do: 'Mintalah laporan lengkap, atau tambahkan fotonya.',
      },
      'maybe-report': {
        what: 'Di antara dokumen mungkin ada laporan untuk {count} pemeriksaan.',
        do: 'Lihat apakah dokumen itu tentang pemeriksaan ini.',
      },
      'papers-not-read': {
        what: 'Kami tidak bisa membaca semua dokumen. Mungkin ada laporan untuk {count} pemeriksaan.',
        do: 'Lihat apakah laporannya ada. Jika tidak, mintalah.',
      },
    },
  },
  'report-without-images': {
    title: 'Pemeriksaan untuk laporan',
    messages: {
      'no-scan': {
        what: '{file} tampak seperti laporan dokter. Pemeriksaannya tidak ada di sini.',
        why: 'Dokter juga perlu gambarnya.',
        do: 'Minta file pemeriksaan ke rumah sakit.',
      },
      'no-scan-dated': {
        what: '{file} tampak seperti laporan dokter tanggal {date}. Pemeriksaannya tidak ada di sini.',
        why: 'Dokter juga perlu gambarnya.',
        do: 'Minta file pemeriksaan ke rumah sakit.',
      },
      'maybe-no-scan': {
        what: '{count} dokumen mungkin laporan untuk pemeriksaan yang tidak ada di sini.',
        do: 'Jika pemeriksaan itu ada, minta filenya.',
      },
    },
  },
  'report-preliminary': {
    title: 'Laporan akhir',
    messages: {
      preliminary: {
        what: '{file} menyebut bahwa ini bukan laporan akhir.',
        do: 'Minta laporan akhir ke rumah sakit.',
      },
      'maybe-preliminary': {
        what: '{file} mungkin bukan laporan akhir.',
        do: 'Tanyakan ke rumah sakit apakah ada laporan akhir.',
      },
    },
  },
  'expected-document-absent': {
    title: 'Dokumen di daftar kasus ini',
    messages: {
      absent: {
        what: 'Daftar untuk kasus ini meminta dokumen ini: {documentKind}. Kami tidak menemukannya.',
        why: 'Dokter membacanya bersama gambar.',
        do: 'Jika punya, tambahkan. Foto dokumen juga boleh.',
      },
      'maybe-absent': {
        what: 'Daftar untuk kasus ini meminta dokumen ini: {documentKind}. Salah satu dokumen Anda mungkin itu.',
        do: 'Lihat apakah ada. Jika tidak, tambahkan.',
      },
    },
  },
  'document-outdated': {
    title: 'Tanggal dokumen',
    messages: {
      old: {
        what: 'Dokumen terbaru dari jenis ini ({documentKind}) bertanggal {date}. Dokter sering meminta yang lebih baru.',
        do: 'Jika punya yang lebih baru, tambahkan.',
      },
      'no-date': {
        what: 'Kami tidak bisa membaca tanggal dokumen ini: {documentKind}.',
        do: 'Lihat apakah dokumen ini dari beberapa bulan terakhir.',
      },
    },
  },
  'pictures-in-papers': {
    title: 'Gambar pemeriksaan di dalam dokumen',
    messages: {
      'photos-of-screen': {
        what: '{file} memuat {count} gambar yang tampak seperti foto layar. Nomor: {numbers}.',
        why: 'Dokter perlu file pemeriksaan.',
        do: 'Minta “file DICOM di CD atau lewat tautan” ke rumah sakit.',
      },
      'photos-of-film': {
        what: '{file} memuat {count} gambar yang tampak seperti foto lembar film. Nomor: {numbers}.',
        why: 'Lembar film memuat lebih sedikit daripada file pemeriksaan.',
        do: 'Minta file pemeriksaan (DICOM) ke rumah sakit.',
      },
      copies: {
        what: '{file} memuat salinan {count} gambar pemeriksaan. Nomor: {numbers}.',
        why: 'Salinan memuat lebih sedikit daripada file pemeriksaan.',
        do: 'Minta file pemeriksaan (DICOM) ke rumah sakit.',
      },
      maybe: {
        what: '{file} mungkin memuat {count} gambar pemeriksaan. Nomor: {numbers}.',
        do: 'Jika benar, minta file pemeriksaan ke rumah sakit.',
      },
      'not-seen': {
        what: 'Kami tidak bisa melihat {count} gambar di {file}.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'report-is-photo': {
    title: 'Laporan sebagai file',
    messages: {
      photo: {
        what: '{file} adalah foto laporan dokter.',
        why: 'File dari rumah sakit lebih mudah dibaca dan dicek.',
        do: 'Minta laporan sebagai PDF ke rumah sakit. Jika tidak ada, foto ini cukup.',
      },
      pages: {
        what: '{file} adalah laporan dokter yang terdiri dari gambar halaman.',
        why: 'File dari rumah sakit lebih mudah dibaca dan dicek.',
        do: 'Minta laporan sebagai PDF ke rumah sakit. Jika tidak ada, file ini cukup.',
      },
      'maybe-photo': {
        what: '{count} dokumen berupa gambar. Mungkin ada laporan dokter di antaranya.',
        do: 'Jika punya laporan sebagai PDF, tambahkan.',
      },
    },
  },
  'document-page-missing': {
    title: 'Semua halaman dokumen',
    messages: {
      missing: {
        what: '{file} berisi {present} dari {total} halaman.',
        why: 'Sisa teksnya tidak ada di sini.',
        do: 'Tambahkan halaman lainnya.',
      },
      'maybe-missing': {
        what: '{file} menyebut ada {total} halaman. Kami tidak melihat semuanya.',
        do: 'Lihat apakah semua halaman ada. Jika tidak, tambahkan.',
      },
    },
  },
  'series-named-in-report-absent': {
    title: 'Gambar yang disebut laporan',
    messages: {
      absent: {
        what: 'Menurut {file}, gambar ini dibuat: {sequence}. Gambarnya tidak ada di sini.',
        why: 'Dokter melihat semua gambar pemeriksaan.',
        do: 'Minta semua gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-absent': {
        what: 'Menurut {file}, gambar ini dibuat: {sequence}. Kami tidak yakin gambarnya ada di sini.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'contrast-named-in-report-absent': {
    title: 'Gambar kontras yang disebut laporan',
    messages: {
      absent: {
        what: 'Menurut {file}, gambar dengan kontras dibuat. Gambarnya tidak ada di sini.',
        why: 'Dokter melihat semua gambar pemeriksaan.',
        do: 'Minta semua gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-absent': {
        what: 'Menurut {file}, gambar dengan kontras dibuat. Kami tidak yakin gambarnya ada di sini.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'prior-named-in-report-absent': {
    title: 'Pemeriksaan lama yang disebut laporan',
    messages: {
      absent: {
        what: '{file} menyebut pemeriksaan lama tanggal {date}. Pemeriksaan itu tidak ada di sini.',
        why: 'Dokter membandingkan gambar lama dan baru.',
        do: 'Jika bisa, tambahkan pemeriksaan lama itu. Atau minta ke rumah sakit.',
      },
      'maybe-absent': {
        what: '{file} mungkin menyebut pemeriksaan lama tanggal {date}. Kami tidak menemukannya.',
        do: 'Jika punya pemeriksaan lama, tambahkan.',
      },
    },
  },
  'file-name-unclear': {
    title: 'Nama dokumen',
    messages: {
      unclear: { what: 'Nama {file} tidak menjelaskan isinya.', do: 'Anda bisa menamainya {suggested}.' },
      'unclear-unknown': {
        what: 'Nama {count} dokumen tidak menjelaskan isinya.',
        do: 'Nama seperti ini membantu: 2026-03-05 tes darah.',
      },
    },
  },
  'needs-translation': {
    title: 'Bahasa dokumen',
    messages: {
      'other-language': {
        what: '{count} dokumen memakai bahasa {language}.',
        why: 'Dokter mungkin memerlukannya dalam bahasa Inggris atau Mandarin.',
        do: 'Anda bisa mengirimnya apa adanya. Koordinator Anda akan melihatnya.',
      },
      'unknown-language': {
        what: 'Kami tidak bisa mengenali bahasa {count} dokumen.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'document-locked': {
    title: 'Apakah dokumen bisa dibuka',
    messages: {
      locked: {
        what: '{count} dokumen memakai kata sandi.',
        why: 'Tanpa kata sandi, tidak ada yang bisa membacanya.',
        do: 'Tambahkan salinan tanpa kata sandi.',
      },
      'not-read': { what: 'Kami tidak bisa membaca {count} dokumen.', do: 'Koordinator Anda akan melihatnya.' },
    },
  },
} satisfies Draft<Messages['rules']>;
