// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/datev_bookings.h"

#include "core/invoices/exports/export_cells.h"
#include "core/invoices/rules/amounts.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfNumber = 36, MostOfText = 60, MostOfCostCentre = 36, MostOfTaxCode = 4;

std::optional<qint64> centsOf(const Sum &amount)
{
    const auto rounded = amount ? amount->rounded(2) : std::nullopt;
    const auto cents = rounded ? rounded->times(Decimal(100, 0)) : std::nullopt;
    const auto whole = cents ? cents->rounded(0) : std::nullopt;
    return whole ? std::optional(whole->unscaled()) : std::nullopt;
}

bool isNumber(const QString &text, int most)
{
    return !text.isEmpty() && text.size() <= most &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString documentNumber(const QString &number)
{
    QString taken;
    for (const QChar c : number) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (letter || u"$%&*+-/"_s.contains(c))
            taken += c;
    }
    return taken.left(MostOfNumber);
}

/// Lines of one coding.
struct Group {
    Coding coding;
    QString firstLine;
    qint64 cents = 0; ///< gross, once it is known
};

/// What the lines of one group come to at one tax rate.
struct Share {
    qsizetype group = 0;
    qint64 weight = 0; ///< cents as the lines print them, net or gross
};

/// Parts the sum in proportion; the largest part takes what rounding leaves. False where there is nothing to go by.
bool distribute(qint64 cents, const QList<Share> &shares, QList<Group> &groups)
{
    qint64 all = 0;
    for (const Share &share : shares)
        all += share.weight;
    if (all == 0)
        return cents == 0;
    qint64 left = cents;
    for (const Share &share : shares) {
        const qint64 part = std::llround(double(cents) * (double(share.weight) / double(all)));
        groups[share.group].cents += part;
        left -= part;
    }
    const auto largest =
        std::ranges::max_element(shares, {}, [](const Share &share) { return std::abs(share.weight); });
    groups[largest->group].cents += left;
    return true;
}

class BookingBuilder {
public:
    BookingBuilder(const Invoice &invoice, const ExportProfile &profile)
        : m_read(invoice.extraction), m_profile(profile)
    {
    }

    DatevBookings build()
    {
        checkProfileNumbers();
        takeHead();
        groupLines();
        checkCodings();
        if (m_made.missing.isEmpty() && m_groups.size() > 1)
            shareTotal();
        else if (m_made.missing.isEmpty())
            m_groups.first().cents = *m_total;
        if (m_made.missing.isEmpty())
            makeBookings();
        return m_made;
    }

private:
    void lacks(const QString &what)
    {
        if (!m_made.missing.contains(what))
            m_made.missing.append(what);
    }

    void checkProfileNumbers()
    {
        if (m_profile.consultantNumber == 0)
            lacks(u"consultant_number"_s);
        if (m_profile.clientNumber == 0)
            lacks(u"client_number"_s);
        if (!isNumber(m_profile.contraAccount, m_profile.accountLength + 1))
            lacks(u"contra_account"_s);
    }

    void takeHead()
    {
        const bool known = m_read.kind == DocumentKind::Invoice || m_read.kind == DocumentKind::CreditNote ||
                           m_read.kind == DocumentKind::Receipt;
        if (!known)
            lacks(u"kind"_s);
        m_made.date = dateOf(m_read.value(Field::IssueDate)).value_or(QDate());
        if (!m_made.date.isValid())
            lacks(fieldName(Field::IssueDate));
        m_made.due = dateOf(m_read.value(Field::DueDate)).value_or(QDate());
        m_made.number = documentNumber(m_read.value(Field::InvoiceNumber).value);
        if (m_made.number.isEmpty() && m_read.kind != DocumentKind::Receipt)
            lacks(fieldName(Field::InvoiceNumber));
        if (m_read.value(Field::Currency).value != "EUR"_L1)
            lacks(fieldName(Field::Currency));
        m_total = centsOf(amountOf(m_read, Field::TotalWithTax));
        if (!m_total || *m_total == 0)
            lacks(fieldName(Field::TotalWithTax));
    }

    [[nodiscard]] Coding complete(Coding coding) const
    {
        if (coding.account.isEmpty())
            coding.account = m_profile.expenseAccount;
        coding.proposedFrom = 0;
        return coding;
    }

    void groupLines()
    {
        for (qsizetype line = 0; line < m_read.lines.size(); ++line) {
            const Coding coding = complete(codingOfLine(m_read, line));
            const auto there = std::ranges::find(m_groups, coding, &Group::coding);
            m_groupOfLine.append(there - m_groups.begin());
            if (there == m_groups.end())
                m_groups.append({coding, m_read.lines[line].description.value});
        }
        if (m_groups.isEmpty())
            m_groups.append({complete(m_read.coding), {}});
    }

