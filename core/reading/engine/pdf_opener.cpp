// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/pdf_opener.h"

#include "core/base/log.h"
#include "core/reading/engine/pdf_attachments.h"
#include "core/reading/engine/printed_lines.h"

#include <cmath>
#include <poppler-qt6.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;
/// Height of a word's box (ascender to descender) over the size of its type: 0.93 in Helvetica, 1.1 in others.
constexpr double boxPerFontSize = 1.0;

using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// Which way a word runs, by its first and last character.
enum class Direction { Unknown, Right, Down, Left, Up };

/// Poppler counts code points, QString counts halves of them.
int lengthOf(const Poppler::TextBox &box)
{
    return int(box.text().toUcs4().size());
}

Direction directionOf(const Poppler::TextBox &box)
{
    const int length = lengthOf(box);
    if (length < 3)
        return Direction::Unknown;
    const QPointF way = box.charBoundingBox(length - 1).center() - box.charBoundingBox(0).center();
    if (std::abs(way.x()) >= std::abs(way.y())) {
        // Scripts that run to the left are no sign of a page that lies on its head.
        const bool latin = box.text().front().script() == QChar::Script_Latin;
        return way.x() < 0 && latin ? Direction::Left : Direction::Right;
    }
    return way.y() > 0 ? Direction::Down : Direction::Up;
}

/// How far the page must be turned clockwise so that most of its letters stand upright.
int turnOf(const TextBoxes &boxes)
{
    qsizetype letters[5] = {};
    qsizetype all = 0;
    for (const auto &box : boxes) {
        const Direction direction = directionOf(*box);
        if (direction == Direction::Unknown)
            continue;
        letters[int(direction)] += box->text().size();
        all += box->text().size();
    }
    const auto most = [&](Direction direction) { return letters[int(direction)] * 3 > all * 2; };
    return most(Direction::Up) ? 90 : most(Direction::Left) ? 180 : most(Direction::Down) ? 270 : 0;
}

QList<TextPiece> piecesOf(const TextBoxes &boxes)
{
    QList<TextPiece> pieces;
    pieces.reserve(qsizetype(boxes.size()));
    for (const auto &box : boxes) {
        TextPiece piece;
        piece.text = box->text();
        piece.box = box->boundingBox();
        const Direction direction = directionOf(*box);
        piece.sideways = direction == Direction::Up || direction == Direction::Down;
        piece.fontSize = float((piece.sideways ? piece.box.width() : piece.box.height()) / boxPerFontSize);
        piece.spaceAfter = box->hasSpaceAfter();
        for (int i = 0, length = lengthOf(*box); i < length; ++i)
            piece.letters.append(box->charBoundingBox(i));
        pieces.append(piece);
    }
    return pieces;
}

/// Both encodings that producers use for passwords: Latin-1 (up to revision 4) and UTF-8 (from 5).
bool unlock(Poppler::Document &document, const QString &password)
{
    for (const QByteArray &bytes : {password.toUtf8(), password.toLatin1()}) {
        if (!document.unlock(bytes, bytes)) // answers whether it is still locked
            return true;
    }
    return false;
}

/// The object of a PDF that begins before `at` and ends behind it, as far as it is text.
QByteArrayView objectAround(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype farthest = 100'000;
    const qsizetype from = bytes.lastIndexOf(" obj", at);
    const qsizetype to = bytes.indexOf("endobj", at);
    return from < 0 || to < 0 || to - from > farthest ? QByteArrayView()
                                                      : QByteArrayView(bytes).sliced(from, to - from);
}

/// For every page that is drawn or searched for text, Poppler takes the colour profile of the output intent apart and
/// turns it round: three quarters of the time that a page of PDF/A took. On a screen and for reading it changes
/// nothing, so that the catalog's key is made one that nobody knows.
QByteArray withoutOutputIntents(const QByteArray &bytes)
{
    constexpr qsizetype largest = 50 << 20; // a copy is made
    const QByteArrayView key("/OutputIntents");
    QByteArray changed = bytes;
    qsizetype at = bytes.size() > largest ? -1 : bytes.indexOf(key);
    for (int looks = 0; at >= 0 && looks < 100; ++looks, at = bytes.indexOf(key, at + key.size())) {
        const QByteArrayView object = objectAround(bytes, at);
        if (object.indexOf("/Catalog") >= 0 && object.indexOf("stream") < 0)
            changed[at + key.size() - 1] = '_';
    }
    return changed;
}

class PdfDocument final : public OpenedDocument {
public:
    explicit PdfDocument(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}

    int pageCount() const override { return m_document->numPages(); }

