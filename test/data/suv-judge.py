#!/usr/bin/python3
"""SUV by body weight of PET files, by pydicom and datetime: one JSON line a file, {"factor"} or {"absent": why}."""
import json, sys, warnings
from datetime import datetime, timedelta
import pydicom

warnings.simplefilter('ignore')


def when(date, time):
    return datetime.strptime(str(date) + str(time).split('.')[0].ljust(6, '0'), '%Y%m%d%H%M%S') + timedelta(
        seconds=float('0.' + (str(time).split('.') + ['0'])[1])
    )


for path in json.load(sys.stdin):
    ds = pydicom.dcmread(path, stop_before_pixels=True)
    drug = ds.RadiopharmaceuticalInformationSequence[0]
    missing = [name for name in ('PatientWeight', 'SeriesTime') if ds.get(name) in (None, '')]
    if ds.get('Units') != 'BQML' or missing:
        print(json.dumps({'absent': ds.get('Units') if not missing else missing[0]}), flush=True)
        continue
    scan = when(ds.SeriesDate, ds.SeriesTime)
    start = when(ds.SeriesDate, drug.RadiopharmaceuticalStartTime)
    if start > scan:
        start -= timedelta(days=1)
    lived = (scan - start).total_seconds() / float(drug.RadionuclideHalfLife)
    dose = float(drug.RadionuclideTotalDose) * 0.5**lived
    print(json.dumps({'factor': float(ds.PatientWeight) * 1000 / dose}), flush=True)
