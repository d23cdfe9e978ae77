-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC, dates ISO 8601 text, money whole minor units, AI costs nano-dollars,
-- boxes 0..1 of the page, pages from 0. NULL = nothing there. Numbers of enumerations are those of the C++ headers.

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    format INTEGER NOT NULL DEFAULT 0 CHECK (format >= 0),
    byte_size INTEGER NOT NULL CHECK (byte_size >= 0),
    page_count INTEGER NOT NULL DEFAULT 0 CHECK (page_count >= 0),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE document_pages (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    packed BLOB NOT NULL,
    read_at INTEGER NOT NULL
) STRICT;

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id),
    file_name TEXT NOT NULL COLLATE NOCASE,
    path TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0 CHECK (status >= 0),
    kind INTEGER NOT NULL DEFAULT 0 CHECK (kind >= 0),
    approved_automatically INTEGER NOT NULL DEFAULT 0 CHECK (approved_automatically IN (0, 1)),
    error_code TEXT,
    error_detail TEXT,
    reject_reason TEXT,
    imported_at INTEGER NOT NULL,
    read_at INTEGER,
    decided_at INTEGER,
    exported_at INTEGER,
    elapsed_ms INTEGER NOT NULL DEFAULT 0 CHECK (elapsed_ms >= 0),
    cost_nano_usd INTEGER NOT NULL DEFAULT 0 CHECK (cost_nano_usd >= 0),
    einvoice_syntax TEXT,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    -- What the list shows, so that it reads one row of one table.
    seller_name TEXT COLLATE NOCASE,
    invoice_number TEXT COLLATE NOCASE,
    issue_date TEXT CHECK (issue_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_date TEXT CHECK (due_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency TEXT,
    total_minor INTEGER,
    total_text TEXT,
    confidence REAL NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 1),
    source INTEGER NOT NULL DEFAULT 0 CHECK (source >= 0),
    doubtful_fields INTEGER NOT NULL DEFAULT 0 CHECK (doubtful_fields >= 0),
    blocking_findings INTEGER NOT NULL DEFAULT 0 CHECK (blocking_findings >= 0),
    first_problem TEXT
) STRICT;

CREATE INDEX invoice_by_document ON invoice (document_id);
CREATE INDEX invoice_by_imported ON invoice (imported_at, id);
CREATE INDEX invoice_by_status ON invoice (status, id);
CREATE INDEX invoice_by_seller ON invoice (seller_name, id);
CREATE INDEX invoice_by_number ON invoice (invoice_number, id);
CREATE INDEX invoice_by_issue_date ON invoice (issue_date, id);
CREATE INDEX invoice_by_due_date ON invoice (due_date, id);
CREATE INDEX invoice_by_total ON invoice (total_minor, id);
CREATE INDEX invoice_by_confidence ON invoice (confidence, id);
CREATE INDEX invoice_by_source ON invoice (source, id);
CREATE INDEX invoice_by_cost ON invoice (cost_nano_usd, id);
CREATE INDEX invoice_by_file_name ON invoice (file_name, id);
CREATE INDEX invoice_by_decided ON invoice (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX invoice_by_exported ON invoice (exported_at) WHERE exported_at IS NOT NULL;

CREATE TABLE invoice_value (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    section INTEGER NOT NULL CHECK (section BETWEEN 0 AND 3), -- 0 header, 1 line, 2 tax, 3 allowance or charge
    row INTEGER NOT NULL CHECK (row >= 0),
    name TEXT NOT NULL,
    value TEXT,
    raw TEXT,
    confidence REAL NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 1),
    source INTEGER NOT NULL DEFAULT 0 CHECK (source >= 0),
    model TEXT,
    page INTEGER NOT NULL DEFAULT -1 CHECK (page >= -1),
    box_left REAL,
    box_top REAL,
    box_right REAL,
    box_bottom REAL,
    doubt TEXT,
    doubt_values TEXT CHECK (doubt_values IS NULL OR json_valid(doubt_values)),
    PRIMARY KEY (invoice_id, section, row, name)
) STRICT, WITHOUT ROWID;

