# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a drawn page look scanned or photographed: turned, blurred, grey, noisy, compressed."""
import subprocess
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter


def picture_of(pdf, dpi):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "page"
        subprocess.run(["pdftoppm", "-r", str(dpi), "-f", "1", "-l", "1", "-singlefile", "-png", str(pdf), str(out)], check=True, timeout=120)
        with Image.open(out.with_suffix(".png")) as picture:
            return picture.convert("L")


def noise(size, sigma, rng):
    """Grey noise of the size; seeded, so that the same document comes out each time."""
    tile = Image.frombytes("L", (256, 256), bytes(min(255, max(0, int(rng.gauss(128, sigma)))) for _ in range(256 * 256)))
    full = Image.new("L", size)
    for x in range(0, size[0], 256):
        for y in range(0, size[1], 256):
            full.paste(tile, (x, y))
    return full


def scan(pdf, path, rng, hard=False):
    """Writes PATH (png or jpg); returns what was done, for the truth file."""
    dpi = rng.choice([150, 200, 200, 300] if not hard else [120, 150, 200])
    picture = picture_of(pdf, dpi)
    angle = rng.uniform(-0.8, 0.8) if not hard else rng.uniform(-2.5, 2.5)
    picture = picture.rotate(angle, expand=True, fillcolor=255, resample=Image.BICUBIC)
    blur = rng.uniform(0, 0.6) * dpi / 200 if not hard else rng.uniform(0.5, 1.1) * dpi / 200
    picture = picture.filter(ImageFilter.GaussianBlur(blur))
    dark, light = (rng.randint(0, 60), rng.randint(225, 255)) if not hard else (rng.randint(60, 120), rng.randint(180, 235))
    picture = picture.point([dark + (light - dark) * i // 255 for i in range(256)])
    sigma = rng.uniform(1, 6) if not hard else rng.uniform(6, 16)
    picture = ImageChops.add(picture, noise(picture.size, sigma, rng), 1, -128)
    picture.save(path, dpi=(dpi, dpi), quality=rng.choice([50, 70, 85]))
    return {"dpi": dpi, "angle": round(angle, 2), "blur": round(blur, 2), "noise": round(sigma, 1)}
