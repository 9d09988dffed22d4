import type { Draft } from '../draft.ts';
import type { Messages } from '../messages.ts';

/** Aturan tentang asal gambar. */
export const idImageRules = {
  'screen-photo': {
    title: 'Foto layar',
    messages: {
      'photo-of-screen': {
        what: {
          count: 'count',
          '=1': 'Ini tampak seperti foto layar.',
          other: '{count} gambar tampak seperti foto layar.',
        },
        why: 'Dokter perlu file pemeriksaan.',
        do: 'Minta “file DICOM di CD atau lewat tautan” ke rumah sakit.',
      },
      'maybe-photo-of-screen': {
        what: '{count} gambar mungkin foto layar.',
        do: 'Jika benar, minta file pemeriksaan ke rumah sakit.',
      },
      'not-seen': { what: 'Kami tidak bisa melihat {count} gambar.', do: 'Koordinator Anda akan melihatnya.' },
    },
  },
  screenshot: {
    title: 'Tangkapan layar',
    messages: {
      screenshot: {
        what: '{count} gambar tampak seperti tangkapan layar.',
        why: 'Dokter perlu file pemeriksaan.',
        do: 'Minta file pemeriksaan (DICOM) ke rumah sakit.',
      },
      'screenshot-in-scan': {
        what: '{count} kumpulan gambar tampak seperti tangkapan layar.',
        why: 'Tangkapan layar kehilangan ukuran dan rona abu-abu yang halus.',
        do: 'Minta gambar asli dari mesin pemeriksaan ke rumah sakit.',
      },
      'maybe-screenshot': { what: '{count} gambar mungkin tangkapan layar.', do: 'Koordinator Anda akan melihatnya.' },
    },
  },
  'film-scan': {
    title: 'Gambar dari lembar film',
    messages: {
      'photo-of-film': {
        what: '{count} gambar tampak seperti foto lembar film.',
        why: 'Lembar film memuat lebih sedikit daripada file pemeriksaan.',
        do: 'Minta file pemeriksaan (DICOM) ke rumah sakit.',
      },
      'film-in-scan': {
        what: '{count} kumpulan gambar dipindai dari lembar film.',
        why: 'Lembar film memuat lebih sedikit daripada file pemeriksaan.',
        do: 'Minta gambar asli dari mesin pemeriksaan ke rumah sakit.',
      },
      'maybe-film': {
        what: '{count} gambar mungkin diambil dari lembar film.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'screen-video': {
    title: 'Video layar',
    messages: {
      'video-of-screen': {
        what: '{count} video tampak seperti video layar.',
        why: 'Dokter perlu file pemeriksaan.',
        do: 'Minta file pemeriksaan (DICOM) ke rumah sakit.',
      },
      'maybe-video-of-screen': {
        what: '{count} video mungkin memperlihatkan layar.',
        do: 'Jika benar, minta file pemeriksaan ke rumah sakit.',
      },
      'not-seen': { what: 'Kami tidak bisa melihat {count} video.', do: 'Koordinator Anda akan melihatnya.' },
    },
  },
  'photo-wrapped-as-dicom': {
    title: 'Foto di dalam file pemeriksaan',
    messages: {
      'wrapped-photo': {
        what: '{count} file pemeriksaan tampak seperti foto dari kamera.',
        why: 'Pada foto, hal yang dokter perlukan sudah hilang.',
        do: 'Minta gambar asli dari mesin pemeriksaan ke rumah sakit.',
      },
      'maybe-wrapped-photo': {
        what: '{count} file pemeriksaan mungkin foto dari kamera.',
        do: 'Koordinator Anda akan melihatnya.',
      },
    },
  },
  'lossy-compression': {
    title: 'Detail gambar',
    messages: {
      lossy: {
        what: '{count} kumpulan gambar diperkecil dan kehilangan detail.',
        why: 'Dokter melihat lebih banyak pada gambar yang utuh.',
        do: 'Minta file tanpa kehilangan detail (“lossless”) ke rumah sakit.',
      },
      'lossy-ratio': {
        what: '{count} kumpulan gambar diperkecil sampai {ratio} kali dan kehilangan detail.',
        why: 'Dokter melihat lebih banyak pada gambar yang utuh.',
        do: 'Minta file tanpa kehilangan detail (“lossless”) ke rumah sakit.',
      },
      'maybe-lossy': {
        what: '{count} kumpulan gambar mungkin telah diperkecil.',
        do: 'Anda bisa meminta file “lossless” ke rumah sakit.',
      },
    },
  },
  'only-secondary-captures': {
    title: 'Gambar dari mesin pemeriksaan',
    messages: {
      'only-captures': {
        what: '{count} pemeriksaan hanya berisi tangkapan layar.',
        why: 'Dokter perlu gambar asli dari mesin pemeriksaan.',
        do: 'Minta semua gambar asli dari mesin pemeriksaan ke rumah sakit.',
      },
      'maybe-only-captures': {
        what: '{count} pemeriksaan hanya berisi gambar tangkapan. Mungkin masih ada yang lain.',
        do: 'Tanyakan ke rumah sakit apakah masih ada gambar lain.',
      },
    },
  },
  'only-derived': {
    title: 'Gambar asal',
    messages: {
      'only-derived': {
        what: '{count} pemeriksaan hanya berisi gambar yang dibuat komputer dari gambar lain.',
        why: 'Dokter juga perlu gambar pertamanya.',
        do: 'Minta gambar pertamanya, “seri asli”, ke rumah sakit.',
      },
      'maybe-only-derived': {
        what: '{count} pemeriksaan mungkin hanya berisi gambar yang dibuat dari gambar lain.',
        do: 'Tanyakan ke rumah sakit apakah masih ada gambar lain.',
      },
    },
  },
  'only-localizers': {
    title: 'Lebih dari gambar perencanaan',
    messages: {
      'only-localizers': {
        what: '{count} pemeriksaan hanya berisi gambar perencanaan.',
        why: 'Gambar perencanaan hanya menunjukkan bagian yang akan dipindai.',
        do: 'Minta semua gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-only-localizers': {
        what: '{count} pemeriksaan berisi gambar perencanaan dan tangkapan layar.',
        do: 'Minta semua gambar dari pemeriksaan ini ke rumah sakit.',
      },
    },
  },
  'only-key-images': {
    title: 'Semua gambar, bukan pilihan',
    messages: {
      'only-key-images': {
        what: '{count} pemeriksaan hanya berisi beberapa gambar pilihan.',
        why: 'Dokter perlu seluruh kumpulan gambar.',
        do: 'Minta semua gambar dari pemeriksaan ini ke rumah sakit.',
      },
      'maybe-only-key-images': {
        what: '{count} pemeriksaan mungkin hanya berisi beberapa gambar pilihan.',
        do: 'Tanyakan ke rumah sakit apakah masih ada gambar lain.',
      },
    },
  },
} satisfies Draft<Messages['rules']>;
