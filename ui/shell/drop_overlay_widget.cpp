// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_overlay_widget.h"

#include "core/base/when_finished.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/shell/drop_content.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// As filesToImport() finds them; a whole disk that passes over the window is given up when the drag is over.
int countDocuments(const QStringList &paths, const std::stop_token &stop)
{
    const QStringList endings{u"*.pdf"_s,  u"*.png"_s,  u"*.jpg"_s, u"*.jpeg"_s, u"*.tif"_s,
                              u"*.tiff"_s, u"*.webp"_s, u"*.bmp"_s, u"*.xml"_s,  u"*.eml"_s};
    int found = 0;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            ++found;
            continue;
        }
        QDirIterator files(path, endings, QDir::Files, QDirIterator::Subdirectories);
        while (!stop.stop_requested() && files.hasNext()) {
            files.next();
            ++found;
        }
    }
    return found;
}

} // namespace

DropOverlayWidget::DropOverlayWidget(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

DropOverlayWidget::~DropOverlayWidget()
{
    m_stop.request_stop();
}

bool DropOverlayWidget::begin(const QMimeData *mime)
{
    if (!DropContent::isIn(mime))
        return false;
    ++m_drag;
    m_count.clear();
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        m_count = tr("%Ln document(s)", nullptr, 1);
    else
        count(paths);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    return true;
}

void DropOverlayWidget::count(const QStringList &paths)
{
    const auto folders = int(std::ranges::count_if(paths, [](const QString &path) { return QFileInfo(path).isDir(); }));
    const int files = int(paths.size()) - folders;
    if (folders == 0) {
        m_count = tr("%Ln document(s)", nullptr, files);
        return;
    }
    //: While the documents in dragged folders are counted. %Ln: how many folders.
    m_count = tr("Looking into %Ln folder(s)...", nullptr, folders);
    m_stop = std::stop_source();
    whenFinished(QtConcurrent::run(countDocuments, paths, m_stop.get_token()), this, [this, drag = m_drag](int found) {
        if (drag != m_drag)
            return;
        m_count = tr("%Ln document(s)", nullptr, found);
        update();
    });
}

void DropOverlayWidget::hideEvent(QHideEvent *event)
{
    ++m_drag;
    m_stop.request_stop();
    QWidget::hideEvent(event);
}

void DropOverlayWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    const QFontMetrics metrics = fontMetrics();
    const QRect frame =
        rect().adjusted(scaled(24, metrics), scaled(24, metrics), -scaled(24, metrics), -scaled(24, metrics));
    const ToneColours accent = toneColours(Tone::Accent, palette());
    paintRound(&painter, frame, 12, {}, accent.text, 2);
    const int side = scaled(44, metrics);
    const QRect box(frame.center().x() - side / 2, frame.center().y() - side - scaled(20, metrics), side, side);
    icon(u"download", Tone::Accent).paint(&painter, box);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect title(frame.left(), box.bottom() + scaled(12, metrics), frame.width(), scaled(30, metrics));
    painter.drawText(title, Qt::AlignCenter, tr("Drop to import into Invoices"));
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(title.translated(0, title.height()), Qt::AlignCenter, m_count);
}

} // namespace desk
