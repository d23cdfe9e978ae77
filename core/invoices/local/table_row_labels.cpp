// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_columns.h"
#include "core/invoices/local/text_match.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Blanks between the words of a label; longer ones are sentences.
constexpr int LongestLabel = 5;

// What may stand at the beginning of an entry in the rows below the items.
constexpr std::array CarriedLabels{
    u"carried forward",     u"carried over",     u"brought forward", u"continued*", u"ubertrag*",
    u"zwischensumme seite", u"a reporter",       u"report",          u"transport",  u"over te brengen",
    u"transporteren",       u"suma y sigue",     u"a riportare",     u"riporto",    u"a transportar",
    u"suma anterior",       u"do przeniesienia", u"z przeniesienia",
};

constexpr std::array TotalLabels{
    u"cgst*",
    u"sgst*",
    u"igst*",
    u"hst",
    u"pst",
    u"qst",
    u"shipping",
    u"discounts*",
    u"gesamtbeitrag*",
    u"rechnungsbeitrag*",
    u"versicherungsteuer*",
    u"versicherungssteuer*",
    u"steuerbasisbetrag*",
    u"positionssumme*",
    u"belegsumme*",
    u"amount payable*",
    u"bill amount",
    u"amount paid",
    u"totalbelop",
    u"a payer",
    u"solde*",
    u"taxes",
    u"taxe",
    u"insurance premium tax",
    u"total*",
    u"sub total*",
    u"subtotal*",
    u"grand total*",
    u"net total*",
    u"net amount*",
    u"invoice total*",
    u"order total*",
    u"amount due*",
    u"balance due*",
    u"balance*",
    u"gross total*",
    u"gross amount*",
    u"taxable*",
    u"sum",
    u"sum total",
    u"items subtotal",
    u"item subtotal",
    u"merchandise",
    u"amount payable",
    u"total payable",
    u"vat",
    u"vat total",
    u"total vat",
    u"sales tax*",
    u"tax",
    u"tax total",
    u"gst",
    u"gst total",
    u"add gst*",
    u"payable*",
    u"exclusive of*",
    u"excl vat",
    u"rounding*",
    u"round off",
    u"less agency commission",
    u"agency commission*",
    u"gesamt",
    u"gesamtbetrag*",
    u"gesamtsumme*",
    u"summe*",
    u"zwischensumme*",
    u"nettobetrag*",
    u"nettosumme*",
    u"netto*",
    u"bruttobetrag*",
    u"brutto*",
    u"rechnungsbetrag*",
    u"rechnungssumme*",
    u"endbetrag*",
    u"endsumme*",
    u"warenwert*",
    u"gesamt netto",
    u"summe netto",
    u"positionen netto",
    u"steuerbetrag*",
    u"mwst*",
    u"ust*",
    u"umsatzsteuer*",
    u"mehrwertsteuer*",
    u"zzgl*",
    u"zu zahlen*",
    u"zahlbetrag*",
    u"gesamtpreis",
    u"zahlungsbetrag",
    u"items total",
    u"total items",
    u"untaxed amount",
    u"amount excl*",
    u"net of vat",
    u"merchandise total",
    u"gst hst",
    u"tps",
    u"tvq",
    u"central tax",
    u"state tax",
    u"shipping cost",
    u"shipping charges",
    u"deposit received",
    u"payment applied",
    u"amount now due",
    u"gesamtpreis netto",
    u"rechnungsendbetrag*",
    u"summe positionen",
    u"positionen gesamt",
    u"porto*",
    u"versandkosten",
    u"abzgl*",
    u"abzuglich*",
    u"anzahlung*",
    u"restbetrag",
    u"noch offen",
    u"bereits gezahlt",
    u"bereits bezahlt",
    u"net a regler*",
    u"a regler",
    u"remise globale",
    u"remise commerciale",
    u"frais de port",
    u"acompte*",
    u"deja paye",
    u"montant du",
    u"total hors*",
    u"verzendkosten",
    u"aanbetaling",
    u"reeds betaald",
    u"openstaand*",
    u"cuota iva",
    u"irpf",
    u"retencion*",
    u"portes",
    u"anticipo",
    u"pagado",
    u"imposta",
    u"acconto",
    u"ritenuta*",
    u"contributo integrativo",
    u"bollo",
    u"iliquido",
    u"total iliquido",
    u"mercadoria*",
    u"ogolem*",
    u"zaplacono",
    u"zaklad*",
    u"soucet*",
    u"zaloha",
    u"uhrazeno",
    u"exkl moms",
    u"oresutj*",
    u"oresavrundning",
    u"frakt",
    u"til betaling",
    u"momsgrundlag",
    u"merverdiavgift*",
    u"yhteensa",
    u"alv*",
    u"loppusumma",
    u"montant total*",
    u"montant ht",
    u"montant ttc",
    u"sous total*",
    u"soustotal*",
    u"net a payer*",
    u"total ht*",
    u"total ttc*",
    u"tva*",
    u"montant tva",
    u"reste a payer*",
    u"somme*",
    u"net ht",
    u"base ht",
    u"totaal*",
    u"subtotaal*",
    u"totaalbedrag*",
    u"te betalen*",
    u"btw*",
    u"eindtotaal*",
    u"bedrag exclusief*",
    u"importe total*",
    u"base imponible*",
    u"suma*",
    u"iva*",
    u"total factura*",
    u"importe",
    u"a pagar*",
    u"totale*",
    u"imponibile*",
    u"totale documento*",
    u"netto a pagare*",
    u"importo totale*",
    u"subtotale*",
    u"valor total*",
    u"total a pagar*",
    u"summa*",
    u"att betala*",
    u"delsumma*",
    u"moms*",
    u"netto",
    u"i alt",
    u"ialt",
    u"at betale*",
    u"a betale*",
    u"a betala*",
    u"mva*",
    u"sum eks*",
    u"total ekskl*",
    u"razem*",
    u"do zaplaty*",
    u"suma netto*",
    u"celkem*",
    u"k uhrade*",
    u"zaklad dane*",
    u"dph*",
    u"mezisoucet*",
    u"小計*",
    u"合計*",
    u"合计*",
    u"消費税*",
    u"総額*",
};

