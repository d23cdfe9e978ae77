// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_company_widget.h"

#include "core/base/text_key.h"
#include "core/invoices/rules/checksum.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/style_painting.h"
#include "ui/settings/settings_presenter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestPayerName = 70;
constexpr int LinesShown = 3;
constexpr int NoteIndent = 236; // width of a label and its gap in SectionWidget::addRow

QString groupedByFour(const QString &code)
{
    QString text;
    for (qsizetype i = 0; i < code.size(); i += 4)
        text += (i > 0 ? u" "_s : QString()) + code.mid(i, 4);
    return text;
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        const QString text = line.simplified().left(200);
        if (!text.isEmpty() && !lines.contains(text))
            lines.append(text);
    }
    return lines;
}

} // namespace

SettingsCompanyWidget::SettingsCompanyWidget(SettingsPresenter &presenter, QWidget *parent)
    : SectionWidget(u"building-2"_s, tr("Our company"),
                    tr("Invoices to somebody else are doubted, and payment files name the account that pays. "
                       "Nothing of this leaves the machine by itself."),
                    parent),
      m_presenter(presenter)
{
    buildNames();
    buildAccount();
    connect(&presenter, &SettingsPresenter::valuesChanged, this, &SettingsCompanyWidget::showValues);
    setFocusProxy(m_payerName); // without it there is no file for the bank
    showValues(presenter.values());
}

// --- building

void SettingsCompanyWidget::buildNames()
{
    const auto lines = [this](const QString &name) {
        auto *edit = new QPlainTextEdit(this);
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setFixedHeight(LinesShown * fontMetrics().lineSpacing() + scaled(14, fontMetrics()));
        edit->setMinimumWidth(scaled(320, fontMetrics()));
        edit->installEventFilter(this);
        return edit;
    };
    m_names = lines(u"settingsOwnNames"_s);
    addRow(tr("Our names on invoices"), m_names,
           tr("One in each line, as suppliers write them. Left empty, the addressee is not checked."));
    m_vatIds = lines(u"settingsOwnVatIds"_s);
    addRow(tr("Our VAT numbers"), m_vatIds,
           tr("One in each line, with the country in front, for example DE136695976."));
    m_vatIdNote = new BadgeWidget(this);
    m_vatIdNote->setObjectName(u"settingsOwnVatIdsNote"_s);
    m_vatIdNote->hide();
    addNote(m_vatIdNote);
    connect(m_vatIds, &QPlainTextEdit::textChanged, this, &SettingsCompanyWidget::judgeVatIds);
}

void SettingsCompanyWidget::buildAccount()
{
    const auto line = [this](const QString &name, int width) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setMinimumWidth(scaled(width, fontMetrics()));
        return edit;
    };
    const auto withNote = [this](const QString &label, QLineEdit *edit, BadgeWidget *note, const QString &hint) {
        addRow(label, edit, hint);
        addNote(note);
    };
    m_payerName = line(u"settingsPayerName"_s, 320);
    m_payerName->setMaxLength(LongestPayerName);
    addRow(tr("Name of the account that pays"), m_payerName, tr("As the bank knows it; at most 70 characters."));
    m_iban = line(u"settingsPayerIban"_s, 320);
    //: Shown in an empty field. %1: an example.
    m_iban->setPlaceholderText(tr("for example %1").arg(u"DE89 3704 0044 0532 0130 00"_s));
    m_ibanNote = new BadgeWidget(this);
    m_ibanNote->setObjectName(u"settingsPayerIbanNote"_s);
    withNote(tr("Its IBAN"), m_iban, m_ibanNote, {});
    m_bic = line(u"settingsPayerBic"_s, 160);
    m_bicNote = new BadgeWidget(this);
    m_bicNote->setObjectName(u"settingsPayerBicNote"_s);
    withNote(tr("Its BIC"), m_bic, m_bicNote, tr("May be left empty within the euro payments area."));
    connect(m_payerName, &QLineEdit::editingFinished, this, &SettingsCompanyWidget::changePayerName);
    connect(m_iban, &QLineEdit::textChanged, this, &SettingsCompanyWidget::judgeIban);
    connect(m_iban, &QLineEdit::editingFinished, this, &SettingsCompanyWidget::changeIban);
    connect(m_bic, &QLineEdit::textChanged, this, &SettingsCompanyWidget::judgeBic);
    connect(m_bic, &QLineEdit::editingFinished, this, &SettingsCompanyWidget::changeBic);
}

// Under the control that it speaks of.
void SettingsCompanyWidget::addNote(BadgeWidget *note)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(scaled(NoteIndent, fontMetrics()), 0, 0, 0);
    line->addWidget(note);
    line->addStretch(1);
    addWide(line);
}

