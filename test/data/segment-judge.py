#!/usr/bin/python3
"""Pixels that segments set on each picture that they name, by pydicom: {"file": {"picture UID/segment": pixels}}."""
import json, os, sys, warnings
import numpy as np, pydicom

warnings.simplefilter('ignore')
answer = {}
for name in sorted(os.listdir(sys.argv[1])):
    ds = pydicom.dcmread(os.path.join(sys.argv[1], name), force=True)
    if ds.get('Modality') != 'SEG' or ds.SegmentationType == 'LABELMAP' or 'PerFrameFunctionalGroupsSequence' not in ds:
        continue
    frames = ds.pixel_array.reshape((-1, ds.Rows, ds.Columns))
    least = ds.MaximumFractionalValue / 2 if ds.SegmentationType == 'FRACTIONAL' else 1
    shared = ds.SharedFunctionalGroupsSequence[0]
    found = {}
    for frame, item in zip(frames, ds.PerFrameFunctionalGroupsSequence):
        group = lambda keyword: (item if keyword in item else shared).get(keyword)
        segment = group('SegmentIdentificationSequence')[0].ReferencedSegmentNumber
        sources = [s.ReferencedSOPInstanceUID for d in group('DerivationImageSequence') or [] for s in d.SourceImageSequence]
        pixels = int(np.count_nonzero((frame >= least) & (frame > 0)))
        for uid in set(sources):
            key = f'{uid}/{segment}'
            found[key] = found.get(key, 0) + pixels
    answer[name] = found
print(json.dumps(answer))
