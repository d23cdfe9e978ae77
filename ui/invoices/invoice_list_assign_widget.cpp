// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_assign_widget.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 100; // as FilingService takes it
} // namespace

InvoiceListAssignWidget::InvoiceListAssignWidget(QWidget *parent)
    : QWidget(parent), m_people(new QStringListModel(this))
{
    auto *label = new QLabel(tr("&Who is to look at them?"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"bulkAssignEdit"_s);
    m_name->setMaxLength(LongestName);
    label->setBuddy(m_name);
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"bulkAssignPeople"_s);
    completer->popup()->setAccessibleName(tr("Known people"));
    m_name->setCompleter(completer);
    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        return made;
    };
    m_assign = button(u"bulkAssignButton"_s, tr("Assign %Ln", nullptr, 0));
    //: Button: I am to look at the selected invoices.
    m_toMe = button(u"bulkAssignMeButton"_s, tr("To me"));
    //: Button: nobody in particular is to look at the selected invoices.
    QPushButton *nobody = button(u"bulkAssignNobodyButton"_s, tr("To nobody"));
    //: Button: do not change who is to look at the selected invoices.
    QPushButton *cancel = button(u"bulkAssignCancelButton"_s, tr("Cancel"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 8);
    line->addWidget(label);
    line->addWidget(m_name, 1);
    for (QPushButton *one : {m_assign, m_toMe, nobody, cancel})
        line->addWidget(one);
    hide();

    const auto confirm = [this] {
        if (const QString name = m_name->text().simplified(); !name.isEmpty())
            emit confirmed(name);
    };
    const auto giveUp = [this] {
        finish();
        emit cancelled();
    };
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_assign->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, confirm);
    connect(m_assign, &QPushButton::clicked, this, confirm);
    connect(m_toMe, &QPushButton::clicked, this, [this] { emit confirmed(m_me); });
    connect(nobody, &QPushButton::clicked, this, [this] { emit confirmed({}); });
    connect(cancel, &QPushButton::clicked, this, giveUp);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, giveUp);
    addAction(escape);
}

void InvoiceListAssignWidget::setPeople(const QStringList &people, const QString &me)
{
    m_people->setStringList(people);
    m_me = me;
    m_toMe->setVisible(!me.isEmpty());
}

void InvoiceListAssignWidget::start(int count)
{
    //: Button: the person typed is to look at %Ln invoices.
    m_assign->setText(tr("Assign %Ln", nullptr, count));
    m_name->clear();
    m_assign->setEnabled(false);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
