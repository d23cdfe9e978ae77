// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_alarms.h"

#include "core/invoices/local/text_match.h"
#include "core/invoices/suppliers/number_series.h"
#include "core/invoices/suppliers/supplier_name.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A rule, and how many of its first values say what a person accepted: medians and counts go on changing.
struct Rule {
    QLatin1StringView name;
    qsizetype meaning;
};
constexpr std::array Rules{
    Rule{"first_account"_L1, 1},       Rule{"iban_changed"_L1, 2},        Rule{"refused_account"_L1, 1},
    Rule{"supplier_lookalike"_L1, 2},  Rule{"mixed_alphabets"_L1, 2},     Rule{"unusual_total"_L1, 1},
    Rule{"same_bill"_L1, 1},           Rule{"number_out_of_order"_L1, 2}, Rule{"number_jump"_L1, 1},
    Rule{"number_form_changed"_L1, 1},
};

constexpr int EnoughTotals = 5;      // before a total can be unusual
constexpr double FarOutside = 6;     // in deviations
constexpr double LeastSpread = 0.15; // of the median: a fixed price may rise a little
constexpr double SeenBefore = 1.5;   // times the highest, or less, is not far
constexpr int EnoughNumbers = 3;     // that rise, before one can be out of order
constexpr int EnoughSteps = 4;
constexpr int EnoughForms = 5;
constexpr qint64 LeastJump = 50;
constexpr qint64 JumpTimes = 10;
constexpr double AlikeAnotherSeller = 0.7;
constexpr double AlikeAnotherNumber = 0.8;

const Rule *ruleOf(const QString &name)
{
    const auto it = std::ranges::find_if(Rules, [&](const Rule &rule) { return name == rule.name; });
    return it == Rules.end() ? nullptr : &*it;
}

Finding alarm(QLatin1StringView rule, const QString &detail, const QStringList &values, const QList<Field> &fields)
{
    return {.rule = rule, .severity = Severity::Blocking, .detail = detail, .values = values, .fields = fields};
}

using Alarm = std::optional<Finding>;

AccountState stateOf(const SupplierHistory &history, const QString &iban)
{
    const auto it = std::ranges::find(history.accounts, iban, &SupplierAccount::iban);
    return it == history.accounts.end() ? AccountState::Seen : it->state;
}

/// The account that approved invoices named last, or one that a person confirmed; and how many named it in a row.
struct UsualAccount {
    QString iban;
    int count = 0;
};

UsualAccount usualAccount(const SupplierHistory &history)
{
    UsualAccount usual;
    for (const EarlierInvoice &invoice : history.approved) {
        if (invoice.iban.isEmpty() || stateOf(history, invoice.iban) == AccountState::Refused)
            continue;
        if (usual.iban.isEmpty())
            usual.iban = invoice.iban;
        if (invoice.iban != usual.iban)
            break;
        ++usual.count;
    }
    if (!usual.iban.isEmpty())
        return usual;
    const auto confirmed = std::ranges::find(history.accounts, AccountState::Confirmed, &SupplierAccount::state);
    return confirmed == history.accounts.end() ? usual : UsualAccount{confirmed->iban, 0};
}

Alarm account(const Extraction &extraction, const SupplierHistory &history)
{
    const QString iban = extraction.value(Field::Iban).value;
    if (iban.isEmpty() || !history.supplier.isValid())
        return std::nullopt;
    switch (stateOf(history, iban)) {
    case AccountState::Confirmed:
        return std::nullopt;
    case AccountState::Refused:
        return alarm("refused_account"_L1, u"account %1 was refused by a person"_s.arg(iban), {iban}, {Field::Iban});
    case AccountState::Seen:
        break;
    }
    const bool named = std::ranges::any_of(history.approved, [&](const auto &e) { return e.iban == iban; });
    const UsualAccount usual = usualAccount(history);
    if (!named && !usual.iban.isEmpty()) {
        const QString count = QString::number(usual.count);
        return alarm("iban_changed"_L1,
                     u"account %1; approved invoices of this supplier (%3) named %2"_s.arg(iban, usual.iban, count),
                     {iban, usual.iban, count}, {Field::Iban});
    }
    return alarm("first_account"_L1, u"nobody has confirmed the account %1 of this supplier"_s.arg(iban), {iban},
                 {Field::Iban});
}

Alarm lookAlike(const Extraction &extraction, const SupplierHistory &history)
{
    const QString name = extraction.value(Field::SellerName).value;
    const QString skeleton = nameSkeleton(name);
    for (const NearSupplier &near : history.near) {
        if (near.id != history.supplier && looksAlike(skeleton, nameSkeleton(near.name)))
            return alarm("supplier_lookalike"_L1, u"%1 looks like %2, a known supplier"_s.arg(name, near.name),
                         {name, near.name, near.vatId}, {Field::SellerName});
    }
    return std::nullopt;
}

