"""Writes the network for the checker: `python3 export.py WEIGHTS.pt MODEL.ts CHECK.json`.

Weights become whole numbers of eight bits with one step for each channel out. CHECK.json holds what this code answers to a
drawn picture with the very same numbers: the checker's own forward pass is tested against it.
"""

import base64
import json
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F

from model import BLOCKS, SIDE, Sight, folded

LETTERS_A_LINE = 1000


def stepped(weights):
    flat = weights.detach().reshape(weights.shape[0], -1)
    steps = flat.abs().amax(1).clamp(min=1e-8) / 127
    return torch.round(flat / steps.unsqueeze(1)).to(torch.int8), steps


def run(layers, x):
    """The forward pass of the rounded numbers, as the checker does it."""
    (weights, bias), *rest = layers
    x = torch.relu(F.conv2d(x, weights, bias, 2, 1))
    for index, (_, stride) in enumerate(BLOCKS):
        (deep, deep_bias), (point, point_bias) = rest[2 * index], rest[2 * index + 1]
        inner = torch.relu(F.conv2d(x, deep, deep_bias, stride, 1, groups=x.shape[1]))
        inner = torch.relu(F.conv2d(inner, point, point_bias))
        x = x + inner if inner.shape == x.shape else inner
    return F.linear(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1), *rest[-1])


def drawn():
    """128 × 96 pixels of a plain rule, in the middle of the square."""
    x, y, c = np.meshgrid(np.arange(128), np.arange(96), np.arange(3), indexing="xy")
    pixels = ((x * 7 + y * 13 + c * 31 + (x * y) % 17 * 5) % 256).transpose(2, 0, 1)
    square = np.zeros((3, SIDE, SIDE), dtype=np.float32)
    square[:, 16:112, :] = (pixels / 255 - 0.5) * 4
    return torch.from_numpy(square).unsqueeze(0)


def lines(text):
    return "".join(f"    '{text[at:at + LETTERS_A_LINE]}',\n" for at in range(0, len(text), LETTERS_A_LINE))


def main():
    model = Sight()
    model.load_state_dict(torch.load(sys.argv[1]))
    model.eval()
    whole, loose, rounded = [], [], []
    for weights, bias in folded(model):
        numbers, steps = stepped(weights)
        whole.append(numbers.numpy().tobytes())
        loose += [*steps.tolist(), *bias.detach().tolist()]
        rounded.append(((numbers * steps.unsqueeze(1)).reshape(weights.shape), bias.detach()))
    packed = base64.b64encode(b"".join(whole)).decode()
    rest = base64.b64encode(np.asarray(loose, dtype="<f4").tobytes()).decode()
    pathlib.Path(sys.argv[2]).write_text(
        "/** Written by `pnpm roc --sight` from drawn pictures of the fit half alone; docs/photos.md says how. */\n"
        "export const sightWeights = {\n"
        "  /** Signed bytes, layer by layer, in base64. */\n"
        f"  weights: [\n{lines(packed)}  ].join(''),\n"
        "  /** Of each layer the step of every channel, then its bias: 32-bit floats, little-endian, in base64. */\n"
        f"  loose: [\n{lines(rest)}  ].join(''),\n"
        "};\n"
    )
    with torch.no_grad():
        answers = run(rounded, drawn())[0].tolist()
    pathlib.Path(sys.argv[3]).write_text(json.dumps({"answers": [round(value, 5) for value in answers]}) + "\n")


main()
