// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_cell_delegate.h"

#include "ui/invoices/coding_codes_model.h"
#include "ui/invoices/coding_completer.h"
#include "ui/invoices/line_table_model.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {
constexpr int Margin = 6; ///< pixels beside the text
constexpr int MarkSize = 12;

class CellEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            // A line edit claims undo and redo always; without typed text they are the invoice's.
            if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
                event->ignore();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

bool endsEditing(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    return (enter || tab) && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

} // namespace

LineCellDelegate::LineCellDelegate(LineTableModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QString LineCellDelegate::kindWord(bool isCharge)
{
    //: Kind of a row: what is added to the invoice, or taken off it.
    return isCharge ? tr("Charge", "kind of row") : tr("Allowance", "kind of row");
}

void LineCellDelegate::setCodes(int column, CodingCodesModel &codes)
{
    m_codes.insert(column, &codes);
}

// --- painting

void LineCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const CodingCodesModel *codes = m_codes.value(index.column()); codes && !option->text.isEmpty())
        option->text = codes->title(index.data(Qt::EditRole).toString());
}

void LineCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool right = cell.displayAlignment & Qt::AlignRight;
    const bool wrong = index.data(LineTableModel::WrongRole).toBool();
    const bool marked = wrong || index.data(LineTableModel::DoubtfulRole).toBool();
    const Tone tone = wrong ? Tone::Wrong : Tone::Doubtful;
    QRect inner = option.rect.adjusted(Margin, 0, -Margin, 0);
    if (marked) {
        const QRect mark(right ? inner.left() : inner.right() - MarkSize + 1,
                         inner.top() + (inner.height() - MarkSize) / 2, MarkSize, MarkSize);
        icon(wrong ? u"octagon-alert" : u"triangle-alert", tone).paint(painter, mark);
        inner.adjust(right ? MarkSize + 3 : 0, 0, right ? 0 : -MarkSize - 3, 0);
    }
    QString text = cell.text;
    QFont font = option.font;
    const bool selected = option.state & QStyle::State_Selected;
    QColor ink = selected ? selectionText(option.palette) : option.palette.color(QPalette::Text);
    if (text.isEmpty()) {
        const QString ghost = index.data(LineTableModel::GhostRole).toString();
        text = ghost.isEmpty() ? index.data(LineTableModel::HintRole).toString() : formatDecimal(ghost);
        font.setItalic(true);
        if (!selected)
            ink = quietText(option.palette);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetrics metrics(font);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine, elided);
    if (marked) {
        const int width = std::min(inner.width(), metrics.horizontalAdvance(elided));
        const int left = right ? inner.right() - width + 1 : inner.left();
        const int y = inner.center().y() + metrics.ascent() / 2 + 3;
        painter->setPen(QPen(toneColours(tone, option.palette).text, 1, wrong ? Qt::SolidLine : Qt::DashLine));
        painter->drawLine(left, y, left + width, y);
    }
    if (option.state & QStyle::State_HasFocus) { // where the next key goes, also within a selection
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

// --- editing

QWidget *LineCellDelegate::kindEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"lineKindCombo"_s);
    combo->setAccessibleName(m_model.label(index.column()));
    combo->addItem(kindWord(false), u"allowance"_s);
    combo->addItem(kindWord(true), u"charge"_s);
    auto *self = const_cast<LineCellDelegate *>(this); // signals of a delegate come from its const functions
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo, NoHint);
    });
    return combo;
}

QWidget *LineCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_index = index;
    m_base = index.data(LineTableModel::CanonicalRole).toString();
    m_place = {};
    m_taken.clear();
    m_entered = false;
    if (m_model.section() == Section::AllowanceCharge && index.column() == AllowanceKind)
        return kindEditor(parent, index);
    auto *edit = new CellEdit(parent);
    edit->setObjectName(u"lineCellEdit"_s);
    edit->setAccessibleName(m_model.label(index.column()));
    edit->setAutoFillBackground(true);
    edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    edit->setTextMargins(0, 0, 0, 0);
    const QString ghost = index.data(LineTableModel::GhostRole).toString();
    if (!ghost.isEmpty())
        edit->setPlaceholderText(formatDecimal(ghost));
    if (CodingCodesModel *codes = m_codes.value(index.column()))
        new CodingCompleter(*codes, *edit); // the edit's child
    auto *self = const_cast<LineCellDelegate *>(this);
    connect(edit, &QLineEdit::textEdited, self, [self](const QString &text) { emit self->typed(self->m_index, text); });
    m_edit = edit;
    return edit;
}

void LineCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(LineTableModel::CanonicalRole))));
        return;
    }
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || edit->isModified()) // the invoice was read again: what is being typed stays
        return;
    m_base = index.data(LineTableModel::CanonicalRole).toString();
    edit->setText(index.data(Qt::EditRole).toString());
}

void LineCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        m_model.commit(index, {.text = combo->currentData().toString(), .base = m_base});
        return;
    }
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit)
        return;
    TypedCell typed{.text = edit->text(), .base = m_base};
    if (const CodingCodesModel *codes = m_codes.value(index.column()))
        typed.text = codes->codeFor(typed.text);
    if (typed.text.isEmpty() && m_base.isEmpty() && m_entered) // Enter takes what is offered
        typed.text = editText(FieldType::Amount, index.data(LineTableModel::GhostRole).toString());
    if (!m_taken.isEmpty() && edit->text() == m_taken)
        typed.place = m_place;
    m_model.commit(index, typed);
}

void LineCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void LineCellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_edit)
        m_edit.clear();
    QStyledItemDelegate::destroyEditor(editor, index);
    emit const_cast<LineCellDelegate *>(this)->ended();
}

void LineCellDelegate::take(const QString &text, const FieldValue &place)
{
    if (!m_edit)
        return;
    m_edit->setText(text);
    m_edit->setModified(true);
    m_taken = text;
    m_place = place;
    emit typed(m_index, text);
}

bool LineCellDelegate::isPossible() const
{
    return !m_edit || !m_index.isValid() || m_model.canonical(m_index.column(), m_edit->text()).has_value();
}

bool LineCellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || editor != m_edit || !m_index.isValid())
        return QStyledItemDelegate::eventFilter(editor, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!endsEditing(key))
        return QStyledItemDelegate::eventFilter(editor, event);
    if (!isPossible()) {
        emit refused(m_index, m_edit->text());
        m_edit->selectAll();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        m_entered = true;
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace desk
