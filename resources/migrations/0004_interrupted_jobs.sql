-- SPDX-License-Identifier: GPL-3.0-or-later
-- A program that ended in the middle of a job is no attempt that failed: the two are counted apart.
-- Conventions as in 0001.

ALTER TABLE job ADD COLUMN interruptions INTEGER NOT NULL DEFAULT 0 CHECK (interruptions >= 0);
