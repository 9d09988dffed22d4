#!/usr/bin/python3
"""Values of scan series at points of space, by scipy's linear interpolation over pictures that dcmtk and pydicom decoded.

Reads a JSON list on standard input: {"folder", "instances": [SOP Instance UID, ...], "points":
[[x, y, z], ...]} in mm.
Prints one JSON line each: {"values": [...]}; null for a point outside the centres of the outermost pixels.
"""
import json, os, subprocess, sys, tempfile, warnings
import numpy as np, pydicom
from scipy.ndimage import map_coordinates

warnings.simplefilter('ignore')


def pixels(path, packed):
    ds = pydicom.dcmread(path)
    if ds.file_meta.TransferSyntaxUID.is_compressed:
        subprocess.run(['dcmdjpeg', path, packed], check=True, capture_output=True)
        ds = pydicom.dcmread(packed)
    return np.asarray(ds.pixel_array, 'f8')


def first(sequence, keyword):
    return getattr(sequence, keyword)[0]


def planes(folder, instances, packed):
    """Picture, position, orientation, spacing of each slice, in modality units."""
    for root, _, names in os.walk(folder):
        for name in sorted(names):
            path = os.path.join(root, name)
            try:
                ds = pydicom.dcmread(path, stop_before_pixels=True)
            except Exception:
                continue
            if ds.get('SOPInstanceUID') not in instances:
                continue
            array = pixels(path, packed)
            if 'PerFrameFunctionalGroupsSequence' in ds:
                shared = ds.SharedFunctionalGroupsSequence[0]
                for picture, item in zip(array, ds.PerFrameFunctionalGroupsSequence):
                    place = lambda name: first(item, name) if name in item else first(shared, name)
                    change = place('PixelValueTransformationSequence')
                    yield (
                        picture * float(change.RescaleSlope) + float(change.RescaleIntercept),
                        np.array(place('PlanePositionSequence').ImagePositionPatient, 'f8'),
                        np.array(place('PlaneOrientationSequence').ImageOrientationPatient, 'f8'),
                        np.array(place('PixelMeasuresSequence').PixelSpacing, 'f8'),
                    )
            else:
                yield (
                    array * float(ds.get('RescaleSlope', 1) or 1) + float(ds.get('RescaleIntercept', 0) or 0),
                    np.array(ds.ImagePositionPatient, 'f8'),
                    np.array(ds.ImageOrientationPatient, 'f8'),
                    np.array(ds.PixelSpacing, 'f8'),
                )


def main():
    with tempfile.NamedTemporaryFile() as packed:
        for asked in json.load(sys.stdin):
            found = list(planes(asked['folder'], asked['instances'], packed.name))
            row, column = found[0][2][:3], found[0][2][3:]
            normal = np.cross(row, column)
            found.sort(key=lambda plane: plane[1] @ normal)
            volume = np.stack([plane[0] for plane in found])
            start, end = found[0][1], found[-1][1]
            step = (end - start) / (len(found) - 1)
            # Slice, row, column of a point: the inverse of the three steps that span the grid.
            steps = np.stack([step, column * found[0][3][0], row * found[0][3][1]], axis=1)
            index = np.linalg.solve(steps, (np.array(asked['points'], 'f8') - start).T)
            size = np.array(volume.shape)[:, None]
            inside = ((index >= -1e-6) & (index <= size - 1 + 1e-6)).all(axis=0)
            values = map_coordinates(volume, index, order=1, mode='nearest')
            print(json.dumps({'values': [float(v) if ok else None for v, ok in zip(values, inside)]}), flush=True)


main()
