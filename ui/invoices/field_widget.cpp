// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_widget.h"

#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/flow_layout.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int SourceWidth = 72;
constexpr int MostAlternatives = 3;
} // namespace

FieldWidget::FieldWidget(Field field, int labelWidth, QWidget *parent) : QWidget(parent), m_field(field)
{
    build(labelWidth);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit accepted(m_field); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_picked.reset();
        showProblem({});
        emit typed(m_field, text);
    });
    connect(m_edit, &FieldEditWidget::gotFocus, this, [this] { emit gotFocus(m_field); });
    connect(m_edit, &FieldEditWidget::restoreRequested, this, [this] {
        restore();
        m_edit->selectAll();
        emit typed(m_field, {});
    });
    connect(m_edit, &FieldEditWidget::lostFocus, this, [this] {
        if (isDirty())
            emit leftDirty(m_field);
    });
    connect(m_edit, &FieldEditWidget::alternativeRequested, this, [this](int number) {
        if (number <= m_reading.others.size() && number <= MostAlternatives && !m_edit->isReadOnly())
            emit alternativeChosen(m_field, m_reading.others[number - 1]);
    });
}

void FieldWidget::build(int labelWidth)
{
    m_label = new QLabel(fieldLabel(m_field), this);
    m_label->setFixedWidth(labelWidth);
    m_edit = new FieldEditWidget(this);
    m_edit->setObjectName(u"fieldEdit_"_s + fieldName(m_field));
    m_edit->setAccessibleName(fieldLabel(m_field));
    m_edit->setTextMargins(4, 0, 4, 0);
    m_label->setBuddy(m_edit);
    m_confidence = new ConfidenceWidget(this);
    QSizePolicy keepsItsPlace = m_confidence->sizePolicy(); // so that the lines of all fields end together
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_confidence->setSizePolicy(keepsItsPlace);
    m_source = new ToneLabelWidget(this);
    m_source->setQuiet();
    m_source->setFixedWidth(SourceWidth);

    m_below = new QWidget(this);
    m_reasonIcon = new ToneLabelWidget(m_below);
    m_reasonIcon->setFixedWidth(16);
    m_reason = new ToneLabelWidget(m_below);
    m_reason->setWordWrap(true);
    m_alternatives = new FlowLayout(6);
    auto *below = new QGridLayout(m_below);
    below->setContentsMargins(0, 0, 0, 4);
    below->setHorizontalSpacing(6);
    below->setVerticalSpacing(4);
    below->addWidget(m_reasonIcon, 0, 0, Qt::AlignTop);
    below->addWidget(m_reason, 0, 1);
    below->addLayout(m_alternatives, 1, 0, 1, 2);
    below->setColumnStretch(1, 1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 3, 12, 3);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_confidence, 0, 2);
    grid->addWidget(m_source, 0, 3);
    grid->addWidget(m_below, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
}

void FieldWidget::setReading(const FieldReading &reading, FieldState state, double threshold, bool editable)
{
    const bool keepTyped = isDirty() && editable;
    m_reading = reading;
    m_state = state;
    m_edit->setReadOnly(!editable);
    m_edit->setFrame(editable); // what cannot be typed into does not look as if it could
    if (!keepTyped)
        restore();
    const FieldValue &taken = reading.taken;
    m_confidence->set(taken.source == ValueSource::Human ? 1.0 : taken.confidence, threshold, taken.isEmpty());
    m_confidence->setVisible(!taken.isEmpty() || state != FieldState::Absent);
    m_source->setText(taken.isEmpty() ? QString() : sourceWord(taken.source));
    const bool printedOtherwise = !taken.raw.isEmpty() && taken.raw != taken.value;
    //: Tooltip of a field: how the value is printed on the document.
    m_edit->setToolTip(printedOtherwise ? tr("Printed as \"%1\"").arg(displayName(taken.raw)) : QString());
    showReason();
    showAlternatives(editable);
    update();
}

void FieldWidget::setDocument(const QString &currency, int pageCount)
{
    m_currency = currency;
    m_pageCount = pageCount;
}

bool FieldWidget::isDirty() const
{
    return m_edit->isModified() && m_edit->text() != editText(fieldType(m_field), m_base);
}

void FieldWidget::restore()
{
    m_base = m_reading.taken.value;
    m_edit->setText(editText(fieldType(m_field), m_base));
    m_edit->setCursorPosition(0);
    m_edit->setModified(false);
    m_picked.reset();
    m_problem.clear();
    showReason();
}

