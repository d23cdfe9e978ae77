// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace desk {

struct RecentWork;

/// What ran since yesterday, in figures with their words. Threads: main thread.
class RecentWorkWidget : public QWidget {
    Q_OBJECT
public:
    explicit RecentWorkWidget(QWidget *parent = nullptr);
    void set(const RecentWork &work, const InvoiceCounts &counts);

signals:
    void invoicesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString iconName;
        Tone tone = Tone::Neutral;
        QLabel *icon = nullptr;
        QLabel *word = nullptr;
        QLabel *figure = nullptr;
    };
    void addLine(QGridLayout *grid, const QString &iconName, Tone tone, const QString &word);
    QLabel *makeCaption(const QString &text);
    void paintIcons();

    QList<Line> m_lines;
    QList<QLabel *> m_captions;
};

} // namespace desk
