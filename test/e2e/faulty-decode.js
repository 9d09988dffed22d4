// A decode worker that misbehaves by frame number, as codecs do: 1 is well, 2 hangs, 3 crashes, 4 answers with the picture before.
let before;
const picture = (entryId, frame) => ({
  entryId,
  frame,
  result: { ok: true, thumbnail: { width: 16, height: 16, rgba: new Uint8ClampedArray(1024) } },
});

addEventListener('message', ({ data }) => {
  const { id, path, argumentList } = data;
  const answer = (value) => postMessage({ id, type: 'RAW', value });
  if (path[0] === 'hello') return answer('ready');
  const [job, { entryId, frame }] = argumentList.map(({ value }) => value);
  postMessage({ beat: 'cpu', job });
  if (frame === 2) for (;;);
  if (frame === 3) throw new Error('trap');
  if (frame === 4 && before) return answer(before);
  before = picture(entryId, frame);
  answer(before);
});
