// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/payables_presenter.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace desk {

/// All, Open, Released, ... with how many there are; one of them is chosen. Threads: main thread.
class PayablesChipsWidget : public QWidget {
    Q_OBJECT
public:
    explicit PayablesChipsWidget(QWidget *parent = nullptr);

    void setCounts(const PayablesPresenter &presenter);
    void setChosen(PayablesPresenter::Filter filter);

signals:
    void chosen(desk::PayablesPresenter::Filter filter);

private:
    void addChip(const QString &name, const QString &word, const QString &iconName, PayablesPresenter::Filter filter);

    QList<QString> m_words;
    QButtonGroup *m_group = nullptr; ///< ids are PayablesPresenter::Filter
};

} // namespace desk