constexpr std::array TenderLabels{
    u"cash",         u"cash tendered",   u"change",      u"change due",
    u"tendered",     u"amount tendered", u"paid",        u"payment",
    u"visa*",        u"mastercard*",     u"master card", u"debit*",
    u"credit card*", u"card*",           u"amex",        u"bar",
    u"bargeld",      u"ruckgeld*",       u"gegeben*",    u"ec karte*",
    u"girocard*",    u"kartenzahlung*",  u"especes*",    u"rendu*",
    u"cb",           u"carte*",          u"contant*",    u"wisselgeld*",
    u"pin",          u"pinnen",          u"bankpas*",    u"efectivo*",
    u"cambio*",      u"entregado*",      u"tarjeta*",    u"contanti*",
    u"contante*",    u"resto*",          u"bancomat*",   u"troco*",
    u"numerario*",   u"kontant*",        u"vaxel*",      u"gotowka*",
    u"reszta*",      u"hotovost*",       u"vraceno*",    u"お預り*",
    u"お釣り*",
};

struct Beginning {
    QString phrase;
    bool open = false; ///< the last word may go on
    RowLabel label = RowLabel::None;
};

/// Phrases by the first letters that each begins with.
constexpr qsizetype KeyLength = 2;
using Beginnings = QHash<QString, QList<Beginning>>;

template <class Phrases>
void addPhrases(Beginnings &all, const Phrases &phrases, RowLabel label)
{
    for (const char16_t *entry : phrases) {
        QString phrase = QString::fromUtf16(entry);
        const bool open = phrase.endsWith(u'*');
        if (open)
            phrase.chop(1);
        all[phrase.left(KeyLength)].append({phrase, open, label});
    }
}

const Beginnings &beginnings()
{
    static const Beginnings all = [] {
        Beginnings made;
        addPhrases(made, CarriedLabels, RowLabel::Carried);
        addPhrases(made, TotalLabels, RowLabel::Total);
        addPhrases(made, TenderLabels, RowLabel::Tender);
        return made;
    }();
    return all;
}

/// The label that the entry begins with; a sum carried over counts before a total, and that before a payment.
RowLabel labelOf(const QString &plain)
{
    const auto candidates = beginnings().constFind(plain.left(KeyLength));
    if (candidates == beginnings().cend())
        return RowLabel::None;
    for (const Beginning &beginning : *candidates) {
        const QString &phrase = beginning.phrase;
        if (!plain.startsWith(phrase))
            continue;
        const bool ends = plain.size() == phrase.size() || plain.at(phrase.size()) == u' ';
        if (ends || (beginning.open && !plain.contains(u' ')))
            return beginning.label;
    }
    return RowLabel::None;
}

/// OCR reads thin print with a wrong letter now and then; long words bear two.
bool looksLikeTotal(const QString &plain)
{
    static const QStringList words{u"total"_s,         u"subtotal"_s, u"rounding"_s,  u"discount"_s, u"gesamtbetrag"_s,
                                   u"zwischensumme"_s, u"totaal"_s,   u"subtotaal"_s, u"totale"_s,   u"balance"_s};
    const QString first = plain.section(u' ', 0, 0);
    const QString second = plain.section(u' ', 1, 1);
    return std::ranges::any_of(words, [&](const QString &word) {
        const int limit = word.size() >= 8 ? 2 : 1;
        return editDistance(first, word, limit) <= limit ||
               (word.size() < 6 && editDistance(second, word, limit) <= limit);
    });
}

/// The words of an entry up to its first number: "VAT 20 %" -> "vat".
QString leadingWords(const QString &plain)
{
    qsizetype end = 0;
    while (end < plain.size() && !plain.at(end).isDigit())
        ++end;
    return plain.left(end).trimmed();
}

} // namespace

RowLabel rowLabel(const TextRow &row, bool misread)
{
    for (const TextCell &cell : row.cells) {
        const QString plain = plainText(cell.text);
        if (plain.isEmpty() || plain.front().isDigit())
            continue;
        const RowLabel label = labelOf(plain);
        if (label == RowLabel::Carried || (label != RowLabel::None && leadingWords(plain).count(u' ') < LongestLabel))
            return label;
        if (misread && looksLikeTotal(plain))
            return RowLabel::Total;
    }
    return RowLabel::None;
}

} // namespace desk
