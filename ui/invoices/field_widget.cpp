// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_widget.h"

#include "ui/invoices/field_answers_widget.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/field_matches.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"
#include "ui/kit/tone_label_widget.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
/// Room for a value, its confidence and its source beside the label; with less, the source stands in a tooltip.
constexpr int NarrowCharacters = 68;
} // namespace

FieldWidget::FieldWidget(Field field, int labelWidth, QWidget *parent) : QWidget(parent), m_field(field)
{
    build(labelWidth);
    connectParts();
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
    m_confidence->setObjectName(u"fieldConfidence_"_s + fieldName(m_field));
    m_confidence->setClickable(true);
    QSizePolicy keepsItsPlace = m_confidence->sizePolicy(); // so that the lines of all fields end together
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_confidence->setSizePolicy(keepsItsPlace);
    m_source = new ToneLabelWidget(this);
    m_source->setQuiet();
    int widest = fontMetrics().horizontalAdvance(tr("not saved"));
    for (int source = int(ValueSource::EInvoice); source <= int(ValueSource::Human); ++source)
        widest = std::max(widest, fontMetrics().horizontalAdvance(sourceWord(ValueSource(source))));
    m_source->setFixedWidth(widest + 2);

    m_below = new QWidget(this);
    m_reasonIcon = new ToneLabelWidget(m_below);
    m_reasonIcon->setFixedWidth(16);
    m_reason = new ToneLabelWidget(m_below);
    m_reason->setObjectName(u"fieldReason_"_s + fieldName(m_field));
    m_reason->setWordWrap(true);
    m_answers = new FieldAnswersWidget(m_field, m_below);
    auto *below = new QGridLayout(m_below);
    below->setContentsMargins(0, 0, 0, 4);
    below->setHorizontalSpacing(6);
    below->setVerticalSpacing(4);
    below->addWidget(m_reasonIcon, 0, 0, Qt::AlignTop);
    below->addWidget(m_reason, 0, 1);
    below->addWidget(m_answers, 1, 0, 1, 2);
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

void FieldWidget::connectParts()
{
    connect(m_confidence, &ConfidenceWidget::clicked, this, [this] { emit whyRequested(m_field); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit accepted(m_field); });
    connect(m_edit, &QLineEdit::textEdited, this, &FieldWidget::onTyped);
    connect(m_edit, &FieldEditWidget::gotFocus, this, [this] { emit gotFocus(m_field); });
    connect(m_edit, &FieldEditWidget::restoreRequested, this, [this] {
        restore();
        m_edit->selectAll();
        emit typed(m_field, {});
        emit placeShown({}, false);
    });
    connect(m_edit, &FieldEditWidget::lostFocus, this, [this] {
        if (isDirty())
            emit leftDirty(m_field);
    });
    connect(m_edit, &FieldEditWidget::stepRequested, this, &FieldWidget::stepMatch);
    connect(m_edit, &FieldEditWidget::alternativeRequested, this, [this](int number) {
        if (m_editable && number < m_answers->answers().size())
            emit answerChosen(m_field, m_answers->answers()[number]);
    });
    connect(m_answers, &FieldAnswersWidget::answerClicked, this,
            [this](int index) { emit answerChosen(m_field, m_answers->answers()[index]); });
    connect(m_answers, &FieldAnswersWidget::answerHovered, this,
            [this](const FieldValue &value) { emit placeShown(value, false); });
}

void FieldWidget::setReading(const FieldReading &reading, FieldState state, double threshold, bool editable,
                             const QString &note)
{
    const bool keepTyped = isDirty() && editable;
    m_reading = reading;
    m_state = state;
    m_threshold = threshold;
    m_editable = editable;
    m_note = note;
    m_edit->setReadOnly(!editable);
    m_edit->setFrame(editable); // what cannot be typed into does not look as if it could
    if (state == FieldState::Doubtful || state == FieldState::Wrong)
        m_answers->setReading(editable ? reading : FieldReading(), m_pageCount);
    else
        m_answers->clear();
    if (!keepTyped)
        restore();
    const FieldValue &taken = reading.taken;
    const bool printedOtherwise = !taken.raw.isEmpty() && taken.raw != m_edit->text();
    //: Tooltip of a field: how the value is printed on the document.
    m_edit->setToolTip(printedOtherwise ? tr("Printed as \"%1\"").arg(displayName(taken.raw)) : QString());
    showStand();
    showReason();
    update();
}

void FieldWidget::setDocument(const QString &currency, int pageCount)
{
    m_currency = currency;
    m_pageCount = pageCount;
}

bool FieldWidget::isDirty() const
{
    return m_edit->isModified() && m_edit->text() != editText(m_field, m_base);
}

std::optional<FieldDraft> FieldWidget::draft() const
{
    return isDirty() ? std::optional(FieldDraft{m_edit->text(), m_base}) : std::nullopt;
}

void FieldWidget::setDraft(const FieldDraft &draft)
{
    m_base = draft.base;
    m_edit->setText(draft.text);
    m_edit->setModified(true);
    forgetOrigin();
    const bool possible = canonicalValue(m_field, draft.text, m_currency).has_value();
    showProblem(possible ? QString() : problemOf(m_field, draft.text));
}

bool FieldWidget::hasAnswers() const
{
    return !m_answers->answers().isEmpty();
}

void FieldWidget::forgetOrigin()
{
    m_picked.reset();
    m_answer.reset();
    m_match = -1;
    m_answers->setChosen(-1);
}

void FieldWidget::restore()
{
    m_base = m_reading.taken.value;
    if (const QString text = editText(m_field, m_base); text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    } // else what is selected stays: the next key replaces it
    m_edit->setModified(false);
    forgetOrigin();
    m_matches.clear();
    m_problem.clear();
    if (hasAnswers())
        m_answers->setChosen(0);
    showHint();
    showStand();
    showReason();
}

void FieldWidget::setSaving()
{
    m_edit->setModified(false);
    m_matches.clear();
    m_match = -1;
    showHint();
}

void FieldWidget::onTyped(const QString &text)
{
    forgetOrigin();
    m_typedText = text;
    if (!m_problem.isEmpty())
        showProblem({});
    showStand();
    emit typed(m_field, text);
}

void FieldWidget::setMatches(const QList<PickedText> &matches)
{
    m_matches = matches;
    m_match = -1;
    showHint();
}

void FieldWidget::showHint()
{
    if (m_matches.isEmpty())
        m_edit->setHint({});
    else if (m_match < 0)
        //: At the end of a field while its value is typed: places on the page that read alike.
        m_edit->setHint(u"\u2193 "_s + tr("%Ln on the page", nullptr, int(m_matches.size())));
    else
        //: At the end of a field: which of the places on the page was chosen. %1: its number, %2: how many there are.
        m_edit->setHint(u"\u2193 "_s + tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
}

void FieldWidget::stepMatch(int by)
{
    if (m_matches.isEmpty() || !m_editable)
        return;
    const int to = std::clamp(m_match + by, -1, int(m_matches.size()) - 1);
    if (to == m_match)
        return;
    const QList<PickedText> matches = m_matches; // taking tells others, who may look for matches anew
    if (to < 0) {
        m_edit->setText(m_typedText);
        m_edit->setModified(true);
        forgetOrigin();
        emit placeShown({}, false);
    } else {
        m_picked.reset();
        take(matches[to], false);
        FieldValue place;
        place.value = matches[to].text;
        place.page = matches[to].page;
        place.box = matches[to].box;
        emit placeShown(place, true);
    }
    m_matches = matches;
    m_match = to;
    showHint();
}

void FieldWidget::take(const PickedText &picked, bool more)
{
    if (!m_editable)
        return;
    QString text = picked.text;
    if (more && m_picked && m_picked->page == picked.page) {
        text = m_picked->text + u' ' + text;
        m_picked->words += picked.words;
        m_picked->box = m_picked->box.united(picked.box);
    } else {
        m_picked = picked;
    }
    m_picked->text = text;
    m_answer.reset();
    m_answers->setChosen(-1);
    setMatches({});
    // Shown as it will be saved, so that the person sees at once how "1.471,60 EUR" is understood.
    const Result<QString> canonical = canonicalPicked(m_field, text, m_currency);
    m_edit->setText(canonical ? editText(m_field, *canonical) : text);
    m_edit->setModified(true);
    showProblem(canonical ? QString() : problemOf(m_field, text));
    showStand();
}

bool FieldWidget::takeNextAnswer()
{
    const QList<FieldValue> &answers = m_answers->answers();
    if (answers.isEmpty() || !m_editable)
        return false;
    // From something typed to the first of the others, and then round.
    const int next = m_answers->chosen() < 0 ? 1 : (m_answers->chosen() + 1) % int(answers.size());
    forgetOrigin();
    setMatches({});
    m_answer = answers[next];
    m_edit->setText(editText(m_field, answers[next].value));
    m_edit->setModified(true);
    m_edit->selectAll();
    m_answers->setChosen(next);
    showProblem({});
    showStand();
    emit placeShown(answers[next], true);
    return true;
}

Result<FieldValue> FieldWidget::typedValue() const
{
    if (!isDirty() && !m_picked)
        return m_reading.taken;
    if (m_answer)
        return *m_answer;
    TRY_ASSIGN(canonical, canonicalValue(m_field, m_edit->text(), m_currency));
    FieldValue value;
    value.value = canonical;
    const PickedText *place = m_picked ? &*m_picked : matchWithValue(m_field, m_matches, canonical, m_currency);
    if (place) {
        value.raw = place->text;
        value.page = place->page;
        value.box = place->box;
    }
    return value;
}

void FieldWidget::showProblem(const QString &sentence)
{
    m_problem = sentence;
    showReason();
    update();
}

void FieldWidget::showStand()
{
    const FieldValue &taken = m_reading.taken;
    const bool dirty = isDirty();
    m_confidence->set(taken.source == ValueSource::Human ? 1.0 : taken.confidence, m_threshold, taken.isEmpty());
    const bool narrow = width() < m_label->width() + fontMetrics().averageCharWidth() * NarrowCharacters;
    m_source->setVisible(dirty || !narrow);
    m_confidence->setVisible(!dirty && (!taken.isEmpty() || m_state != FieldState::Absent));
    QString tip = m_confidence->toolTip();
    if (!taken.isEmpty() && narrow)
        //: Tooltip: how sure a value is, and where it comes from. %1: "Certain, 97 %", %2: "Text".
        tip = tr("%1, %2").arg(tip, sourceWord(taken.source));
    //: Tooltip of how sure a value is. %1: "Certain, 97 %".
    m_confidence->setToolTip(tr("%1. Click to see why.").arg(tip));
    //: In the place of the source of a value, while it is typed.
    m_source->setText(dirty ? tr("not saved") : taken.isEmpty() ? QString() : sourceWord(taken.source));
}

void FieldWidget::showReason()
{
    const bool doubtful = m_state == FieldState::Doubtful || m_state == FieldState::Wrong;
    QString text = m_problem;
    if (text.isEmpty() && doubtful) {
        text = doubtMessage(m_reading.taken.doubt, m_field);
        if (text.isEmpty() && m_reading.taken.isEmpty())
            text = tr("This field is needed and was not found. Type it, or click it on the page.");
    }
    if (text.isEmpty())
        text = m_note;
    const Tone tone = !m_problem.isEmpty() || m_state == FieldState::Wrong ? Tone::Wrong : Tone::Doubtful;
    m_reason->setText(text);
    m_reason->setTone(tone);
    m_reasonIcon->setIcon(tone == Tone::Wrong ? u"octagon-alert"_s : u"triangle-alert"_s, tone);
    m_reason->setVisible(!text.isEmpty());
    m_reasonIcon->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    m_below->setVisible(!text.isEmpty() || hasAnswers());
}

QWidget *FieldWidget::whyAnchor() const
{
    return m_confidence->isVisible() ? static_cast<QWidget *>(m_confidence) : m_edit;
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

void FieldWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showStand(); // where it is narrow the value goes before its source
}

void FieldWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool problem = !m_problem.isEmpty();
    if (m_lit || m_edit->hasFocus())
        painter.fillRect(rect(), hoverSurface(palette()));
    if (m_state == FieldState::Doubtful || m_state == FieldState::Wrong || problem) {
        const Tone tone = m_state == FieldState::Wrong || problem ? Tone::Wrong : Tone::Doubtful;
        const QRect edge(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 2, 3, height() - 4);
        painter.fillRect(edge, toneColours(tone, palette()).text);
    }
}

} // namespace desk
