// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// The pages (from 0) whose letters OCR hardly made out: blurred, faint, or of too few dots.
[[nodiscard]] QList<int> hardlyReadablePages(const ReadDocument &document);

/// Takes back what was read on such pages: only values that something else confirms stay, and none of them counts as
/// sure; the others are left to choose from. Adds the finding hardly_readable (values: pages from 1). What stands on
/// readable pages is not touched.
void distrustHardlyReadable(const ReadDocument &document, Extraction &extraction);

} // namespace desk
