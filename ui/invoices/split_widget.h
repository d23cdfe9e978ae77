// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/splitting/split_proposal.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace desk {

class FlowLayout;
class SplitPageWidget;
class ToneLabelWidget;

/// Offers to split a file that holds several invoices: what seems to belong together, and, opened, each page with the
/// choice whether an invoice begins there. Hidden until offer() or open(). Threads: main thread.
class SplitWidget : public QWidget {
    Q_OBJECT
public:
    explicit SplitWidget(QWidget *parent = nullptr);

    /// One line: the file seems to hold these. @param parts  two at least.
    void offer(const QList<ProposedPart> &parts);
    /// With all pages, for a person who knows better. @param parts  one at least; they may be one and the same part.
    void open(const QList<ProposedPart> &parts);
    void setPicture(int page, const QImage &picture);
    void finish();
    [[nodiscard]] bool isOpened() const;
    /// As they are cut now.
    [[nodiscard]] QList<PageRange> parts() const;

signals:
    void splitRequested(const QList<desk::PageRange> &parts);
    /// The pages are shown: their pictures are wanted.
    void opened(int pageCount);
    /// The person does not want to, for now.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setParts(const QList<ProposedPart> &parts);
    void showPages();
    void showParts();
    [[nodiscard]] QString reasonSentence() const;
    void setOpened(bool opened);

    QList<ProposedPart> m_proposed;
    QList<int> m_begins; ///< pages that an invoice begins with; the first is 0
    int m_pageCount = 0;
    ToneLabelWidget *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    ToneLabelWidget *m_detail = nullptr;
    QPushButton *m_split = nullptr, *m_change = nullptr, *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_strip = nullptr;
    QList<SplitPageWidget *> m_pages;
};

/// "1", "2-4": pages from 1.
[[nodiscard]] QString pageRangeText(const PageRange &range);

} // namespace desk
