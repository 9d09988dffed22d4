#!/usr/bin/python3
"""Lists every element of DICOM files as pydicom reads them: nested path, and the number of items of each sequence.

usage: elements-judge.py, a JSON list of paths on standard input. Prints one JSON line a file: {"path", "elements"} or
{"path", "absent": why}. What follows compressed pixel data (padding, signatures) is left out.
"""
import json, sys, warnings
import pydicom

warnings.simplefilter('ignore')


def walk(data_set, prefix, out):
    for tag in sorted(data_set.keys()):
        element = data_set[tag]
        path = f'{prefix}{int(tag):08x}'
        if element.VR == 'SQ':
            # An empty sequence of Implicit VR is known by a dictionary alone.
            out.append(f'{path}[{len(element.value)}]' if element.value else path)
            for index, item in enumerate(element.value):
                walk(item, f'{path}.{index}.', out)
        else:
            out.append(path)
            if int(tag) == 0x7FE00010 and element.is_undefined_length:
                return


for path in json.load(sys.stdin):
    try:
        data_set = pydicom.dcmread(path, force=False)
        out = []
        walk(data_set.file_meta, '', out)
        walk(data_set, '', out)
        print(json.dumps({'path': path, 'elements': out}))
    except Exception as error:  # whatever it cannot read is not judged
        print(json.dumps({'path': path, 'absent': f'{type(error).__name__}: {error}'}))
