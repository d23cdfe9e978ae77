// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/alarm_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Alarm {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

QString callThem()
{
    return Alarm::tr("Call the supplier on a number that you know, not on one from this invoice, before it is paid.");
}

AlarmAdvice aboutAccount(const Finding &finding)
{
    const auto count = [&] { return finding.values.value(2).toInt(); };
    if (finding.rule == "iban_changed"_L1)
        return {{Alarm::tr("%Ln earlier invoice(s) in a row named the old one.", nullptr, count())}, callThem()};
    if (finding.rule == "refused_account"_L1)
        return {{},
                Alarm::tr("Do not pay to it. Reject the invoice, and tell the supplier on a number that you know.")};
    return {
        {Alarm::tr("The first account of a supplier is always looked at by a person.")},
        Alarm::tr("Compare it with a contract or an earlier letter, or call the supplier on a number that you know.")};
}

AlarmAdvice aboutName(const Finding &finding)
{
    if (finding.rule == "mixed_alphabets"_L1)
        return {{Alarm::tr("Letters of another alphabet can look exactly like ours; forgers use that.")}, callThem()};
    AlarmAdvice advice;
    if (const QString vatId = displayName(finding.values.value(2)); !vatId.isEmpty())
        //: %1: name of a supplier, %2: its VAT ID.
        advice.comparison = {Alarm::tr("%1 has the VAT ID %2.").arg(displayName(finding.values.value(1)), vatId)};
    advice.advice =
        Alarm::tr("Is it the same supplier? Then join both on the supplier's page. If not, ask who sent it.");
    return advice;
}

AlarmAdvice aboutTotal(const Finding &finding)
{
    const auto amount = [&](int i) { return formatDecimal(finding.values.value(i)); };
    //: %1 and %2 are amounts, %n is a number of invoices.
    return {{Alarm::tr("Its last %Ln invoice(s) came to between %1 and %2.", nullptr, finding.values.value(4).toInt())
                 .arg(amount(2), amount(3))},
            Alarm::tr("Look whether the amount was read right, and whether so much was ordered.")};
}

AlarmAdvice aboutNumber(const Finding &finding)
{
    const QString advice =
        Alarm::tr("Look whether the number was read right. If it stands so on the page, ask the supplier.");
    if (finding.rule == "number_jump"_L1)
        //: %1: a number.
        return {{Alarm::tr("The largest step so far was %1.").arg(displayName(finding.values.value(2)))}, advice};
    if (finding.rule == "number_form_changed"_L1)
        //: %1: the number of an earlier invoice.
        return {{Alarm::tr("%Ln invoice(s) before it were written like %1.", nullptr, finding.values.value(2).toInt())
                     .arg(displayName(finding.values.value(1)))},
                advice};
    return {{}, advice};
}

bool isOneOf(const Finding &finding, std::initializer_list<QLatin1StringView> rules)
{
    return std::ranges::any_of(rules, [&](QLatin1StringView rule) { return finding.rule == rule; });
}

} // namespace

AlarmAdvice alarmAdvice(const Finding &finding)
{
    if (isOneOf(finding, {"iban_changed"_L1, "first_account"_L1, "refused_account"_L1}))
        return aboutAccount(finding);
    if (isOneOf(finding, {"supplier_lookalike"_L1, "mixed_alphabets"_L1}))
        return aboutName(finding);
    if (isOneOf(finding, {"number_out_of_order"_L1, "number_jump"_L1, "number_form_changed"_L1}))
        return aboutNumber(finding);
    if (finding.rule == "unusual_total"_L1)
        return aboutTotal(finding);
    if (finding.rule == "same_bill"_L1)
        return {{},
                Alarm::tr("Open the other one. If both are one bill, reject this one, so that it is not paid twice.")};
    if (finding.rule == "not_addressed_to_us"_L1)
        return {{}, Alarm::tr("Is it yours? Then add the name under Settings, or accept it. If not, reject it.")};
    return {};
}

QString accountInQuestion(const Finding &finding)
{
    const bool asks = isOneOf(finding, {"iban_changed"_L1, "first_account"_L1, "refused_account"_L1});
    return asks ? finding.values.value(0) : QString();
}

bool isAboutSupplier(const Finding &finding)
{
    return isOneOf(finding, {"iban_changed"_L1, "first_account"_L1, "refused_account"_L1, "supplier_lookalike"_L1,
                             "mixed_alphabets"_L1, "unusual_total"_L1, "number_out_of_order"_L1, "number_jump"_L1,
                             "number_form_changed"_L1});
}

} // namespace desk
