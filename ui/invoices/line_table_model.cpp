// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_table_model.h"

#include "ui/invoices/coding_words.h"
#include "ui/invoices/line_cell_delegate.h"
#include "ui/invoices/line_rules.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr double CertainEnough = 0.7; ///< a row that nothing confirms is above it, one that does not multiply below
constexpr int LongestCode = 36;
constexpr int LongestText = 4'000;
constexpr int MostTooltip = 600;

/// How many rows are the same at the start and at the end.
std::pair<qsizetype, qsizetype> sameEnds(const QList<CellRow> &a, const QList<CellRow> &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype start = 0, end = 0;
    while (start < shorter && a[start] == b[start])
        ++start;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    return {start, end};
}

} // namespace

LineTableModel::LineTableModel(Section section, QObject *parent) : QAbstractTableModel(parent), m_section(section) {}

void LineTableModel::setInvoice(const Extraction &extraction, Rights rights, bool another)
{
    m_places = minorUnitDigits(extraction.value(Field::Currency).value);
    const QList<CellRow> rows = tableRows(extraction, m_section);
    if (another || rights != m_rights) {
        beginResetModel();
        m_drafts.clear();
        m_rights = rights;
        m_rows = rows;
        readFindings(extraction);
        endResetModel();
        return;
    }
    const QHash<int, QString> findings = m_findings;
    readFindings(extraction);
    replaceRows(rows);
    if (findings != m_findings && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
}

/// In the smallest steps, so that an open editor, the selection and the place stay where they are.
void LineTableModel::replaceRows(const QList<CellRow> &rows)
{
    const auto [start, end] = sameEnds(m_rows, rows);
    const qsizetype before = m_rows.size() - start - end, after = rows.size() - start - end;
    const qsizetype kept = std::min(before, after);
    if (after > before) {
        // A row that was typed into the empty one takes its place; a new empty one follows.
        const bool appended = end == 0 && m_rights.cells;
        const int at = int(start + kept) + (appended ? 1 : 0);
        beginInsertRows({}, at, at + int(after - before) - 1);
        m_rows = rows;
        endInsertRows();
        if (appended)
            emit dataChanged(index(at - 1, 0), index(at - 1, columnCount() - 1));
    } else if (after < before) {
        const int at = int(start + kept);
        beginRemoveRows({}, at, at + int(before - after) - 1);
        m_rows = rows;
        endRemoveRows();
    } else {
        m_rows = rows;
    }
    for (qsizetype row = start; row < start + kept; ++row) // one by one: an editor follows single cells
        emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
}

void LineTableModel::readFindings(const Extraction &extraction)
{
    m_findings.clear();
    if (m_section != Section::Line)
        return;
    for (const Finding &finding : extraction.findings) {
        const bool speaksOfALine =
            finding.rule == "line_arithmetic"_L1 || finding.rule == "einvoice_line_arithmetic"_L1;
        if (!speaksOfALine || finding.severity < Severity::Warning || finding.isAccepted() || finding.values.isEmpty())
            continue;
        bool isNumber = false;
        const int line = finding.values.first().toInt(&isNumber);
        if (isNumber)
            m_findings.insert(line - 1, findingMessage(finding));
    }
}

FieldType LineTableModel::type(int column) const
{
    return tableColumns(m_section)[size_t(column)].type;
}

const FieldValue *LineTableModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    return &m_rows[index.row()][index.column()];
}

// --- texts and values

QString LineTableModel::label(int column) const
{
    const TableColumn &known = tableColumns(m_section)[size_t(column)];
    if (known.isCoding)
        return ledgerKindWord(LedgerCodeKinds[size_t(column - Account)]);
    if (m_section == Section::AllowanceCharge && column == AllowanceKind)
        //: Column: allowance or charge.
        return tr("Kind");
    return lineColumnLabel(QString(known.name));
}

