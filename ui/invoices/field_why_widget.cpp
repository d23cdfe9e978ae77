// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_why_widget.h"

#include "ui/invoices/review_popup.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 380; ///< at a font of 16 px line height

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Doubtful:
        return u"triangle-alert"_s;
    case Tone::Wrong:
        return u"octagon-alert"_s;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return u"info"_s;
}
} // namespace

FieldWhyWidget::FieldWhyWidget(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"fieldWhyPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title = new QLabel(this);
    m_title->setObjectName(u"fieldWhyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_confidence = new ConfidenceWidget(this);
    m_meaning = new ToneLabelWidget(this);
    m_meaning->setObjectName(u"fieldWhyMeaning"_s);
    m_meaning->setQuiet();
    m_meaning->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_confidence);
    auto *hint = new ToneLabelWidget(tr("Esc closes."), this);
    hint->setQuiet();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_meaning);
    m_column->addWidget(hint);
}

void FieldWhyWidget::addReason(const FieldReason &reason, int number)
{
    auto *picture = new ToneLabelWidget(m_rows);
    picture->setIcon(iconOf(reason.tone), reason.tone);
    picture->setFixedWidth(16);
    auto *sentence = new QLabel(reason.sentence, m_rows);
    sentence->setObjectName(u"fieldWhyReason_%1"_s.arg(number));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(line);
}

void FieldWhyWidget::popUp(QWidget *anchor, Field field, const FieldValue &value, const FieldWhy &why, double threshold)
{
    m_anchor = anchor;
    //: Heading above the reasons for a value. %1: the field.
    m_title->setText(tr("Why: %1").arg(fieldLabel(field)));
    m_confidence->set(value.source == ValueSource::Human ? 1.0 : value.confidence, threshold, value.isEmpty());
    m_meaning->setText(why.meaning);
    m_meaning->setVisible(!why.meaning.isEmpty());
    const std::unique_ptr<QWidget> before(m_rows);
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    QStringList spoken;
    for (const FieldReason &reason : why.reasons) {
        addReason(reason, int(spoken.size()));
        spoken.append(reason.sentence);
    }
    m_column->insertWidget(2, m_rows);
    setAccessibleName(m_title->text());
    setAccessibleDescription((QStringList(why.meaning) + spoken).join(u' '));
    const int width = scaled(Width, fontMetrics());
    setFixedWidth(width);
    m_rows->show();
    setFixedHeight(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : sizeHint().height());
    placePopup(*this, *anchor);
    // Inside the window as long as that is wide enough, so that it covers what it speaks of and nothing else.
    const QRect window(anchor->window()->mapToGlobal(QPoint(0, 0)), anchor->window()->size());
    if (x() + width > window.right() && window.width() > width)
        this->move(window.right() - width - 4, y());
    show();
    setFocus(Qt::PopupFocusReason);
}

void FieldWhyWidget::keyPressEvent(QKeyEvent *event)
{
    const bool again = event->key() == Qt::Key_F2 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || again)
        closePopup(*this, m_anchor);
    else
        QFrame::keyPressEvent(event);
}

} // namespace desk
