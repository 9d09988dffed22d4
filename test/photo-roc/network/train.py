"""Fits what is asked of the network that sees: `python3 train.py CACHE HEADS.ts CHECK.json`.

Needs the Debian packages python3-torch, python3-numpy, python3-pil. It sees the fit half alone: scenes and drawings that
`pnpm roc --draw` drew and photographs of nature.py. What the trees are fitted on are other seeds. The network itself stays
as it came; CHECK.json holds what it and the heads answer to a drawn picture: the checker's own forward pass is tested against it.
"""

import base64
import json
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from augment import seen
from backbone import DEVICES, SIDE, Backbone

TEXTURE = SIDE + 32
# How often each picture is photographed anew.
SHOTS = 2
# Photographs of the world as they are are few.
NATURE_SHOTS = 12
BATCH = 16
STRENGTHS = (30.0, 100.0, 300.0, 1000.0)

HEADS = ["screen", "display", "scan", "sheet", "film"]
SHOWN = {
    "page-in-room": ("screen", "display"),
    "viewer-in-room": ("screen", "display", "scan"),
    "film-in-room": ("scan", "film"),
    "paper-in-room": ("sheet",),
    "ecg-in-room": ("sheet",),
    "room": (),
    "nature": (),
    "scan-on-screen": ("screen", "display", "scan"),
    "other-on-screen": ("screen", "display"),
    "film": ("scan", "film"),
    "report": ("sheet",),
    "ecg": ("sheet",),
    "passport": ("sheet",),
    "ordinary": (),
    "page-copy": ("display",),
    "viewer-copy": ("display", "scan"),
    "slice-copy": ("scan",),
}
COPIES = {"page-copy", "viewer-copy", "slice-copy"}


def pictures(cache, half):
    found = [(path, path.name.rsplit("_", 1)[0], SHOTS) for path in pathlib.Path(cache, "sight", half).glob("*.jpg")]
    photos = pathlib.Path(cache, "nature", half, "photos").glob("*.jpg")
    return sorted(found) + sorted((path, "nature", NATURE_SHOTS) for path in photos)


def looked(cache, half, backbone):
    """(means, kinds) of every picture, photographed anew as often as it is to be; kept beside the pictures."""
    kept = pathlib.Path(cache, f"looks-{half}.npz")
    known = dict(np.load(kept)) if kept.exists() else {}
    wanted = pictures(cache, half)
    shots = [(path, kind, f"{kind}/{path.stem}/{shot}") for path, kind, count in wanted for shot in range(count)]
    missing = [shot for shot in shots if shot[2] not in known]
    dice = torch.Generator().manual_seed(3 + len(known))
    # Two a batch of one picture would see the same noise.
    for at in range(0, len(missing), BATCH):
        part = missing[at : at + BATCH]
        textures, aspects = [], []
        for path, _, _ in part:
            with Image.open(path) as opened:
                picture = opened.convert("RGB")
                aspects.append(picture.height / picture.width)
                textures.append(np.asarray(picture.resize((TEXTURE, TEXTURE), Image.BOX)))
        batch = torch.from_numpy(np.stack(textures)).permute(0, 3, 1, 2).float() / 255
        camera = torch.tensor([float(kind not in COPIES) for _, kind, _ in part])
        lit = torch.tensor([float("screen" in SHOWN[kind]) for _, kind, _ in part])
        with torch.no_grad():
            means, _ = backbone(seen(batch, torch.tensor(aspects), camera, lit, SIDE, dice))
        for (_, _, name), row in zip(part, means.numpy()):
            known[name] = row.astype(np.float16)
        if at % (BATCH * 20) == 0:
            print(f"{half}: looked {at} of {len(missing)} times", flush=True)
    if missing:
        np.savez(kept, **known)
    kinds = [kind for _, kind, _ in shots]
    return torch.from_numpy(np.stack([known[name] for _, _, name in shots])).float(), kinds


def truths(kinds):
    return torch.tensor([[float(head in SHOWN[kind]) for head in HEADS] for kind in kinds])


def fitted(looks, labels, strength):
    """Logistic regression of each head on standardised means, towards nothing by `strength`: weights and bias of the plain means."""
    middle, spread = looks.mean(0), looks.std(0).clamp(min=1e-3)
    flat = (looks - middle) / spread
    weights = torch.zeros(len(HEADS), looks.shape[1], requires_grad=True)
    bias = torch.zeros(len(HEADS), requires_grad=True)
    best = torch.optim.LBFGS([weights, bias], max_iter=150, line_search_fn="strong_wolfe")

    def step():
        best.zero_grad()
        loss = F.binary_cross_entropy_with_logits(F.linear(flat, weights, bias), labels, reduction="sum")
        loss = loss + strength * weights.square().sum() / 2
        loss.backward()
        return loss

    best.step(step)
    plain = (weights / spread).detach()
    return plain, (bias - plain @ middle).detach()


def areas(scores, labels):
    found = []
    for head in range(len(HEADS)):
        yes, no = scores[labels[:, head] > 0.5, head], scores[labels[:, head] < 0.5, head]
        found.append((yes.reshape(-1, 1) > no.reshape(1, -1)).float().mean().item())
    return found


def drawn():
    """192 × 144 pixels of a plain rule, in the middle of the square."""
    x, y, c = np.meshgrid(np.arange(192), np.arange(144), np.arange(3), indexing="xy")
    pixels = ((x * 7 + y * 13 + c * 31 + (x * y) % 17 * 5) % 256).transpose(2, 0, 1)
    square = np.zeros((3, SIDE, SIDE), dtype=np.float32)
    square[:, 24:168, :] = pixels / 127.5 - 1
    return torch.from_numpy(square).unsqueeze(0)


def main():
    cache, heads, check = sys.argv[1:4]
    torch.set_num_threads(1)
    backbone = Backbone(cache)
    looks, kinds = looked(cache, "fit", backbone)
    labels = truths(kinds)
    watched, watched_kinds = looked(cache, "held-out", backbone)
    watched_labels = truths(watched_kinds)
    print(len(kinds), "looks at the fit half,", len(watched_kinds), "at the other", flush=True)
    tried = []
    for strength in STRENGTHS:
        weights, bias = fitted(looks, labels, strength)
        found = areas(F.linear(watched, weights, bias), watched_labels)
        print(strength, " ".join(f"{head} {area:.4f}" for head, area in zip(HEADS, found)), flush=True)
        tried.append((sum(found), weights, bias))
    _, weights, bias = max(tried, key=lambda one: one[0])
    packed = torch.cat([weights, bias.unsqueeze(1)], 1).numpy().astype("<f4").tobytes()
    text = base64.b64encode(packed).decode()
    rows = "".join(f"  '{text[at:at + 1000]}',\n" for at in range(0, len(text), 1000))
    pathlib.Path(heads).write_text(
        "/** Weights of each head, then its bias: 32-bit floats, little-endian, in base64. Written by `pnpm roc --sight` from drawn\n"
        " * pictures and photographs of the fit half alone; docs/photos.md says how. */\n"
        f"export const sightHeads = [\n{rows}].join('');\n"
    )
    with torch.no_grad():
        means, devices = backbone(drawn())
        answers = [*F.linear(means, weights, bias)[0].tolist(), *devices[0].tolist()]
    names = [*HEADS, *DEVICES]
    pathlib.Path(check).write_text(json.dumps({name: round(value, 5) for name, value in zip(names, answers)}) + "\n")


main()
