#!/usr/bin/python3
"""Decodes DICOM files with decoders that nobody here wrote: pydicom with numpy, dcmtk, GDCM, and Pillow's openjpeg.

usage: pixel-judge.py <folder for results>, a JSON list of paths on standard input.
Prints one JSON line a file: {"path", "tool", "transferSyntaxUID", "frames", "float", "lossy"} or {"path", "absent": why}.
For the first, middle and last frame writes <line number>-<frame>.raw: stored values as int32 (float64 for float pixel
data), colour as RGB of 8 bits, all little endian.
"""
import io, json, subprocess, sys, tempfile, warnings, zlib
import numpy as np, pydicom
import pydicom.config
from pydicom.encaps import generate_pixel_data_frame
from pydicom.pixel_data_handlers import numpy_handler, pillow_handler, rle_handler
from pydicom.pixel_data_handlers.rle_handler import _parse_rle_header, _rle_decode_segment
from pydicom.pixel_data_handlers.util import apply_color_lut, convert_color_space

warnings.simplefilter('ignore')
# Not whichever happens to be installed: with python3-gdcm present pydicom would ask GDCM, which is the other judge.
pydicom.config.pixel_data_handlers = [numpy_handler, pillow_handler, rle_handler]
TOOLS = {
    **{f'1.2.840.10008.1.2.4.{n}': ['dcmdjpeg'] for n in (50, 51, 53, 55, 57, 70)},
    **{f'1.2.840.10008.1.2.4.{n}': ['dcmdjpls'] for n in (80, 81)},
    **{f'1.2.840.10008.1.2.4.{n}': ['gdcmconv', '--raw'] for n in (90, 91)},
    '1.2.840.10008.1.2.5': ['dcmdrle'],
}
# GDCM passes over a codestream whose sign contradicts Pixel Representation; pydicom documents what it means.
PYDICOM_KNOWS = ('J2K_pixelrep_mismatch.dcm',)


def unpack_bits(data, count, offset=0):
    bits = np.unpackbits(np.frombuffer(data, 'u1'), bitorder='little')
    return bits[offset : offset + count]


def encapsulated(ds, syntax, count):
    """Frames of the syntaxes that only Python can open here."""
    frames = list(generate_pixel_data_frame(ds.PixelData, count))
    pixels = ds.Rows * ds.Columns
    for frame in frames:
        if syntax.startswith('1.2.840.10008.1.2.4.20'):
            from PIL import Image
            yield np.array(Image.open(io.BytesIO(frame)))
        elif syntax == '1.2.840.10008.1.2.8.1':
            data = zlib.decompressobj(-15).decompress(frame)
            yield unpack_bits(data, pixels) if ds.BitsAllocated == 1 else np.frombuffer(data, 'u1' if ds.BitsAllocated == 8 else '<u2')
        elif syntax == '1.2.840.10008.1.2.5' and ds.BitsAllocated == 1:
            offset = _parse_rle_header(frame[:64])[0]
            yield unpack_bits(bytes(_rle_decode_segment(frame[offset:])), pixels)
        else:
            raise ValueError('no tool')


def swap_words(ds):
    """pydicom 2 leaves 8-bit samples in big-endian words as they lie; PS3.5 8.1.1 exchanges the bytes of each word."""
    if not ds.is_little_endian and ds.get('BitsAllocated') == 8 and 'PixelData' in ds and ds['PixelData'].VR == 'OW':
        ds.PixelData = np.frombuffer(ds.PixelData, '>u2').astype('<u2').tobytes()
    return ds


def expand(path, syntax, packed):
    ds = swap_words(pydicom.dcmread(path))
    count = int(ds.get('NumberOfFrames', 1) or 1)
    tool = TOOLS.get(syntax)
    if tool and not path.endswith(PYDICOM_KNOWS) and not (tool[0] == 'dcmdrle' and ds.BitsAllocated == 1):
        run = subprocess.run([*tool, path, packed], capture_output=True, timeout=120)
        if run.returncode == 0:
            plain = pydicom.dcmread(packed)
            return plain, split(plain.pixel_array, count), tool[0]
    try:
        return ds, list(encapsulated(ds, syntax, count)), 'python'
    except Exception:
        return ds, split(ds.pixel_array, count), 'pydicom'


def split(array, count):
    return list(array) if count > 1 else [array]


def finish(ds, array):
    """Stored values as the data set means them, or RGB of 8 bits."""
    if ds.PhotometricInterpretation == 'PALETTE COLOR':
        rgb = apply_color_lut(array, ds)
        return (rgb >> 8 if rgb.max() > 255 else rgb).astype('<i4')
    if ds.SamplesPerPixel == 3:
        if ds.PhotometricInterpretation.startswith('YBR_FULL'):
            array = convert_color_space(array, 'YBR_FULL', 'RGB')
        return (array >> (ds.BitsStored - 8)).astype('<i4')
    if array.dtype.kind == 'f':
        return array.astype('<f8')
    bits, allocated = ds.BitsStored, array.dtype.itemsize * 8
    if bits < allocated:
        array = array & ((1 << bits) - 1)
        if ds.PixelRepresentation == 1:
            array = array.astype('i8')
            array = np.where(array >= 1 << (bits - 1), array - (1 << bits), array)
    if array.dtype == np.dtype('u4'):
        array = array.view('<i4')
    return array.astype('<i4')


def judge(number, path, folder, packed):
    ds = pydicom.dcmread(path, stop_before_pixels=True)
    if 'Rows' not in ds or 'SOPClassUID' not in ds:
        return {'path': path, 'absent': 'no picture'}
    syntax = str(ds.file_meta.TransferSyntaxUID)
    plain, frames, tool = expand(path, syntax, packed)
    chosen = sorted({1, len(frames) // 2 + 1, len(frames)})
    for frame in chosen:
        finish(plain, np.asarray(frames[frame - 1])).tofile(f'{folder}/{number}-{frame}.raw')
    return {
        'path': path, 'tool': tool, 'transferSyntaxUID': syntax, 'frames': chosen,
        'float': np.asarray(frames[0]).dtype.kind == 'f', 'colour': ds.SamplesPerPixel == 3 or ds.PhotometricInterpretation == 'PALETTE COLOR',
    }


def main():
    folder = sys.argv[1]
    with tempfile.NamedTemporaryFile() as packed:
        for number, path in enumerate(json.load(sys.stdin)):
            try:
                answer = judge(number, path, folder, packed.name)
            except Exception as error:
                answer = {'path': path, 'absent': f'{type(error).__name__}: {error}'[:200]}
            print(json.dumps(answer), flush=True)


main()
