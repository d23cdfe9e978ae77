-- SPDX-License-Identifier: GPL-3.0-or-later
-- Models under a budget: limits, the ledger of calls, and what the choice of a model remembers.
-- Conventions as in 0001. Days and sprints are names; those of a call are fixed when it is reserved.

-- ---- the budget (core/budget) ----

-- What may be spent. scope '' = all of that kind together (global only), '*' = each of that kind for itself.
-- Percentages of the amount; 0 = there is no such step. The gate's cap is `stop` percent of the amount.
CREATE TABLE budget_limit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- global, envelope, provider, project, model, role, sprint, task
    scope_kind INTEGER NOT NULL CHECK (scope_kind BETWEEN 0 AND 7),
    scope TEXT NOT NULL DEFAULT '',
    period INTEGER NOT NULL CHECK (period BETWEEN 0 AND 3), -- day, month, sprint, total
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 1), -- nano-dollars, tokens
    amount INTEGER NOT NULL CHECK (amount >= 0),
    warn INTEGER NOT NULL DEFAULT 75 CHECK (warn BETWEEN 0 AND 100),
    conserve INTEGER NOT NULL DEFAULT 80 CHECK (conserve BETWEEN 0 AND 100),
    ask INTEGER NOT NULL DEFAULT 95 CHECK (ask BETWEEN 0 AND 100),
    stop INTEGER NOT NULL DEFAULT 100 CHECK (stop BETWEEN 1 AND 100),
    spread INTEGER NOT NULL DEFAULT 0 CHECK (spread IN (0, 1)), -- a month's: what is left is shared out over its days
    preset TEXT,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((scope_kind = 0) = (scope = '')),
    UNIQUE (scope_kind, scope, period, unit)
) STRICT;

INSERT INTO budget_limit (scope_kind, scope, period, unit, amount, ask, stop, preset, set_by, set_at) VALUES
    (0, '', 0, 0, 2000000000, 95, 100, 'Seed 000', 'system', 0),
    (0, '', 1, 0, 40000000000, 0, 90, 'Seed 000', 'system', 0);

-- More money or tokens for a while. ended_at: it was seen to be over, and stays so whatever the clock says.
CREATE TABLE budget_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 1),
    amount INTEGER NOT NULL CHECK (amount > 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
) STRICT;

CREATE INDEX budget_override_open ON budget_override (id) WHERE ended_at IS NULL;

CREATE TABLE budget_override_scope (
    override_id INTEGER NOT NULL REFERENCES budget_override (id) ON DELETE CASCADE,
    scope_kind INTEGER NOT NULL CHECK (scope_kind BETWEEN 0 AND 7),
    scope TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (override_id, scope_kind, scope)
) STRICT, WITHOUT ROWID;

-- Scopes that nothing is spent in until a person says so: a bill was above what had been promised there.
CREATE TABLE budget_closure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope_kind INTEGER NOT NULL CHECK (scope_kind BETWEEN 0 AND 7),
    scope TEXT NOT NULL DEFAULT '',
    call_id INTEGER, -- without a foreign key: it outlives the call's row
    reason TEXT NOT NULL CHECK (reason <> ''),
    closed_at INTEGER NOT NULL,
    reopened_at INTEGER,
    reopened_by TEXT,
    reopen_reason TEXT
) STRICT;

CREATE INDEX budget_closure_open ON budget_closure (scope_kind, scope) WHERE reopened_at IS NULL;

-- The days that were begun, in the person's calendar. The newest is today, even where the clock was set back.
CREATE TABLE budget_day (
    day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begun_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)) -- a person said that the clock was wrong
) STRICT, WITHOUT ROWID;

-- Sums of model_call, written with it; what the gate reads. Each proves the other.
CREATE TABLE budget_balance (
    scope_kind INTEGER NOT NULL CHECK (scope_kind BETWEEN 0 AND 7),
    scope TEXT NOT NULL,
    day TEXT NOT NULL,
    sprint TEXT NOT NULL,
    used_nano_usd INTEGER NOT NULL DEFAULT 0,
    reserved_nano_usd INTEGER NOT NULL DEFAULT 0,
    used_tokens INTEGER NOT NULL DEFAULT 0,
    reserved_tokens INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (scope_kind, scope, day, sprint)
) STRICT, WITHOUT ROWID;

-- Another number after each change of the tables above and of model_stop, so that the gate reads them only then.
CREATE TABLE budget_revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO budget_revision (id, revision) VALUES (1, 1);

-- A row: a person pressed Stop all; nothing is asked of any model until it is gone.
CREATE TABLE model_stop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT
) STRICT;