    void checkCodings()
    {
        for (const Group &group : std::as_const(m_groups)) {
            if (!isNumber(group.coding.account, m_profile.accountLength + 1))
                lacks(u"account"_s);
            if (!group.coding.taxCode.isEmpty() && !isNumber(group.coding.taxCode, MostOfTaxCode))
                lacks(u"tax_code"_s);
            if (group.coding.costCentre.size() > MostOfCostCentre)
                lacks(u"cost_centre"_s);
        }
    }

    /// True where the lines come to the net or the gross total, less allowances and with charges.
    [[nodiscard]] bool linesAreComplete() const
    {
        qint64 sum = 0;
        for (const LineItem &line : m_read.lines) {
            const auto cents = centsOf(amountOf(line.amount));
            if (!cents)
                return false;
            sum += *cents;
        }
        for (const AllowanceCharge &entry : m_read.allowancesCharges) {
            const qint64 cents = std::abs(centsOf(amountOf(entry.amount)).value_or(0));
            sum += entry.isCharge ? cents : -cents;
        }
        const auto near = [&](const std::optional<qint64> &total) {
            return total && std::abs(sum - *total) <= m_read.lines.size();
        };
        return near(centsOf(amountOf(m_read, Field::TotalWithoutTax))) || near(m_total);
    }

    /// Gross by rate, so that a line of 7 % does not carry the tax of one of 19 %.
    void shareTotal()
    {
        if (!linesAreComplete()) {
            lacks(u"line_amounts"_s);
            return;
        }
        if (m_read.taxes.size() < 2) {
            if (!distribute(*m_total, sharesAt({}), m_groups))
                lacks(u"line_amounts"_s);
            return;
        }
        qint64 all = 0;
        for (const TaxBreakdown &tax : m_read.taxes) {
            const Sum rate = amountOf(tax.taxRate);
            const auto gross = centsOf(add(amountOf(tax.taxableAmount), amountOf(tax.taxAmount)));
            if (!rate || !gross || !distribute(*gross, sharesAt(rate), m_groups)) {
                lacks(u"tax_breakdown"_s);
                return;
            }
            all += *gross;
        }
        if (all != *m_total || !ratesAreKnown())
            lacks(u"tax_breakdown"_s);
    }

    /// @param rate  nullopt = whatever the rate.
    [[nodiscard]] QList<Share> sharesAt(const Sum &rate) const
    {
        QList<Share> shares;
        for (qsizetype line = 0; line < m_read.lines.size(); ++line) {
            if (rate && amountOf(m_read.lines[line].taxRate) != rate)
                continue;
            const auto cents = centsOf(amountOf(m_read.lines[line].amount));
            const auto there = std::ranges::find(shares, m_groupOfLine[line], &Share::group);
            if (there == shares.end())
                shares.append({m_groupOfLine[line], cents.value_or(0)});
            else
                there->weight += cents.value_or(0);
        }
        return shares;
    }

    [[nodiscard]] bool ratesAreKnown() const
    {
        return std::ranges::all_of(m_read.lines, [this](const LineItem &line) {
            const Sum rate = amountOf(line.taxRate);
            return rate && std::ranges::any_of(m_read.taxes,
                                               [&](const TaxBreakdown &tax) { return amountOf(tax.taxRate) == rate; });
        });
    }

    void makeBookings()
    {
        // A credit note counts against, whether it is printed with minus signs or without.
        const bool credit = m_read.kind == DocumentKind::CreditNote;
        const bool turned = credit && *m_total > 0;
        for (const Group &group : std::as_const(m_groups)) {
            const qint64 cents = turned ? -group.cents : group.cents;
            if (cents == 0)
                continue;
            m_made.bookings.append({std::abs(cents), cents > 0, group.coding.account, m_profile.contraAccount,
                                    group.coding.taxCode, group.coding.costCentre, textOf(group)});
        }
    }

    [[nodiscard]] QString textOf(const Group &group) const
    {
        QString text = m_read.value(Field::SellerName).value;
        if (m_groups.size() > 1 && !group.firstLine.isEmpty())
            text += u", "_s + group.firstLine;
        return text.simplified().left(MostOfText);
    }

    const Extraction &m_read;
    const ExportProfile &m_profile;
    DatevBookings m_made;
    std::optional<qint64> m_total;
    QList<Group> m_groups;
    QList<qsizetype> m_groupOfLine;
};

} // namespace

DatevBookings datevBookingsOf(const Invoice &invoice, const ExportProfile &profile)
{
    return BookingBuilder(invoice, profile).build();
}

FiscalYear fiscalYearOf(const QDate &day, int startMonth)
{
    const int year = day.month() >= startMonth ? day.year() : day.year() - 1;
    const QDate first(year, startMonth, 1);
    return {first, first.addYears(1).addDays(-1)};
}

} // namespace desk
