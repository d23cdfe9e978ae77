// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_panel_widget.h"

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingMs = 250;

/// What stands for nobody among the names of the assignees; no name can be it.
const QString Nobody = u"\n"_s;

/// The filter without what the panel does not hold.
ListFilter partsOf(ListFilter filter)
{
    const InvoiceQuery usual;
    InvoiceQuery &query = filter.query;
    query.text.clear();
    query.statuses.clear();
    query.only.clear();
    query.inTrash = false;
    query.sort = usual.sort;
    query.descending = usual.descending;
    return filter;
}

/// A day as it was typed: null for an empty field. Errors: InvalidArgument.
Result<QDate> typedDay(const QLineEdit *edit)
{
    if (edit->text().trimmed().isEmpty())
        return QDate();
    TRY_ASSIGN(canonical, canonicalValue(Field::IssueDate, edit->text(), {}));
    return QDate::fromString(canonical, Qt::ISODate);
}

Result<QString> typedAmount(const QLineEdit *edit)
{
    if (edit->text().trimmed().isEmpty())
        return QString();
    return canonicalValue(Field::TotalWithTax, edit->text(), {});
}

} // namespace

FilterPanelWidget::FilterPanelWidget(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 4, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_issue = buildDates(grid, 0, u"filterIssue"_s, tr("&Issue date"),
                         {DatePreset::Any, DatePreset::ThisMonth, DatePreset::LastMonth, DatePreset::ThisYear,
                          DatePreset::LastYear, DatePreset::Custom});
    m_due = buildDates(
        grid, 1, u"filterDue"_s, tr("&Due date"),
        {DatePreset::Any, DatePreset::Overdue, DatePreset::Next7Days, DatePreset::ThisMonth, DatePreset::Custom});
    buildRest(grid, 2);
    grid->setColumnStretch(9, 1);

    m_later.setSingleShot(true);
    m_later.setInterval(TypingMs);
    connect(&m_later, &QTimer::timeout, this, &FilterPanelWidget::read);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &FilterPanelWidget::closeRequested);
    addAction(escape);
    refill();
    hide();
}

QLineEdit *FilterPanelWidget::buildEdit(const QString &name, const QString &accessibleName, int characters)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * (characters + 4));
    connect(edit, &QLineEdit::textEdited, this, [this] { m_later.start(); });
    connect(edit, &QLineEdit::returnPressed, this, &FilterPanelWidget::read);
    return edit;
}

ToneLabelWidget *FilterPanelWidget::buildProblem(const QString &name)
{
    auto *label = new ToneLabelWidget(this);
    label->setObjectName(name);
    label->setTone(Tone::Wrong);
    label->hide();
    return label;
}

FilterPanelWidget::Dates FilterPanelWidget::buildDates(QGridLayout *grid, int row, const QString &name,
                                                       const QString &label, const QList<DatePreset> &presets)
{
    Dates dates;
    auto *caption = new QLabel(label, this);
    const QString plain = QString(label).remove(u'&');
    dates.preset = new QComboBox(this);
    dates.preset->setObjectName(name + u"Preset"_s);
    for (const DatePreset preset : presets)
        dates.preset->addItem(presetWord(preset), int(preset));
    caption->setBuddy(dates.preset);
    //: Accessible name of a field. %1: "Issue date".
    dates.from = buildEdit(name + u"From"_s, tr("%1 from").arg(plain), 10);
    //: Accessible name of a field. %1: "Issue date".
    dates.to = buildEdit(name + u"To"_s, tr("%1 to").arg(plain), 10);
    //: Placeholder of the first day of a range.
    dates.from->setPlaceholderText(tr("From"));
    //: Placeholder of the last day of a range.
    dates.to->setPlaceholderText(tr("To"));
    dates.problem = buildProblem(name + u"Problem"_s);
    grid->addWidget(caption, row, 0);
    grid->addWidget(dates.preset, row, 1);
    grid->addWidget(dates.from, row, 2);
    grid->addWidget(dates.to, row, 3);
    grid->addWidget(dates.problem, row, 4, 1, 6);
    connect(dates.preset, &QComboBox::activated, this, [this, dates] {
        showDates(dates);
        if (dates.from->isVisible())
            dates.from->setFocus(Qt::OtherFocusReason);
        read();
    });
    return dates;
}

