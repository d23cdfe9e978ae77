// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/pix.h"

#include <numbers>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noMemory()
{
    return fail(ErrorCode::OutOfMemory, u"no memory for a picture of the page"_s);
}

/// Copies a picture pixel by pixel: `put(line of the new picture, x, colour)`.
template <class Put>
Result<PixPtr> copyToPix(const QImage &image, int depth, Put put)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    PixPtr pix(rgb.isNull() ? nullptr : pixCreateNoInit(rgb.width(), rgb.height(), depth));
    if (!pix)
        return noMemory();
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        l_uint32 *to = pixGetData(pix.get()) + qsizetype(y) * pixGetWpl(pix.get());
        for (int x = 0; x < rgb.width(); ++x)
            put(to, x, from[x]);
    }
    return pix;
}

} // namespace

Result<PixPtr> greyPix(const QImage &image)
{
    return copyToPix(image, 8, [](l_uint32 *to, int x, QRgb colour) { SET_DATA_BYTE(to, x, qGray(colour)); });
}

Result<PixPtr> colourPix(const QImage &image)
{
    return copyToPix(image, 32, [](l_uint32 *to, int x, QRgb colour) { to[x] = colour << 8; });
}

Result<QImage> imageFromPix(PIX *pix)
{
    const PixPtr rgb(pixConvertTo32(pix));
    if (!rgb)
        return noMemory();
    QImage image(pixGetWidth(rgb.get()), pixGetHeight(rgb.get()), QImage::Format_RGB32);
    if (image.isNull())
        return noMemory();
    for (int y = 0; y < image.height(); ++y) {
        const l_uint32 *from = pixGetData(rgb.get()) + qsizetype(y) * pixGetWpl(rgb.get());
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            to[x] = 0xff000000u | (from[x] >> 8);
    }
    return image;
}

Result<PixPtr> uprightPix(PixPtr pix, int turned, double skew)
{
    if (turned % 360 != 0)
        pix.reset(pixRotateOrth(pix.get(), turned % 360 / 90));
    if (pix && skew != 0) {
        const auto radians = l_float32(skew * std::numbers::pi / 180);
        pix.reset(pixRotate(pix.get(), radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    }
    if (!pix)
        return noMemory();
    return pix;
}

} // namespace desk
