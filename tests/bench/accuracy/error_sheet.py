# SPDX-License-Identifier: GPL-3.0-or-later
"""One HTML file with every mistake in a field: the place on its page, what was expected and what was read.
Needs pdftoppm (poppler-utils) and convert (ImageMagick)."""
import base64
import html
import subprocess
import tempfile
from pathlib import Path

STYLE = """
body{font:14px sans-serif;margin:16px;background:#f4f4f4;color:#111} h1{font-size:18px}
.m{background:#fff;border:1px solid #ccc;margin:0 0 14px;padding:10px;display:flex;gap:16px}
.t{width:380px;flex:none} .t td{vertical-align:top;padding:1px 6px 1px 0} .e{color:#06620a;font-weight:bold}
.g{color:#b00020;font-weight:bold} .q{color:#666} .c{position:relative;overflow:hidden;border:1px solid #999}
.b{position:absolute;outline:2px solid #b00020;background:#b0002020} summary{cursor:pointer}
"""
CROP = (640, 190)  # pixels of the place that is shown
WIDTH = 1100  # pixels of the page it is cut from


def page_picture(file, page):
    """The page as JPEG of WIDTH pixels and its height; None where it cannot be drawn."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "page.jpg"
        if file.suffix.lower() == ".pdf":
            command = ["pdftoppm", "-jpeg", "-singlefile", "-f", str(page), "-l", str(page), "-scale-to-x", str(WIDTH),
                       "-scale-to-y", "-1", str(file), str(out.with_suffix(""))]
        else:
            command = ["convert", f"{file}[0]", "-auto-orient", "-resize", f"{WIDTH}x", "-quality", "70", str(out)]
        try:
            subprocess.run(command, capture_output=True, timeout=60, check=True)
            size = subprocess.run(["identify", "-format", "%h", str(out)], capture_output=True, text=True, timeout=60,
                                  check=True)
            return base64.b64encode(out.read_bytes()).decode(), int(size.stdout)
        except (subprocess.SubprocessError, OSError, ValueError):
            return None


def picture_html(document, reading, number):
    page, box = reading.get("page") or 1, reading.get("box")
    picture = page_picture(document.file, page) if document.file.suffix.lower() != ".xml" else None
    if not picture:
        return "<p class=q>no picture of this page</p>"
    data, height = picture
    name = f"p{number}"  # the picture stands in the file once and is shown twice
    left, top, right, bottom = box or [0, 0, 1, 0.1]
    x = min(max(0, (left + right) / 2 * WIDTH - CROP[0] / 2), WIDTH - CROP[0])
    y = min(max(0, (top + bottom) / 2 * height - CROP[1] / 2), max(0, height - CROP[1]))
    mark = (f"<div class=b style='left:{left * WIDTH - x - 2:.0f}px;top:{top * height - y - 2:.0f}px;"
            f"width:{(right - left) * WIDTH + 4:.0f}px;height:{(bottom - top) * height + 4:.0f}px'></div>") if box else ""
    return (f"<div><style>.{name}{{background:#ddd url(data:image/jpeg;base64,{data}) no-repeat}}</style>"
            f"<div class='c {name}' style='width:{CROP[0]}px;height:{CROP[1]}px;"
            f"background-position:{-x:.0f}px {-y:.0f}px'>{mark}</div>"
            f"<details><summary>page {page}</summary><div class={name} style='width:{WIDTH}px;height:{height}px'></div>"
            "</details></div>")


def mistake_html(document, outcome, number):
    reading = outcome.reading
    doubt = reading.get("doubt")
    rows = [("expected", f"<span class=e>{html.escape(str(outcome.expected))}</span>"),
            ("got", f"<span class=g>{html.escape(str(outcome.got))}</span>" if outcome.got else "<i>nothing</i>"),
            ("confidence", f"{reading['confidence']:.2f}" if "confidence" in reading else ""),
            ("source", html.escape(str(reading.get("source", "")))),
            ("doubt", html.escape(str(doubt)) if doubt else ""),
            ("others", html.escape(", ".join(map(str, reading.get("others", []))))),
            ("status", html.escape(str(document.prediction.get("status")))),
            ("findings", "<br>".join(html.escape(f"{f['rule']} {f['severity']}") for f in
                                     document.prediction.get("findings", []) if f.get("severity") != "ok"))]
    table = "".join(f"<tr><td class=q>{k}</td><td>{v}</td></tr>" for k, v in rows if v)
    return (f"<div class=m><div class=t><b>{html.escape(document.folder)}/{html.escape(document.file.name)}</b> "
            f"{outcome.field}<table>{table}</table></div>{picture_html(document, reading, number)}</div>")


def write(documents, field, path, most=200):
    """All mistakes in `field` ("all" = in any); returns how many there are."""
    mistakes = [(d, o) for d in documents for o in d.outcomes if not o.right and field in ("all", o.field)]
    # What the program was surest of is the costliest: first.
    mistakes.sort(key=lambda m: -float(m[1].reading.get("confidence", 0)))
    parts = [mistake_html(d, o, i) for i, (d, o) in enumerate(mistakes[:most])]
    more = f"<p>{len(mistakes) - most} more are not shown</p>" if len(mistakes) > most else ""
    Path(path).write_text(f"<!doctype html><meta charset=utf-8><title>{html.escape(field)}</title><style>{STYLE}</style>"
                          f"<h1>{html.escape(field)}: {len(mistakes)} not right</h1>{''.join(parts)}{more}",
                          encoding="utf-8")
    return len(mistakes)
