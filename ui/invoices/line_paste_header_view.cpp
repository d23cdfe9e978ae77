// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste_header_view.h"

#include <QComboBox>

namespace desk {

using namespace Qt::StringLiterals;

LinePasteHeaderView::LinePasteHeaderView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumSectionSize(110);
    connect(this, &QHeaderView::sectionResized, this, &LinePasteHeaderView::place);
}

void LinePasteHeaderView::setChoices(int columns, const QList<std::pair<QString, int>> &choices)
{
    for (int column = 0; column < columns; ++column) {
        auto *combo = new QComboBox(this);
        combo->setObjectName(u"pasteColumn_%1"_s.arg(column + 1));
        //: Spoken name of a choice above a column of pasted text. %1: the column's number.
        combo->setAccessibleName(tr("Column %1 goes to").arg(column + 1));
        for (const auto &[word, value] : choices)
            combo->addItem(word, value);
        connect(combo, &QComboBox::activated, this,
                [this, combo, column] { emit chosen(column, combo->currentData().toInt()); });
        m_combos.append(combo);
        combo->show();
    }
    place();
}

void LinePasteHeaderView::setChosen(const QList<int> &values)
{
    for (int column = 0; column < std::min(m_combos.size(), values.size()); ++column)
        m_combos[column]->setCurrentIndex(m_combos[column]->findData(values[column]));
}

int LinePasteHeaderView::comboHeight() const
{
    return m_combos.isEmpty() ? 0 : m_combos.first()->sizeHint().height();
}

QSize LinePasteHeaderView::sizeHint() const
{
    QSize hint = QHeaderView::sizeHint();
    hint.setHeight(fontMetrics().height() + comboHeight() + 14);
    return hint;
}

void LinePasteHeaderView::place()
{
    const int height = comboHeight();
    for (int column = 0; column < m_combos.size(); ++column)
        m_combos[column]->setGeometry(sectionViewportPosition(column) + 3, this->height() - height - 4,
                                      sectionSize(column) - 6, height);
}

void LinePasteHeaderView::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

} // namespace desk
