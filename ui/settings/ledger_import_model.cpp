// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_import_model.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace desk {

LedgerImportModel::LedgerImportModel(QList<LedgerCode> imported, const QList<LedgerCode> &known, QObject *parent)
    : QAbstractTableModel(parent), m_imported(std::move(imported))
{
    for (const LedgerCode &code : known)
        m_known.insert(code.code, code.name);
}

LedgerImportModel::Change LedgerImportModel::changeOf(const LedgerCode &code) const
{
    const auto known = m_known.constFind(code.code);
    if (known == m_known.cend())
        return Change::New;
    return *known == code.name ? Change::Same : Change::Renamed;
}

int LedgerImportModel::count(Change change) const
{
    return int(std::ranges::count_if(m_imported, [&](const LedgerCode &code) { return changeOf(code) == change; }));
}

int LedgerImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imported.size());
}

int LedgerImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code", "column");
    case Name:
        return tr("Name", "column: of an account, cost centre or tax code");
    case Effect:
        return tr("What happens", "column");
    default:
        return {};
    }
}

QVariant LedgerImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerCode &code = m_imported[index.row()];
    const Change change = changeOf(code);
    if (role == Qt::ForegroundRole && change == Change::Same)
        return quietText(QGuiApplication::palette());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Code:
        return displayName(code.code);
    case Name:
        return displayName(code.name);
    case Effect:
        if (change == Change::New)
            return tr("New", "of a code that is imported");
        if (change == Change::Same)
            return tr("As it is");
        //: %1 is the name that a code has now.
        return tr("Now: %1").arg(displayName(m_known.value(code.code)));
    default:
        return {};
    }
}

} // namespace desk