Alarm mixedAlphabets(const Extraction &extraction)
{
    const QString name = extraction.value(Field::SellerName).value;
    const QString word = wordOfTwoAlphabets(name);
    if (word.isEmpty())
        return std::nullopt;
    return alarm("mixed_alphabets"_L1, u"%1 mixes letters of two alphabets"_s.arg(word), {name, word},
                 {Field::SellerName});
}

Alarm unusualTotal(const Extraction &extraction, const SupplierHistory &history)
{
    const auto total = decimalOf(extraction.value(Field::TotalWithTax));
    const QString currency = extraction.value(Field::Currency).value;
    if (!total || extraction.kind == DocumentKind::CreditNote)
        return std::nullopt;
    QList<EarlierInvoice> same = history.approved;
    same.removeIf([&](const EarlierInvoice &invoice) { return invoice.currency != currency; });
    const QList<UsualTotals> usual = usualFigures(same).totals;
    if (usual.isEmpty() || usual.first().count < EnoughTotals)
        return std::nullopt;
    const auto number = [](const QString &text) { return Decimal::parse(text).value_or(Decimal()).toDouble(); };
    const double median = number(usual.first().median), highest = number(usual.first().highest);
    QList<double> apart;
    for (const EarlierInvoice &invoice : std::as_const(same)) {
        if (!invoice.total.isEmpty() && invoice.kind != DocumentKind::CreditNote)
            apart.append(std::abs(number(invoice.total) - median));
    }
    std::ranges::sort(apart);
    // 1.4826 makes the median deviation of a normal distribution its standard deviation.
    const double spread = std::max(1.4826 * apart[apart.size() / 2], LeastSpread * std::abs(median));
    const double value = total->toDouble();
    if (std::abs(value - median) <= FarOutside * spread || (value > median && value <= SeenBefore * highest))
        return std::nullopt;
    const UsualTotals &u = usual.first();
    return alarm("unusual_total"_L1,
                 u"total %1; %5 earlier invoices lie between %3 and %4, half of them under %2"_s
                     .arg(extraction.value(Field::TotalWithTax).value, u.median, u.lowest, u.highest)
                     .arg(u.count),
                 {extraction.value(Field::TotalWithTax).value, u.median, u.lowest, u.highest, QString::number(u.count)},
                 {Field::TotalWithTax});
}

/// One number read twice, perhaps with a letter lost or misread.
bool maybeOneNumber(const FieldValue &own, const BillTwin &twin)
{
    const QString one = shapeKey(own.value), other = shapeKey(twin.invoice.number);
    if (one.isEmpty() || other.isEmpty() || one == other)
        return true;
    const bool maybeMisread = own.source == ValueSource::Ocr || twin.ocr;
    return maybeMisread && twin.likeness >= AlikeAnotherNumber && editDistance(one, other, 2) <= 2;
}

Alarm sameBill(const Extraction &extraction, InvoiceId self, const SupplierHistory &history)
{
    const FieldValue number = extraction.value(Field::InvoiceNumber);
    for (const BillTwin &twin : history.twins) {
        const EarlierInvoice &other = twin.invoice;
        const bool counts = other.id != self && (other.id < self || other.status == InvoiceStatus::Approved);
        const bool said = std::ranges::any_of(extraction.findings, [&](const Finding &finding) {
            return finding.rule == "probable_duplicate"_L1 && finding.other == other.id;
        });
        if (!counts || said || !maybeOneNumber(number, twin) ||
            (!twin.sameSupplier && twin.likeness < AlikeAnotherSeller))
            continue;
        Finding finding =
            alarm("same_bill"_L1, u"the same date and total as %1, and much the same text"_s.arg(displayId(other.id)),
                  {displayId(other.id), other.number, other.total},
                  {Field::IssueDate, Field::TotalWithTax, Field::InvoiceNumber});
        finding.other = other.id;
        return finding;
    }
    return std::nullopt;
}

struct Peer {
    const EarlierInvoice *invoice = nullptr;
    qint64 value = 0;
};

/// Earlier invoices of the same series, by date; empty where their numbers do not rise.
QList<Peer> risingPeers(const SupplierHistory &history, const QString &series)
{
    QList<Peer> peers;
    for (const EarlierInvoice &invoice : history.approved) {
        const auto parts = seriesNumber(invoice.number, invoice.issueDate);
        if (parts && invoice.issueDate.isValid() && parts->series == series)
            peers.append({&invoice, parts->value});
    }
    std::ranges::sort(peers, [](const Peer &a, const Peer &b) {
        return a.invoice->issueDate != b.invoice->issueDate ? a.invoice->issueDate < b.invoice->issueDate
                                                            : a.value < b.value;
    });
    return std::ranges::is_sorted(peers, {}, &Peer::value) ? peers : QList<Peer>();
}

