-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proof: the audit chain is sealed with a key from the keychain, and what stands in the tables has a digest.
-- Conventions as in 0001.

-- HMAC-SHA-256 of the event's hash with the key key_id; NULL = no key was at hand when the event was written. The chain
-- itself is checked without any key; a seal shows that it was not written anew by somebody without the key.
ALTER TABLE audit_event ADD COLUMN seal BLOB CHECK (seal IS NULL OR length(seal) = 32);

-- Keys that sealed events. The key itself lies in the keychain and nowhere else.
CREATE TABLE audit_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),              -- of the secret in the keychain
    proof BLOB NOT NULL CHECK (length(proof) = 32),            -- HMAC-SHA-256 of the name: recognises the key
    created_at INTEGER NOT NULL
) STRICT;

-- SHA-256 over all rows that belong to one thing, made in the transaction that changed them: a byte that changed by
-- itself (a disk, a cosmic ray, an editor) is found by verify.
CREATE TABLE content_digest (
    entity INTEGER NOT NULL CHECK (entity >= 0),
    entity_id INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (entity, entity_id)
) STRICT, WITHOUT ROWID;
