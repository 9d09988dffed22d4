"""Fits what is asked of the network that sees: `python3 train.py CACHE HEADS.ts CHECK.json`; those of a closer look are
written beside the heads.

Needs the Debian packages python3-torch, python3-numpy, python3-pil. It sees the fit half alone: scenes and drawings that
`pnpm roc --draw` drew, photographs of nature.py, and the pictures that the trees are fitted on. Of those the trees are given
what heads say that took no part in them (CACHE/folds.json): else both would be too sure. The network itself stays as it came.
CHECK.json holds what it and the heads answer to a drawn picture: the checker's own forward pass is tested against it.
"""

import json
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from augment import seen
from backbone import DEVICES, SIDE, Backbone, stepped, written

TEXTURE = SIDE + 32
# How often each picture is photographed anew.
SHOTS = 2
# Photographs of the world as they are are few.
NATURE_SHOTS = 12
BATCH = 16
FOLDS = 5
# How strongly weights are drawn to nothing. An inner layer tells drawings apart better, and strangers' photographs worse.
STRENGTH = 300.0
# Pictures at full size count more than the small drawings.
OWN_TIMES = 2

HEADS = ["screen", "display", "scan", "sheet", "film", "ecg", "identity", "camera"]
# A closer look is asked one thing more: of what displays show, a scan. Pages that are black and grey look most like one.
CLOSER = [*HEADS, "shownScan"]
SHOWN = {
    "page-in-room": ("screen", "display", "camera"),
    "viewer-in-room": ("screen", "display", "scan", "camera"),
    "film-in-room": ("scan", "film", "camera"),
    "paper-in-room": ("sheet", "camera"),
    "ecg-in-room": ("sheet", "ecg", "camera"),
    "room": ("camera",),
    "nature": ("camera",),
    "scan-on-screen": ("screen", "display", "scan", "camera"),
    "other-on-screen": ("screen", "display", "camera"),
    "film": ("scan", "film", "camera"),
    "report": ("sheet", "camera"),
    "ecg": ("sheet", "ecg", "camera"),
    "passport": ("sheet", "identity", "camera"),
    "scanned-sheet": ("sheet",),
    "ordinary": ("camera",),
    "photograph": ("camera",),
    "page-copy": ("display",),
    "round-on-screen": ("screen", "display", "camera"),
    "round-on-desk": ("camera",),
    "night-on-screen": ("screen", "display", "camera"),
    "night-copy": ("display",),
    "viewer-copy": ("display", "scan"),
    "slice-copy": ("scan",),
    "exported-slice": ("scan",),
    "viewer-screenshot": ("display", "scan"),
    "other-screenshot": ("display",),
}


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
        camera = torch.tensor([float("camera" in SHOWN[kind]) for _, kind, _ in part])
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


def own(cache, half):
    """What the network sees in the pictures of the trees: names, means, those of a closer look, kinds."""
    names = json.loads(pathlib.Path(cache, f"means-{half}.json").read_text())
    means = np.fromfile(pathlib.Path(cache, f"means-{half}.f32"), "<f4").reshape(len(names), -1)
    closer = np.fromfile(pathlib.Path(cache, f"closer-{half}.f32"), "<f4").reshape(len(names), -1)
    kinds = [name.rsplit("_", 1)[0] for name in names]
    return names, torch.from_numpy(means), torch.from_numpy(closer), kinds


def fitted(looks, labels):
    """Logistic regression of each head on standardised means: weights and bias of the plain means."""
    middle, spread = looks.mean(0), looks.std(0).clamp(min=1e-3)
    flat = (looks - middle) / spread
    weights = torch.zeros(labels.shape[1], looks.shape[1], requires_grad=True)
    bias = torch.zeros(labels.shape[1], requires_grad=True)
    best = torch.optim.LBFGS([weights, bias], max_iter=120, line_search_fn="strong_wolfe")

    def step():
        best.zero_grad()
        loss = F.binary_cross_entropy_with_logits(F.linear(flat, weights, bias), labels, reduction="sum")
        loss = loss + STRENGTH * weights.square().sum() / 2
        loss.backward()
        return loss

    best.step(step)
    plain = (weights / spread).detach()
    return plain, (bias - plain @ middle).detach()


def fitted_closer(looks, labels):
    weights, bias = fitted(looks, labels)
    on_display = labels[:, HEADS.index("display")] > 0.5
    scan = HEADS.index("scan")
    own_weights, own_bias = fitted(looks[on_display], labels[on_display, scan : scan + 1])
    return torch.cat([weights, own_weights]), torch.cat([bias, own_bias])


def rounded(answers):
    return [[round(value, 4) for value in row] for row in answers.tolist()]


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
    names, means, closer, own_kinds = own(cache, "fit")
    own_labels = truths(own_kinds)
    fold = torch.randint(0, FOLDS, (len(names),), generator=torch.Generator().manual_seed(5))
    strangers = torch.zeros(len(names), len(HEADS))
    closer_strangers = torch.zeros(len(names), len(CLOSER))
    for out in range(FOLDS):
        kept = fold != out
        layer = fitted(
            torch.cat([looks, *[means[kept]] * OWN_TIMES]), torch.cat([labels, *[own_labels[kept]] * OWN_TIMES])
        )
        strangers[~kept] = F.linear(means[~kept], *layer)
        closer_strangers[~kept] = F.linear(closer[~kept], *fitted_closer(closer[kept], own_labels[kept]))
    said = {
        name: {"sight": dict(zip(HEADS, first)), "closer": dict(zip(CLOSER, second))}
        for name, first, second in zip(names, rounded(strangers), rounded(closer_strangers))
    }
    pathlib.Path(cache, "folds.json").write_text(json.dumps(said))
    closer_weights, closer_bias = fitted_closer(closer, own_labels)
    weights, bias = fitted(torch.cat([looks, *[means] * OWN_TIMES]), torch.cat([labels, *[own_labels] * OWN_TIMES]))
    whole, steps = stepped(weights)
    # As the checker holds them.
    weights = whole * steps.unsqueeze(1)

    _, watched, _, watched_kinds = own(cache, "held-out")
    for title, scores, truth in (
        ("fit half, by folds", strangers, own_labels),
        ("held-out half", F.linear(watched, weights, bias), truths(watched_kinds)),
    ):
        print(title, " ".join(f"{head} {area:.4f}" for head, area in zip(HEADS, areas(scores, truth))), flush=True)

    origin = "Written by `pnpm roc --sight` from drawn pictures and photographs of the fit half alone; docs/photos.md says how."
    written(heads, origin, "sightHeads", whole.numpy().tobytes(), [*steps.tolist(), *bias.tolist()])
    closer_whole, closer_steps = stepped(closer_weights)
    beside = pathlib.Path(heads).with_name("closer.ts")
    written(beside, origin, "closerHeads", closer_whole.numpy().tobytes(), [*closer_steps.tolist(), *closer_bias.tolist()])
    with torch.no_grad():
        seen_means, devices = backbone(drawn())
        answers = [*F.linear(seen_means, weights, bias)[0].tolist(), *devices[0].tolist()]
        as_closer = F.linear(seen_means, closer_whole * closer_steps.unsqueeze(1), closer_bias)[0].tolist()
    said = {"first": zip([*HEADS, *DEVICES], answers), "closer": zip(CLOSER, as_closer)}
    rows = {part: {name: round(value, 5) for name, value in row} for part, row in said.items()}
    pathlib.Path(check).write_text(json.dumps(rows) + "\n")


main()