-- Prices that a person typed or imported; those that came with the program are no rows. `price` as in
-- resources/prices, one entry.
CREATE TABLE model_price (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider TEXT NOT NULL CHECK (provider <> ''),
    model TEXT NOT NULL CHECK (model <> ''),
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 1), -- typed, imported
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_to TEXT CHECK (valid_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    price TEXT NOT NULL CHECK (json_valid(price)),
    source TEXT NOT NULL CHECK (source <> ''),
    read_on TEXT NOT NULL CHECK (read_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    UNIQUE (provider, model, origin, valid_from)
) STRICT;

-- ---- the ledger ----

-- Batches that a vendor works on; their answers come back to the calls that name them.
CREATE TABLE model_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider TEXT NOT NULL CHECK (provider <> ''),
    model TEXT NOT NULL CHECK (model <> ''),
    vendor_batch TEXT, -- NULL until the vendor has taken it
    -- gathering, sending, waiting, done, failed, cancelled
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),
    made_at INTEGER NOT NULL,
    sent_at INTEGER,
    looked_at INTEGER,
    ended_at INTEGER,
    expires_at INTEGER,
    error TEXT
) STRICT;

CREATE INDEX model_batch_open ON model_batch (id) WHERE state < 3;

-- Every call, also those that cost nothing. The programs that hold reservations stand in model_call_owner.
CREATE TABLE model_call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- reserved, settled, kept, released, unsettled, from the cache
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
    reserved_at INTEGER NOT NULL,
    ended_at INTEGER,
    day TEXT NOT NULL REFERENCES budget_day (day),
    sprint TEXT NOT NULL DEFAULT '',
    owner TEXT,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    envelope TEXT NOT NULL DEFAULT '',
    provider TEXT NOT NULL CHECK (provider <> ''),
    model_asked TEXT NOT NULL CHECK (model_asked <> ''),
    model_served TEXT,
    project TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL DEFAULT '',
    document_id INTEGER, -- without foreign keys: what was paid outlives what it was paid for
    invoice_id INTEGER,
    retry_of INTEGER,
    batch_id INTEGER REFERENCES model_batch (id),
    batch_key TEXT,
    tier TEXT NOT NULL DEFAULT 'standard', -- of the service, as asked; of the answer once it is there
    basis INTEGER NOT NULL DEFAULT 0 CHECK (basis BETWEEN 0 AND 3), -- paid, local, declared free, from the cache
    price TEXT CHECK (price IS NULL OR json_valid(price)), -- as it was when reserved
    price_source TEXT,
    bound_nano_usd INTEGER NOT NULL CHECK (bound_nano_usd >= 0), -- reserved: the worst case
    cost_nano_usd INTEGER NOT NULL DEFAULT 0 CHECK (cost_nano_usd >= 0), -- booked
    bound_tokens INTEGER NOT NULL CHECK (bound_tokens >= 0),
    booked_tokens INTEGER NOT NULL DEFAULT 0 CHECK (booked_tokens >= 0),
    input_bound INTEGER NOT NULL DEFAULT 0 CHECK (input_bound >= 0),
    output_bound INTEGER NOT NULL DEFAULT 0 CHECK (output_bound >= 0),
    uncached_tokens INTEGER CHECK (uncached_tokens >= 0), -- NULL = the service did not say
    cache_read_tokens INTEGER CHECK (cache_read_tokens >= 0),
    cache_write_5m_tokens INTEGER CHECK (cache_write_5m_tokens >= 0),
    cache_write_1h_tokens INTEGER CHECK (cache_write_1h_tokens >= 0),
    output_tokens INTEGER CHECK (output_tokens >= 0), -- thinking included
    thinking_tokens INTEGER CHECK (thinking_tokens >= 0),
    reason TEXT NOT NULL DEFAULT '', -- why this provider: a stable name
    reason_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reason_values)),
    settled_how TEXT NOT NULL DEFAULT '', -- why it was booked as it was: a stable name
    request_id TEXT, -- the vendor's
    http_status INTEGER,
    error_code TEXT,
    latency_ms INTEGER CHECK (latency_ms >= 0),
    -- not known, used, refused, cut, empty, malformed, not on the page
    outcome INTEGER NOT NULL DEFAULT 0 CHECK (outcome BETWEEN 0 AND 6),
    fields_asked INTEGER NOT NULL DEFAULT 0 CHECK (fields_asked >= 0),
    fields_agreed INTEGER NOT NULL DEFAULT 0 CHECK (fields_agreed >= 0),
    fields_refuted INTEGER NOT NULL DEFAULT 0 CHECK (fields_refuted >= 0),
    CHECK (state <> 0 OR owner IS NOT NULL)
) STRICT;