void SettingsCompanyWidget::showValues(const Settings &values)
{
    // What is being typed, or could not be saved, stays.
    if (!m_names->hasFocus() || !m_names->document()->isModified())
        m_names->setPlainText(values.ownNames.join(u'\n'));
    if (!m_vatIds->hasFocus() || !m_vatIds->document()->isModified())
        m_vatIds->setPlainText(values.ownVatIds.join(u'\n'));
    if (!m_payerName->hasFocus() || !m_payerName->isModified())
        m_payerName->setText(values.payerName);
    if (!m_iban->isModified())
        m_iban->setText(groupedByFour(values.payerIban));
    if (!m_bic->isModified())
        m_bic->setText(values.payerBic);
    judgeIban();
    judgeBic();
}

bool SettingsCompanyWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_names)
        changeNames();
    else if (event->type() == QEvent::FocusOut && watched == m_vatIds)
        changeVatIds();
    return SectionWidget::eventFilter(watched, event);
}

// --- changing

void SettingsCompanyWidget::changeNames()
{
    Settings values = m_presenter.values();
    values.ownNames = linesOf(*m_names);
    m_names->document()->setModified(false);
    m_presenter.change(values, tr("our names"));
}

void SettingsCompanyWidget::changeVatIds()
{
    Settings values = m_presenter.values();
    values.ownVatIds.clear();
    for (const QString &line : linesOf(*m_vatIds)) {
        if (const QString code = codeKey(line); !code.isEmpty())
            values.ownVatIds.append(code);
    }
    m_vatIds->document()->setModified(false);
    m_presenter.change(values, tr("our VAT numbers"));
}

void SettingsCompanyWidget::changePayerName()
{
    m_payerName->setModified(false);
    Settings values = m_presenter.values();
    values.payerName = m_payerName->text().simplified();
    m_presenter.change(values, tr("name of the account that pays"));
}

void SettingsCompanyWidget::changeIban()
{
    const QString iban = codeKey(m_iban->text());
    if (!iban.isEmpty() && !ibanIsValid(iban))
        return; // stays as it is typed, with the note beside it
    m_iban->setModified(false);
    m_iban->setText(groupedByFour(iban));
    Settings values = m_presenter.values();
    values.payerIban = iban;
    m_presenter.change(values, tr("IBAN of the account that pays"));
}

void SettingsCompanyWidget::changeBic()
{
    const QString bic = codeKey(m_bic->text());
    if (!bic.isEmpty() && !bicIsWellFormed(bic))
        return;
    m_bic->setModified(false);
    m_bic->setText(bic);
    Settings values = m_presenter.values();
    values.payerBic = bic;
    m_presenter.change(values, tr("BIC of the account that pays"));
}

// --- what is wrong, while it is typed

void SettingsCompanyWidget::judgeIban()
{
    const QString iban = codeKey(m_iban->text());
    m_ibanNote->setVisible(!iban.isEmpty());
    const int length = iban.size() < 2 ? 0 : ibanLength(iban.left(2));
    if (ibanIsValid(iban)) {
        m_ibanNote->set(u"circle-check"_s, tr("The check digits are right."), Tone::Good);
    } else if (iban.size() >= 2 && length == 0) {
        //: %1 is two letters that should be a country.
        m_ibanNote->set(u"triangle-alert"_s, tr("%1 is no country with IBANs.").arg(iban.left(2)), Tone::Wrong);
    } else if (iban.size() < length || iban.size() < 2) {
        m_ibanNote->set(u"pencil"_s,
                        length == 0 ? tr("Begin with the country, for example DE.")
                                    //: An account number that is being typed. %1, %2: numbers.
                                    : tr("%1 of %2 characters.").arg(iban.size()).arg(length),
                        Tone::Neutral);
    } else if (iban.size() > length) {
        //: %1 is how many characters the number has, %2 how many it should have.
        m_ibanNote->set(u"octagon-alert"_s, tr("Too long: %1 of %2 characters.").arg(iban.size()).arg(length),
                        Tone::Wrong);
    } else {
        m_ibanNote->set(u"octagon-alert"_s, tr("Not saved: the check digits do not match."), Tone::Wrong);
    }
}

void SettingsCompanyWidget::judgeBic()
{
    const QString bic = codeKey(m_bic->text());
    const bool good = bic.isEmpty() || bicIsWellFormed(bic);
    m_bicNote->setVisible(!good);
    if (!good)
        m_bicNote->set(u"pencil"_s, tr("A BIC has 8 or 11 characters, for example COBADEFFXXX."),
                       bic.size() > 7 ? Tone::Wrong : Tone::Neutral);
}

void SettingsCompanyWidget::judgeVatIds()
{
    QStringList doubtful;
    for (const QString &line : linesOf(*m_vatIds)) {
        const QString code = codeKey(line);
        const VatIdProblem problem = vatIdProblem(code);
        if (problem == VatIdProblem::Format || problem == VatIdProblem::CheckDigits)
            doubtful.append(displayName(code));
    }
    m_vatIdNote->setVisible(!doubtful.isEmpty());
    if (!doubtful.isEmpty())
        //: %1 is one or more VAT numbers.
        m_vatIdNote->set(u"triangle-alert"_s, tr("Look again: %1 cannot be a VAT number.").arg(doubtful.join(u", "_s)),
                         Tone::Doubtful);
}

} // namespace desk