void FilterPanelWidget::buildRest(QGridLayout *grid, int row)
{
    const auto labelled = [this](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        return label;
    };
    m_seller = buildEdit(u"filterSeller"_s, tr("Supplier"), 18);
    m_from = buildEdit(u"filterAmountFrom"_s, tr("Total from"), 10);
    m_to = buildEdit(u"filterAmountTo"_s, tr("Total to"), 10);
    m_from->setPlaceholderText(tr("From"));
    m_to->setPlaceholderText(tr("To"));
    m_currency = buildEdit(u"filterCurrency"_s, tr("Currency"), 4);
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(u"EUR"_s);
    m_currencyProblem = buildProblem(u"filterCurrencyProblem"_s);
    m_amountProblem = buildProblem(u"filterAmountProblem"_s);
    m_assignee = new QComboBox(this);
    m_assignee->setObjectName(u"filterAssignee"_s);
    m_assignee->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_notes = new QCheckBox(tr("Only with &notes"), this);
    m_notes->setObjectName(u"filterNotes"_s);
    connect(m_assignee, &QComboBox::activated, this, &FilterPanelWidget::read);
    connect(m_notes, &QCheckBox::clicked, this, &FilterPanelWidget::read);

    grid->addWidget(labelled(tr("&Total"), m_from), row, 0);
    auto *amounts = new QHBoxLayout;
    amounts->setSpacing(8);
    amounts->addWidget(m_from);
    amounts->addWidget(m_to);
    //: Label of a field for a currency code such as EUR.
    amounts->addWidget(labelled(tr("&Currency"), m_currency));
    amounts->addWidget(m_currency);
    amounts->addWidget(m_amountProblem);
    amounts->addWidget(m_currencyProblem);
    amounts->addStretch();
    grid->addLayout(amounts, row, 1, 1, 9);
    grid->addWidget(labelled(tr("&Supplier"), m_seller), row + 1, 0);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(8);
    rest->addWidget(m_seller);
    rest->addWidget(labelled(tr("&Assigned to"), m_assignee));
    rest->addWidget(m_assignee);
    rest->addWidget(m_notes);
    rest->addStretch();
    grid->addLayout(rest, row + 1, 1, 1, 9);
}

void FilterPanelWidget::setPeople(const QStringList &people, const QString &me)
{
    const QSignalBlocker quiet(m_assignee);
    m_assignee->clear();
    //: Filter by assignee: whoever.
    m_assignee->addItem(tr("Anybody"), QString());
    if (!me.isEmpty())
        //: Filter by assignee, or a choice of who is to look at it. %1: the person's name.
        m_assignee->addItem(tr("Me (%1)").arg(displayName(me)), me);
    //: Filter by assignee: those that nobody is to look at.
    m_assignee->addItem(tr("Nobody"), Nobody);
    for (const QString &person : people) {
        if (person != me)
            m_assignee->addItem(displayName(person), person);
    }
    refill();
}

void FilterPanelWidget::start()
{
    show();
    m_issue.preset->setFocus(Qt::OtherFocusReason);
}

void FilterPanelWidget::setFilter(const ListFilter &filter)
{
    // Words, status and order are none of the panel's: what is being typed here stays, wrong values included.
    const bool same = partsOf(filter) == partsOf(m_filter);
    m_filter = filter;
    if (!same)
        refill();
}

void FilterPanelWidget::refill()
{
    const ListFilter &filter = m_filter;
    m_filling = true;
    const InvoiceQuery &query = filter.query;
    fill(m_issue, filter.issue, query.since, query.until);
    fill(m_due, filter.due, query.dueSince, query.dueUntil);
    m_seller->setText(query.seller);
    m_currency->setText(query.currency);
    m_from->setText(query.totalFrom.isEmpty() ? QString() : formatDecimal(query.totalFrom));
    m_to->setText(query.totalTo.isEmpty() ? QString() : formatDecimal(query.totalTo));
    m_notes->setChecked(query.withNotes);
    const QString assignee = query.unassigned ? Nobody : query.assignee;
    int at = m_assignee->findData(assignee);
    if (at < 0 && !assignee.isEmpty()) {
        m_assignee->addItem(displayName(assignee), assignee);
        at = m_assignee->count() - 1;
    }
    m_assignee->setCurrentIndex(std::max(at, 0));
    for (ToneLabelWidget *problem : {m_issue.problem, m_due.problem, m_currencyProblem, m_amountProblem})
        problem->hide();
    m_filling = false;
}

