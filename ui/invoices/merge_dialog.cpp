// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/merge_dialog.h"

#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(int number, const InvoiceRow &row)
{
    QStringList parts{displayName(row.fileName)};
    if (!row.sellerName.isEmpty())
        parts.append(displayName(row.sellerName));
    if (!row.invoiceNumber.isEmpty())
        parts.append(displayName(row.invoiceNumber));
    //: A line of a numbered list. %1: the number, %2: what stands there.
    return MergeDialog::tr("%1.  %2").arg(QLocale().toString(number), parts.join(u"  \u00b7  "_s));
}

} // namespace

MergeDialog::MergeDialog(const QList<InvoiceRow> &rows, QWidget *parent) : QDialog(parent), m_rows(rows)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge into one invoice"));
    build();
    showRows(0);
    resize(scaled(560, fontMetrics()), scaled(360, fontMetrics()));
}

void MergeDialog::build()
{
    auto *words =
        new QLabel(tr("For one invoice that lies in several files. Their pages are put together in this order "
                      "and read as one invoice; it takes the name and the day of import of the first. The "
                      "single ones lie in the trash then, and come back when the merge is undone."),
                   this);
    words->setWordWrap(true);
    m_model = new QStringListModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"mergeList"_s);
    m_list->setAccessibleName(tr("Files in their order"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: Button: one place further to the front of the list.
    m_up = new QPushButton(icon(u"arrow-up"), tr("Up"), this);
    m_up->setObjectName(u"mergeUp"_s);
    //: Button: one place further to the end of the list.
    m_down = new QPushButton(icon(u"arrow-down"), tr("Down"), this);
    m_down->setObjectName(u"mergeDown"_s);
    m_merge = new QPushButton(tr("Merge %Ln file(s)", nullptr, int(m_rows.size())), this);
    m_merge->setObjectName(u"mergeConfirm"_s);
    m_merge->setDefault(true);
    //: Button: do not merge after all.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"mergeCancel"_s);
    m_problem = new BannerWidget(this);
    m_problem->setObjectName(u"mergeProblem"_s);
    m_problem->hide();
    auto *moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(moves);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_merge);
    foot->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_problem);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_merge->setEnabled(false); // until an answer comes
        emit mergeRequested(m_rows);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::enableButtons);
}

void MergeDialog::showRows(int current)
{
    QStringList lines;
    for (const InvoiceRow &row : std::as_const(m_rows))
        lines.append(lineOf(int(lines.size()) + 1, row));
    m_model->setStringList(lines);
    m_list->setCurrentIndex(m_model->index(current, 0));
    enableButtons();
}

void MergeDialog::move(int by)
{
    const int from = m_list->currentIndex().row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    showRows(to);
}

void MergeDialog::enableButtons()
{
    const int at = m_list->currentIndex().row();
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_rows.size());
}

void MergeDialog::showError(const Error &error)
{
    m_merge->setEnabled(true);
    if (error.code == ErrorCode::NotAllowed)
        m_problem->show(Tone::Doubtful, tr("Not all of them can be merged now."),
                        tr("Only invoices that wait for review can: reopen approved and rejected ones first, and wait "
                           "for those that are still being read."));
    else if (error.code == ErrorCode::InvalidArgument)
        m_problem->show(Tone::Doubtful, tr("These cannot be merged."),
                        tr("An e-invoice of data has no pages, and an invoice has at most 300."));
    else
        m_problem->showError(error);
}

} // namespace desk
