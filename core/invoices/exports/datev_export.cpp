// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/datev_bookings.h"
#include "core/invoices/exports/export_file.h"
#include "core/invoices/exports/export_target.h"
#include "core/invoices/exports/export_text.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// DATEV-Format, header version 700, category 21 (booking batch), format version 13.
constexpr int MostBookings = 99'999; // that a batch may hold
constexpr int ColumnCount = 125;

/// Columns by their number in the description of the format, from 1.
enum Column : int {
    Amount = 1,
    DebitCredit = 2,
    AmountCurrency = 3,
    Account = 7,
    ContraAccount = 8,
    TaxCode = 9,
    DocumentDate = 10,
    DocumentField1 = 11,
    PostingText = 14,
    FirstDocumentInfo = 21,
    CostCentre1 = 37,
    FirstAdditionalInfo = 48,
    Locked = 114,
    DueDate = 117,
};

struct ColumnTitle {
    QString title;
    bool isText = false; ///< in quotation marks, also where it is empty
};

/// The columns around the two repeated blocks; a "*" marks text.
constexpr std::array BeforeInfo = std::to_array<const char16_t *>({u"Umsatz (ohne Soll/Haben-Kz)",
                                                                   u"*Soll/Haben-Kennzeichen",
                                                                   u"*WKZ Umsatz",
                                                                   u"Kurs",
                                                                   u"Basis-Umsatz",
                                                                   u"*WKZ Basis-Umsatz",
                                                                   u"Konto",
                                                                   u"Gegenkonto (ohne BU-Schlüssel)",
                                                                   u"*BU-Schlüssel",
                                                                   u"Belegdatum",
                                                                   u"*Belegfeld 1",
                                                                   u"*Belegfeld 2",
                                                                   u"Skonto",
                                                                   u"*Buchungstext",
                                                                   u"Postensperre",
                                                                   u"*Diverse Adressnummer",
                                                                   u"Geschäftspartnerbank",
                                                                   u"Sachverhalt",
                                                                   u"Zinssperre",
                                                                   u"*Beleglink"});
constexpr std::array BetweenInfo = std::to_array<const char16_t *>(
    {u"*KOST1 - Kostenstelle", u"*KOST2 - Kostenstelle", u"Kost-Menge", u"*EU-Land u. UStID (Bestimmung)",
     u"EU-Steuersatz (Bestimmung)", u"*Abw. Versteuerungsart", u"Sachverhalt L+L", u"Funktionsergänzung L+L",
     u"BU 49 Hauptfunktionstyp", u"BU 49 Hauptfunktionsnummer", u"BU 49 Funktionsergänzung"});
constexpr std::array AfterInfo = std::to_array<const char16_t *>({u"Stück",
                                                                  u"Gewicht",
                                                                  u"Zahlweise",
                                                                  u"*Forderungsart",
                                                                  u"Veranlagungsjahr",
                                                                  u"Zugeordnete Fälligkeit",
                                                                  u"Skontotyp",
                                                                  u"*Auftragsnummer",
                                                                  u"*Buchungstyp",
                                                                  u"USt-Schlüssel (Anzahlungen)",
                                                                  u"*EU-Land (Anzahlungen)",
                                                                  u"Sachverhalt L+L (Anzahlungen)",
                                                                  u"EU-Steuersatz (Anzahlungen)",
                                                                  u"Erlöskonto (Anzahlungen)",
                                                                  u"*Herkunft-Kz",
                                                                  u"*Buchungs GUID",
                                                                  u"KOST-Datum",
                                                                  u"*SEPA-Mandatsreferenz",
                                                                  u"Skontosperre",
                                                                  u"*Gesellschaftername",
                                                                  u"Beteiligtennummer",
                                                                  u"*Identifikationsnummer",
                                                                  u"*Zeichnernummer",
                                                                  u"Postensperre bis",
                                                                  u"*Bezeichnung SoBil-Sachverhalt",
                                                                  u"Kennzeichen SoBil-Buchung",
                                                                  u"Festschreibung",
                                                                  u"Leistungsdatum",
                                                                  u"Datum Zuord. Steuerperiode",
                                                                  u"Fälligkeit",
                                                                  u"*Generalumkehr (GU)",
                                                                  u"Steuersatz",
                                                                  u"*Land",
                                                                  u"*Abrechnungsreferenz",
                                                                  u"BVV-Position",
                                                                  u"*EU-Land u. UStID (Ursprung)",
                                                                  u"EU-Steuersatz (Ursprung)",
                                                                  u"Abw. Skontokonto"});

