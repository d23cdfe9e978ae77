// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/filter_presets.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace desk {

class ToneLabelWidget;

/// The filters beyond words and status, each taking effect as it is typed. A value that cannot be is said where it
/// stands, with what is expected, and does not count meanwhile. Threads: main thread.
class FilterPanelWidget : public QWidget {
    Q_OBJECT
public:
    explicit FilterPanelWidget(QWidget *parent = nullptr);

    /// Shows a filter; nothing is emitted.
    void setFilter(const ListFilter &filter);
    /// Shows the filter anew: what could not be read is gone.
    void refill();
    /// Who can be chosen. @param me  comes first, as "Me".
    void setPeople(const QStringList &people, const QString &me);
    /// Puts the keyboard into the first field.
    void start();

signals:
    /// The part of the filter that the panel holds; words, status and order are as they were set.
    void changed(const desk::ListFilter &filter);
    void closeRequested();

private:
    struct Dates {
        QComboBox *preset = nullptr;
        QLineEdit *from = nullptr, *to = nullptr;
        ToneLabelWidget *problem = nullptr;
    };
    Dates buildDates(QGridLayout *grid, int row, const QString &name, const QString &label,
                     const QList<DatePreset> &presets);
    QLineEdit *buildEdit(const QString &name, const QString &accessibleName, int characters);
    ToneLabelWidget *buildProblem(const QString &name);
    void buildRest(QGridLayout *grid, int row);
    void fill(Dates &dates, DatePreset preset, QDate from, QDate to);
    void showDates(const Dates &dates);
    /// @return true if both can be read and are in order.
    bool readDates(const Dates &dates, DatePreset &preset, QDate &from, QDate &to);
    bool readAmounts(InvoiceQuery &query);
    bool readCurrency(InvoiceQuery &query);
    void readAssignee(InvoiceQuery &query) const;
    void read();

    ListFilter m_filter;
    Dates m_issue, m_due;
    QLineEdit *m_seller = nullptr, *m_currency = nullptr, *m_from = nullptr, *m_to = nullptr;
    ToneLabelWidget *m_currencyProblem = nullptr, *m_amountProblem = nullptr;
    QComboBox *m_assignee = nullptr;
    QCheckBox *m_notes = nullptr;
    QTimer m_later;
    bool m_filling = false;
};

} // namespace desk
