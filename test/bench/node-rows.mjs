// Node against native indexers: the same folder, the same tags, whole processes in turn.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate, findProgram } from './measure.mjs';

const tags = [
  '0008,0018',
  '0008,0060',
  '0008,103e',
  '0010,0010',
  '0010,0020',
  '0020,000d',
  '0020,000e',
  '0020,0011',
  '0020,0013',
  '0020,0032',
  '0028,0010',
  '0028,0011',
];

const pydicomIndex = `import sys, os
from pydicom import dcmread
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        data = dcmread(os.path.join(folder, name), stop_before_pixels=True)
        for key in ('SOPInstanceUID', 'Modality', 'SeriesDescription', 'PatientName', 'PatientID', 'StudyInstanceUID', 'SeriesInstanceUID', 'SeriesNumber', 'InstanceNumber', 'ImagePositionPatient', 'Rows', 'Columns'):
            getattr(data, key, None)
`;

export function nodeRows(folder, rounds) {
  const engine = fileURLToPath(new URL('./index-node.mjs', import.meta.url));
  const folders = readdirSync(folder).map((name) => join(folder, name));
  const python = ['/usr/bin/python3', 'python3'].find((path) => findProgram(path.split('/').at(-1)));
  const rows = [{ name: 'medpass (Node)', command: process.execPath, args: [engine, folder] }];
  const absent = [];
  const peer = (name, program, args) => {
    const command = findProgram(program);
    if (command) rows.push({ name, command, args });
    else absent.push(name);
  };
  peer('gdcmscanner', 'gdcmscanner', ['-d', folder, '-r', ...tags.flatMap((tag) => ['-t', tag])]);
  peer('dcmdump -M', 'dcmdump', ['-M', '-q', '+sd', '+r', ...tags.flatMap((tag) => ['+P', tag]), ...folders]);
  try {
    alternate([{ name: 'pydicom', command: python, args: ['-c', 'import pydicom'] }], 0);
    rows.push({ name: 'pydicom', command: python, args: ['-c', pydicomIndex, folder] });
  } catch {
    absent.push('pydicom');
  }
  const results = alternate(rows, rounds);
  return { results, absent };
}