QString LineTableModel::shown(int column, const FieldValue &value) const
{
    if (value.isEmpty())
        return {};
    const QLatin1StringView name = tableColumns(m_section)[size_t(column)].name;
    if (name == "kind"_L1)
        return LineCellDelegate::kindWord(value.value == "charge"_L1);
    if (type(column) != FieldType::Amount)
        return displayName(value.value.simplified()); // may have several lines
    const auto number = Decimal::parse(value.value);
    if (name == "tax_rate"_L1 && number)
        //: A rate of tax in a cell. %1: the number.
        return tr("%1 %").arg(formatDecimal(number->reduced().toString()));
    if (name == "quantity"_L1 && number)
        return formatDecimal(number->reduced().toString());
    return formatDecimal(value.value);
}

QString LineTableModel::typedForm(int column, const QString &canonical) const
{
    if (type(column) != FieldType::Amount)
        return canonical;
    const QLatin1StringView name = tableColumns(m_section)[size_t(column)].name;
    const auto number = Decimal::parse(canonical);
    const bool plain = name == "tax_rate"_L1 || name == "quantity"_L1;
    return editText(FieldType::Amount, plain && number ? number->reduced().toString() : canonical);
}

Result<QString> LineTableModel::canonical(int column, const QString &text) const
{
    const TableColumn &known = tableColumns(m_section)[size_t(column)];
    if (known.isCoding) {
        const QString code = text.simplified();
        if (code.size() > LongestCode)
            return fail(ErrorCode::InvalidArgument, u"a code of at most 36 characters"_s);
        return code;
    }
    if (known.name == "kind"_L1) {
        if (text == "charge"_L1 || text == "allowance"_L1)
            return text;
        return fail(ErrorCode::InvalidArgument, u"allowance or charge"_s);
    }
    TRY_ASSIGN(value, canonicalCell(QString(known.name), text));
    if (known.type == FieldType::Text && value.size() > LongestText)
        return fail(ErrorCode::InvalidArgument, u"a text of at most 4000 characters"_s);
    if (known.type != FieldType::Amount || value.isEmpty() || known.name == "tax_rate"_L1)
        return value;
    const auto number = Decimal::parse(value);
    if (!number)
        return value;
    return number->reduced().toString(known.name == "quantity"_L1 ? 0 : m_places);
}

QString LineTableModel::expected(int column) const
{
    const TableColumn &known = tableColumns(m_section)[size_t(column)];
    if (known.isCoding)
        return tr("A code of at most %Ln characters is expected.", nullptr, LongestCode);
    if (known.name == "tax_rate"_L1)
        //: Below a cell that holds no rate of tax. %1: an example.
        return tr("A rate from 0 to 100 percent is expected, for example %1.").arg(QLocale().toString(19));
    if (known.type == FieldType::Text)
        return tr("A text of at most %Ln characters is expected.", nullptr, LongestText);
    if (known.name == "quantity"_L1)
        //: Below a cell that holds no quantity. %1: an example in the person's own notation.
        return tr("A number is expected, for example %1.").arg(QLocale().toString(2.5));
    return expectedForm(known.type);
}

bool LineTableModel::isDoubtful(int column, const FieldValue &value) const
{
    const TableColumn &known = tableColumns(m_section)[size_t(column)];
    if (value.isEmpty() || value.source == ValueSource::Human || known.isCoding || known.name == "kind"_L1)
        return false;
    return value.doubt.code != DoubtCode::None || value.confidence < CertainEnough;
}

QString LineTableModel::reason(const QModelIndex &index) const
{
    if (isDraft(index))
        return expected(index.column());
    const FieldValue *value = cell(index);
    if (!value)
        return {};
    if (m_section == Section::Line && index.column() == Amount) {
        if (const QString found = m_findings.value(index.row()); !found.isEmpty())
            return found;
    }
    if (!isDoubtful(index.column(), *value))
        return {};
    const QString why = doubtMessage(value->doubt);
    return why.isEmpty() ? tr("Nothing else in the document confirms this value.") : why;
}

