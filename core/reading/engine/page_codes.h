// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"

namespace desk {

/// QR codes on pages. The library that decodes them works on plain bytes of grey, on the caller's thread, opens nothing
/// and is kept from throwing.

/// A code in pixels of the picture in which it was found.
struct FoundCode {
    QString text;
    QRectF box;
    bool operator==(const FoundCode &) const = default;
};

/// The codes in a picture, in any direction; at most MaxCodesOfPage. About 20 ms for a page of A4 at 300 dpi.
[[nodiscard]] QList<FoundCode> findCodes(const QImage &picture);
/// @param grey  8 bit.
[[nodiscard]] QList<FoundCode> findCodes(PIX *grey);

/// Where a quick picture of a page may show a square code: patches as square and as evenly speckled as one, without
/// words. A millisecond or two; finds too many rather than too few, at most MaxCodesOfPage.
/// @param glance  RGB32, `pixelsPerPoint` of its own, beginning at the upper left corner of the upright page.
/// @param words   in points of the upright page. @return places in points of the upright page.
[[nodiscard]] QList<QRectF> likelyCodes(const QImage &glance, double pixelsPerPoint, const QList<QRectF> &words);

/// Draws such places sharply and reads the codes in them.
/// Errors: none; what cannot be drawn holds no code.
[[nodiscard]] QList<PageCode> readCodesAt(const OpenedDocument &document, int page, int turned, QSizeF pageSize,
                                          const QList<QRectF> &places, const StopCheck &stop);

/// Codes found on a page as it is stored, as codes of the page when it was turned.
/// @param picture  size of the picture in which they were found. @param turned  clockwise: 0, 90, 180, 270.
[[nodiscard]] QList<PageCode> codesOfPage(const QList<FoundCode> &found, QSize picture, int turned);

} // namespace desk
