"""A small network of depthwise convolutions: what a picture of 128 × 128 looks like."""

import torch
from torch import nn

SIDE = 128
# What is asked of a picture; the order is the order of the outputs.
HEADS = ["screen", "display", "scan", "sheet", "film"]
# Channels out, stride: one depthwise and one pointwise convolution each.
BLOCKS = [(24, 2), (32, 1), (48, 2), (48, 1), (48, 1), (88, 2), (88, 1), (88, 1), (144, 2), (144, 1)]
STEM = 12


class Separable(nn.Module):
    def __init__(self, wide: int, out: int, stride: int):
        super().__init__()
        self.depth = nn.Conv2d(wide, wide, 3, stride, 1, groups=wide, bias=False)
        self.depth_norm = nn.BatchNorm2d(wide)
        self.point = nn.Conv2d(wide, out, 1, bias=False)
        self.point_norm = nn.BatchNorm2d(out)
        self.kept = stride == 1 and wide == out

    def forward(self, x):
        inner = torch.relu(self.depth_norm(self.depth(x)))
        inner = torch.relu(self.point_norm(self.point(inner)))
        return x + inner if self.kept else inner


class Sight(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, STEM, 3, 2, 1, bias=False)
        self.stem_norm = nn.BatchNorm2d(STEM)
        wide = [STEM, *(out for out, _ in BLOCKS)]
        self.blocks = nn.ModuleList(Separable(wide[i], out, stride) for i, (out, stride) in enumerate(BLOCKS))
        self.head = nn.Linear(2 * wide[-1], len(HEADS))
        self.drop = nn.Dropout(0.2)

    def forward(self, x):
        x = torch.relu(self.stem_norm(self.stem(x)))
        for block in self.blocks:
            x = block(x)
        pooled = torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1)
        return self.head(self.drop(pooled))


def folded(model: Sight):
    """Every convolution with the norm that follows it put into its weights: (weights, bias) from first to last, the head after."""

    def fold(conv, norm):
        gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        return conv.weight * gain.reshape(-1, 1, 1, 1), norm.bias - norm.running_mean * gain

    layers = [fold(model.stem, model.stem_norm)]
    for block in model.blocks:
        layers += [fold(block.depth, block.depth_norm), fold(block.point, block.point_norm)]
    return [*layers, (model.head.weight, model.head.bias)]
