// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_options_widget.h"

#include "ui/invoices/export_dialog_presenter.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

enum Page : int { TablePage, DatevPage };

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text || (edit->hasFocus() && edit->text().toInt() == text.toInt() && !text.isEmpty()))
        return;
    const QSignalBlocker quiet(edit);
    edit->setText(text);
}

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

ExportOptionsWidget::ExportOptionsWidget(ExportDialogPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(buildDatev());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectTable();
    connectDatev();
    connect(&presenter, &ExportDialogPresenter::draftChanged, this, &ExportOptionsWidget::showDraft);
    showDraft();
}

// --- building

QComboBox *ExportOptionsWidget::box(QFormLayout *form, const QString &name, const QString &label)
{
    auto *made = new QComboBox(form->parentWidget());
    made->setObjectName(name);
    auto *words = new QLabel(label, form->parentWidget());
    words->setBuddy(made);
    form->addRow(words, made);
    return made;
}

QLineEdit *ExportOptionsWidget::edit(QFormLayout *form, const QString &name, const QString &label)
{
    auto *made = new QLineEdit(form->parentWidget());
    made->setObjectName(name);
    auto *words = new QLabel(label, form->parentWidget());
    words->setBuddy(made);
    form->addRow(words, made);
    return made;
}

QWidget *ExportOptionsWidget::buildTable()
{
    auto *page = new QWidget(this);
    m_tableForm = new QFormLayout(page);
    m_tableForm->setContentsMargins(0, 0, 0, 0);
    m_rows = box(m_tableForm, u"exportRowsBox"_s, tr("One &row for each"));
    //: What a row of the exported table is.
    m_rows->addItem(tr("Invoice"), false);
    //: What a row of the exported table is.
    m_rows->addItem(tr("Line item"), true);
    m_separator = box(m_tableForm, u"exportSeparatorBox"_s, tr("&Separator"));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    //: Tabulator as the separator of a table's cells.
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Vertical bar"), QChar(u'|'));
    m_decimal = box(m_tableForm, u"exportDecimalBox"_s, tr("Decimal &mark"));
    //: Decimal mark, with an example.
    m_decimal->addItem(tr("Point (1234.50)"), QChar(u'.'));
    //: Decimal mark, with an example.
    m_decimal->addItem(tr("Comma (1234,50)"), QChar(u','));
    m_dates = box(m_tableForm, u"exportDatesBox"_s, tr("&Dates"));
    m_dates->setEditable(true);
    m_dates->setInsertPolicy(QComboBox::NoInsert);
    m_dates->addItems({u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"yyyyMMdd"_s});
    m_dateNote = new ToneLabelWidget(page);
    m_dateNote->setObjectName(u"exportDateNote"_s);
    m_dateNote->setWordWrap(true);
    m_tableForm->addRow(QString(), m_dateNote);
    m_encoding = box(m_tableForm, u"exportEncodingBox"_s, tr("&Encoding"));
    m_encoding->addItem(tr("UTF-8, for spreadsheets"), int(ExportProfile::Encoding::Utf8WithBom));
    m_encoding->addItem(tr("UTF-8"), int(ExportProfile::Encoding::Utf8));
    m_encoding->addItem(tr("Windows-1252, for old programs"), int(ExportProfile::Encoding::Windows1252));
    return page;
}

QWidget *ExportOptionsWidget::buildDatev()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_consultant = edit(form, u"exportConsultantEdit"_s, tr("Co&nsultant number"));
    m_consultant->setPlaceholderText(tr("1001 to 9999999"));
    m_client = edit(form, u"exportClientEdit"_s, tr("C&lient number"));
    m_client->setPlaceholderText(tr("1 to 99999"));
    m_yearStart = box(form, u"exportYearStartBox"_s, tr("Fiscal &year begins in"));
    for (int month = 1; month <= 12; ++month)
        m_yearStart->addItem(QLocale().standaloneMonthName(month), month);
    m_length = new QSpinBox(page);
    m_length->setObjectName(u"exportLengthBox"_s);
    m_length->setRange(4, 8);
    auto *words = new QLabel(tr("Le&ngth of the accounts"), page);
    words->setBuddy(m_length);
    form->addRow(words, m_length);
    m_contra = edit(form, u"exportContraEdit"_s, tr("Cre&ditor account"));
    m_contra->setToolTip(tr("The account against which every invoice is booked, for example a collective creditor."));
    m_expense = edit(form, u"exportExpenseEdit"_s, tr("&Account where none is coded"));
    m_expense->setPlaceholderText(tr("Leave out what is not coded"));
    m_expense->setMinimumWidth(scaled(240, fontMetrics()));
    for (QLineEdit *number : {m_consultant, m_client, m_contra, m_expense}) {
        const int most = number == m_consultant ? 7 : number == m_client ? 5 : 9;
        number->setMaxLength(most);
        number->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d*"_s), number));
    }
    return page;
}

// --- what a person changes

