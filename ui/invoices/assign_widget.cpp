// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/assign_widget.h"

#include "ui/invoices/review_popup.h"
#include "ui/kit/format.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 280;
constexpr int MostRows = 7;
constexpr int MostLetters = 100;
} // namespace

AssignWidget::AssignWidget(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"assignPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    //: Above the line in which a name is typed.
    auto *label = new QLabel(tr("Who is to look at it?"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"assignEdit"_s);
    m_name->setMaxLength(MostLetters);
    m_name->setClearButtonEnabled(false);
    m_name->setAccessibleName(label->text());
    m_name->setPlaceholderText(tr("Name", "of a person"));
    m_name->installEventFilter(this);
    label->setBuddy(m_name);
    m_model = new QStringListModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"assignList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows in the line go through it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_list);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &AssignWidget::showChoices);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void AssignWidget::popUp(QWidget *anchor, const QString &me, const QString &assignee)
{
    m_anchor = anchor;
    m_me = me;
    m_assignee = assignee;
    m_name->clear();
    showChoices();
    place();
    show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void AssignWidget::setPeople(const QStringList &people)
{
    m_people = people;
    if (!isVisible())
        return;
    showChoices();
    place();
}

void AssignWidget::showChoices()
{
    const QString typed = m_name->text().trimmed();
    QStringList rows;
    m_choices.clear();
    const auto offer = [&](const QString &name, const QString &words) {
        m_choices.append(name);
        rows.append(words);
    };
    const auto fits = [&typed](const QString &name) { return name.contains(typed, Qt::CaseInsensitive); };
    if (!m_me.isEmpty() && m_me != m_assignee && (fits(m_me) || fits(tr("Me"))))
        //: A choice of who is to look at an invoice: this person. %1: the name.
        offer(m_me, tr("Me (%1)").arg(displayName(m_me)));
    for (const QString &name : std::as_const(m_people)) {
        if (name != m_me && name != m_assignee && fits(name))
            offer(name, displayName(name));
    }
    const bool known =
        m_choices.contains(typed, Qt::CaseInsensitive) || typed.compare(m_assignee, Qt::CaseInsensitive) == 0;
    if (!typed.isEmpty() && !known)
        //: A choice of who is to look at an invoice: a name that was not used before. %1: the name.
        offer(typed, tr("Somebody new: %1").arg(displayName(typed)));
    if (!m_assignee.isEmpty() && (typed.isEmpty() || fits(tr("Nobody"))))
        //: A choice of who is to look at an invoice.
        offer({}, tr("Nobody", "is to look at an invoice"));
    m_model->setStringList(rows);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!rows.isEmpty());
}

void AssignWidget::place()
{
    const int rows = std::min(MostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8) + 4);
    setFixedWidth(Width);
    adjustSize();
    if (m_anchor)
        placePopup(*this, *m_anchor);
}

void AssignWidget::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const QString name = m_choices[row];
    closePopup(*this, m_anchor);
    emit assigned(name);
}

bool AssignWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int to = row + (key->key() == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, m_model->rowCount() - 1)), 0));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(row);
            return true;
        case Qt::Key_Escape:
            closePopup(*this, m_anchor);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace desk