void FilterPanelWidget::fill(Dates &dates, DatePreset preset, QDate from, QDate to)
{
    dates.preset->setCurrentIndex(std::max(dates.preset->findData(int(preset)), 0));
    dates.from->setText(from.isValid() ? editText(FieldType::Date, from.toString(Qt::ISODate)) : QString());
    dates.to->setText(to.isValid() ? editText(FieldType::Date, to.toString(Qt::ISODate)) : QString());
    showDates(dates);
}

void FilterPanelWidget::showDates(const Dates &dates)
{
    const bool custom = DatePreset(dates.preset->currentData().toInt()) == DatePreset::Custom;
    dates.from->setVisible(custom);
    dates.to->setVisible(custom);
    if (!custom)
        dates.problem->hide();
}

// --- reading

void FilterPanelWidget::read()
{
    if (m_filling)
        return;
    m_later.stop();
    ListFilter next = m_filter;
    InvoiceQuery &query = next.query;
    // What cannot be read leaves that part of the filter as it was.
    if (!readDates(m_issue, next.issue, query.since, query.until)) {
        next.issue = m_filter.issue;
        query.since = m_filter.query.since;
        query.until = m_filter.query.until;
    }
    if (!readDates(m_due, next.due, query.dueSince, query.dueUntil)) {
        next.due = m_filter.due;
        query.dueSince = m_filter.query.dueSince;
        query.dueUntil = m_filter.query.dueUntil;
    }
    (void)readAmounts(query);
    (void)readCurrency(query);
    query.seller = m_seller->text().simplified();
    readAssignee(query);
    query.withNotes = m_notes->isChecked();
    if (next == m_filter)
        return;
    m_filter = next;
    emit changed(next);
}

bool FilterPanelWidget::readDates(const Dates &dates, DatePreset &preset, QDate &from, QDate &to)
{
    preset = DatePreset(dates.preset->currentData().toInt());
    from = to = {};
    QString problem;
    if (preset == DatePreset::Custom) {
        const Result<QDate> first = typedDay(dates.from);
        const Result<QDate> last = typedDay(dates.to);
        if (!first || !last)
            problem = problemOf(Field::IssueDate, (first ? dates.to : dates.from)->text());
        else if (first->isValid() && last->isValid() && *first > *last)
            problem = tr("The first day is after the last one.");
        else
            std::tie(from, to) = std::pair(*first, *last);
    }
    dates.problem->setText(problem);
    dates.problem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

bool FilterPanelWidget::readAmounts(InvoiceQuery &query)
{
    const Result<QString> from = typedAmount(m_from);
    const Result<QString> to = typedAmount(m_to);
    QString problem;
    if (!from || !to) {
        problem = problemOf(Field::TotalWithTax, (from ? m_to : m_from)->text());
    } else {
        const auto least = Decimal::parse(*from);
        const auto most = Decimal::parse(*to);
        if (least && most && *least > *most)
            problem = tr("The first amount is above the second one.");
    }
    m_amountProblem->setText(problem);
    m_amountProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return false;
    query.totalFrom = *from;
    query.totalTo = *to;
    return true;
}

bool FilterPanelWidget::readCurrency(InvoiceQuery &query)
{
    const QString code = m_currency->text().trimmed().toUpper();
    const bool good = code.isEmpty() || isCurrencyCode(code);
    m_currencyProblem->setVisible(!good);
    if (!good) {
        m_currencyProblem->setText(problemOf(Field::Currency, code));
        return false;
    }
    query.currency = code;
    return true;
}

void FilterPanelWidget::readAssignee(InvoiceQuery &query) const
{
    const QString chosen = m_assignee->currentData().toString();
    query.unassigned = chosen == Nobody;
    query.assignee = query.unassigned ? QString() : chosen;
}

} // namespace desk