Alarm jump(const QString &number, QDate issued, qint64 value, const QList<Peer> &peers)
{
    const auto after = std::ranges::upper_bound(peers, issued, {}, [](const Peer &p) { return p.invoice->issueDate; });
    if (peers.size() < EnoughSteps || after != peers.end()) // only what comes after all others
        return std::nullopt;
    qint64 largest = 1;
    double perDay = 0;
    for (qsizetype i = 1; i < peers.size(); ++i) {
        const qint64 step = peers[i].value - peers[i - 1].value;
        largest = std::max(largest, step);
        const qint64 days = peers[i - 1].invoice->issueDate.daysTo(peers[i].invoice->issueDate);
        perDay = std::max(perDay, double(step) / double(std::max<qint64>(days, 1)));
    }
    const Peer &last = peers.last();
    const double usual = std::max(double(largest), perDay * double(last.invoice->issueDate.daysTo(issued)));
    const qint64 step = value - last.value;
    if (step <= LeastJump || double(step) <= double(JumpTimes) * usual)
        return std::nullopt;
    return alarm("number_jump"_L1,
                 u"number %1 after %2; the largest step before was %3"_s.arg(number, last.invoice->number,
                                                                             QString::number(largest)),
                 {number, last.invoice->number, QString::number(largest)}, {Field::InvoiceNumber});
}

Alarm numberOrder(const Extraction &extraction, const SupplierHistory &history)
{
    const QString number = extraction.value(Field::InvoiceNumber).value;
    const QDate issued = dateOf(extraction.value(Field::IssueDate)).value_or(QDate());
    const auto parts = seriesNumber(number, issued);
    if (!parts || !issued.isValid())
        return std::nullopt;
    const QList<Peer> peers = risingPeers(history, parts->series);
    if (peers.size() < EnoughNumbers)
        return std::nullopt;
    for (const Peer &peer : peers) {
        const QDate date = peer.invoice->issueDate;
        const bool sameYear = date.year() == issued.year(); // many begin anew each year
        const bool falls = (date < issued && peer.value > parts->value && sameYear) ||
                           (date > issued && peer.value < parts->value && sameYear);
        if (falls)
            return alarm("number_out_of_order"_L1,
                         u"number %1 of %2, but %3 is of %4"_s.arg(number, issued.toString(Qt::ISODate),
                                                                   peer.invoice->number, date.toString(Qt::ISODate)),
                         {number, peer.invoice->number, date.toString(Qt::ISODate)},
                         {Field::InvoiceNumber, Field::IssueDate});
    }
    return jump(number, issued, parts->value, peers);
}

Alarm numberFormChanged(const Extraction &extraction, const SupplierHistory &history)
{
    const QString number = extraction.value(Field::InvoiceNumber).value;
    QString form, example;
    int count = 0;
    for (const EarlierInvoice &invoice : history.approved) {
        if (invoice.number.isEmpty())
            continue;
        const QString other = looseForm(invoice.number);
        if (count > 0 && other != form)
            return std::nullopt; // there is no form of theirs
        if (count++ == 0)
            example = numberForm(invoice.number);
        form = other;
    }
    if (number.isEmpty() || count < EnoughForms || looseForm(number) == form)
        return std::nullopt;
    return alarm("number_form_changed"_L1,
                 u"number %1; all %3 earlier ones are written like %2"_s.arg(number, example, QString::number(count)),
                 {number, example, QString::number(count)}, {Field::InvoiceNumber});
}

void keepAcceptance(Finding &finding, const QList<Finding> &earlier)
{
    const qsizetype meaning = ruleOf(finding.rule)->meaning;
    const auto same = std::ranges::find_if(earlier, [&](const Finding &old) {
        return old.rule == finding.rule && old.values.mid(0, meaning) == finding.values.mid(0, meaning);
    });
    if (same == earlier.end())
        return;
    finding.acceptedBy = same->acceptedBy;
    finding.acceptReason = same->acceptReason;
    finding.acceptedAt = same->acceptedAt;
}

} // namespace

void raiseSupplierAlarms(Extraction &extraction, InvoiceId self, const SupplierHistory &history)
{
    const auto isOurs = [](const Finding &finding) { return ruleOf(finding.rule) != nullptr; };
    QList<Finding> earlier;
    std::ranges::copy_if(extraction.findings, std::back_inserter(earlier), isOurs);
    extraction.findings.removeIf(isOurs);
    if (extraction.kind == DocumentKind::Other) // asks for no payment
        return;
    for (Alarm &found :
         std::array{account(extraction, history), lookAlike(extraction, history), mixedAlphabets(extraction),
                    unusualTotal(extraction, history), sameBill(extraction, self, history),
                    numberFormChanged(extraction, history), numberOrder(extraction, history)}) {
        if (!found)
            continue;
        keepAcceptance(*found, earlier);
        extraction.findings.append(*found);
    }
}

} // namespace desk
