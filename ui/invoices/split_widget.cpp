// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/split_widget.h"

#include "ui/invoices/flow_layout.h"
#include "ui/invoices/split_page_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int StripHeight = 340; ///< at a font of 16 px line height; more is scrolled to

QString reasonWord(CutReason reason)
{
    switch (reason) {
    case CutReason::AnotherNumber:
        return SplitWidget::tr("another invoice number");
    case CutReason::AnotherSeller:
        return SplitWidget::tr("another seller");
    case CutReason::AnotherDate:
        return SplitWidget::tr("another date");
    case CutReason::OwnTotals:
        return SplitWidget::tr("totals of its own");
    case CutReason::OwnTitle:
        return SplitWidget::tr("a heading of its own");
    case CutReason::CountsFromOne:
        return SplitWidget::tr("pages that count from 1 again");
    case CutReason::EndsBefore:
        return SplitWidget::tr("the page before said that it was the last");
    }
    return {};
}
} // namespace

QString pageRangeText(const PageRange &range)
{
    const QLocale locale;
    const QString first = locale.toString(range.first + 1);
    return range.count() == 1 ? first : first + u'\u2013' + locale.toString(range.last + 1);
}

SplitWidget::SplitWidget(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"splitBar"_s);
    build();
    hide();
    connect(m_split, &QPushButton::clicked, this, [this] { emit splitRequested(parts()); });
    connect(m_change, &QPushButton::clicked, this, [this] { setOpened(!isOpened()); });
    const auto close = [this] {
        finish();
        emit closed();
    };
    connect(m_close, &QPushButton::clicked, this, close);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, close);
    addAction(escape);
}

void SplitWidget::build()
{
    m_icon = new ToneLabelWidget(this);
    m_icon->setIcon(u"scissors"_s, Tone::Accent);
    m_icon->setFixedWidth(16);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"splitSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_detail = new ToneLabelWidget(this);
    m_detail->setObjectName(u"splitDetail"_s);
    m_detail->setQuiet();
    m_detail->setWordWrap(true);
    //: Button: split the file now.
    m_split = new QPushButton(tr("Split"), this);
    m_split->setObjectName(u"splitNow"_s);
    //: Button: show the pages, so that where invoices begin can be changed.
    m_change = new QPushButton(tr("Change the pages"), this);
    m_change->setObjectName(u"splitChange"_s);
    m_change->setCheckable(true);
    //: Button: do not split the file.
    m_close = new QPushButton(tr("Not now"), this);
    m_close->setObjectName(u"splitClose"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QPushButton *button : {m_change, m_close, m_split})
        line->addWidget(button, 0, Qt::AlignTop);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"splitPages"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_scroll);
}

void SplitWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours accent = toneColours(Tone::Accent, palette());
    paintRound(&painter, rect().adjusted(12, 0, -12, -4), 6, accent.background, accent.border);
}

void SplitWidget::setParts(const QList<ProposedPart> &parts)
{
    m_proposed = parts;
    m_begins.clear();
    for (const ProposedPart &part : parts)
        m_begins.append(part.pages.first);
    m_pageCount = parts.isEmpty() ? 0 : parts.last().pages.last + 1;
}

void SplitWidget::offer(const QList<ProposedPart> &parts)
{
    setParts(parts);
    setOpened(false);
    showParts();
    show();
}

void SplitWidget::open(const QList<ProposedPart> &parts)
{
    setParts(parts);
    setOpened(true);
    showParts();
    show();
    if (m_pages.size() > 1)
        m_pages[1]->setFocus(Qt::OtherFocusReason);
}

void SplitWidget::finish()
{
    setOpened(false);
    hide();
}

bool SplitWidget::isOpened() const
{
    return !m_scroll->isHidden();
}

void SplitWidget::setOpened(bool opened)
{
    m_change->setChecked(opened);
    m_scroll->setVisible(opened);
    if (opened) {
        showPages();
        emit this->opened(m_pageCount);
    }
}