    void describe(ReadDocument &document) const override
    {
        document.pdfTitle = m_document->title();
        document.pdfProducer = m_document->producer();
        document.xmpConformance = xmpConformanceLevel(m_document->metadata());
        document.attachments = readAttachments(*m_document);
        if (m_document->isEncrypted() && !(m_document->okToCopy() && m_document->okToPrint()))
            document.notices.append({ReadNotice::RestrictedPdf, -1, u"the owner restricts copying or printing"_s});
    }

    Result<QSizeF> pageSize(int page) const override
    {
        TRY_ASSIGN(opened, open(page));
        return opened->pageSizeF();
    }

    Result<PageText> text(int page) const override
    {
        TRY_ASSIGN(opened, open(page));
        QSizeF size = opened->pageSizeF();
        TextBoxes boxes = opened->textList();
        PageText text;
        text.turned = turnOf(boxes);
        if (text.turned != 0) {
            boxes = opened->textList(Poppler::Page::Rotation(text.turned / 90));
            if (text.turned != 180)
                size.transpose();
        }
        text.size = size;
        text.pieces = piecesOf(boxes);
        return text;
    }

    double ownDpi(int) const override { return 0; }

    Result<PixPtr> draw(int page, double dpi, bool grey, const StopCheck &stop) const override
    {
        TRY_ASSIGN(opened, open(page));
        setSmooth(true, true);
        const QSizeF wanted = opened->pageSizeF() * dpi / pointsPerInch;
        TRY_ASSIGN(image, paint(*opened, dpi, {}, Poppler::Page::Rotate0, wanted, stop));
        if (grey)
            return greyPix(image);
        return colourPix(image);
    }

    Result<QImage> glance(int page, const GlanceRequest &request, const StopCheck &stop) const override
    {
        TRY_ASSIGN(opened, open(page));
        setSmooth(false, request.softLetters);
        const double scale = request.dpi / pointsPerInch;
        const QRect part(
            QPoint(int(request.area.left() * scale), int(request.area.top() * scale)),
            QSize(int(std::ceil(request.area.width() * scale)), int(std::ceil(request.area.height() * scale))));
        const auto rotation = Poppler::Page::Rotation(request.turned / 90);
        return paint(*opened, request.dpi, part, rotation, part.size(), stop);
    }

private:
    Result<std::unique_ptr<Poppler::Page>> open(int page) const
    {
        std::unique_ptr<Poppler::Page> opened = m_document->page(page);
        if (!opened)
            return fail(ErrorCode::Damaged, u"page %1 of the PDF cannot be opened"_s.arg(page));
        return opened;
    }

    void setSmooth(bool lines, bool letters) const
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing, lines);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing, letters);
    }

    /// @param part  in pixels; null = the whole page.  @param wanted  size that the picture must have.
    static Result<QImage> paint(const Poppler::Page &page, double dpi, const QRect &part,
                                Poppler::Page::Rotation rotation, QSizeF wanted, const StopCheck &stop)
    {
        const QRect p = part.isNull() ? QRect(-1, -1, -1, -1) : part;
        const auto asked = [](const QVariant &payload) {
            const auto *check = static_cast<const StopCheck *>(payload.value<void *>());
            return *check && (*check)();
        };
        const QVariant payload = QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&stop)));
        const QImage image =
            page.renderToImage(dpi, dpi, p.x(), p.y(), part.isNull() ? -1 : p.width(), part.isNull() ? -1 : p.height(),
                               rotation, nullptr, nullptr, asked, payload);
        if (stop && stop())
            return fail(ErrorCode::Cancelled, u"the page was not drawn to its end"_s);
        // Short of memory Poppler returns a picture of one pixel, and no error.
        if (image.isNull() || image.width() < int(wanted.width()) || image.height() < int(wanted.height()))
            return fail(ErrorCode::OutOfMemory, u"no memory to draw page %1"_s.arg(page.index() + 1));
        return image;
    }

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

PdfOpener::PdfOpener()
{
    // Poppler's complaints quote the document, so they are for debugging only.
    Poppler::setDebugErrorFunction(
        [](const QString &message, const QVariant &) { qCDebug(logReading).noquote() << "poppler:" << message; }, {});
}

Result<std::unique_ptr<OpenedDocument>> PdfOpener::open(const QByteArray &bytes, const QString &password) const
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(withoutOutputIntents(bytes));
    if (!document)
        return fail(ErrorCode::Damaged, u"the PDF is damaged"_s);
    if (document->isLocked() && password.isEmpty())
        return fail(ErrorCode::PasswordProtected, u"the PDF needs a password"_s);
    if (document->isLocked() && !unlock(*document, password))
        return fail(ErrorCode::PasswordProtected, u"the password does not open the PDF"_s);
    if (document->numPages() <= 0)
        return fail(ErrorCode::NoPages, u"the PDF has no pages"_s);
    return std::make_unique<PdfDocument>(std::move(document));
}

} // namespace desk
