#!/usr/bin/python3
"""Encodes small synthetic images with tools that nobody here wrote, for the codec tests.

Needs Debian's python3-pydicom, python3-numpy, dcmtk and libgdcm-tools. Run from the repository's root:
    python3 test/build/make-codec-fixtures.py
Writes test/fixtures/codecs/<name>.bin (one frame's codestream), <name>.raw (what it decodes to, little endian) and
index.json (the shape of each). No patient's picture is involved: every image is a formula with seeded noise.
"""
import json, pathlib, subprocess, tempfile
import numpy as np, pydicom
from pydicom.dataset import Dataset, FileDataset
from pydicom.encaps import generate_pixel_data_frame
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

OUT = pathlib.Path('test/fixtures/codecs')
RANDOM = np.random.RandomState(7)


def image(rows, columns, bits, signed=False, samples=1):
    y, x = np.mgrid[0:rows, 0:columns]
    base = 0.5 + 0.4 * np.sin(x / 5.0) * np.cos(y / 4.0)
    planes = [np.clip(base * (1 - 0.2 * s) + RANDOM.normal(0, 0.01, base.shape), 0, 1) for s in range(samples)]
    values = np.stack(planes, axis=-1) * (2**bits - 1)
    if signed:
        values -= 2 ** (bits - 1)
    kind = {(False, True): 'u1', (False, False): '<u2', (True, True): 'i1', (True, False): '<i2'}[(signed, bits <= 8)]
    return np.round(values).astype(kind)


def dataset(pixels, bits, photometric):
    rows, columns, samples = pixels.shape
    meta = Dataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = '1.2.840.10008.5.1.4.1.1.7'
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=['codec fixture'])
    ds = FileDataset('x', {}, file_meta=meta, preamble=b'\0' * 128)
    ds.SOPClassUID, ds.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    ds.PatientName, ds.PatientID, ds.Modality = 'Test^Invented', 'TEST', 'OT'
    ds.StudyInstanceUID = ds.SeriesInstanceUID = ds.SOPInstanceUID
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = rows, columns, samples, photometric
    ds.BitsAllocated = 8 if bits <= 8 else 16
    ds.BitsStored, ds.HighBit, ds.PixelRepresentation = bits, bits - 1, int(pixels.dtype.kind == 'i')
    if samples == 3:
        ds.PlanarConfiguration = 0
    data = pixels.tobytes()
    ds.PixelData = data + b'\0' * (len(data) % 2)
    ds['PixelData'].VR = 'OB' if bits <= 8 else 'OW'
    ds.is_little_endian, ds.is_implicit_VR = True, False
    return ds


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    grey8, grey12, signed16 = image(23, 37, 8), image(23, 37, 12), image(23, 37, 16, True)
    rgb, wide = image(17, 26, 8, samples=3), image(40, 48, 12)
    j = lambda *options: ['dcmcjpeg', *options]
    jobs = [
        # name, pixels, bits, photometric, encoder, lossless
        ('jpeg-baseline-grey', grey8, 8, 'MONOCHROME2', j('+eb', '+q', '90'), False),
        ('jpeg-baseline-ybr-444', rgb, 8, 'RGB', j('+eb', '+q', '90', '+s4'), False),
        ('jpeg-baseline-ybr-422', rgb, 8, 'RGB', j('+eb', '+q', '90', '+s2'), False),
        ('jpeg-baseline-rgb', rgb, 8, 'RGB', j('+eb', '+q', '90', '+cr'), False),
        ('jpeg-extended-12', grey12, 12, 'MONOCHROME2', j('+ee', '+q', '95'), False),
        ('jpeg-spectral-12', grey12, 12, 'MONOCHROME2', j('+es', '+q', '95'), False),
        ('jpeg-progressive-12', grey12, 12, 'MONOCHROME2', j('+ep', '+q', '95'), False),
        ('jpeg-lossless-sv1-12', grey12, 12, 'MONOCHROME2', j('+e1'), True),
        ('jpeg-lossless-sv1-16-signed', signed16, 16, 'MONOCHROME2', j('+e1'), True),
        ('jpeg-lossless-sv1-rgb', rgb, 8, 'RGB', j('+e1'), True),
        ('jpeg-ls-12', grey12, 12, 'MONOCHROME2', ['dcmcjpls', '+el'], True),
        ('jpeg-ls-16-signed', signed16, 16, 'MONOCHROME2', ['dcmcjpls', '+el'], True),
        ('jpeg-ls-rgb', rgb, 8, 'RGB', ['dcmcjpls', '+el'], True),
        ('jpeg-ls-near-8', grey8, 8, 'MONOCHROME2', ['dcmcjpls', '+en', '+md', '3'], False),
        ('rle-12', grey12, 12, 'MONOCHROME2', ['dcmcrle'], True),
        ('rle-rgb', rgb, 8, 'RGB', ['dcmcrle'], True),
        ('jpeg-2000-12', wide, 12, 'MONOCHROME2', ['gdcmconv', '--j2k'], True),
        ('jpeg-2000-16-signed', signed16, 16, 'MONOCHROME2', ['gdcmconv', '--j2k'], True),
        ('jpeg-2000-rgb', rgb, 8, 'RGB', ['gdcmconv', '--j2k'], True),
    ]
    for selection in range(2, 8):
        jobs.append((f'jpeg-lossless-sv{selection}-12', grey12, 12, 'MONOCHROME2', j('+el', '+sv', str(selection)), True))
    index = {}
    with tempfile.TemporaryDirectory() as folder:
        plain, packed, back = (f'{folder}/{n}.dcm' for n in ('plain', 'packed', 'back'))
        for name, pixels, bits, photometric, encoder, lossless in jobs:
            dataset(pixels, bits, photometric).save_as(plain, write_like_original=False)
            subprocess.run([*encoder, plain, packed], check=True, capture_output=True)
            ds = pydicom.dcmread(packed)
            frame = next(generate_pixel_data_frame(ds.PixelData, 1))
            raw = pixels.tobytes()
            if not lossless:
                decoder = 'dcmdjpls' if 'jpeg-ls' in name else 'dcmdjpeg'
                subprocess.run([decoder, packed, back], check=True, capture_output=True)
                out = pydicom.dcmread(back)
                raw = out.PixelData[: pixels.size * pixels.itemsize]
            (OUT / f'{name}.bin').write_bytes(frame)
            (OUT / f'{name}.raw').write_bytes(raw)
            index[name] = dict(
                transferSyntaxUID=str(ds.file_meta.TransferSyntaxUID), rows=ds.Rows, columns=ds.Columns,
                samplesPerPixel=ds.SamplesPerPixel, bitsAllocated=ds.BitsAllocated, bitsStored=ds.BitsStored,
                pixelRepresentation=ds.PixelRepresentation, photometricInterpretation=ds.PhotometricInterpretation,
                planarConfiguration=int(ds.get('PlanarConfiguration', 0)))
    (OUT / 'index.json').write_text(json.dumps(index, indent=2, sort_keys=True) + '\n')


main()
