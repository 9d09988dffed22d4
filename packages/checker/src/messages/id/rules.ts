import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Aturan tentang paket file dan tentang orangnya. */
export const idRules = {
  'no-scan-files': {
    title: 'File pemeriksaan',
    messages: {
      nothing: {
        what: 'Kami tidak menemukan file pemeriksaan (DICOM) di sini.',
        why: 'Dokter perlu file pemeriksaan untuk melihat gambarnya.',
        do: 'Pilih seluruh folder atau seluruh CD. Atau minta file pemeriksaan ke rumah sakit.',
      },
      'only-reports': {
        what: 'Anda punya laporan dokter, tetapi tidak ada file pemeriksaan.',
        why: 'Dokter perlu file pemeriksaan untuk melihat gambarnya.',
        do: 'Tambahkan file pemeriksaan. Jika tidak punya, minta ke rumah sakit di CD atau lewat tautan.',
      },
      'only-pictures': {
        what: 'Anda punya foto, tetapi tidak ada file pemeriksaan.',
        why: 'Foto kehilangan banyak isi file pemeriksaan.',
        do: 'Tambahkan file pemeriksaan. Jika tidak punya, minta ke rumah sakit di CD atau lewat tautan.',
      },
      'only-program': {
        what: 'CD ini tampaknya hanya berisi program penampil, tanpa file pemeriksaan.',
        why: 'Dengan program itu saja, dokter lain tidak bisa melihat gambar Anda.',
        do: 'Minta “file DICOM di CD atau lewat tautan” ke rumah sakit.',
      },
      'maybe-inside': {
        what: 'Kami belum menemukan file pemeriksaan. {count} file tidak bisa dibuka. Mungkin file pemeriksaannya ada di dalamnya.',
        do: 'Ekstrak file itu di komputer Anda. Lalu tambahkan foldernya di sini.',
      },
    },
  },
  'unreadable-files': {
    title: 'Apakah file bisa dibuka',
    messages: {
      unreadable: {
        what: 'Kami tidak bisa membuka {count} file. Mungkin rusak.',
        do: 'Salin lagi CD-nya. Jika tidak berhasil, minta salinan baru ke rumah sakit.',
      },
      'unreadable-disc': {
        what: 'Perangkat Anda tidak bisa membaca {count} file.',
        why: 'Penyebabnya bisa CD yang tergores, atau file yang hanya ada di internet.',
        do: 'Salin dulu file itu ke perangkat Anda. Lalu tambahkan lagi.',
      },
      'not-read': {
        what: 'Kami harus melewati {count} file: terlalu besar, atau membuat pengecekan berhenti.',
        do: 'Coba lagi di komputer. Atau koordinator Anda akan melihatnya.',
      },
      'stopped-early': {
        what: 'Pengecekan dihentikan sebelum selesai. Sebagian file tidak dibaca.',
        do: 'Mulai lagi dan tunggu sampai selesai.',
      },
    },
  },
  'truncated-files': {
    title: 'Keutuhan file',
    messages: {
      'cut-off': {
        what: '{count} file pemeriksaan terpotong. Sebagian gambarnya hilang.',
        why: 'Penyalinan yang berhenti di tengah hanya menyisakan separuh file.',
        do: 'Salin lagi CD-nya, atau unduh lagi filenya.',
      },
      'maybe-cut-off': {
        what: 'Bagian akhir {count} file pemeriksaan tampak aneh. Gambarnya mungkin terpotong.',
        do: 'Salin lagi CD-nya jika bisa.',
      },
    },
  },
  'no-pixels-decodable': {
    title: 'Apakah gambar bisa tampil',
    messages: {
      'none-shown': {
        what: 'Kami tidak bisa menampilkan satu gambar pun dari file ini.',
        why: 'Dokter mungkin juga tidak bisa membukanya.',
        do: 'Minta salinan baru pemeriksaan ini ke rumah sakit.',
      },
      'set-not-shown': {
        what: 'Gambar dari {count} kumpulan gambar tidak bisa kami tampilkan.',
        why: 'Filenya mungkin rusak.',
        do: 'Salin lagi CD-nya. Jika tidak berhasil, minta salinan baru ke rumah sakit.',
      },
      'picture-not-shown': {
        what: '{count} gambar rusak di dalam filenya. Kami tidak bisa menampilkannya.',
        do: 'Salin lagi CD-nya, atau unduh lagi filenya.',
      },
      'not-tried': {
        what: 'Gambar dari {count} kumpulan gambar tidak kami buka.',
        do: 'File ini boleh dikirim. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'unsupported-transfer-syntax': {
    title: 'Format gambar',
    messages: {
      'not-shown-here': {
        what: '{count} kumpulan gambar disimpan dengan cara yang tidak bisa kami tampilkan di sini.',
        why: 'Filenya tampak baik. Hanya di sini gambarnya tidak bisa dibuka.',
        do: 'File ini boleh dikirim. Koordinator Anda akan melihatnya.',
      },
    },
  },
  'locked-container': {
    title: 'File dengan kata sandi',
    messages: {
      locked: {
        what: { count: 'count', '=1': '{file} memakai kata sandi.', other: '{count} file memakai kata sandi.' },
        why: 'Kami tidak bisa mengecek isinya.',
        do: 'Cari kata sandinya di surat dari rumah sakit. Sering kali itu tanggal lahir Anda.',
      },
    },
  },
  'unsupported-container': {
    title: 'File arsip',
    messages: {
      'cannot-open': {
        what: {
          count: 'count',
          '=1': 'Kami tidak bisa membuka {file} di sini. Itu file arsip.',
          other: 'Kami tidak bisa membuka {count} file arsip di sini.',
        },
        why: 'Kami tidak bisa mengecek isinya.',
        do: 'Ekstrak dulu di komputer Anda. Lalu tambahkan foldernya di sini.',
      },
    },
  },
  'dicomdir-missing-files': {
    title: 'File di daftar CD',
    messages: {
      missing: {
        what: 'Daftar di CD menyebut {listed} file. {count} di antaranya tidak ada di sini.',
        why: 'Mungkin tidak seluruh isi CD tersalin.',
        do: 'Salin lagi seluruh CD, atau pilih CD itu sendiri.',
      },
      'list-damaged': {
        what: 'Daftar di CD rusak. Kami tidak bisa mencocokkan semuanya.',
        do: 'Salin lagi CD-nya jika bisa.',
      },
    },
  },
  'dicomdir-only': {
    title: 'Lebih dari daftar',
    messages: {
      'only-the-list': {
        what: 'Anda memilih daftar isi CD, tetapi tidak memilih file pemeriksaannya.',
        why: 'Daftar itu hanya menunjukkan letak gambar.',
        do: 'Pilih seluruh CD atau foldernya. Gambar sering ada di folder bernama DICOM.',
      },
      'pictures-not-read': {
        what: 'Daftar isi CD ada di sini. {count} file tidak bisa dibuka dan mungkin berisi gambar.',
        do: 'Salin lagi seluruh CD, atau pilih CD itu sendiri.',
      },
    },
  },
  'executable-content': {
    title: 'Program di CD',
    messages: {
      'programs-ignored': {
        what: 'Kami melewati {count} program di CD. Program tidak pernah dikirim.',
        do: 'Anda tidak perlu melakukan apa-apa.',
      },
    },
  },
  'duplicate-instances': {
    title: 'File yang sama dua kali',
    messages: {
      'same-file-again': {
        what: '{count} file ada lebih dari sekali. Kami menghitungnya satu kali.',
        do: 'Anda tidak perlu melakukan apa-apa.',
      },
    },
  },
  'conflicting-duplicates': {
    title: 'Gambar dengan nomor yang sama',
    messages: {
      'same-id-other-content': {
        what: {
          count: 'count',
          '=1': 'Dua file bernomor gambar sama, tetapi isinya berbeda.',
          other: 'Untuk {count} gambar, kami menemukan dua file yang berbeda.',
        },
        why: 'Kami tidak tahu mana yang benar. Kami menyimpan keduanya.',
        do: 'Jika Anda menyalin CD dua kali, kirim salinan terbaru saja.',
      },
    },
  },
  'one-patient': {
    title: 'Satu orang',
    messages: {
      'several-people': {
        what: 'File pemeriksaan ini milik {count} orang: {names}.',
        why: 'File orang lain tidak boleh ikut terkirim.',
        do: 'Pilih file milik Anda. Tinggalkan yang lain.',
      },
      'written-two-ways': {
        what: 'Satu nama ditulis dengan {count} cara: {names}. {because}',
        why: 'Rumah sakit bisa mengira itu dua orang.',
        do: 'Beri tahu koordinator Anda nama mana yang ada di paspor.',
      },
      'maybe-same-person': {
        what: 'Nama ditulis dengan {count} cara: {names}. Mungkin ini satu orang. {because}',
        do: 'Cek namanya. Tinggalkan file yang bukan milik Anda.',
      },
      'no-name': { what: '{count} pemeriksaan tidak memuat nama dan nomor.', do: 'Pastikan file ini milik Anda.' },
    },
  },
  'deidentified-data': {
    title: 'Nama di file pemeriksaan',
    messages: {
      'names-removed': {
        what: 'Nama sudah dihapus dari {count} pemeriksaan.',
        why: 'Rumah sakit mungkin tidak tahu bahwa file ini milik Anda.',
        do: 'Beri tahu koordinator Anda. Atau minta file dengan nama Anda ke rumah sakit.',
      },
      'maybe-removed': {
        what: '{count} pemeriksaan tidak memuat nama. Mungkin sudah dihapus.',
        do: 'Beri tahu koordinator bahwa file ini milik Anda.',
      },
    },
  },
  'implausible-dates': {
    title: 'Tanggal yang masuk akal',
    messages: {
      'scan-in-future': {
        what: 'Ada pemeriksaan dengan tanggal yang belum tiba: {date}.',
        why: 'Jam mesin pemeriksaan yang salah bisa menyebabkan ini.',
        do: 'Beri tahu koordinator tanggal yang sebenarnya.',
      },
      'scan-too-old': {
        what: 'Ada pemeriksaan dengan tanggal jauh sebelum pemeriksaan seperti itu ada: {date}.',
        do: 'Beri tahu koordinator tanggal yang sebenarnya.',
      },
      'scan-before-birth': {
        what: 'Ada pemeriksaan dengan tanggal sebelum tanggal lahir: {date}.',
        why: 'Salah satu dari dua tanggal itu keliru.',
        do: 'Beri tahu koordinator tanggal mana yang benar.',
      },
      'no-date': {
        what: '{count} pemeriksaan tidak memuat tanggal.',
        do: 'Beri tahu koordinator kapan pemeriksaan dilakukan.',
      },
    },
  },
  'document-of-another-patient': {
    title: 'Dokumen milik orang yang sama',
    messages: {
      'other-name': {
        what: 'Nama di {file} tidak sama dengan nama di file pemeriksaan.',
        why: 'Dokumen orang lain tidak boleh ikut terkirim.',
        do: 'Pastikan dokumen ini milik Anda. Jika bukan, tinggalkan.',
      },
      'near-name': {
        what: 'Nama di {file} ditulis berbeda dari nama di file pemeriksaan.',
        do: 'Pastikan dokumen ini milik Anda.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
