// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/unread_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/user_message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

UnreadWidget::UnreadWidget(QWidget *parent) : QWidget(parent)
{
    build();
    connect(m_again, &QPushButton::clicked, this, &UnreadWidget::readAgain);
    connect(m_password, &QLineEdit::returnPressed, this, &UnreadWidget::readAgain);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_again->setEnabled(!m_locked || !text.isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &UnreadWidget::saveOriginalRequested);
}

void UnreadWidget::build()
{
    m_icon = new ToneLabelWidget(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new QLabel(this);
    m_title->setObjectName(u"unreadTitle"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"unreadSentence"_s);
    m_code = new ToneLabelWidget(this);
    m_code->setQuiet();
    for (QLabel *label : {m_title, m_sentence, static_cast<QLabel *>(m_code)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(240);

    m_passwordLabel = new QLabel(tr("&Password"), this);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setAccessibleName(tr("Password of the document"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(240);
    m_passwordLabel->setBuddy(m_password);
    m_again = new QPushButton(icon(u"refresh-cw"), tr("Read again"), this);
    m_again->setObjectName(u"unreadAgainButton"_s);
    m_save = new QPushButton(icon(u"download"), tr("Save the original as..."), this);
    m_save->setObjectName(u"unreadSaveButton"_s);

    auto *password = new QHBoxLayout;
    password->addStretch();
    password->addWidget(m_passwordLabel);
    password->addWidget(m_password);
    password->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_code);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addLayout(password);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addStretch(3);
}

void UnreadWidget::setInvoice(const Invoice &invoice)
{
    const bool failed = invoice.status == InvoiceStatus::Failed;
    const bool reading = invoice.status == InvoiceStatus::Reading;
    m_locked = failed && invoice.error.code == ErrorCode::PasswordProtected;
    m_icon->setIcon(statusIcon(invoice.status), statusTone(invoice.status), 40);
    m_bar->setVisible(reading);
    m_code->setVisible(failed);
    m_passwordLabel->setVisible(m_locked);
    m_password->setVisible(m_locked);
    m_password->clear();
    m_again->setVisible(!reading);
    m_again->setEnabled(!m_locked);
    if (failed) {
        showFailed(invoice.error);
    } else if (reading) {
        m_title->setText(tr("This document is being read"));
        m_sentence->setText(tr("Its fields appear here as soon as that is done."));
    } else {
        m_title->setText(tr("This document waits to be read"));
        m_sentence->setText(tr("It is read when those before it are done. If reading was cancelled, read it again."));
    }
}

void UnreadWidget::showFailed(const Error &error)
{
    const UserMessage message = userMessage(error);
    m_title->setText(message.title);
    m_sentence->setText(m_locked ? tr("Type its password to read it. The password is not kept.") : message.nextStep);
    //: Below an error. %1: its name for support, for example password_protected.
    m_code->setText(tr("Error code: %1").arg(QString(errorCodeName(error.code))));
}

void UnreadWidget::readAgain()
{
    if (m_again->isEnabled())
        emit readAgainRequested(m_locked ? m_password->text() : QString());
}

void UnreadWidget::focusFirst()
{
    if (m_locked)
        m_password->setFocus();
    else if (m_again->isVisibleTo(this))
        m_again->setFocus();
}

} // namespace desk
