-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filing (who looks at it, notes, trash), corrections as they were made, coding for the ledger, and payment.
-- Conventions as in 0001.

ALTER TABLE invoice ADD COLUMN assignee TEXT COLLATE NOCASE; -- NULL = nobody
ALTER TABLE invoice ADD COLUMN trashed_at INTEGER;           -- NULL = not in the trash
ALTER TABLE invoice ADD COLUMN decided_by TEXT;              -- who approved or rejected; 'system' = automatically
ALTER TABLE invoice ADD COLUMN note_count INTEGER NOT NULL DEFAULT 0 CHECK (note_count >= 0);
ALTER TABLE invoice ADD COLUMN seller_vat_id TEXT COLLATE NOCASE;
ALTER TABLE invoice ADD COLUMN seller_key TEXT; -- the name without case, accents, blanks and punctuation
ALTER TABLE invoice ADD COLUMN iban TEXT;

UPDATE invoice SET decided_by = (
    SELECT actor FROM audit_event
    WHERE entity = 0 AND entity_id = invoice.id AND event IN ('approved', 'rejected')
    ORDER BY id DESC LIMIT 1)
WHERE decided_at IS NOT NULL;

UPDATE invoice SET
    seller_vat_id = (SELECT value FROM invoice_value
                     WHERE invoice_id = invoice.id AND section = 0 AND row = 0 AND name = 'seller_vat_id'),
    iban = (SELECT value FROM invoice_value
            WHERE invoice_id = invoice.id AND section = 0 AND row = 0 AND name = 'iban');

CREATE INDEX invoice_by_assignee ON invoice (assignee, id); -- with those of nobody: it is an order of the list
CREATE INDEX invoice_by_trashed ON invoice (trashed_at, status, id) WHERE trashed_at IS NOT NULL;
CREATE INDEX invoice_by_seller_vat_id ON invoice (seller_vat_id, id) WHERE seller_vat_id IS NOT NULL;
CREATE INDEX invoice_by_seller_key ON invoice (seller_key, id) WHERE seller_key IS NOT NULL;
CREATE INDEX invoice_by_money ON invoice (currency, total_minor, kind, id); -- totals and ranges of amounts
CREATE INDEX audit_event_by_actor ON audit_event (entity, actor);           -- who acted on invoices

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;

CREATE INDEX note_by_invoice ON note (invoice_id, id);

-- What a person changed in a reading, as it was made. Never rewritten: the supplier memory and the accuracy reports
-- read it.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    act INTEGER NOT NULL DEFAULT 0 CHECK (act BETWEEN 0 AND 3), -- changed, put back by undo, row added, row removed
    section INTEGER NOT NULL CHECK (section BETWEEN 0 AND 3),
    row INTEGER NOT NULL CHECK (row >= 0),
    name TEXT NOT NULL,
    before_value TEXT,
    before_raw TEXT,
    before_source INTEGER NOT NULL DEFAULT 0 CHECK (before_source >= 0),
    before_model TEXT,
    before_confidence REAL NOT NULL DEFAULT 0 CHECK (before_confidence BETWEEN 0 AND 1),
    after_value TEXT,
    after_raw TEXT, -- what was taken from the page, as printed
    after_source INTEGER NOT NULL DEFAULT 0 CHECK (after_source >= 0),
    after_page INTEGER NOT NULL DEFAULT -1 CHECK (after_page >= -1),
    after_left REAL,
    after_top REAL,
    after_right REAL,
    after_bottom REAL,
    seller_name TEXT COLLATE NOCASE, -- of the invoice when it was made
    seller_vat_id TEXT COLLATE NOCASE
) STRICT;

CREATE INDEX correction_by_invoice ON correction (invoice_id, section, row, name, id);
CREATE INDEX correction_by_seller ON correction (seller_name, id);

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    query TEXT NOT NULL CHECK (json_valid(query)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Accounts, cost centres and tax codes of the person's ledger.
CREATE TABLE ledger_code (
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- account, cost centre, tax code
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL DEFAULT '',
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

-- line -1 = the whole invoice
CREATE TABLE coding (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line >= -1),
    account TEXT,
    cost_centre TEXT,
    tax_code TEXT,
    proposed_from INTEGER NOT NULL DEFAULT 0 CHECK (proposed_from >= 0), -- invoices it was drawn from; 0 = a person's word
    PRIMARY KEY (invoice_id, line)
) STRICT, WITHOUT ROWID;

-- One file of payments (ISO 20022 pain.001).
CREATE TABLE payment_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    execution_date TEXT NOT NULL CHECK (execution_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file TEXT NOT NULL,
    file_sha256 BLOB NOT NULL CHECK (length(file_sha256) = 32),
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    payments INTEGER NOT NULL CHECK (payments > 0)
) STRICT;

-- An approved invoice on its way to be paid; no row = open.
CREATE TABLE payment (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id) ON DELETE CASCADE,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4), -- open, on hold, released, ordered, paid
    hold_reason TEXT,
    released_by TEXT,
    released_at INTEGER,
    released_iban TEXT, -- what was looked at when it was released
    released_minor INTEGER,
    released_currency TEXT,
    with_discount INTEGER NOT NULL DEFAULT 0 CHECK (with_discount IN (0, 1)),
    order_id INTEGER REFERENCES payment_order (id),
    paid_on TEXT CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (state <> 1 OR hold_reason IS NOT NULL),
    CHECK (state NOT IN (2, 3) OR released_by IS NOT NULL),
    CHECK (state <> 3 OR order_id IS NOT NULL)
) STRICT;

CREATE INDEX payment_by_state ON payment (state, invoice_id);
CREATE INDEX payment_by_order ON payment (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE export_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    format TEXT NOT NULL CHECK (format <> ''),
    options TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(options)),
    used_at INTEGER
) STRICT;
