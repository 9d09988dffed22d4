/** Texts of the rules about what other files, lists and counts say is absent. */
export const enGaps = {
  'diffusion-pair': {
    title: 'Diffusion pictures and their map',
    messages: {
      'dwi-absent': {
        what: 'A map (ADC) is here. The diffusion pictures (DWI) it was made from are not.',
        why: 'Doctors look at both, side by side.',
        do: 'Ask the hospital for the diffusion pictures (DWI).',
      },
      'maybe-dwi-absent': {
        what: 'A map (ADC) is here. We are not sure that its diffusion pictures (DWI) are.',
        do: 'Your coordinator will look.',
      },
      'adc-absent': {
        what: 'Diffusion pictures (DWI) are here. Their map (ADC) is not.',
        why: 'For this kind of case doctors ask for both.',
        do: 'Your coordinator will look.',
      },
    },
  },
  'plane-cut': {
    title: 'One scan in three directions',
    messages: {
      cut: {
        what: 'One direction covers {reach} mm, the others {other} mm. Some of its pictures are missing.',
        why: 'Doctors need the whole part of the body.',
        do: 'Ask the hospital for all pictures of this set.',
      },
      'maybe-cut': {
        what: 'One direction covers {reach} mm, the others {other} mm.',
        do: 'Your coordinator will look.',
      },
    },
  },
  'referenced-series-missing': {
    title: 'Pictures that other files name',
    messages: {
      'series-absent': {
        what: {
          count: 'count',
          one: 'Other files name {count} picture of a set that is not here.',
          other: 'Other files name {count} pictures of a set that is not here.',
        },
        why: 'Doctors need the set that those files are about.',
        do: 'Ask the hospital for all sets of this scan.',
      },
      'maybe-series-absent': {
        what: {
          count: 'count',
          one: 'A file names {count} picture of a set that we did not find.',
          other: 'A file names {count} pictures of a set that we did not find.',
        },
        why: 'Doctors may need the set that this file is about.',
        do: 'Ask the hospital if all sets of this scan were sent.',
      },
      'some-absent': {
        what: {
          count: 'count',
          one: 'A file names {count} picture of this set that we did not find.',
          other: 'A file names {count} pictures of this set that we did not find.',
        },
        do: 'You need not do anything now. Your coordinator will look.',
      },
      'source-absent': {
        what: {
          count: 'count',
          one: '{count} set was made from pictures that are not here.',
          other: '{count} sets were made from pictures that are not here.',
        },
        why: 'Doctors may ask for the pictures they were made from.',
        do: 'You need not do anything now. Your coordinator will look.',
      },
      'plan-absent': {
        what: {
          count: 'count',
          one: '{count} treatment file names another file that is not here.',
          other: '{count} treatment files name other files that are not here.',
        },
        do: 'You need not do anything now. Your coordinator will look.',
      },
    },
  },
  'dose-report-acquisition-missing': {
    title: 'Scans on the dose sheet',
    messages: {
      'exposure-absent': {
        what: 'The dose sheet lists {expected} scans of this visit. Pictures of {count} are not here.',
        why: 'Each of them may show something else.',
        do: 'Ask the hospital for all sets of this scan.',
      },
      'maybe-exposure-absent': {
        what: 'The dose sheet lists {expected} scans of this visit. Pictures of {count} may not be here.',
        why: 'A scan that was started twice can cause this too.',
        do: 'Ask the hospital if all sets of this scan were sent.',
      },
    },
  },
  'mammography-views': {
    title: 'Views of a mammogram',
    messages: {
      'view-absent': {
        what: 'This mammogram has three of the usual four views. One is not here: {breastView}.',
        why: 'Doctors look at the four views together.',
        do: 'Ask the hospital for all views of this mammogram.',
      },
      'maybe-views-absent': {
        what: 'A mammogram often has four views. {present} are here.',
        do: 'You need not do anything now. Your coordinator will look.',
      },
      'one-side': {
        what: 'This mammogram shows one side only: {breastSide}. That may be all there is.',
        do: 'You need not do anything now. Your coordinator will look.',
      },
      'not-told': {
        what: {
          count: 'count',
          one: '{count} picture of this mammogram does not say which view it is.',
          other: '{count} pictures of this mammogram do not say which view they are.',
        },
        do: 'You need not do anything now. Your coordinator will look.',
      },
    },
  },
  'cine-single-frame': {
    title: 'Moving pictures',
    messages: {
      'one-picture': {
        what: {
          count: 'count',
          one: '{count} file ({modality}) should hold a film. It holds one picture.',
          other: '{count} files ({modality}) should hold films. Each holds one picture.',
        },
        why: 'Doctors look at how things move.',
        do: 'Ask the hospital for the films, not single pictures.',
      },
      'stills-only': {
        what: {
          count: 'count',
          one: 'This scan ({modality}) has {count} still picture and no film.',
          other: 'This scan ({modality}) has {count} still pictures and no film.',
        },
        why: 'Doctors often look at how things move.',
        do: 'You need not do anything now. Your coordinator will look.',
      },
    },
  },
  'burned-in-text': {
    title: 'Text in the pictures',
    messages: {
      'text-in-pictures': {
        what: {
          count: 'count',
          one: '{count} picture has text in it, by what its file says.',
          other: '{count} pictures have text in them, by what their files say.',
        },
        why: 'A name may be part of the picture.',
        do: 'You need not do anything. Look at them if you want no name to show.',
      },
      'names-in-pictures': {
        what: {
          count: 'count',
          one: 'Names were taken out of these files. {count} picture still has text in it.',
          other: 'Names were taken out of these files. {count} pictures still have text in them.',
        },
        why: 'A name may be part of the picture.',
        do: 'Look at the pictures before you share them.',
      },
      'maybe-text': {
        what: {
          count: 'count',
          one: '{count} picture is of a kind that may have text in it.',
          other: '{count} pictures are of a kind that may have text in them.',
        },
        why: 'A name may be part of the picture.',
        do: 'You need not do anything. Look at them if you want no name to show.',
      },
    },
  },
  'series-number-gap': {
    title: 'Numbers of the sets',
    messages: {
      skipped: {
        what: {
          count: 'count',
          one: 'The numbers of the sets leave out {count} number: {number}. That is common.',
          other: 'The numbers of the sets leave out {count} numbers. The first is {number}. That is common.',
        },
        do: 'You need not do anything.',
      },
    },
  },
} as const;

/** Names of the views and sides of a mammogram. */
export const enBreastTerms = {
  breastView: {
    'L-CC': 'left, from above (L-CC)',
    'L-MLO': 'left, from the side (L-MLO)',
    'R-CC': 'right, from above (R-CC)',
    'R-MLO': 'right, from the side (R-MLO)',
  },
  breastSide: { L: 'left', R: 'right' },
} as const;