void SplitWidget::showPages()
{
    m_pages.clear();
    m_strip = new QWidget;
    auto *flow = new FlowLayout(0, m_strip);
    for (int page = 0; page < m_pageCount; ++page) {
        auto *tile = new SplitPageWidget(page, m_strip);
        tile->setChecked(m_begins.contains(page));
        flow->addWidget(tile);
        m_pages.append(tile);
        connect(tile, &SplitPageWidget::toggled, this, [this, page, tile](bool begins) {
            if (page == 0) { // it cannot be otherwise
                tile->setChecked(true);
                return;
            }
            m_begins.removeAll(page);
            if (begins)
                m_begins.append(page);
            std::ranges::sort(m_begins);
            showParts();
        });
    }
    m_scroll->setWidget(m_strip); // which deletes the strip before
    m_strip->setAutoFillBackground(false);
    const QMargins margins = layout()->contentsMargins();
    const int width = std::max(this->width() - margins.left() - margins.right(), 400);
    m_scroll->setFixedHeight(std::min(scaled(StripHeight, fontMetrics()), flow->heightForWidth(width) + 4));
}

void SplitWidget::setPicture(int page, const QImage &picture)
{
    if (page >= 0 && page < m_pages.size())
        m_pages[page]->setPicture(picture);
}

QList<PageRange> SplitWidget::parts() const
{
    QList<PageRange> ranges;
    for (qsizetype i = 0; i < m_begins.size(); ++i) {
        const int next = i + 1 < m_begins.size() ? m_begins[i + 1] : m_pageCount;
        ranges.append({m_begins[i], next - 1});
    }
    return ranges;
}

/// Why the file seems to hold several; only while nothing was changed.
QString SplitWidget::reasonSentence() const
{
    QStringList words;
    for (const ProposedPart &part : m_proposed) {
        for (const CutReason reason : part.reasons) {
            if (const QString word = reasonWord(reason); !words.contains(word))
                words.append(word);
        }
    }
    //: %1: a list, "another invoice number, another seller".
    return words.isEmpty() ? QString() : tr("Noticed: %1.").arg(words.join(u", "_s));
}

void SplitWidget::showParts()
{
    const QList<PageRange> ranges = parts();
    QStringList named;
    bool asProposed = ranges.size() == m_proposed.size();
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const bool same = i < m_proposed.size() && m_proposed[i].pages == ranges[i];
        asProposed = asProposed && same;
        const QString number = same ? displayName(m_proposed[i].number) : QString();
        const QString text = pageRangeText(ranges[i]);
        //: Page of one invoice within a file. %1: its number.
        const QString pages = ranges[i].count() == 1 ? tr("page %1").arg(text)
                                                     //: Pages of one invoice within a file. %1: "3-5".
                                                     : tr("pages %1").arg(text);
        named.append(number.isEmpty() ? pages : u"%1 (%2)"_s.arg(pages, number));
    }
    const int count = int(ranges.size());
    m_sentence->setText(count < 2    ? tr("Click the pages with which another invoice begins.")
                        : asProposed ? tr("This file seems to hold %Ln invoice(s).", nullptr, count)
                                     : tr("The file is cut into %Ln invoice(s).", nullptr, count));
    QStringList detail;
    if (count > 1)
        detail.append(named.join(u"  \u00b7  "_s));
    if (asProposed && count > 1 && !reasonSentence().isEmpty())
        detail.append(reasonSentence());
    m_detail->setText(detail.join(u'\n'));
    m_detail->setVisible(!detail.isEmpty());
    m_split->setText(tr("Split into %Ln invoice(s)", nullptr, std::max(count, 2)));
    m_split->setEnabled(count > 1);
    int part = 0;
    for (SplitPageWidget *tile : std::as_const(m_pages)) {
        if (tile->isChecked())
            ++part;
        tile->setPart(part);
    }
}

} // namespace desk
