// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/engine/pix.h"
#include "core/reading/read_document.h"

namespace desk {

/// The words that a page brings along, with how it has to be turned for them to stand upright.
struct PageText {
    QList<Word> words; ///< lines numbered, in reading order
    int turned = 0;
    bool useless = false; ///< no meaning in it: no Unicode mapping, or gibberish
};

/// A document that was opened and can be asked for its pages. Threads: one at a time.
class OpenedDocument {
public:
    virtual ~OpenedDocument() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// Everything but the pages: title, attachments, notices.
    virtual void describe(ReadDocument &document) const = 0;
    /// In points, as stored (not turned).
    [[nodiscard]] virtual Result<QSizeF> pageSize(int page) const = 0;
    /// Words of the text layer; none for a picture.
    [[nodiscard]] virtual Result<PageText> text(int page) const = 0;
    /// The resolution at which the page has its own pixels; 0 for pages that are drawn.
    [[nodiscard]] virtual double ownDpi(int page) const = 0;
    /// The page as stored. @param dpi  the caller keeps it small enough for maxPixels. @param grey  8 bit, not 32.
    [[nodiscard]] virtual Result<PixPtr> draw(int page, double dpi, bool grey) const = 0;
};

} // namespace desk
