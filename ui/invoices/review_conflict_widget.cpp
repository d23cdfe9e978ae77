// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_conflict_widget.h"

#include "core/invoices/invoice_cells.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"
#include "ui/kit/tone_label_widget.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr int MostCells = 6; ///< with more, all are decided together

QString cellName(const ValueEdit &edit)
{
    if (edit.section == Section::Header) {
        const auto field = fieldFromName(edit.name);
        return field ? fieldLabel(*field) : lineColumnLabel(edit.name);
    }
    //: A cell of a table. %1: number of the line, %2: name of the column.
    return ReviewConflictWidget::tr("Line %1, %2").arg(edit.row + 1).arg(lineColumnLabel(edit.name));
}

QString shown(const ValueEdit &edit, const QString &value)
{
    if (value.isEmpty())
        return ReviewConflictWidget::tr("(empty)", "a value");
    if (edit.section == Section::Header) {
        const auto field = fieldFromName(edit.name);
        return displayName(field ? editText(*field, value) : value);
    }
    return displayName(editText(cellType(edit.name), value));
}

} // namespace

ReviewConflictWidget::ReviewConflictWidget(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"reviewConflict"_s);
    auto *picture = new ToneLabelWidget(this);
    picture->setIcon(u"triangle-alert"_s, Tone::Doubtful);
    m_title = new QLabel(this);
    m_title->setObjectName(u"conflictTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_cells = new QWidget(this);
    m_grid = new QGridLayout(m_cells);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    //: Button: keep what somebody else saved.
    m_allTheirs = new QPushButton(tr("Use theirs"), this);
    m_allTheirs->setObjectName(u"conflictUseTheirs"_s);
    //: Button: save what I typed over what somebody else saved.
    m_allMine = new QPushButton(tr("Use mine"), this);
    m_allMine->setObjectName(u"conflictUseMine"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_allTheirs);
    head->addWidget(m_allMine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_cells);
    hide();
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(true); });
}

QString ReviewConflictWidget::titleOf(const ReviewConflict &conflict) const
{
    QString who = displayName(conflict.savedBy);
    if (who.isEmpty())
        //: Who saved something: a person or a program that is not known by name.
        who = tr("Somebody else");
    if (conflict.cells.isEmpty())
        //: Rows of a table were added or removed elsewhere while this person changed one. %1: who.
        return tr("%1 changed the rows of this table meanwhile. Your change is not saved yet.").arg(who);
    if (!conflict.savedAt.isValid())
        //: %1: who.
        return tr("%1 saved another value meanwhile. Which one is right?").arg(who);
    //: %1: who, %2: date and time.
    return tr("%1 saved another value meanwhile (%2). Which one is right?").arg(who, formatDateTime(conflict.savedAt));
}

void ReviewConflictWidget::setConflict(const ReviewConflict &conflict)
{
    clear();
    m_conflict = conflict;
    m_open = true;
    m_mine.resize(conflict.cells.size());
    m_title->setText(titleOf(conflict));
    const int count = int(conflict.cells.size());
    for (int row = 0; row < std::min(count, MostCells); ++row)
        addCell(conflict.cells[row], row);
    if (count > MostCells) {
        auto *more = new ToneLabelWidget(tr("and %Ln more", nullptr, count - MostCells), m_cells);
        more->setQuiet();
        m_grid->addWidget(more, MostCells, 0, 1, 4);
    }
    m_cells->setVisible(count > 0);
    show();
    m_allMine->setFocus(Qt::OtherFocusReason);
}

void ReviewConflictWidget::addCell(const ConflictCell &cell, int row)
{
    auto *name = new QLabel(cellName(cell.mine), m_cells);
    name->setTextFormat(Qt::PlainText);
    const auto button = [this, row](const QString &text, const QString &objectName, bool mine) {
        auto *made = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, 260), m_cells);
        made->setObjectName(objectName.arg(row));
        made->setToolTip(text);
        made->setCheckable(true);
        connect(made, &QPushButton::clicked, this, [this, row, mine] { choose(row, mine); });
        return made;
    };
    //: One of two values to choose from. %1: the value that somebody else saved.
    auto *theirs = button(tr("Theirs: %1").arg(shown(cell.mine, cell.theirs.value)), u"conflictTheirs_%1"_s, false);
    //: One of two values to choose from. %1: the value that this person typed.
    auto *mine = button(tr("Mine: %1").arg(shown(cell.mine, cell.mine.value.value)), u"conflictMine_%1"_s, true);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(theirs, row, 1);
    m_grid->addWidget(mine, row, 2);
    m_buttons.append(qMakePair(theirs, mine));
}

void ReviewConflictWidget::choose(int row, bool mine)
{
    m_mine[row] = mine;
    m_buttons[row].first->setChecked(!mine);
    m_buttons[row].second->setChecked(mine);
    for (const auto &choice : std::as_const(m_mine)) {
        if (!choice)
            return;
    }
    finish();
}

void ReviewConflictWidget::chooseAll(bool mine)
{
    for (auto &choice : m_mine)
        choice = mine;
    if (m_conflict.cells.isEmpty()) {
        const ReviewConflict conflict = m_conflict;
        clear();
        emit resolved(conflict, mine ? conflict.rest : QList<ValueEdit>());
        return;
    }
    finish();
}

void ReviewConflictWidget::finish()
{
    QList<ValueEdit> mine;
    for (qsizetype i = 0; i < m_mine.size(); ++i) {
        if (m_mine[i] == true)
            mine.append(m_conflict.cells[i].mine);
    }
    const ReviewConflict conflict = m_conflict;
    clear();
    emit resolved(conflict, mine);
}

void ReviewConflictWidget::clear()
{
    m_conflict = {};
    m_open = false;
    m_mine.clear();
    m_buttons.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    hide();
}

void ReviewConflictWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours tone = toneColours(Tone::Doubtful, palette());
    paintRound(&painter, rect(), 6, tone.background, tone.border);
}

} // namespace desk
