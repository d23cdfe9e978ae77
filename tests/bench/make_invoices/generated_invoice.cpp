// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/make_invoices/generated_invoice.h"

#include <array>
#include <random>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Names{u"Alder",   u"Brandt",  u"Corvin", u"Dalton", u"Everts",    u"Fjord",  u"Garnier",
                           u"Hollis",  u"Ibarra",  u"Jansen", u"Keller", u"Lindqvist", u"Moreau", u"Novák",
                           u"Okafor",  u"Pereira", u"Quist",  u"Rossi",  u"Schäfer",   u"Tanaka", u"Ulrich",
                           u"Vasquez", u"Weber",   u"Yilmaz", u"Zeller"};
constexpr std::array Trades{u"Office Supplies", u"Logistik",         u"Software",   u"Énergie", u"Print & Paper",
                            u"Catering",        u"Gebäudereinigung", u"Consulting", u"Telecom", u"Travel"};
constexpr std::array Forms{u"GmbH", u"Ltd", u"B.V.", u"SARL", u"S.L.", u"AG"};
constexpr std::array Goods{u"toner cartridge", u"paper A4 80 g", u"licence per seat",  u"freight",
                           u"cleaning hours",  u"desk lamp",     u"hosting per month", u"lunch for a meeting",
                           u"maintenance",     u"train ticket"};
constexpr std::array Fillers{u"order",     u"delivery",   u"customer", u"number",  u"please",   u"transfer",
                             u"within",    u"thank",      u"your",     u"account", u"street",   u"payment",
                             u"reference", u"department", u"total",    u"vat",     u"quantity", u"price",
                             u"unit",      u"bank",       u"phone",    u"page",    u"terms",    u"date"};

class Dice {
public:
    explicit Dice(int index) : m_engine(std::mt19937::result_type(index) * 2654435761U + 1U) {}
    int below(int count) { return int(m_engine() % std::mt19937::result_type(count)); }
    template <class List>
    QString oneOf(const List &list)
    {
        return QString::fromUtf16(list[size_t(below(int(list.size())))]);
    }

private:
    std::mt19937 m_engine;
};

FieldValue made(const QString &value, Dice &dice, ValueSource source)
{
    FieldValue field;
    field.value = value;
    field.source = source;
    field.confidence = source == ValueSource::EInvoice ? 1.0 : 0.80 + dice.below(20) / 100.0;
    if (source == ValueSource::EInvoice)
        return field;
    const double left = dice.below(80) / 100.0, top = dice.below(90) / 100.0;
    field.page = 0;
    field.box = {left, top, left + 0.1, top + 0.02};
    return field;
}

QString euros(qint64 cents)
{
    return Money{cents, u"EUR"_s}.toDecimal();
}

InvoiceStatus madeStatus(Dice &dice)
{
    const int roll = dice.below(100);
    if (roll < 62)
        return InvoiceStatus::Approved;
    if (roll < 90)
        return InvoiceStatus::NeedsReview;
    return roll < 95 ? InvoiceStatus::Rejected : InvoiceStatus::Failed;
}

ValueSource madeSource(Dice &dice)
{
    constexpr std::array sources{ValueSource::Text, ValueSource::Text, ValueSource::Ocr, ValueSource::EInvoice};
    return sources[size_t(dice.below(int(sources.size())))];
}

QString madeText(const GeneratedInvoice &invoice, Dice &dice)
{
    QStringList words{invoice.extraction.value(Field::SellerName).value,
                      invoice.extraction.value(Field::InvoiceNumber).value};
    for (int i = 0; i < 110; ++i)
        words.append(i % 9 == 0 ? QString::number(dice.below(100'000)) : dice.oneOf(Fillers));
    for (const LineItem &line : invoice.extraction.lines)
        words.append(line.description.value);
    return words.join(u' ');
}

} // namespace

GeneratedInvoice generatedInvoice(int index)
{
    Dice dice(index);
    GeneratedInvoice invoice;
    invoice.status = madeStatus(dice);
    const ValueSource source = madeSource(dice);
    const QDate issued = QDate(2023, 1, 1).addDays(dice.below(1400));
    const QString seller = dice.oneOf(Names) + u' ' + dice.oneOf(Trades) + u' ' + dice.oneOf(Forms);
    invoice.fileName = u"generated-%1.pdf"_s.arg(index + 1, 6, 10, '0'_L1);
    invoice.importedAt = QDateTime(issued.addDays(2), QTime(8, 0), Qt::UTC).addSecs(dice.below(30'000));

    Extraction &read = invoice.extraction;
    read.kind = dice.below(20) == 0 ? DocumentKind::CreditNote : DocumentKind::Invoice;
    qint64 net = 0;
    for (int i = 0, lines = 1 + dice.below(3); i < lines; ++i) {
        const int quantity = 1 + dice.below(12);
        const qint64 price = 100 + dice.below(40'000);
        net += quantity * price;
        read.lines.append({made(dice.oneOf(Goods), dice, source), made(QString::number(quantity), dice, source),
                           made(euros(price), dice, source), made(u"19.00"_s, dice, source),
                           made(euros(quantity * price), dice, source)});
    }
    const qint64 tax = (net * 19 + 50) / 100;
    const auto put = [&](Field field, const QString &value) { read.fields[field].taken = made(value, dice, source); };
    put(Field::SellerName, seller);
    put(Field::BuyerName, u"Example Company"_s);
    put(Field::InvoiceNumber, u"%1-%2"_s.arg(issued.year()).arg(index + 1, 6, 10, '0'_L1));
    put(Field::IssueDate, issued.toString(Qt::ISODate));
    put(Field::DueDate, issued.addDays(14 + dice.below(3) * 8).toString(Qt::ISODate));
    put(Field::Currency, u"EUR"_s);
    put(Field::TotalWithoutTax, euros(net));
    put(Field::TotalTax, euros(tax));
    put(Field::TotalWithTax, euros(net + tax));
    invoice.text = madeText(invoice, dice);
    return invoice;
}

} // namespace desk
