// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/image_opener.h"

#include "core/reading/engine/exif_orientation.h"

#include <QSizeF>
#include <QtEndian>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
constexpr int maxImagePages = 2000;
constexpr double a4WidthInch = 8.27;
constexpr double receiptWidthInch = 3.15; // paper rolls of 80 mm

struct ImageHeader {
    l_int32 width = 0;
    l_int32 height = 0;
};

const l_uint8 *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const l_uint8 *>(bytes.constData());
}

std::optional<ImageHeader> bitmapHeader(const QByteArray &bytes)
{
    // Leptonica decodes a BMP wholly to learn its size.
    ImageHeader header;
    header.width = qFromLittleEndian<qint32>(bytes.constData() + 18);
    header.height = std::abs(qFromLittleEndian<qint32>(bytes.constData() + 22));
    return header;
}

std::optional<ImageHeader> headerOf(const QByteArray &bytes, DocumentFormat format, int page)
{
    if (format == DocumentFormat::Bmp)
        return bitmapHeader(bytes);
    ImageHeader header;
    if (format == DocumentFormat::Tiff) {
        l_int32 bits, samples, resolution, colourMap, compression;
        if (readHeaderMemTiff(raw(bytes), size_t(bytes.size()), page, &header.width, &header.height, &bits, &samples,
                              &resolution, &colourMap, &compression) != 0)
            return {};
        return header;
    }
    if (pixReadHeaderMem(raw(bytes), size_t(bytes.size()), nullptr, &header.width, &header.height, nullptr, nullptr,
                         nullptr) != 0)
        return {};
    return header;
}

Result<> checkHeader(const ImageHeader &header)
{
    if (header.width <= 0 || header.height <= 0)
        return fail(ErrorCode::Damaged, u"the picture has no size"_s);
    if (qint64(header.width) * header.height > ImageOpener::maxImagePixels)
        return fail(ErrorCode::TooLarge, u"a picture of %1 x %2; at most %3 pixels are read"_s.arg(header.width)
                                             .arg(header.height)
                                             .arg(ImageOpener::maxImagePixels));
    return {};
}

/// As the camera was held.
PixPtr oriented(PixPtr pix, int orientation)
{
    static constexpr struct {
        bool flip;
        int quarterTurns;
    } ways[] = {{false, 0}, {true, 0}, {false, 2}, {true, 2}, {true, 3}, {false, 1}, {true, 1}, {false, 3}};
    const auto &way = ways[orientation - 1];
    if (pix && way.flip)
        pix.reset(pixFlipLR(nullptr, pix.get()));
    if (pix && way.quarterTurns != 0)
        pix.reset(pixRotateOrth(pix.get(), way.quarterTurns));
    return pix;
}

class ImageDocument final : public OpenedDocument {
public:
    ImageDocument(QByteArray bytes, DocumentFormat format, QList<ImageHeader> pages)
        : m_bytes(std::move(bytes)),
          m_format(format),
          m_pages(std::move(pages)),
          m_orientation(format == DocumentFormat::Jpeg ? exifOrientation(m_bytes) : 1)
    {
    }

    int pageCount() const override { return int(m_pages.size()); }
    void describe(ReadDocument &) const override {}
    Result<PageText> text(int) const override { return PageText{}; }

    Result<QSizeF> pageSize(int page) const override
    {
        TRY_ASSIGN(pix, decoded(page));
        return QSizeF(pixGetWidth(pix), pixGetHeight(pix)) * pointsPerInch / ownDpi(page);
    }

    double ownDpi(int page) const override
    {
        const Result<PIX *> pix = decoded(page);
        return pix ? dpiOf(*pix) : 0;
    }

    Result<PixPtr> draw(int page, double dpi, bool grey, const StopCheck &) const override
    {
        TRY_ASSIGN(pix, decoded(page));
        const auto scale = l_float32(dpi / dpiOf(pix));
        PixPtr result(grey ? pixConvertTo8(pix, 0) : pixConvertTo32(pix));
        if (result && std::abs(scale - 1) > 0.002f)
            result.reset(pixScale(result.get(), scale, scale));
        if (!result)
            return fail(ErrorCode::OutOfMemory, u"no memory for page %1"_s.arg(page));
        return result;
    }

    Result<QImage> glance(int page, const GlanceRequest &, const StopCheck &) const override
    {
        return fail(ErrorCode::NotFound, u"page %1 of a picture has no text layer to look for"_s.arg(page));
    }

private:
    /// What the file says if that is plausible; otherwise by the shape: a receipt's roll or a sheet of A4.
    static double dpiOf(PIX *pix)
    {
        const double shorter = std::min(pixGetWidth(pix), pixGetHeight(pix));
        const double longer = std::max(pixGetWidth(pix), pixGetHeight(pix));
        const double said = pixGetXRes(pix);
        if (said >= 50 && said <= 1200 && shorter / said > 1.5 && shorter / said < 40)
            return said;
        return shorter / (longer > 1.9 * shorter ? receiptWidthInch : a4WidthInch);
    }

    Result<PIX *> decoded(int page) const
    {
        if (page < 0 || page >= pageCount())
            return fail(ErrorCode::NotFound, u"page %1"_s.arg(page));
        if (m_decoded && m_decodedPage == page)
            return m_decoded.get();
        m_decoded.reset(); // before the next one, so that never two are in memory
        const auto size = size_t(m_bytes.size());
        PixPtr pix(m_format == DocumentFormat::Tiff ? pixReadMemTiff(raw(m_bytes), size, page)
                                                    : pixReadMem(raw(m_bytes), size));
        if (!pix)
            return fail(ErrorCode::Damaged, u"page %1 of the picture cannot be decoded"_s.arg(page));
        const int resolution = pixGetXRes(pix.get());
        if (pixGetDepth(pix.get()) == 32 && pixGetSpp(pix.get()) == 4)
            pix.reset(pixAlphaBlendUniform(pix.get(), 0xffffff00)); // on white paper
        pix = oriented(std::move(pix), m_orientation);
        if (!pix)
            return fail(ErrorCode::OutOfMemory, u"no memory for page %1"_s.arg(page));
        pixSetResolution(pix.get(), resolution, resolution);
        m_decoded = std::move(pix);
        m_decodedPage = page;
        return m_decoded.get();
    }

    QByteArray m_bytes;
    DocumentFormat m_format;
    QList<ImageHeader> m_pages;
    int m_orientation;
    mutable PixPtr m_decoded; ///< the page asked for last
    mutable int m_decodedPage = -1;
};

} // namespace

Result<std::unique_ptr<OpenedDocument>> ImageOpener::open(const QByteArray &bytes, DocumentFormat format) const
{
    setMsgSeverity(L_SEVERITY_NONE); // its messages would say what the result says
    QList<ImageHeader> pages;
    const int most = format == DocumentFormat::Tiff ? maxImagePages : 1;
    while (pages.size() < most) {
        const auto header = headerOf(bytes, format, int(pages.size()));
        if (!header)
            break;
        TRY(checkHeader(*header));
        pages.append(*header);
    }
    if (pages.isEmpty())
        return fail(ErrorCode::Damaged, u"the picture is damaged"_s);
    return std::make_unique<ImageDocument>(bytes, format, std::move(pages));
}

} // namespace desk
