// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_completer.h"

#include "ui/invoices/coding_codes_model.h"
#include "ui/kit/style_painting.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostVisible = 10;
constexpr int ListWidth = 320; // names are longer than the line in which the code stands
} // namespace

CodingCompleter::CodingCompleter(CodingCodesModel &codes, QLineEdit &edit) : QCompleter(&codes, &edit)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setCompletionRole(Qt::DisplayRole);
    setMaxVisibleItems(MostVisible);
    popup()->setObjectName(u"codingCompletions"_s);
    popup()->setAccessibleName(tr("Codes that match"));
    popup()->setMinimumWidth(scaled(ListWidth, edit.fontMetrics()));
    popup()->setTextElideMode(Qt::ElideRight);
    edit.setCompleter(this);
}

void CodingCompleter::showAll()
{
    setCompletionPrefix({});
    complete();
}

QString CodingCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(CodingCodesModel::CodeRole).toString();
}

} // namespace desk