// --- editing

bool LineTableModel::commit(const QModelIndex &index, const TypedCell &typed)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const FieldValue *before = cell(index);
    const QString stands = before ? before->value : QString();
    const QString base = typed.base.value_or(stands);
    const bool wasDraft = isDraft(index);
    const Result<QString> value = canonical(index.column(), typed.text);
    if (!value) {
        m_drafts.insert(index, typed.text);
        emit dataChanged(index, index);
        emit refused(index, typed.text);
        return false;
    }
    if (wasDraft)
        dropDraft(index);
    if (*value == base || *value == stands) // nothing was changed, or somebody else typed the same
        return wasDraft;
    FieldValue own = typed.place;
    own.value = *value;
    if (own.isEmpty())
        own = {};
    const ValueEdit edit = cellEdit(m_section, index.row(), index.column(), own);
    QList<ValueEdit> begun;
    if (before && base != stands) { // somebody else changed it while this was being typed
        begun.append(edit);
        begun.first().value = {};
        begun.first().value.value = base;
    }
    const bool isLine = m_section == Section::Line;
    //: For the undo menu: a cell of a table was changed. %1: number of the row, %2: the column.
    const QString what = isLine ? tr("Line %1: %2") : tr("Row %1: %2");
    emit edited({edit}, what.arg(index.row() + 1).arg(label(index.column())), begun);
    return true;
}

bool LineTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && commit(index, {.text = value.toString()});
}

QModelIndex LineTableModel::firstDraft() const
{
    QModelIndex first;
    for (auto it = m_drafts.keyBegin(); it != m_drafts.keyEnd(); ++it) {
        if (it->isValid() && (!first.isValid() || it->row() < first.row()))
            first = *it;
    }
    return first;
}

void LineTableModel::dropDraft(const QModelIndex &index)
{
    if (m_drafts.remove(index) > 0)
        emit dataChanged(index, index);
}

// --- Qt's questions

int LineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lineCount() + (m_rights.cells ? 1 : 0);
}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(tableColumns(m_section).size());
}

QVariant LineTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    const FieldValue *value = cell(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((type(column) == FieldType::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (isDraft(index))
            return displayName(m_drafts.value(index));
        return value ? shown(column, *value) : QString();
    case Qt::EditRole:
        if (isDraft(index))
            return m_drafts.value(index);
        return value ? typedForm(column, value->value) : QString();
    case Qt::ToolTipRole: {
        QString text = reason(index);
        if (text.isEmpty() && value)
            text = displayName(value->raw.isEmpty() ? shown(column, *value) : value->raw.simplified());
        return text.left(MostTooltip);
    }
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return reason(index);
    case GhostRole:
        return value && !isDraft(index) && m_rights.cells
                   ? likelyValue(m_section, m_rows[index.row()], column, m_places)
                   : QString();
    case DoubtfulRole:
        return value && isDoubtful(column, *value);
    case WrongRole:
        return isDraft(index) || (m_section == Section::Line && column == Amount && m_findings.contains(index.row()));
    case CanonicalRole:
        return value ? value->value : QString();
    case HintRole: {
        const bool words = m_section == Section::Line
                               ? column == Description
                               : m_section == Section::AllowanceCharge && column == AllowanceReason;
        return !value && words ? tr("Type here to add a row") : QString();
    }
    default:
        return {};
    }
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < m_rows.size() ? QLocale().toString(section + 1) : u"+"_s;
        if (role == Qt::ToolTipRole && section >= m_rows.size())
            return tr("Type here to add a row");
        return {};
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return label(section);
    if (role == Qt::TextAlignmentRole)
        return int((type(section) == FieldType::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags LineTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool coding = tableColumns(m_section)[size_t(index.column())].isCoding;
    const bool may = m_rights.cells || (coding && m_rights.coding && index.row() < m_rows.size());
    return may ? flags | Qt::ItemIsEditable : flags;
}

} // namespace desk
