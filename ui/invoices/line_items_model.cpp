// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_items_model.h"

#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct ColumnEntry {
    QLatin1StringView name;
    FieldValue LineItem::*value;
};

constexpr std::array<ColumnEntry, LineItemsModel::ColumnCount> Columns{{
    {"description"_L1, &LineItem::description},
    {"quantity"_L1, &LineItem::quantity},
    {"unit_price"_L1, &LineItem::unitPrice},
    {"tax_rate"_L1, &LineItem::taxRate},
    {"amount"_L1, &LineItem::amount},
}};

} // namespace

LineItemsModel::LineItemsModel(double threshold, QObject *parent) : QAbstractTableModel(parent), m_threshold(threshold)
{
}

void LineItemsModel::setLines(const QList<LineItem> &lines, double threshold, bool editable)
{
    if (lines == m_lines && editable == m_editable && qFuzzyCompare(threshold, m_threshold))
        return;
    if (lines.size() == m_lines.size() && editable == m_editable) {
        m_lines = lines; // same shape: an open editor and the selection stay
        m_threshold = threshold;
        if (!lines.isEmpty())
            emit dataChanged(index(0, 0), index(int(lines.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_threshold = threshold;
    m_editable = editable;
    endResetModel();
}

QString LineItemsModel::columnName(int column)
{
    return Columns[size_t(column)].name;
}

const FieldValue *LineItemsModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return nullptr;
    return &(m_lines[index.row()].*Columns[size_t(index.column())].value);
}

std::optional<Decimal> LineItemsModel::sum() const
{
    std::optional<Decimal> total;
    for (const LineItem &line : m_lines) {
        const auto amount = Decimal::parse(line.amount.value);
        if (!amount)
            return std::nullopt;
        total = total ? total->plus(*amount) : amount;
        if (!total)
            return std::nullopt;
    }
    return total;
}

int LineItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount() + (m_editable ? 1 : 0);
}

int LineItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineItemsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Description ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const FieldValue *value = cell(index);
    if (!value) {
        if (role == Qt::ForegroundRole)
            return quietText(QGuiApplication::palette());
        if ((role == Qt::DisplayRole && index.column() == Description) || role == Qt::ToolTipRole)
            return tr("Type here to add a line");
        return {};
    }
    const FieldType type = cellType(columnName(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return type == FieldType::Amount ? formatDecimal(value->value)
                                         : displayName(value->value.simplified()); // may have several lines
    case Qt::EditRole:
        return editText(type, value->value);
    case Qt::ToolTipRole: {
        const QString why = doubtMessage(value->doubt);
        return why.isEmpty() ? displayName(value->raw) : why;
    }
    case ConfidenceRole:
        return value->isEmpty() ? 1.0 : value->confidence;
    default:
        return {};
    }
}

QVariant LineItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_lines.size() ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return lineColumnLabel(columnName(section));
    if (role == Qt::TextAlignmentRole)
        return int((section == Description ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags LineItemsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

bool LineItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable)
        return false;
    const QString name = columnName(index.column());
    const QString typed = value.toString();
    const FieldValue *before = cell(index);
    if (typed == (before ? editText(cellType(name), before->value) : QString()))
        return false;
    const Result<QString> canonical = canonicalCell(name, typed);
    if (!canonical) {
        emit refused(index.column(), typed);
        return false;
    }
    ValueEdit edit{ValueEdit::Section::Line, index.row(), name, {}, false};
    edit.value.value = *canonical;
    edit.value.confidence = canonical->isEmpty() ? 0 : 1;
    edit.value.source = canonical->isEmpty() ? ValueSource::None : ValueSource::Human;
    emit edited(edit);
    return true;
}

} // namespace desk
