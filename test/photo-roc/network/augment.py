"""What a camera and a messenger do to a drawn scene, for a whole batch at once."""

import math

import torch
import torch.nn.functional as F

# The luminance steps of the JPEG standard, Annex K.
STEPS = torch.tensor(
    [
        [16, 11, 10, 16, 24, 40, 51, 61], [12, 12, 14, 19, 26, 58, 60, 55], [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62], [18, 22, 37, 56, 68, 109, 103, 77], [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101], [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    dtype=torch.float32,
)
COSINES = torch.tensor(
    [
        [math.sqrt((1 if k == 0 else 2) / 8) * math.cos((2 * n + 1) * k * math.pi / 16) for n in range(8)]
        for k in range(8)
    ]
)


def uniform(count, low, high, dice):
    return (low + (high - low) * torch.rand(count, generator=dice)).reshape(-1, 1, 1, 1)


def some(count, share, dice):
    """A run of a batch, wherever it starts: what is done to a part of the pictures costs only that part."""
    many = int(round(count * share))
    start = int(torch.randint(0, count - many + 1, (1,), generator=dice))
    return slice(start, start + many)


def placed(batch, aspect, side, strength, dice):
    """Cut out, turned and mirrored a little, then laid into the square as the checker lays it: the longer side fills it.

    Pictures come squashed to squares; `aspect` is height by width. Returns also where the square is filled.
    """
    count = batch.shape[0]
    cut = 1 - torch.rand(count, 2, generator=dice) * 0.4 * strength.unsqueeze(1)
    shift = (torch.rand(count, 2, generator=dice) * 2 - 1) * (1 - cut)
    aspect = aspect * cut[:, 1] / cut[:, 0]
    across = torch.linspace(-1, 1, side).reshape(1, 1, -1) * aspect.clamp(min=1).reshape(-1, 1, 1)
    down = torch.linspace(-1, 1, side).reshape(1, -1, 1) / aspect.clamp(max=1).reshape(-1, 1, 1)
    across, down = across.expand(count, side, side), down.expand(count, side, side)
    filled = ((across.abs() <= 1) & (down.abs() <= 1)).float().unsqueeze(1)
    turn = (torch.randn(count, generator=dice) * 0.05 * strength).reshape(-1, 1, 1)
    mirror = torch.where(torch.rand(count, generator=dice) < 0.3, -1.0, 1.0).reshape(-1, 1, 1)
    u = (across * torch.cos(turn) - down * torch.sin(turn)) * mirror
    v = across * torch.sin(turn) + down * torch.cos(turn)
    u = u * cut[:, 0].reshape(-1, 1, 1) + shift[:, 0].reshape(-1, 1, 1)
    v = v * cut[:, 1].reshape(-1, 1, 1) + shift[:, 1].reshape(-1, 1, 1)
    return F.grid_sample(batch, torch.stack([u, v], 3), padding_mode="reflection", align_corners=False), filled


def jpeg(batch, dice):
    """Steps of blocks of 8 × 8 at a share of the true size, so that they reach the network as they do after shrinking."""
    count, _, high, wide = batch.shape
    blocks = (batch - 0.5).reshape(count, 3, high // 8, 8, wide // 8, 8)
    waves = torch.einsum("kn,bchnwm,lm->bchkwl", COSINES, blocks, COSINES)
    steps = STEPS.reshape(1, 1, 1, 8, 1, 8) / 255 * uniform(count, 0.02, 0.9, dice).reshape(-1, 1, 1, 1, 1, 1)
    waves = torch.round(waves / steps) * steps
    return torch.einsum("kn,bchkwl,lm->bchnwm", COSINES, waves, COSINES).reshape(batch.shape) + 0.5


def soft(batch, radius):
    weights = torch.exp(-0.5 * (torch.arange(-2, 3) / radius) ** 2)
    kernel = (weights / weights.sum()).repeat(3, 1)
    batch = F.conv2d(batch, kernel.reshape(3, 1, 1, 5), padding=(0, 2), groups=3)
    return F.conv2d(batch, kernel.reshape(3, 1, 5, 1), padding=(2, 0), groups=3)


def seen(batch, aspect, camera, lit, side, dice):
    """`batch` 0 … 1; `camera` is 1 where a camera stands between, `lit` 1 where a display does. What the network is given."""
    count = batch.shape[0]
    both, filled = placed(batch, aspect, side, 0.25 + 0.75 * camera, dice)
    # A gamma of 2 stands for 2.2: a product and a root cost a tenth of powers.
    light = both.clamp(0, 1).square()
    across = torch.linspace(-1, 1, side).reshape(1, 1, 1, -1)
    down = torch.linspace(-1, 1, side).reshape(1, 1, -1, 1)
    for i in torch.nonzero(lit * (torch.rand(count, generator=dice) < 0.3)).reshape(-1).tolist():
        light[i] *= bands(across, down, dice)[0]
    slope = across * uniform(count, -0.35, 0.35, dice) + down * uniform(count, -0.35, 0.35, dice)
    level = light.mean((1, 2, 3), keepdim=True).clamp(0.003)
    wanted = uniform(count, 0.1, 0.38, dice)
    exposure = torch.exp(torch.randn(count, 1, 1, 1, generator=dice) * 0.25)
    gain = torch.minimum(wanted / level, uniform(count, 1.0, 6.0, dice)) * exposure
    balance = 1 + torch.randn(count, 3, 1, 1, generator=dice) * 0.1
    veil = uniform(count, 0, 0.06, dice) * (torch.rand(count, 1, 1, 1, generator=dice) < 0.4)
    shot = (light * (1 + slope) + veil) * (gain * balance)
    part = some(count, 0.6, dice)
    grain = uniform(count, 0.002, 0.05, dice)[part]
    noise = (torch.rand(shot[part].shape, generator=dice) - 0.5) * 3.46
    shot[part] += noise * grain * (shot[part].clamp(0, 1) + 0.05).sqrt()
    toned = shot.clamp(0, 1).sqrt()
    bent = toned * toned * (3 - 2 * toned)
    toned = torch.lerp(toned, bent, uniform(count, -0.2, 0.8, dice))
    toned = torch.lerp(toned.mean(1, keepdim=True), toned, uniform(count, 0.5, 1.4, dice))
    part = some(count, 0.5, dice)
    toned[part] = soft(toned[part], float(0.4 + torch.rand(1, generator=dice) * 1.4))
    shown = torch.where(camera.reshape(-1, 1, 1, 1) > 0, toned.clamp(0, 1), both)
    part = some(count, 0.6, dice)
    shown[part] = jpeg(shown[part], dice)
    return (shown.clamp(0, 1) - 0.5) * 2 * filled


def bands(across, down, dice):
    """Bands and clouds of colour where the grids of display and sensor meet."""
    angle, pitch = uniform(1, 0, 6.28, dice), uniform(1, 4, 60, dice)
    phase = torch.rand(1, 3, 1, 1, generator=dice) * 6.28
    bend = uniform(1, -3, 3, dice) * across * down
    wave = torch.sin((across * torch.cos(angle) + down * torch.sin(angle)) * pitch + bend + phase)
    return 1 + wave * uniform(1, 0.02, 0.3, dice)
