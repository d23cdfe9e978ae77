-- SPDX-License-Identifier: GPL-3.0-or-later
-- Suppliers: who they are, what was learned of them, which accounts a person confirmed.
-- Conventions as in 0001.

-- merged_into: a person said that this one is the same as that one. A tree: whoever stands at its top stands for all
-- below, and nothing of those below is rewritten, so that a merge can be taken back.
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT COLLATE NOCASE,
    vat_id TEXT COLLATE NOCASE,
    address TEXT,
    merged_into INTEGER REFERENCES supplier (id),
    merged_by TEXT,
    merged_at INTEGER,
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (merged_into IS NULL OR merged_into <> id),
    CHECK ((merged_into IS NULL) = (merged_at IS NULL))
) STRICT;

CREATE INDEX supplier_by_merged ON supplier (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX supplier_by_name ON supplier (name, id);

-- What a supplier is recognised by, beside its accounts. The columns stand in the order of the key: otherwise quick_check of
-- SQLite 3.40 takes good rows for damaged ones.
CREATE TABLE supplier_key (
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5), -- VAT id, name, name as it looks, address, layout, misread name
    key TEXT NOT NULL CHECK (key <> ''),
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, key, supplier_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX supplier_key_by_supplier ON supplier_key (supplier_id);

-- What a person said of an account. One that invoices name and nobody has decided on has no row.
CREATE TABLE supplier_account (
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    iban TEXT NOT NULL CHECK (iban <> ''),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 2), -- confirmed, refused
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_on INTEGER, -- the invoice that it was decided on; without a foreign key: the decision outlives it
    PRIMARY KEY (supplier_id, iban)
) STRICT, WITHOUT ROWID;

CREATE INDEX supplier_account_by_iban ON supplier_account (iban);

-- What a person's correction taught. forgotten_at: it is not used any more, and can be called back.
CREATE TABLE supplier_hint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5), -- label, place, date order, form, spelling, tax rates
    field TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL CHECK (value <> ''),
    printed TEXT, -- spelling: what stood on the page
    learned_from INTEGER NOT NULL, -- the invoice; without a foreign key
    learned_by TEXT NOT NULL,
    learned_at INTEGER NOT NULL,
    forgotten_by TEXT,
    forgotten_at INTEGER,
    CHECK ((forgotten_by IS NULL) = (forgotten_at IS NULL))
) STRICT;

CREATE INDEX supplier_hint_by_supplier ON supplier_hint (supplier_id, kind, field);
CREATE INDEX supplier_hint_by_invoice ON supplier_hint (learned_from);

-- The supplier that an invoice belongs to, as it was recognised or as a person put it (1). What was read before is
-- linked by the program at its next start.
ALTER TABLE invoice ADD COLUMN supplier_id INTEGER REFERENCES supplier (id);
ALTER TABLE invoice ADD COLUMN supplier_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (supplier_by_hand IN (0, 1));

CREATE INDEX invoice_by_supplier ON invoice (supplier_id, issue_date, id) WHERE supplier_id IS NOT NULL;
CREATE INDEX invoice_waiting ON invoice (supplier_id, id) WHERE status = 2 AND trashed_at IS NULL; -- needs review
CREATE INDEX invoice_by_iban ON invoice (iban, supplier_id) WHERE iban IS NOT NULL;
CREATE INDEX invoice_without_supplier ON invoice (id)
    WHERE supplier_id IS NULL AND (seller_name IS NOT NULL OR seller_vat_id IS NOT NULL);

-- ---- several invoices in one document, one invoice over several documents (core/invoices/splitting) ----

-- A split or a merge: the invoices that gave way (made 0) and those that took their place (made 1).
CREATE TABLE regrouping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1), -- split, merge
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE regrouping_member (
    regrouping_id INTEGER NOT NULL REFERENCES regrouping (id) ON DELETE CASCADE,
    made INTEGER NOT NULL CHECK (made IN (0, 1)),
    position INTEGER NOT NULL CHECK (position >= 0),
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    PRIMARY KEY (regrouping_id, made, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX regrouping_member_by_invoice ON regrouping_member (invoice_id, made);

-- The pages of an invoice that is a part of its document, or lies in several. No row: all pages of its document.
CREATE TABLE invoice_page_range (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    document_id INTEGER NOT NULL REFERENCES document (id),
    first_page INTEGER NOT NULL CHECK (first_page >= 0),
    last_page INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, position),
    CHECK (last_page >= first_page)
) STRICT, WITHOUT ROWID;

CREATE INDEX invoice_page_range_by_document ON invoice_page_range (document_id);

ALTER TABLE invoice ADD COLUMN replaced_by INTEGER REFERENCES regrouping (id); -- NULL = it stands for itself

-- What was read of those pages; document_pages holds what was read of whole documents.
CREATE TABLE invoice_pages (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id) ON DELETE CASCADE,
    packed BLOB NOT NULL,
    read_at INTEGER NOT NULL
) STRICT;
