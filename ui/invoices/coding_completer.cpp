// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_completer.h"

#include "ui/invoices/coding_codes_model.h"
#include "ui/kit/style_painting.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostVisible = 10;
constexpr int ListWidth = 320; // names are longer than the line in which the code stands
} // namespace

CodingCompleter::CodingCompleter(CodingCodesModel &codes, QLineEdit &edit)
    : QCompleter(&codes, &edit), m_codes(codes), m_edit(edit)
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

bool CodingCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != popup() || popup()->currentIndex().isValid())
        return QCompleter::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QCompleter::eventFilter(watched, event);
    // Without a chosen row QCompleter would only close the list, and Enter would be needed once more.
    const bool exact = m_codes.find(m_codes.codeFor(m_edit.text()));
    if (!exact && completionCount() == 1)
        m_edit.setText(pathFromIndex(completionModel()->index(0, 0)));
    popup()->hide();
    QCoreApplication::sendEvent(&m_edit, event);
    return true;
}

QString CodingCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(CodingCodesModel::CodeRole).toString();
}

} // namespace desk
