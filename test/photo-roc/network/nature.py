"""Photographs of the world for the lab: `python3 nature.py FOLDER`.

Taken from Debian packages of wallpapers, stamps and samples, made small and dealt to the two halves by file, so that none
stands in both. They are used to fit and to judge; none is ever committed.
"""

import hashlib
import io
import pathlib
import struct
import subprocess
import sys
import tempfile

from PIL import Image

PACKAGES = [
    "lomiri-wallpapers-16.04",
    "lomiri-wallpapers-20.04",
    "mate-backgrounds",
    "ukui-wallpapers",
    "plasma-workspace-wallpapers",
    "gnome-backgrounds",
    "opencv-doc",
    "tuxpaint-stamps-default",
    "supertuxkart-data",
    "gcompris-qt-data",
]
# Photographs among OpenCV's samples; the rest are charts, drawings and screens.
SAMPLES = {
    "aloeL.jpg", "apple.jpg", "baboon.jpg", "basketball1.png", "building.jpg", "butterfly.jpg", "ela_original.jpg",
    "fruits.jpg", "graf1.png", "graf3.png", "home.jpg", "lena.jpg", "leuvenA.jpg", "leuvenB.jpg",
    "messi5.jpg", "orange.jpg", "rubberwhale1.png", "smarties.png", "squirrel_cls.jpg", "stuff.jpg", "box_in_scene.png", "board.jpg",
}
# Collections of gcompris that hold photographs.
COLLECTIONS = {"explore_monuments", "explore_farm_animals", "explore_world_animals"}
LONGEST = 1600


def half_of(name: str) -> str:
    return "held-out" if hashlib.sha256(name.encode()).digest()[0] % 3 == 0 else "fit"


def kind_of(path: pathlib.Path) -> str | None:
    """What a file serves as: the whole world, a thing cut out, a surface, or the ground of a desk top."""
    if path.suffix.lower() not in (".jpg", ".jpeg", ".png", ".webp") or "screenshot" in path.name:
        return None
    if "stamps" in path.parts:
        return "stamps" if path.suffix == ".png" and "cartoon" not in path.parts else None
    if path.stat().st_size < 60_000:
        return None
    if "opencv-doc" in path.parts:
        return "photos" if path.name in SAMPLES else None
    if "supertuxkart" in path.parts:
        return "surfaces" if path.suffix == ".jpg" and "textures" in path.parts else None
    return "wallpapers" if {"gnome", "wallpapers", "abstract", "desktop"} & set(path.parts) else "photos"


def is_normal_map(picture: Image.Image) -> bool:
    """Directions painted as colours: no surface that a camera sees."""
    red, green, blue = picture.resize((1, 1)).getpixel((0, 0))
    return blue > 200 and abs(red - 128) < 30 and abs(green - 128) < 30


def photos_within(collection: pathlib.Path):
    """Pictures lie whole in a collection, one after another, each with its length."""
    data = collection.read_bytes()
    at = data.find(b"RIFF")
    while at >= 0:
        length = struct.unpack_from("<I", data, at + 4)[0] + 8
        if data[at + 8 : at + 12] == b"WEBP" and length > 30_000:
            yield f"{collection.stem}-{at}", io.BytesIO(data[at : at + length])
        at = data.find(b"RIFF", at + 4)


def keep(name: str, source, out: pathlib.Path, kind: str) -> None:
    with Image.open(source) as opened:
        longest = {"stamps": 360, "surfaces": 512}.get(kind, LONGEST)
        opened.thumbnail((longest, longest))
        folder = out / half_of(name) / kind
        folder.mkdir(parents=True, exist_ok=True)
        number = len(list(folder.iterdir()))
        if kind == "stamps":
            opened.convert("RGBA").save(folder / f"{number}.png")
        elif min(opened.size) >= 200 and not is_normal_map(opened.convert("RGB")):
            opened.convert("RGB").save(folder / f"{number}.jpg", quality=92)


def main() -> None:
    out = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["apt-get", "download", "-q", *PACKAGES], cwd=folder, check=True)
        for package in sorted(pathlib.Path(folder).glob("*.deb")):
            subprocess.run(["dpkg-deb", "-x", package, f"{folder}/x"], check=True)
        taken = set()
        for path in sorted(pathlib.Path(folder, "x").rglob("*")):
            # Wallpapers come in several sizes under one name of a folder.
            title = "/".join(part for part in path.parts if not part[0].isdigit())
            if not path.is_file() or path.is_symlink() or title in taken:
                continue
            taken.add(title)
            if kind := kind_of(path):
                keep(path.name, path, out, kind)
            elif path.suffix == ".rcc" and path.stem in COLLECTIONS:
                for name, picture in photos_within(path):
                    keep(name, picture, out, "photos")


main()
