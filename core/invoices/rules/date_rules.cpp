// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/invoice_rules.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 7;  ///< invoices are written for the coming week, not for the coming year
constexpr int YearsBack = 10; ///< the longest time that accounts are commonly kept

Finding dateFinding(Severity severity, const QString &detail, const QStringList &values, const QList<Field> &fields)
{
    return {.rule = u"date_order"_s, .severity = severity, .detail = detail, .values = values, .fields = fields};
}

} // namespace

QList<Finding> dateOrder(const Extraction &extraction, QDate today)
{
    QList<Finding> findings;
    const FieldValue issueValue = extraction.value(Field::IssueDate), dueValue = extraction.value(Field::DueDate);
    const auto issue = dateOf(issueValue), due = dateOf(dueValue);
    if (issue && due) {
        const bool ordered = *due >= *issue;
        findings.append(dateFinding(ordered ? Severity::Ok : Severity::Warning,
                                    (ordered ? u"issued %1, due %2"_s : u"issued %1, due before that: %2"_s)
                                        .arg(issueValue.value, dueValue.value),
                                    {issueValue.value, dueValue.value}, {Field::IssueDate, Field::DueDate}));
    }
    if (!issue || !today.isValid())
        return findings;
    const QStringList values{issueValue.value};
    if (*issue > today.addDays(DaysAhead)) {
        findings.append(dateFinding(Severity::Warning, u"issued in the future: %1"_s.arg(issueValue.value), values,
                                    {Field::IssueDate}));
    } else if (*issue < today.addYears(-YearsBack)) {
        findings.append(dateFinding(Severity::Info,
                                    u"issued more than %1 years ago: %2"_s.arg(YearsBack).arg(issueValue.value), values,
                                    {Field::IssueDate}));
    }
    return findings;
}

QList<Finding> impossibleDate(const Extraction &extraction)
{
    QList<Finding> findings;
    for (const Field field : {Field::IssueDate, Field::DueDate}) {
        const FieldValue value = extraction.value(field);
        const bool unreadable = value.isEmpty() && !value.raw.isEmpty();
        if (!unreadable && (value.isEmpty() || dateOf(value)))
            continue;
        const QString text = value.isEmpty() ? value.raw : value.value;
        findings.append({.rule = u"impossible_date"_s,
                         .severity = Severity::Warning,
                         .detail = u"%1 is no date: %2"_s.arg(fieldName(field), text),
                         .values = {text},
                         .fields = {field}});
    }
    return findings;
}

} // namespace desk
