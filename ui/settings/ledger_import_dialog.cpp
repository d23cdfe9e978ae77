// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_import_dialog.h"

#include "ui/kit/style_painting.h"
#include "ui/settings/ledger_import_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

LedgerImportDialog::LedgerImportDialog(const QList<LedgerCode> &imported, const QList<LedgerCode> &known,
                                       QWidget *parent)
    : QDialog(parent), m_imported(imported)
{
    setObjectName(u"ledgerImportDialog"_s);
    setWindowTitle(tr("Import codes"));
    const int unit = scaled(8, fontMetrics());
    auto *model = new LedgerImportModel(imported, known, this);
    const int added = model->count(LedgerImportModel::Change::New);
    const int renamed = model->count(LedgerImportModel::Change::Renamed);
    //: What an import brings. %1: "12 new", %2: "3 with another name", %3: "40 as they are".
    auto *words = new QLabel(tr("%1, %2, %3. Codes that are not in the list stay.")
                                 .arg(tr("%Ln new", nullptr, added), tr("%Ln with another name", nullptr, renamed),
                                      tr("%Ln as they are", nullptr, model->count(LedgerImportModel::Change::Same))),
                             this);
    words->setObjectName(u"ledgerImportWords"_s);
    words->setWordWrap(true);
    auto *table = new QTableView(this);
    table->setObjectName(u"ledgerImportTable"_s);
    table->setAccessibleName(tr("Codes that would be imported"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(LedgerImportModel::Name, QHeaderView::Stretch);
    table->setColumnWidth(LedgerImportModel::Effect, scaled(220, fontMetrics()));
    //: Button: import the codes of the list.
    auto *take = new QPushButton(tr("Take %Ln code(s)", nullptr, added + renamed), this);
    take->setObjectName(u"takeCodesButton"_s);
    take->setDefault(true);
    take->setEnabled(added + renamed > 0);
    auto *cancel = new QPushButton(tr("Cancel", "do not import"), this);
    cancel->setObjectName(u"cancelCodesButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        emit taken(m_imported);
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit + unit / 2);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    resize(scaled(640, fontMetrics()), scaled(460, fontMetrics()));
}

} // namespace desk