CREATE INDEX model_call_by_day ON model_call (day, provider, model_asked);
CREATE INDEX model_call_open ON model_call (owner) WHERE state IN (0, 4);
CREATE INDEX model_call_by_invoice ON model_call (invoice_id, id) WHERE invoice_id IS NOT NULL;
CREATE INDEX model_call_by_model ON model_call (provider, model_asked, id);
CREATE INDEX model_call_by_batch ON model_call (batch_id, batch_key) WHERE batch_id IS NOT NULL;

-- What was sent and what came back, to be looked at later. May be erased; the ledger stays.
CREATE TABLE model_call_text (
    call_id INTEGER PRIMARY KEY REFERENCES model_call (id) ON DELETE CASCADE,
    host TEXT NOT NULL DEFAULT '',
    sent TEXT NOT NULL DEFAULT '',
    pictures INTEGER NOT NULL DEFAULT 0 CHECK (pictures >= 0), -- pages that went as pictures; they are the document's
    pages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pages)),
    received TEXT,
    keep_until INTEGER NOT NULL
) STRICT;

CREATE INDEX model_call_text_by_age ON model_call_text (keep_until);

-- Programs with reservations, as job_owner.
CREATE TABLE model_call_owner (
    run TEXT PRIMARY KEY CHECK (run <> ''),
    pid INTEGER NOT NULL,
    process_start TEXT NOT NULL,
    boot TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---- the choice of a model (core/routing) ----

CREATE TABLE circuit_breaker (
    provider TEXT NOT NULL CHECK (provider <> ''),
    model TEXT NOT NULL, -- '' = the provider as a whole
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2), -- closed, open, half-open
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    opened_at INTEGER,
    retry_at INTEGER, -- NULL with an open one: not before a person resets it
    reason TEXT,
    PRIMARY KEY (provider, model)
) STRICT, WITHOUT ROWID;

-- day: that of the service. Limits as its own refusals told them; NULL = not known.
CREATE TABLE quota_counter (
    provider TEXT NOT NULL CHECK (provider <> ''),
    project TEXT NOT NULL,
    model TEXT NOT NULL CHECK (model <> ''),
    day TEXT NOT NULL,
    requests INTEGER NOT NULL DEFAULT 0 CHECK (requests >= 0),
    tokens INTEGER NOT NULL DEFAULT 0 CHECK (tokens >= 0),
    request_limit INTEGER CHECK (request_limit >= 0),
    token_limit INTEGER CHECK (token_limit >= 0),
    limit_learned_at INTEGER,
    resets_at INTEGER, -- of an allowance that is spent; NULL = nobody said that it is
    PRIMARY KEY (provider, project, model, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE response_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 32), -- SHA-256 of prompt, pictures, model, schema and version
    provider TEXT NOT NULL CHECK (provider <> ''),
    model TEXT NOT NULL CHECK (model <> ''),
    answer TEXT NOT NULL CHECK (json_valid(answer)),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    made_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0),
    invoice_id INTEGER, -- of the first asking; without foreign keys
    call_id INTEGER
) STRICT;

CREATE INDEX response_cache_by_use ON response_cache (used_at, bytes);
CREATE INDEX response_cache_by_invoice ON response_cache (invoice_id) WHERE invoice_id IS NOT NULL;

-- What a person said of sending documents, or a key, to a host. No row: not asked yet.
CREATE TABLE consent (
    provider TEXT NOT NULL CHECK (provider <> ''),
    host TEXT NOT NULL CHECK (host <> ''), -- host[:port], with http:// before it where the way is not encrypted
    kind INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 1), -- documents, a key
    allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (provider, host, kind)
) STRICT, WITHOUT ROWID;

-- A key does not show its tier: paid until a person says that it is free, and again at any sign of a bill.
CREATE TABLE declared_tier (
    provider TEXT NOT NULL CHECK (provider <> ''),
    key_fingerprint TEXT NOT NULL CHECK (key_fingerprint <> ''),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 1), -- paid, free
    declared_by TEXT NOT NULL,
    declared_at INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (provider, key_fingerprint)
) STRICT, WITHOUT ROWID;

-- What may happen with a supplier's documents; no row: what the settings say.
CREATE TABLE supplier_privacy (
    supplier_id INTEGER PRIMARY KEY REFERENCES supplier (id) ON DELETE CASCADE,
    rule INTEGER NOT NULL CHECK (rule BETWEEN 1 AND 2), -- never leaves this machine, not to services that train on it
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL
) STRICT;
