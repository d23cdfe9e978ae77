// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/engine/pix.h"
#include "core/reading/engine/printed_lines.h"
#include "core/reading/read_document.h"

#include <functional>

namespace desk {

/// Asked now and then during long work; true = give up.
using StopCheck = std::function<bool()>;

/// The text that a page brings along, with how it has to be turned to stand upright.
struct PageText {
    QList<TextPiece> pieces; ///< in points of the upright page
    QSizeF size;             ///< of the upright page, in points
    int turned = 0;
};

/// What a glance at a page is to show.
struct GlanceRequest {
    double dpi = 72;
    int turned = 0;
    QRectF area;              ///< of the upright page, in points
    bool softLetters = false; ///< smooth their edges; nothing else changes
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
    /// The text layer; empty for a picture.
    [[nodiscard]] virtual Result<PageText> text(int page) const = 0;
    /// The resolution at which the page has its own pixels; 0 for pages that are drawn.
    [[nodiscard]] virtual double ownDpi(int page) const = 0;
    /// The page as stored. @param dpi  the caller keeps it small enough for maxPixels. @param grey  8 bit, not 32.
    /// Errors: Damaged, OutOfMemory, NotFound, Cancelled (stop said so).
    [[nodiscard]] virtual Result<PixPtr> draw(int page, double dpi, bool grey, const StopCheck &stop) const = 0;
    /// A quick picture of a part of the upright page, with hard edges: RGB32. Errors: as draw().
    [[nodiscard]] virtual Result<QImage> glance(int page, const GlanceRequest &request,
                                                const StopCheck &stop) const = 0;
};

} // namespace desk
