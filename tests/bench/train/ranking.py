# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights for the candidates of each field: the chance of each candidate among those of its document is made greatest for
the right one (softmax), held near the weights that are built in, so that the scale of the scores stays. Needs numpy."""
from collections import defaultdict

import numpy as np

import traces

FIELDS = ["invoice_number", "purchase_order", "issue_date", "due_date", "iban", "seller_name", "buyer_name", "seller_vat_id"]
PULL = 3.0  # strength of the tie to the built-in weights, in documents
STEPS, RATE = 300, 0.5


def groups_of(documents, field):
    """(features, right) for each document that has a right and a wrong candidate: only these teach anything."""
    groups = []
    for document in documents:
        candidates = document.candidates.get(field, [])
        right = np.array([c.right for c in candidates])
        if field in document.truth["fields"] and right.any() and not right.all():
            groups.append((np.array([[1.0] + c.features for c in candidates]), right))
    return groups


def learn(groups, start):
    start = np.array(start)
    weights = start.copy()
    if not groups:
        return weights
    for _ in range(STEPS):
        gradient = PULL * (start - weights)
        for features, right in groups:
            scores = features @ weights
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            target = np.where(right, chance, 0)
            gradient += (target / target.sum() - chance) @ features
        weights = weights + RATE * gradient / (PULL + len(groups))
    weights[0] = start[0]  # the bias moves all candidates alike
    return weights


def firsts_right(documents, field, weights):
    """(documents with truth and candidates, those whose best candidate is right)."""
    count = right = 0
    for document in documents:
        candidates = document.candidates.get(field, [])
        if field not in document.truth["fields"] or not candidates:
            continue
        scores = [float(np.dot(weights, [1.0] + c.features)) for c in candidates]
        count += 1
        right += candidates[int(np.argmax(scores))].right
    return count, right


def cross_validated(documents, field, start, folds=5):
    count = right = 0
    for fold in range(folds):
        inside = [d for d in documents if traces.fold_of(d.supplier) != fold]
        outside = [d for d in documents if traces.fold_of(d.supplier) == fold]
        n, k = firsts_right(outside, field, learn(groups_of(inside, field), start))
        count, right = count + n, right + k
    return count, right


def by_folder(documents):
    folders = defaultdict(list)
    for document in documents:
        folders[document.folder].append(document)
    return sorted(folders.items())


def learn_and_report(documents, table, others):
    """Fields whose learned weights are at least as good everywhere, and better somewhere, are kept."""
    kept = {}
    for field in FIELDS:
        start = table[field]
        groups = groups_of(documents, field)
        weights = learn(groups, start)
        rows = [("generated, other suppliers", firsts_right(documents, field, np.array(start)), cross_validated(documents, field, start), None)]
        for other in others:
            for folder, inside in by_folder(other):
                rows.append((folder, firsts_right(inside, field, np.array(start)), firsts_right(inside, field, weights), cross_validated(inside, field, start)))
        rows = [r for r in rows if r[1][0]]
        print(f"== {field}: {len(groups)} documents to learn from")
        for name, (n, before), (_, after), own in rows:
            print(f"   {name:28} table {before} of {n}   learned from generated {after}" + (f"   learned there, other suppliers {own[1]}" if own else ""))
        if all(r[2][1] >= r[1][1] for r in rows) and any(r[2][1] > r[1][1] for r in rows):
            print("   kept")
            kept[field] = [round(float(w), 3) for w in weights]
    return kept
