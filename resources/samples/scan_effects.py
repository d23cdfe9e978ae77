# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes clean pictures look scanned or photographed. Seeded: the same bytes each time."""
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageOps

MONO = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
MONO_BOLD = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf"


def grain(size, strength, seed, coarse=1):
    """Grey noise around 128."""
    width, height = (max(1, n // coarse) for n in size)
    noise = Image.frombytes("L", (width, height), random.Random(seed).randbytes(width * height))
    noise = noise.point(lambda v: int(128 + (v - 128) * strength))
    return noise.resize(size, Image.BICUBIC) if coarse > 1 else noise


def scanned(page, seed):
    """A grey page from a flatbed: a little askew, soft, with a shadow at one edge and dust."""
    grey = ImageOps.grayscale(page)
    grey = grey.rotate(0.7, Image.BICUBIC, fillcolor=255, translate=(4, -3))
    grey = grey.point(lambda v: int(28 + v * 0.875))
    shadow = Image.linear_gradient("L").rotate(90).resize(grey.size).point(lambda v: 255 - max(0, 14 - v) * 5)
    grey = ImageChops.multiply(grey, shadow)
    grey = ImageChops.add(grey, grain(grey.size, 0.09, seed), 1, -128)
    draw = ImageDraw.Draw(grey)
    dust = random.Random(seed + 1)
    for _ in range(60):
        x, y = dust.randrange(grey.width), dust.randrange(grey.height)
        draw.ellipse((x, y, x + dust.randint(0, 2), y + dust.randint(0, 2)), fill=dust.randint(90, 170))
    return grey.filter(ImageFilter.GaussianBlur(0.6))


def till_roll(lines, width):
    """lines: (text, "left" | "centre" | "big" | "bold" | "rule"); a tab pushes the rest to the right edge."""
    margin, step = 46, 34
    height = margin * 2 + sum(50 if kind == "big" else step for _, kind in lines)
    roll = Image.new("L", (width, height), 250)
    draw = ImageDraw.Draw(roll)
    plain, bold = ImageFont.truetype(MONO, 24), ImageFont.truetype(MONO_BOLD, 24)
    big = ImageFont.truetype(MONO_BOLD, 34)
    y = margin
    for text, kind in lines:
        font = {"big": big, "bold": bold}.get(kind, plain)
        ink = 38
        if kind == "rule":
            draw.text((margin, y), "-" * int((width - 2 * margin) / draw.textlength("-", font)), ink, font)
        elif "\t" in text:
            left, right = text.split("\t")
            draw.text((margin, y), left, ink, font)
            draw.text((width - margin, y), right, ink, font, anchor="ra")
        elif kind in ("centre", "big"):
            draw.text((width / 2, y), text, ink, font, anchor="ma")
        else:
            draw.text((margin, y), text, ink, font)
        y += 50 if kind == "big" else step
    return roll


def solve(matrix, right):
    """Gauss: the coefficients of the perspective."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


def perspective(picture, size, corners, fill):
    """Puts the picture with its corners at those points of a new one."""
    width, height = picture.size
    matrix, right = [], []
    for (x, y), (u, v) in zip(corners, [(0, 0), (width, 0), (width, height), (0, height)]):
        matrix += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return picture.transform(size, Image.PERSPECTIVE, solve(matrix, right), Image.BICUBIC, fillcolor=fill)


def photographed(roll, seed):
    """The till roll on a wooden table, seen from slightly aside."""
    size = (roll.width + 260, roll.height + 240)
    wood = Image.new("RGB", size, (124, 88, 60))
    veins = grain((size[0], 46), 0.32, seed).resize(size, Image.BICUBIC).filter(ImageFilter.GaussianBlur(2))
    wood = ImageChops.add(wood, Image.merge("RGB", [veins] * 3), 1, -128)
    corners = [(146, 118), (size[0] - 128, 104), (size[0] - 108, size[1] - 112), (122, size[1] - 122)]
    paper = perspective(roll, size, corners, 250)
    mask = perspective(Image.new("L", roll.size, 255), size, corners, 0)
    shade = ImageChops.offset(mask, 14, 18).filter(ImageFilter.GaussianBlur(18)).point(lambda v: 255 - int(v * 0.45))
    photo = ImageChops.multiply(wood, Image.merge("RGB", [shade] * 3))
    folds = grain(size, 0.10, seed + 1, 190)
    paper = ImageChops.add(paper.convert("L"), folds, 1, -132)
    tinted = ImageOps.colorize(paper, (34, 32, 38), (252, 249, 242))
    photo.paste(tinted, (0, 0), mask)
    light = Image.radial_gradient("L").resize((size[0] * 2, size[1] * 2)).crop(
        (int(size[0] * 0.35), int(size[1] * 0.25), int(size[0] * 1.35), int(size[1] * 1.25)))
    light = light.point(lambda v: 255 - int(v * 0.28))
    photo = ImageChops.multiply(photo, Image.merge("RGB", [light] * 3))
    noise = grain(size, 0.05, seed + 2)
    photo = ImageChops.add(photo, Image.merge("RGB", [noise] * 3), 1, -128)
    return photo.filter(ImageFilter.GaussianBlur(0.7))
