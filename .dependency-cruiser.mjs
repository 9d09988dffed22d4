// The layers of the house. Data flows one way; each forbidden arrow has the sentence that says why.
const core = (...folders) => `^packages/core/src/(${folders.join('|')})/`;
const checker = (...folders) => `^packages/checker/src/(${folders.join('|')})/`;
const test = '\\.(test|browser)\\.ts$';

/** Files under `from` may import, of their own package, only the folders in `allowed` and themselves. */
function only(name, comment, from, allowed) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: test },
    to: { path: '^packages/', pathNot: allowed },
  };
}

export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea in two places, or two ideas tangled.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('bytes-are-the-ground', 'Bytes know nothing above them.', core('bytes'), core('bytes')),
    only('standard-is-data', 'The standard is pure data; it imports nothing.', core('standard'), core('standard')),
    only(
      'entries',
      'What a file is called and what its bytes are: no DICOM in it.',
      core('entries'),
      core('bytes', 'standard', 'entries'),
    ),
    only(
      'containers',
      'A container yields entries; what is in them is not its business.',
      core('containers'),
      core('bytes', 'standard', 'entries', 'containers'),
    ),
    only(
      'sources',
      'A source finds files; reading them is for the workers.',
      core('sources'),
      core('bytes', 'standard', 'entries', 'containers', 'sources'),
    ),
    only(
      'dicom',
      'Reading headers needs bytes and the standard only.',
      core('dicom'),
      core('bytes', 'standard', 'entries', 'dicom'),
    ),
    only(
      'study',
      'The model is made of headers; it never reads.',
      core('study'),
      core('standard', 'entries', 'dicom', 'study'),
    ),
    only(
      'pixels',
      'Decoding needs a data set, not a study.',
      core('pixels'),
      core('bytes', 'standard', 'entries', 'dicom', 'pixels'),
    ),
    only(
      'thumbnails',
      'A thumbnail is a decoded frame of a series.',
      core('thumbnails'),
      core('bytes', 'standard', 'entries', 'dicom', 'study', 'pixels', 'thumbnails'),
    ),
    {
      name: 'nothing-above-intake',
      comment: 'The facade is for hosts; parts of core that import it would turn the flow round.',
      severity: 'error',
      from: {
        path: core('bytes', 'standard', 'entries', 'containers', 'sources', 'dicom', 'study', 'pixels', 'thumbnails'),
        pathNot: test,
      },
      to: { path: core('intake', 'node', 'workers') },
    },
    {
      name: 'core-knows-no-interface',
      comment: 'Core runs in Node and in workers: no Lit, no rendering engine, no package of ours.',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { path: '(^|/)(lit|@lit|@cornerstonejs/(core|tools))(/|$)|^packages/(checker|viewer)/' },
    },
    {
      name: 'decoders-in-one-place',
      comment: 'Codecs are guarded in pixels/codecs; imported elsewhere they would run unguarded.',
      severity: 'error',
      from: { path: '^packages/', pathNot: core('pixels/codecs') },
      to: { path: '@cornerstonejs/(codec|jpeg-lossless|dicom-image-loader)' },
    },
    {
      name: 'dicom-parser-in-one-place',
      comment: 'One adapter owns dicom-parser: it throws five shapes and trusts lengths.',
      severity: 'error',
      from: { path: '^packages/', pathNot: core('dicom') },
      to: { path: 'dicom-parser' },
    },
    only(
      'rules-are-pure',
      'A rule sees evidence. One that wants a helper has found missing evidence.',
      checker('rules'),
      `${checker('rules', 'evidence', 'report')}|^packages/core/src/`,
    ),
    {
      name: 'rules-use-evidence-types-only',
      comment: 'Evidence is gathered once, before any rule runs; a rule may know its types alone.',
      severity: 'error',
      from: { path: checker('rules'), pathNot: test },
      to: { path: checker('evidence'), dependencyTypesNot: ['type-only'] },
    },
    only(
      'evidence-before-rules',
      'Facts before judgements.',
      checker('evidence'),
      `${checker('evidence')}|^packages/checker/src/(report/(report|series-labels|witness-sources)|rules/rule)\\.ts$|^packages/core/src/`,
    ),
    only(
      'texts-and-packs-know-types',
      'Messages and case packs are data; they may know the names of rules, not their code.',
      checker('messages', 'case-packs'),
      checker('messages', 'case-packs', 'rules', 'report'),
    ),
    only(
      'letters-are-text',
      'A letter is a function from a report and words to a string.',
      checker('letters'),
      checker('letters', 'report', 'messages', 'export'),
    ),
    only(
      'handover-packs-and-compares',
      'What was checked goes into one file and is compared on the other side: it judges nothing and shows nothing.',
      checker('handover'),
      `${checker('handover', 'report', 'export')}|^packages/checker/src/evidence/by-text\\.ts$|^packages/core/src/`,
    ),
    {
      name: 'exports-have-no-dom',
      comment: 'An export is a function from a report and its words to a string; the command line uses it too.',
      severity: 'error',
      from: { path: checker('export', 'report', 'check', 'letters'), pathNot: test },
      to: { path: checker('element', 'cli', 'handover') },
    },
    only(
      'upload-sees-bytes-and-reports',
      'What sends files knows what was found and said of them, never how it was judged.',
      checker('upload'),
      `${checker('upload', 'report')}|^packages/core/src/`,
    ),
    {
      name: 'no-lit-below-the-element',
      comment: 'The engine runs headless.',
      severity: 'error',
      from: { path: '^packages/checker/src', pathNot: '^packages/checker/src/(element/|define\\.ts)' },
      to: { path: '(^|/)(lit|@lit)(/|$)' },
    },
    {
      name: 'engine-in-one-folder',
      comment: 'The rendering engine is process-wide and large: one folder starts, feeds and stops it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/viewer/src/engine/' },
      to: { path: '@cornerstonejs/(core|tools)(/|$)' },
    },
    {
      name: 'viewer-state-draws-nothing',
      comment: 'What is shown is decided without a DOM, so that it can be tested and replayed.',
      severity: 'error',
      from: { path: '^packages/viewer/src/state/', pathNot: test },
      to: { path: '^packages/viewer/src/(engine|element)/|(^|/)(lit|@lit)(/|$)' },
    },
    {
      name: 'viewer-by-one-door',
      comment: 'The viewer is an optional peer: one file asks for it, and the check goes on without.',
      severity: 'error',
      from: { path: '^packages/checker/src/', pathNot: '/element/open-viewer\\.ts$' },
      to: { path: '^packages/viewer/|^@medpass/dicom-viewer' },
    },
    {
      name: 'viewer-does-not-judge',
      comment: 'The viewer shows; the checker judges.',
      severity: 'error',
      from: { path: '^packages/viewer/src/' },
      to: { path: '^packages/checker/' },
    },
  ],
  options: {
    parser: 'tsc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      conditionNames: ['@medpass/source', 'types', 'import', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