void FieldWidget::take(const PickedText &picked, bool more)
{
    if (m_edit->isReadOnly())
        return;
    QString text = picked.text;
    if (more && m_picked && m_picked->page == picked.page) {
        text = m_edit->text().trimmed() + u' ' + text;
        m_picked->words += picked.words;
        m_picked->box = m_picked->box.united(picked.box);
    } else {
        m_picked = picked;
    }
    m_picked->text = text;
    // Shown as it will be saved, so that the person sees at once how "1.471,60 EUR" is understood.
    const Result<QString> canonical = canonicalValue(m_field, text, m_currency);
    m_edit->setText(canonical ? editText(fieldType(m_field), *canonical) : text);
    m_edit->setModified(true);
    showProblem(canonical ? QString() : expectedForm(m_field));
    emit typed(m_field, m_edit->text());
}

Result<FieldValue> FieldWidget::typedValue() const
{
    if (!isDirty() && !m_picked)
        return m_reading.taken;
    TRY_ASSIGN(canonical, canonicalValue(m_field, m_edit->text(), m_currency));
    FieldValue value;
    value.value = canonical;
    if (m_picked) {
        value.raw = m_picked->text;
        value.page = m_picked->page;
        value.box = m_picked->box;
    }
    return value;
}

void FieldWidget::showProblem(const QString &sentence)
{
    m_problem = sentence;
    showReason();
    update();
}

void FieldWidget::showReason()
{
    const bool doubtful = m_state == FieldState::Doubtful || m_state == FieldState::Wrong;
    QString text = m_problem;
    if (text.isEmpty() && doubtful && !isDirty()) {
        text = doubtMessage(m_reading.taken.doubt);
        if (text.isEmpty() && m_reading.taken.isEmpty())
            text = tr("This field is needed and was not found. Type it, or click it on the page.");
    }
    const Tone tone = !m_problem.isEmpty() || m_state == FieldState::Wrong ? Tone::Wrong : Tone::Doubtful;
    m_reason->setText(text);
    m_reason->setTone(tone);
    m_reasonIcon->setIcon(tone == Tone::Wrong ? u"octagon-alert"_s : u"triangle-alert"_s, tone);
    m_reason->setVisible(!text.isEmpty());
    m_reasonIcon->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    m_below->setVisible(!text.isEmpty() || m_alternatives->count() > 0);
}

void FieldWidget::showAlternatives(bool editable)
{
    while (const std::unique_ptr<QLayoutItem> item{m_alternatives->takeAt(0)}) {
        if (item->widget())
            item->widget()->deleteLater();
    }
    const bool doubtful = m_state == FieldState::Doubtful || m_state == FieldState::Wrong;
    if (editable && doubtful && !m_reading.others.isEmpty()) {
        const int count = std::min(MostAlternatives, int(m_reading.others.size()));
        for (int i = 0; i < count; ++i) {
            const FieldValue &other = m_reading.others[i];
            auto *button = new QPushButton(alternativeText(other), m_below);
            button->setObjectName(u"alternative_%1_%2"_s.arg(fieldName(m_field)).arg(i + 1));
            button->setAccessibleName(button->text());
            //: Tooltip of a button that takes another value. %1: a key.
            button->setToolTip(tr("Take this value (%1)").arg(u"Alt+%1"_s.arg(i + 1)));
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QPushButton::clicked, this, [this, other] { emit alternativeChosen(m_field, other); });
            m_alternatives->addWidget(button);
        }
    }
    m_below->setVisible(m_reason->isVisibleTo(m_below) || m_alternatives->count() > 0);
}

QString FieldWidget::alternativeText(const FieldValue &value) const
{
    QString text = displayName(editText(fieldType(m_field), value.value));
    text = fontMetrics().elidedText(text, Qt::ElideRight, 180);
    if (value.page >= 0 && m_pageCount > 1)
        //: A button that takes another likely value of a field. %1: the value, %2: number of the page it stands on.
        return tr("or %1 from page %2").arg(text).arg(value.page + 1);
    //: A button that takes another likely value of a field. %1: the value.
    return tr("or %1").arg(text);
}

void FieldWidget::setLit(bool lit)
{
    if (m_lit == lit)
        return;
    m_lit = lit;
    update();
}

void FieldWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    emit hovered(m_field, true);
}

void FieldWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    emit hovered(m_field, false);
}

void FieldWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool problem = !m_problem.isEmpty();
    if (m_lit || m_edit->hasFocus())
        painter.fillRect(rect(), hoverSurface(palette()));
    if (m_state == FieldState::Doubtful || m_state == FieldState::Wrong || problem) {
        const Tone tone = m_state == FieldState::Wrong || problem ? Tone::Wrong : Tone::Doubtful;
        painter.fillRect(QRect(0, 2, 3, height() - 4), toneColours(tone, palette()).text);
    }
}

} // namespace desk