const QList<ColumnTitle> &columnTitles()
{
    static const QList<ColumnTitle> titles = [] {
        QList<ColumnTitle> made;
        const auto append = [&made](const auto &part) {
            for (const char16_t *marked : part) {
                QString title = QString::fromUtf16(marked);
                const bool text = title.startsWith(u'*');
                made.append({text ? title.mid(1) : title, text});
            }
        };
        append(BeforeInfo);
        for (int i = 1; i <= 8; ++i) {
            made.append({u"Beleginfo - Art %1"_s.arg(i), true});
            made.append({u"Beleginfo - Inhalt %1"_s.arg(i), true});
        }
        append(BetweenInfo);
        for (int i = 1; i <= 20; ++i) {
            made.append({u"Zusatzinformation - Art %1"_s.arg(i), true});
            made.append({u"Zusatzinformation- Inhalt %1"_s.arg(i), true}); // without a blank in the format itself
        }
        append(AfterInfo);
        Q_ASSERT(made.size() == ColumnCount);
        return made;
    }();
    return titles;
}

QString quoted(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString germanAmount(qint64 cents)
{
    return u"%1,%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, '0'_L1);
}

QString day(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QString titleLine()
{
    QStringList cells;
    for (const ColumnTitle &column : columnTitles())
        cells.append(column.title);
    return cells.join(u';') + u"\r\n"_s;
}

/// Always of the same length for one batch: it is written again when the last booking is known.
QString headerLine(const ExportContext &context, const FiscalYear &year, const QDate &first, const QDate &last)
{
    const QDateTime made = context.now.toLocalTime();
    const ExportProfile &profile = context.profile;
    const QStringList cells{quoted(u"EXTF"_s),
                            u"700"_s,
                            u"21"_s,
                            quoted(u"Buchungsstapel"_s),
                            u"13"_s,
                            made.toString(u"yyyyMMddHHmmsszzz"_s),
                            {},         // imported
                            quoted({}), // origin
                            quoted({}), // exported by
                            quoted({}), // imported by
                            QString::number(profile.consultantNumber),
                            QString::number(profile.clientNumber),
                            day(year.first),
                            QString::number(profile.accountLength),
                            day(first),
                            day(last),
                            quoted(u"Eingangsrechnungen"_s),
                            quoted({}), // initials
                            u"1"_s,     // financial accounting
                            u"0"_s,     // for every accounting purpose
                            u"0"_s,     // not locked: the accountant looks at it first
                            quoted(u"EUR"_s),
                            {},
                            quoted({}),
                            {},
                            {},
                            quoted({}), // chart of accounts
                            {},
                            {},
                            quoted({}),
                            quoted({})};
    return cells.join(u';') + u"\r\n"_s;
}

QString bookingLine(const DatevBookings &all, const DatevBooking &booking, const Invoice &invoice)
{
    QStringList cells(ColumnCount);
    const auto set = [&cells](int column, const QString &text) { cells[column - 1] = text; };
    set(Amount, germanAmount(booking.cents));
    set(DebitCredit, booking.debit ? u"S"_s : u"H"_s);
    set(AmountCurrency, u"EUR"_s);
    set(Account, booking.account);
    set(ContraAccount, booking.contraAccount);
    set(TaxCode, booking.taxCode);
    set(DocumentDate, all.date.toString(u"ddMM"_s));
    set(DocumentField1, all.number);
    set(PostingText, booking.text);
    set(FirstDocumentInfo, u"Beleg"_s);
    set(FirstDocumentInfo + 1, displayId(invoice.id));
    set(CostCentre1, booking.costCentre);
    set(Locked, u"0"_s);
    if (all.due.isValid())
        set(DueDate, all.due.toString(u"ddMMyyyy"_s));
    for (int i = 0; i < ColumnCount; ++i) {
        if (columnTitles()[i].isText)
            cells[i] = quoted(cells[i]);
    }
    return cells.join(u';') + u"\r\n"_s;
}

/// One file: the bookings of one fiscal year, as many as a batch holds.
struct Batch {
    FiscalYear year;
    int part = 1;
    QDate first, last;
    int count = 0;
    QString made;
    std::unique_ptr<ExportFile> file;
};

class DatevExport : public ExportTarget {
public:
    DatevExport(const ExportContext &context, std::unique_ptr<QTemporaryDir> folder)
        : m_context(context), m_folder(std::move(folder))
    {
    }

    Result<> add(const ExportInvoice &from) override
    {
        const DatevBookings all = datevBookingsOf(from.invoice, m_context.profile);
        if (!all.missing.isEmpty())
            return fail(ErrorCode::InvalidArgument, all.missing.join(u"; "_s));
        TRY_ASSIGN(batch, batchFor(all));
        for (const DatevBooking &booking : all.bookings)
            TRY(batch->file->write(toWindows1252(bookingLine(all, booking, from.invoice), m_replaced)));
        batch->count += int(all.bookings.size());
        batch->first = batch->first.isValid() ? std::min(batch->first, all.date) : all.date;
        batch->last = batch->last.isValid() ? std::max(batch->last, all.date) : all.date;
        return {};
    }

    Result<QStringList> finish() override
    {
        QList<FilePlace> places;
        for (const auto &batch : m_batches) {
            TRY(batch->file->rewriteStart(header(*batch)));
            TRY(batch->file->commit());
            places.append({batch->made, nameOf(*batch)});
        }
        return placeAll(places);
    }

    [[nodiscard]] qint64 replaced() const override { return m_replaced; }

private:
    /// An invoice's bookings stay together.
    Result<Batch *> batchFor(const DatevBookings &all)
    {
        const FiscalYear year = fiscalYearOf(all.date, m_context.profile.fiscalYearStartMonth);
        int part = 1;
        for (const auto &batch : m_batches) {
            if (batch->year.first != year.first)
                continue;
            if (batch->count + all.bookings.size() <= MostBookings)
                return batch.get();
            part = std::max(part, batch->part + 1);
        }
        auto batch = std::make_unique<Batch>();
        batch->year = year;
        batch->part = part;
        batch->first = batch->last = {};
        batch->made = m_folder->filePath(u"%1-%2.csv"_s.arg(year.first.year()).arg(part));
        TRY_ASSIGN(file, ExportFile::open(batch->made));
        batch->file = std::move(file);
        qint64 ignored = 0;
        TRY(batch->file->write(header(*batch) + toWindows1252(titleLine(), ignored)));
        m_batches.push_back(std::move(batch));
        return m_batches.back().get();
    }

    [[nodiscard]] QByteArray header(const Batch &batch) const
    {
        const QDate first = batch.first.isValid() ? batch.first : batch.year.first;
        const QDate last = batch.last.isValid() ? batch.last : batch.year.last;
        return headerLine(m_context, batch.year, first, last).toLatin1();
    }

    /// "EXTF_batch.csv", or "EXTF_batch_2026.csv" and "EXTF_batch_2026_2.csv" where there are several.
    [[nodiscard]] QString nameOf(const Batch &batch) const
    {
        if (m_batches.size() == 1)
            return m_context.path;
        const QFileInfo target(m_context.path);
        QString name = target.completeBaseName() + u"_%1"_s.arg(batch.year.first.year());
        if (batch.part > 1)
            name += u"_%1"_s.arg(batch.part);
        if (!target.suffix().isEmpty())
            name += u'.' + target.suffix();
        return target.path() + u'/' + name;
    }

    const ExportContext m_context;
    const std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<Batch>> m_batches;
    qint64 m_replaced = 0;
};

} // namespace

Result<std::unique_ptr<ExportTarget>> openDatev(const ExportContext &context)
{
    const QFileInfo target(context.path);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::Io, u"%1 is no file"_s.arg(context.path));
    TRY_ASSIGN(folder, temporaryFolderIn(target.absolutePath()));
    return std::make_unique<DatevExport>(context, std::move(folder));
}

} // namespace desk
