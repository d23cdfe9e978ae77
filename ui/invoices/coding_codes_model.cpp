// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_codes_model.h"

#include "ui/invoices/coding_words.h"

#include <algorithm>

namespace desk {

void CodingCodesModel::setCodes(QList<LedgerCode> codes)
{
    if (codes == m_all)
        return; // an open list of proposals stays as it is
    beginResetModel();
    m_all = std::move(codes);
    m_offered.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_offered), [](const LedgerCode &code) { return !code.hidden; });
    std::ranges::stable_sort(m_offered, std::ranges::greater{}, &LedgerCode::used);
    endResetModel();
}

const LedgerCode *CodingCodesModel::find(const QString &code) const
{
    const auto it = std::ranges::find(m_all, code, &LedgerCode::code);
    return it == m_all.end() ? nullptr : &*it;
}

QString CodingCodesModel::title(const QString &code) const
{
    const LedgerCode *known = find(code);
    return ledgerCodeTitle(known ? *known : LedgerCode{.kind = {}, .code = code, .name = {}});
}

QString CodingCodesModel::codeFor(const QString &typed) const
{
    const QString text = typed.simplified();
    if (text.isEmpty() || find(text))
        return text;
    QString meant;
    for (const LedgerCode &code : m_all) {
        const bool same = code.code.compare(text, Qt::CaseInsensitive) == 0 ||
                          code.name.compare(text, Qt::CaseInsensitive) == 0 ||
                          ledgerCodeTitle(code).compare(text, Qt::CaseInsensitive) == 0;
        if (!same)
            continue;
        if (!meant.isEmpty())
            return text; // two of that name: the person has to say which
        meant = code.code;
    }
    return meant.isEmpty() ? text : meant;
}

int CodingCodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size());
}

QVariant CodingCodesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerCode &code = m_offered[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return ledgerCodeTitle(code);
    case CodeRole:
        return code.code;
    default:
        return {};
    }
}

} // namespace desk
