"""Fits the network: `python3 train.py CACHE WEIGHTS.pt`. Needs the Debian packages python3-torch, python3-numpy, python3-pil.

It sees the fit half alone: scenes that `pnpm roc --draw` drew and photographs of nature.py. What the trees are fitted on are
other seeds.
"""

import copy
import pathlib
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from PIL import Image

from augment import seen
from model import HEADS, SIDE, Sight

TEXTURE = 160
# Rounds through all pictures, how many of them on smaller ones, and the longest step. Most of what there is to learn is learnt on
# half of the pixels. Each later turn starts from the mean of the one before.
TURNS = [(26, 13, 5e-3), (20, 0, 3e-3)]
SMALL = 96
BATCH = 64
# Photographs of the world as they are, for each round through the scenes.
NATURE_TIMES = 4

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


def load(paths):
    textures, aspects, kinds = [], [], []
    for path, kind in paths:
        with Image.open(path) as opened:
            picture = opened.convert("RGB")
            aspects.append(picture.height / picture.width)
            textures.append(np.asarray(picture.resize((TEXTURE, TEXTURE), Image.BOX)))
            kinds.append(kind)
    return torch.from_numpy(np.stack(textures)).permute(0, 3, 1, 2).contiguous(), torch.tensor(aspects), kinds


def scenes(cache, half):
    found = [(path, path.name.rsplit("_", 1)[0]) for path in sorted(pathlib.Path(cache, "sight", half).glob("*.jpg"))]
    photos = [(path, "nature") for path in sorted(pathlib.Path(cache, "nature", half, "photos").glob("*.jpg"))]
    return found + photos * NATURE_TIMES


def truths(kinds):
    labels = torch.tensor([[float(head in SHOWN[kind]) for head in HEADS] for kind in kinds])
    camera = torch.tensor([float(kind not in COPIES) for kind in kinds])
    lit = torch.tensor([float("screen" in SHOWN[kind]) for kind in kinds])
    return labels, camera, lit


def batches(count, dice, size):
    order = torch.randperm(count, generator=dice)
    return [order[at : at + size] for at in range(0, count - size // 2, size)]


def followed(mean, model, share):
    """The mean of the last some hundred steps: steadier than any one of them."""
    with torch.no_grad():
        for slow, fast in zip(mean.state_dict().values(), model.state_dict().values()):
            if slow.dtype.is_floating_point:
                slow.lerp_(fast, share)


def judge(model, textures, aspects, labels, camera, lit):
    """Areas under the curves on pictures that were not fitted on."""
    dice = torch.Generator().manual_seed(1)
    model.eval()
    scores = []
    with torch.no_grad():
        for at in range(0, len(textures), 64):
            part = slice(at, at + 64)
            scores.append(model(seen(textures[part].float() / 255, aspects[part], camera[part], lit[part], SIDE, dice)))
    scores = torch.cat(scores)
    areas = []
    for head in range(len(HEADS)):
        yes, no = scores[labels[:, head] > 0.5, head], scores[labels[:, head] < 0.5, head]
        areas.append((yes.reshape(-1, 1) > no.reshape(1, -1)).float().mean().item() if len(yes) and len(no) else 1)
    missed = (scores[labels[:, 0] > 0.5, 0] < scores[labels[:, 0] < 0.5, 0].quantile(0.99)).float().mean().item()
    return areas, missed


def main():
    cache, out = sys.argv[1], sys.argv[2]
    torch.manual_seed(3)
    torch.set_num_threads(1)
    dice = torch.Generator().manual_seed(3)
    textures, aspects, kinds = load(scenes(cache, "fit"))
    labels, camera, lit = truths(kinds)
    held = load(scenes(cache, "held-out"))
    held_truths = truths(held[2])
    model = Sight()
    mean = copy.deepcopy(model)
    print(len(kinds), "pictures,", sum(p.numel() for p in model.parameters()), "numbers", flush=True)
    ahead = ThreadPoolExecutor(1)

    def show(part, side):
        return seen(textures[part].float() / 255, aspects[part], camera[part], lit[part], side, dice)

    for epochs, small, longest in TURNS:
        model.load_state_dict(mean.state_dict())
        best = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.02)
        steps = epochs * (len(kinds) // BATCH + 2)
        pace = torch.optim.lr_scheduler.OneCycleLR(best, longest, total_steps=steps, pct_start=0.15)
        for epoch in range(epochs):
            started = time.time()
            side = SMALL if epoch < small else SIDE
            parts = batches(len(kinds), dice, BATCH)
            waiting = ahead.submit(show, parts[0], side)
            model.train()
            total = 0.0
            for at, part in enumerate(parts):
                shown = waiting.result()
                if at + 1 < len(parts):
                    waiting = ahead.submit(show, parts[at + 1], side)
                loss = torch.nn.functional.binary_cross_entropy_with_logits(model(shown), labels[part] * 0.98 + 0.01)
                best.zero_grad()
                loss.backward()
                best.step()
                pace.step()
                followed(mean, model, 0.01 if epoch > 1 else 0.1)
                total += loss.item() * len(part)
            message = ""
            if epoch % 5 == 4 or epoch == epochs - 1:
                areas, missed = judge(mean, held[0], held[1], *held_truths)
                message = " ".join(f"{head} {area:.4f}" for head, area in zip(HEADS, areas))
                message += f" screen missed at 1 % {missed:.3f}"
                torch.save(mean.state_dict(), out)
            print(f"{epoch}: {total / len(kinds):.4f} {time.time() - started:.0f} s {message}", flush=True)


main()