void ExportOptionsWidget::connectTable()
{
    connect(m_rows, &QComboBox::activated, this, [this] { setRowsAreLines(m_rows->currentData().toBool()); });
    connect(m_separator, &QComboBox::activated, this, [this] {
        ExportProfile to = m_presenter.draft();
        to.separator = m_separator->currentData().toChar();
        change(to, {});
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        ExportProfile to = m_presenter.draft();
        to.decimalMark = m_decimal->currentData().toChar();
        change(to, {});
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        ExportProfile to = m_presenter.draft();
        to.encoding = ExportProfile::Encoding(m_encoding->currentData().toInt());
        change(to, {});
    });
    connect(m_dates, &QComboBox::currentTextChanged, this, &ExportOptionsWidget::setFormatOfDates);
}

void ExportOptionsWidget::connectDatev()
{
    connect(m_consultant, &QLineEdit::textEdited, this,
            [this] { setNumber(m_consultant, &ExportProfile::consultantNumber, u"consultant"_s); });
    connect(m_client, &QLineEdit::textEdited, this,
            [this] { setNumber(m_client, &ExportProfile::clientNumber, u"client"_s); });
    connect(m_yearStart, &QComboBox::activated, this, [this] {
        ExportProfile to = m_presenter.draft();
        to.fiscalYearStartMonth = m_yearStart->currentData().toInt();
        change(to, {});
    });
    connect(m_length, &QSpinBox::valueChanged, this, [this](int length) {
        ExportProfile to = m_presenter.draft();
        to.accountLength = length;
        change(to, u"length"_s);
    });
    connect(m_contra, &QLineEdit::textEdited, this, [this](const QString &text) {
        ExportProfile to = m_presenter.draft();
        to.contraAccount = text;
        change(to, u"contra"_s);
    });
    connect(m_expense, &QLineEdit::textEdited, this, [this](const QString &text) {
        ExportProfile to = m_presenter.draft();
        to.expenseAccount = text;
        change(to, u"expense"_s);
    });
}

void ExportOptionsWidget::setRowsAreLines(bool lines)
{
    ExportProfile to = m_presenter.draft();
    to.rowsAreLines = lines;
    const QStringList sources = exportSources(lines);
    to.columns.removeIf([&](const ExportColumn &column) {
        return !sources.contains(column.source) && !column.source.startsWith(u"text:"_s);
    });
    change(to, {});
}

void ExportOptionsWidget::setFormatOfDates()
{
    ExportProfile to = m_presenter.draft();
    to.dateFormat = m_dates->currentText().trimmed();
    change(to, u"dates"_s);
}

void ExportOptionsWidget::setNumber(const QLineEdit *edit, int ExportProfile::*member, const QString &setting)
{
    ExportProfile to = m_presenter.draft();
    to.*member = edit->text().toInt();
    change(to, setting);
}

void ExportOptionsWidget::change(const ExportProfile &to, const QString &setting)
{
    m_presenter.change(to, tr("Change a setting"), setting);
}

// --- what is shown

void ExportOptionsWidget::showDraft()
{
    const ExportFormat format = m_presenter.draft().format;
    const bool table = format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    setVisible(table || format == ExportFormat::Datev);
    m_stack->setCurrentIndex(table ? TablePage : DatevPage);
    showTable();
    showDatev();
}

void ExportOptionsWidget::showTable()
{
    const ExportProfile &draft = m_presenter.draft();
    choose(m_rows, draft.rowsAreLines);
    choose(m_separator, draft.separator);
    choose(m_decimal, draft.decimalMark);
    choose(m_encoding, int(draft.encoding));
    if (m_dates->currentText() != draft.dateFormat) {
        const QSignalBlocker quiet(m_dates);
        m_dates->setEditText(draft.dateFormat);
    }
    const bool csv = draft.format == ExportFormat::Csv;
    for (QWidget *field : {static_cast<QWidget *>(m_separator), static_cast<QWidget *>(m_decimal),
                           static_cast<QWidget *>(m_dates), static_cast<QWidget *>(m_encoding)}) {
        field->setVisible(csv);
        m_tableForm->labelForField(field)->setVisible(csv);
    }
    ExportProfile dates;
    dates.dateFormat = draft.dateFormat;
    const bool fits = checkProfile(dates).has_value();
    m_dateNote->setVisible(csv && !fits);
    m_dateNote->setTone(Tone::Wrong);
    m_dateNote->setText(tr("Needs day, month and year: d, M and y."));
}

void ExportOptionsWidget::showDatev()
{
    const ExportProfile &draft = m_presenter.draft();
    put(m_consultant, numberText(draft.consultantNumber));
    put(m_client, numberText(draft.clientNumber));
    choose(m_yearStart, draft.fiscalYearStartMonth);
    const QSignalBlocker quiet(m_length);
    m_length->setValue(draft.accountLength);
    put(m_contra, draft.contraAccount);
    put(m_expense, draft.expenseAccount);
}

} // namespace desk
