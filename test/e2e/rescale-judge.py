#!/usr/bin/python3
"""Prints, for each DICOM file of a JSON list on standard input, what turns its stored values into modality units, as pydicom finds it
for the first frame: {"slope", "intercept"}, or {"first", "table"} where a lookup table does it."""
import json, sys, warnings
import pydicom

warnings.simplefilter('ignore')


def rescale(path):
    ds = pydicom.dcmread(path, stop_before_pixels=True)
    if ds.get('ModalityLUTSequence'):
        lut = ds.ModalityLUTSequence[0]
        data = lut.LUTData
        if isinstance(data, bytes):
            data = [int.from_bytes(data[at : at + 2], 'little') for at in range(0, len(data), 2)]
        return {'first': int(lut.LUTDescriptor[1]), 'table': [int(value) for value in data]}
    places = [ds]
    for name in ('SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'):
        if ds.get(name):
            places += list(ds[name].value[0].get('PixelValueTransformationSequence', []))
    for place in reversed(places):
        if 'RescaleSlope' in place:
            return {'slope': float(place.RescaleSlope), 'intercept': float(place.get('RescaleIntercept', 0))}
    return {'slope': 1.0, 'intercept': 0.0}


print(json.dumps([rescale(path) for path in json.load(sys.stdin)]))
