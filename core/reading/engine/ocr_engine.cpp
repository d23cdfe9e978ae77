// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/ocr_engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr float leastOrientationConfidence = 1; // the caller compares what the turned page gives

/// The folder that holds most of the languages, and which of them.
std::pair<QString, QStringList> findModels(const QStringList &languages)
{
    std::pair<QString, QStringList> best;
    for (const QString &folder : modelFolders()) {
        QStringList here;
        for (const QString &language : languages) {
            const bool plain = std::ranges::all_of(language, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
            if (plain && QFileInfo::exists(u"%1/%2.traineddata"_s.arg(folder, language)))
                here.append(language);
        }
        if (here.size() > best.second.size())
            best = {folder, here};
    }
    return best;
}

/// What Recognize() asks while it works.
struct Patience {
    QElapsedTimer clock;
    int limitMs = 0;
    const StopCheck *stop = nullptr;
    bool over = false;
};

bool isPatienceOver(void *patience, int)
{
    auto *p = static_cast<Patience *>(patience);
    p->over = p->over || p->clock.hasExpired(p->limitMs) || (*p->stop && (*p->stop)());
    return p->over;
}

tesseract::PageSegMode segmentation(OcrLayout layout)
{
    switch (layout) {
    case OcrLayout::Automatic:
        return tesseract::PSM_AUTO;
    case OcrLayout::SingleColumn:
        return tesseract::PSM_SINGLE_COLUMN;
    case OcrLayout::SingleBlock:
        return tesseract::PSM_SINGLE_BLOCK;
    case OcrLayout::SingleLine:
        return tesseract::PSM_SINGLE_LINE;
    case OcrLayout::Sparse:
        return tesseract::PSM_SPARSE_TEXT;
    }
    return tesseract::PSM_AUTO;
}

QString takeText(char *utf8)
{
    const std::unique_ptr<char[]> owned(utf8);
    return QString::fromUtf8(owned.get()).simplified().remove(u' ');
}

/// Page layout analysis reads blocks that lie on their side; this tells how one lies.
int turnOf(const tesseract::ResultIterator &at)
{
    tesseract::Orientation orientation = tesseract::ORIENTATION_PAGE_UP;
    tesseract::WritingDirection direction;
    tesseract::TextlineOrder order;
    float deskew = 0;
    at.Orientation(&orientation, &direction, &order, &deskew);
    if (direction == tesseract::WRITING_DIRECTION_TOP_TO_BOTTOM) // taken for a column of Chinese
        return 270;
    switch (orientation) {
    case tesseract::ORIENTATION_PAGE_UP:
        return 0;
    case tesseract::ORIENTATION_PAGE_RIGHT:
        return 270;
    case tesseract::ORIENTATION_PAGE_DOWN:
        return 180;
    case tesseract::ORIENTATION_PAGE_LEFT:
        return 90;
    }
    return 0;
}

OcrResult collect(tesseract::TessBaseAPI &api)
{
    OcrResult result;
    double turned[4] = {}; // letters by quarter turns
    double weights = 0, sum = 0;
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it)
        return result;
    do {
        int left, top, right, bottom;
        if (it->Empty(tesseract::RIL_WORD) || !it->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
            continue;
        TextPiece piece;
        piece.text = takeText(it->GetUTF8Text(tesseract::RIL_WORD));
        if (piece.text.isEmpty())
            continue;
        piece.box = QRectF(QPointF(left, top), QPointF(right, bottom));
        piece.confidence = std::clamp(it->Confidence(tesseract::RIL_WORD) / 100, 0.f, 1.f);
        piece.spaceAfter = true;
        const auto weight = double(piece.text.size());
        sum += weight * double(piece.confidence);
        weights += weight;
        turned[turnOf(*it) / 90] += weight;
        result.words.append(piece);
    } while (it->Next(tesseract::RIL_WORD));
    result.confidence = weights > 0 ? sum / weights : 0;
    for (int quarters : {1, 2, 3}) {
        if (turned[quarters] > weights / 2)
            result.turn = quarters * 90;
    }
    return result;
}

} // namespace

QStringList modelFolders()
{
    QStringList folders;
    if (const QString set = qEnvironmentVariable("TESSDATA_PREFIX"); !set.isEmpty())
        folders << set << set + u"/tessdata"_s;
    folders << QCoreApplication::applicationDirPath() + u"/../share/tessdata"_s;
    for (const QString &root : {u"/usr/share"_s, u"/usr/local/share"_s})
        folders << root + u"/tesseract-ocr/5/tessdata"_s << root + u"/tesseract-ocr/4.00/tessdata"_s
                << root + u"/tessdata"_s;
    return folders;
}

OcrEngine::OcrEngine() = default;
OcrEngine::~OcrEngine() = default;

Result<QStringList> OcrEngine::setLanguages(const QStringList &languages)
{
    if (m_reader && languages == m_wanted)
        return m_missing;
    auto [folder, found] = findModels(languages);
    if (found.isEmpty())
        std::tie(folder, found) = findModels({u"eng"_s});
    if (found.isEmpty())
        return fail(ErrorCode::Internal, u"no language model of Tesseract is installed"_s);
    const QString names = found.join(u'+');
    if (!m_reader || names != m_loaded) {
        auto reader = std::make_unique<tesseract::TessBaseAPI>();
        if (reader->Init(folder.toUtf8().constData(), names.toUtf8().constData(), tesseract::OEM_LSTM_ONLY) != 0)
            return fail(ErrorCode::Internal, u"the language models %1 cannot be loaded"_s.arg(names));
        reader->SetVariable("debug_file", "/dev/null");
        m_reader = std::move(reader);
        m_loaded = names;
    }
    m_wanted = languages;
    m_missing.clear();
    std::ranges::copy_if(languages, std::back_inserter(m_missing),
                         [&found = found](const QString &l) { return !found.contains(l); });
    return m_missing;
}

Result<OcrResult> OcrEngine::recognise(PIX *grey, const OcrOptions &options, const StopCheck &stop)
{
    if (!m_reader)
        return fail(ErrorCode::Internal, u"no language model is loaded"_s);
    m_reader->SetPageSegMode(segmentation(options.layout));
    m_reader->SetImage(grey);
    m_reader->SetSourceResolution(options.dpi);
    Patience patience{{}, options.timeLimitMs, &stop};
    patience.clock.start();
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = isPatienceOver;
    monitor.cancel_this = &patience;
    const int status = m_reader->Recognize(&monitor);
    OcrResult result = collect(*m_reader);
    result.cutShort = patience.over || status != 0;
    m_reader->Clear();
    return result;
}

std::optional<int> OcrEngine::orientation(PIX *grey, int dpi)
{
    if (!m_orienter) {
        const QString folder = findModels({u"osd"_s}).first;
        auto orienter = std::make_unique<tesseract::TessBaseAPI>();
        if (folder.isEmpty() || orienter->Init(folder.toUtf8().constData(), "osd") != 0)
            return {};
        orienter->SetVariable("debug_file", "/dev/null");
        orienter->SetVariable("min_characters_to_try", "20"); // a receipt may not have the 50 of the default
        m_orienter = std::move(orienter);
    }
    m_orienter->SetPageSegMode(tesseract::PSM_OSD_ONLY);
    m_orienter->SetImage(grey);
    m_orienter->SetSourceResolution(dpi);
    int degrees = 0;
    float confidence = 0, scriptConfidence = 0;
    const char *script = nullptr;
    const bool known = m_orienter->DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
    m_orienter->Clear();
    if (!known || confidence < leastOrientationConfidence)
        return {};
    return (360 - degrees) % 360;
}

} // namespace desk
