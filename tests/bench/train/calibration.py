# SPDX-License-Identifier: GPL-3.0-or-later
"""Curves from how sure a value is said to be to how often such values are right, and the lines of automatic approval."""
from collections import defaultdict

import figures
import scored
import traces

LINE = 0.90  # what is approved is decided above it; see DefaultCertainty
SMOOTHING = 4  # so many values of the group's mean are added to each step
LEAST = 25  # values to a step of a curve
# With the three nets that vote, generated scans and receipts are as hard as real ones below the line (see RESULTS.md).
SOURCES = ("text", "ocr")
OWN_CURVE = 150  # values below the line with which a field gets a curve of its own


class Value:
    """One value that was taken: how sure before calibration, how sure in the end, and whether it is right."""

    def __init__(self, document, outcome, source, said):
        self.folder, self.name, self.field, self.source, self.said = document.folder, document.name, outcome.field, source, said
        self.final, self.right = float(outcome.reading.get("confidence", 0)), outcome.right
        self.moved = abs(self.final - said) > 0.0005  # by the rules: a floor or a ceiling
        self.supplier = traces.supplier_of(document.truth)


def documents_of(scorer_path, predictions, truth):
    return scored.load(scorer_path, predictions, truth, ["--visible-only"])[1]


def load(scorer, scorer_path, trace, truth, predictions):
    said = {(d.folder, d.name.rsplit(".", 1)[0]): d.said for d in traces.load(scorer, trace, truth)}
    values = []
    for document in documents_of(scorer_path, predictions, truth):
        known = said.get((document.folder, document.name), {})
        values += [Value(document, o, *known[o.field]) for o in document.outcomes if o.got is not None and o.field in known]
    return values


def isotonic(pairs):
    """Steps (mean said, share right, count) that never fall: neighbours that do are pooled."""
    pairs = sorted(pairs)
    mean = sum(ok for _, ok in pairs) / len(pairs)
    steps = []
    for i in range(0, len(pairs), LEAST):
        part = pairs[i:i + LEAST]
        if len(part) < LEAST and steps:
            part = steps.pop()[3] + part
        steps.append([0, 0, 0, part])
        while True:
            step = steps[-1]
            step[0] = sum(s for s, _ in step[3]) / len(step[3])
            step[1] = (sum(ok for _, ok in step[3]) + SMOOTHING * mean) / (len(step[3]) + SMOOTHING)
            if len(steps) > 1 and steps[-2][1] >= step[1]:
                steps[-2][3] += steps.pop()[3]
                continue
            break
    return [(s, k) for s, k, _, _ in steps]


def curve_of(pairs):
    """Points for the program. Above the line a value keeps what it says: generated documents are easier than real ones,
    and a curve from them promises 0.995 where real ones keep 0.98."""
    curve, last = [], (-1.0, 0.0)
    for said, kept in isotonic([(s, ok) for s, ok in pairs if s < LINE]) + [(LINE, LINE), (1.0, 1.0)]:
        said, kept = round(said, 3), round(min(max(kept, last[1]), LINE - 0.01 if said < LINE else 1.0), 3)
        if said > last[0]:
            curve.append([said, kept])
            last = (said, kept)
    return curve


def curves_of(values):
    """{source: {field or "*": curve}}; values that rules have moved are not of the curve's making."""
    free = [v for v in values if not v.moved]
    curves = {"text": {}, "ocr": {}}
    for source in SOURCES:
        mine = [v for v in free if v.source == source and v.said < LINE]
        if len(mine) >= 2 * LEAST:
            curves[source]["*"] = curve_of([(v.said, v.right) for v in mine])
        for field in sorted({v.field for v in mine}):
            own = [(v.said, v.right) for v in mine if v.field == field]
            if len(own) >= OWN_CURVE:
                curves[source][field] = curve_of(own)
    return curves


def adjusted(curves, value):
    """As calibrated() in core/invoices/local/field_model.cpp."""
    if value.moved:
        return value.final
    points = curves[value.source].get(value.field) or curves[value.source].get("*")
    if not points:
        return value.said
    kept = points[-1][1]
    if value.said <= points[0][0]:
        kept = points[0][1]
    else:
        for (s0, k0), (s1, k1) in zip(points, points[1:]):
            if value.said <= s1:
                kept = k0 + (k1 - k0) * (value.said - s0) / (s1 - s0)
                break
    return min(kept, LINE - 0.01) if value.said < LINE else min(max(kept, LINE), 0.999)


def error_text(pairs):
    return f"{figures.expected_calibration_error(pairs):.3f}" if pairs else "  -  "


def folders_of(values):
    folders = defaultdict(list)
    for value in values:
        folders[value.folder].append(value)
    return sorted(folders.items())


def held_out(values):
    pairs = []
    for fold in range(5):
        curves = curves_of([v for v in values if traces.fold_of(v.supplier) != fold])
        pairs += [(adjusted(curves, v), v.right) for v in values if traces.fold_of(v.supplier) == fold]
    return pairs


def learn_and_report(values, others):
    curves = curves_of(values)
    print(f"{len(values)} values to learn from; expected calibration error: before, with the curves, held out by supplier")
    for folder, inside in folders_of(values):
        own = {id(v) for v in inside}
        apart = []
        for fold in range(5):
            fitted = curves_of([v for v in values if traces.fold_of(v.supplier) != fold])
            apart += [(adjusted(fitted, v), v.right) for v in inside if traces.fold_of(v.supplier) == fold and id(v) in own]
        print(f"   {folder:24} n {len(inside):5}  {error_text([(v.final, v.right) for v in inside])}  {error_text([(adjusted(curves, v), v.right) for v in inside])}  {error_text(apart)}")
    for other in others:
        for folder, inside in folders_of(other):
            after = [(adjusted(curves, v), v.right) for v in inside]
            print(f"   {folder:24} n {len(inside):5}  {error_text([(v.final, v.right) for v in inside])}  {error_text(after)}  learned there: {error_text(held_out(inside)) if len(inside) > 200 else 'too few'}")
            for band in figures.bands_of(after):
                print(f"      {band.low:.1f}-{band.high:.1f}  said {100 * band.mean:5.1f} %  kept {band.right} of {band.count}")
    return curves


def passes(document, certainty):
    """As isCertain(): every key field, and nothing that blocks."""
    prediction = document.prediction
    kind = prediction["document"]["kind"]
    if kind in ("other", "unknown") or any(f["severity"] == "blocking" for f in prediction["findings"]):
        return False
    keys = [k for k in scored.KEY_FIELDS if not (k == "invoice_number" and kind == "receipt")]
    return all((prediction["fields"].get(k) or {}).get("confidence", 0) >= certainty for k in keys)


def line_counts(documents, certainty):
    passing = [d for d in documents if passes(d, certainty)]
    return len(passing), sum(not d.keys_right for d in passing)


def lines_and_report(documents, others):
    lines = []
    for certainty in (0.90, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.993, 0.996):
        approved, wrong = line_counts(documents, certainty)
        looked = "; ".join(f"{folder} {a} of {len(inside)}, {w} wrong" for other in others
                           for folder, inside in folders_of(other) for a, w in [line_counts(inside, certainty)])
        print(f"   {certainty:.3f}  generated: {approved} of {len(documents)} pass, {wrong} wrong; wrong at most {100 * figures.clopper_pearson(wrong, approved, 0.90)[1]:.2f} % (95 %)   {looked}")
        if approved:
            lines.append([certainty, approved, wrong])
    return lines
