// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_source_delegate.h"

#include "ui/invoices/export_columns_model.h"
#include "ui/invoices/export_words.h"

#include <QComboBox>
#include <QCompleter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
const QString TextPrefix = u"text:"_s;
} // namespace

QWidget *ExportSourceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    Q_UNUSED(option)
    const auto *columns = qobject_cast<const ExportColumnsModel *>(index.model());
    auto *box = new QComboBox(parent);
    box->setObjectName(u"exportSourceBox"_s);
    box->setAccessibleName(tr("What the column holds"));
    QStringList sources = exportSources(columns && columns->rowsAreLines());
    std::ranges::sort(sources, [](const QString &a, const QString &b) {
        return exportSourceWord(a).localeAwareCompare(exportSourceWord(b)) < 0;
    });
    for (const QString &source : std::as_const(sources))
        box->addItem(exportSourceWord(source), source);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setToolTip(tr("Choose from the list, or type text of your own in quotation marks: it stands in every row."));
    return box;
}

void ExportSourceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const QString source = index.data(Qt::EditRole).toString();
    if (source.startsWith(TextPrefix))
        box->setEditText(u'"' + source.mid(TextPrefix.size()) + u'"');
    else
        box->setCurrentIndex(box->findData(source));
}

void ExportSourceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    const QString typed = box->currentText().trimmed();
    const int listed = box->findText(typed, Qt::MatchFixedString);
    if (listed >= 0)
        model->setData(index, box->itemData(listed));
    else if (typed.size() >= 2 && typed.startsWith(u'"') && typed.endsWith(u'"'))
        model->setData(index, TextPrefix + typed.mid(1).chopped(1));
}

} // namespace desk