-- The other likely values of a header field, best first.
CREATE TABLE invoice_candidate (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 0),
    value TEXT,
    raw TEXT,
    confidence REAL NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 1),
    source INTEGER NOT NULL DEFAULT 0 CHECK (source >= 0),
    model TEXT,
    page INTEGER NOT NULL DEFAULT -1 CHECK (page >= -1),
    box_left REAL,
    box_top REAL,
    box_right REAL,
    box_bottom REAL,
    doubt TEXT,
    doubt_values TEXT CHECK (doubt_values IS NULL OR json_valid(doubt_values)),
    PRIMARY KEY (invoice_id, name, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    rule TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity >= 0),
    detail TEXT,
    values_json TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(values_json)),
    fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields)),
    other_invoice INTEGER, -- without a foreign key: the finding outlives the invoice that it points to
    accepted_by TEXT,
    accept_reason TEXT,
    accepted_at INTEGER,
    PRIMARY KEY (invoice_id, position),
    CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_by_other ON finding (other_invoice) WHERE other_invoice IS NOT NULL;

CREATE TABLE invoice_stage (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    ms INTEGER NOT NULL CHECK (ms >= 0),
    source TEXT,
    PRIMARY KEY (invoice_id, position)
) STRICT, WITHOUT ROWID;

-- rowid = invoice.id
CREATE VIRTUAL TABLE invoice_search USING fts5 (
    seller, buyer, number, file_name, body,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject INTEGER NOT NULL DEFAULT 0,
    payload TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(payload)),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 4), -- queued, leased, done, failed, cancelled
    priority INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    max_attempts INTEGER NOT NULL DEFAULT 3 CHECK (max_attempts BETWEEN 1 AND 100),
    not_before INTEGER NOT NULL DEFAULT 0,
    owner TEXT REFERENCES job_owner (run),
    begun_at INTEGER, -- NULL while it is only reserved
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved IN (0, 1)), -- stays with its owner for another attempt
    exhausted INTEGER NOT NULL DEFAULT 0 CHECK (exhausted IN (0, 1)),
    error_code TEXT,
    error_detail TEXT,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    CHECK ((state = 1) = (owner IS NOT NULL))
) STRICT;

CREATE INDEX job_waiting ON job (kind, priority DESC, id) WHERE state = 0;
CREATE INDEX job_leased ON job (owner, kind, begun_at, priority DESC, id) WHERE state = 1;
CREATE INDEX job_by_subject ON job (subject, kind);

-- A program that holds leases. The heartbeat is a count, not a time: only whether it moves matters.
CREATE TABLE job_owner (
    run TEXT PRIMARY KEY CHECK (run <> ''),
    pid INTEGER NOT NULL,
    process_start TEXT NOT NULL,
    boot TEXT NOT NULL,
    heartbeat INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What changed, for the other programs on this folder. Old rows are trimmed.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entity INTEGER NOT NULL CHECK (entity >= 0),
    entity_id INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    at INTEGER NOT NULL
) STRICT;

-- The chain: hash covers every other column of the row (keyed where key_id is not 0), payload_hash is salted.
CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    entity INTEGER NOT NULL CHECK (entity >= 0),
    entity_id INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event <> ''),
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    key_id INTEGER NOT NULL DEFAULT 0 CHECK (key_id >= 0),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_event_by_entity ON audit_event (entity, entity_id, id);
CREATE INDEX audit_event_by_time ON audit_event (at);

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE (ABORT, 'the audit trail is append-only');
END;

CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE (ABORT, 'the audit trail is append-only');
END;

-- May be erased: the chain covers the hash only.
CREATE TABLE audit_payload (
    event_id INTEGER PRIMARY KEY REFERENCES audit_event (id),
    salt BLOB NOT NULL CHECK (length(salt) >= 16),
    payload TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_payload_no_update BEFORE UPDATE ON audit_payload
BEGIN
    SELECT RAISE (ABORT, 'a payload of the audit trail can be erased, not changed');
END;

CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ui_state (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
