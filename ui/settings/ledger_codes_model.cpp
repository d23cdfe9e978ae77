// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_codes_model.h"

#include "ui/kit/format.h"
#include "ui/kit/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestCode = 36;
} // namespace

void LedgerCodesModel::setCodes(const QList<LedgerCode> &codes)
{
    if (codes == m_codes)
        return;
    beginResetModel();
    m_codes = codes;
    endResetModel();
}

const LedgerCode *LedgerCodesModel::at(int row) const
{
    return row >= 0 && row < m_codes.size() ? &m_codes[row] : nullptr;
}

int LedgerCodesModel::rowOf(const QString &code) const
{
    const auto it = std::ranges::find(m_codes, code, &LedgerCode::code);
    return it == m_codes.end() ? -1 : int(it - m_codes.begin());
}

int LedgerCodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size()) + 1;
}

int LedgerCodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerCodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Used ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code", "column");
    case Name:
        return tr("Name", "column: of an account, cost centre or tax code");
    case Used:
        return tr("Used", "column: how many invoices and lines carry the code");
    default:
        return {};
    }
}

QVariant LedgerCodesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const LedgerCode *code = at(index.row());
    if (!code) {
        if (role == Qt::DisplayRole && index.column() == Code)
            return tr("Type a new code");
        if (role == Qt::ForegroundRole)
            return quietText(QGuiApplication::palette());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Code)
            return displayName(code->code);
        if (index.column() == Name)
            //: Name of a code that is not offered any more. %1: the name.
            return code->hidden ? tr("%1 (hidden)").arg(displayName(code->name)).trimmed() : displayName(code->name);
        return code->used > 0 ? QLocale().toString(code->used) : QString();
    case Qt::EditRole:
        return index.column() == Name ? code->name : code->code;
    case Qt::ForegroundRole:
        return code->hidden ? QVariant(quietText(QGuiApplication::palette())) : QVariant();
    case Qt::ToolTipRole:
        if (code->hidden)
            return tr("Hidden: it is not offered while coding; what carries it keeps it.");
        return index.column() == Name ? displayName(code->name) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags LedgerCodesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // A code that is there cannot become another one: invoices carry it.
    const bool editable = at(index.row()) ? index.column() == Name : index.column() == Code;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QString LedgerCodesModel::problemOf(const QString &code) const
{
    if (rowOf(code) >= 0)
        //: %1 is a code that was typed.
        return tr("%1 is there already.").arg(displayName(code));
    if (code.size() > LongestCode)
        return tr("A code has at most 36 characters.");
    return {};
}

bool LedgerCodesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().simplified();
    if (role != Qt::EditRole)
        return false;
    if (const LedgerCode *code = at(index.row())) {
        if (index.column() != Name || typed == code->name)
            return false;
        emit renameRequested(*code, typed);
        return true;
    }
    if (typed.isEmpty())
        return false;
    if (const QString problem = problemOf(typed); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    emit addRequested(typed, {});
    return true;
}

} // namespace desk
