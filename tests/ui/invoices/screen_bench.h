// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"
#include "core/invoices/exports/export_service.h"
#include "core/invoices/filing/filing_service.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/payables/payables_service.h"
#include "core/invoices/splitting/splitting_service.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "ui/invoices/invoices_screen.h"
#include "ui/kit/actions.h"
#include "ui/kit/elided_label_widget.h"
#include "ui/kit/navigator.h"

#include <QStackedLayout>

namespace desk {

/// Value of a field as a reading gives it, with a place on the first page.
inline FieldValue readValue(const QString &value, double confidence, double top)
{
    FieldValue v;
    v.value = value;
    v.confidence = confidence;
    v.source = ValueSource::Text;
    v.page = 0;
    v.box = {0.6, top, 0.8, top + 0.02};
    return v;
}

/// An invoice that nothing is wrong with.
inline Extraction cleanExtraction(const QString &number)
{
    Extraction e;
    e.kind = DocumentKind::Invoice;
    const auto put = [&e](Field field, const QString &value, double top) {
        e.fields[field].taken = readValue(value, 0.98, top);
    };
    put(Field::SellerName, QStringLiteral("Nordlicht Werkzeuge GmbH"), 0.05);
    put(Field::InvoiceNumber, number, 0.15);
    put(Field::IssueDate, QStringLiteral("2026-03-04"), 0.18);
    put(Field::Currency, QStringLiteral("EUR"), 0.40);
    put(Field::TotalWithoutTax, QStringLiteral("100.00"), 0.50);
    put(Field::TotalTax, QStringLiteral("19.00"), 0.53);
    put(Field::TotalWithTax, QStringLiteral("119.00"), 0.56);
    return e;
}

/// The same with a total that OCR was not sure of; the right one is offered.
inline Extraction doubtfulExtraction(const QString &number)
{
    Extraction e = cleanExtraction(number);
    e.fields.remove(Field::TotalWithoutTax); // so that no rule has a say in the total
    e.fields.remove(Field::TotalTax);
    FieldReading &total = e.fields[Field::TotalWithTax];
    total.others = {total.taken};
    total.taken.value = QStringLiteral("191.00");
    total.taken.confidence = 0.4;
    total.taken.doubt = {DoubtCode::UnclearReading, {QStringLiteral("40")}};
    e.fields[Field::InvoiceNumber].taken.confidence = 0.5;
    e.fields[Field::InvoiceNumber].taken.doubt = {DoubtCode::WeakLabel, {}};
    return e;
}

/// The page that those values stand on: one word each, and "119.00" beside them.
inline QList<ReadPage> pageOf(const Extraction &extraction)
{
    ReadPage page;
    page.widthPt = 595;
    page.heightPt = 842;
    page.source = WordSource::TextLayer;
    int line = 0;
    for (const FieldReading &reading : extraction.fields) {
        Word word;
        word.text = reading.taken.value;
        word.box = reading.taken.box;
        word.line = line++;
        page.words.append(word);
    }
    Word other;
    other.text = QStringLiteral("119,00");
    other.box = {0.1, 0.7, 0.2, 0.72};
    other.line = line;
    page.words.append(other);
    return {page};
}

/// The screen over a real data folder with readings that the test puts there.
class ScreenBench : public ServiceBench {
public:
    ScreenBench() : actions(&window)
    {
        Settings values = settings->values();
        values.autoApprove = false;
        if (!await(settings->set(values)))
            qFatal("the settings could not be saved");
    }
    ~ScreenBench() { screen.reset(); }

    InvoiceId add(const QString &name, const Extraction &extraction)
    {
        const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return await(database->write([this, name, sha, extraction](WriteTransaction &tx) -> Result<InvoiceId> {
                   InvoiceRepository repository(tx.connection());
                   NewInvoice document{sha, 100, name, name, clock.now()};
                   TRY_ASSIGN(id, repository.insert(document));
                   TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
                   FinishedReading reading;
                   reading.extraction = extraction;
                   reading.packedPages = packPages(pageOf(extraction));
                   reading.pageCount = 1;
                   reading.searchText = name;
                   TRY(saveReading(tx, id, reading, {}));
                   return id;
               }))
            .value();
    }
    InvoiceId addFailed(const QString &name, ErrorCode code)
    {
        const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return await(database->write([this, name, sha, code](WriteTransaction &tx) -> Result<InvoiceId> {
                   InvoiceRepository repository(tx.connection());
                   TRY_ASSIGN(id, repository.insert({sha, 100, name, name, clock.now()}));
                   TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
                   TRY(saveReadingFailure(tx, id, Error{code, QStringLiteral("test"), {}}, 1));
                   return id;
               }))
            .value();
    }

    /// A person says that the account of an invoice belongs to its supplier: it blocks no more.
    void confirmAccount(InvoiceId id)
    {
        const QString iban = invoice(id).extraction.value(Field::Iban).value;
        const SupplierId supplier = await(suppliers.supplierOf(id)).value();
        if (!iban.isEmpty() && !await(suppliers.setAccountState(supplier, iban, AccountState::Confirmed, id)))
            qFatal("the account could not be confirmed");
    }
    /// Shows the list.
    void show()
    {
        const InvoiceServices services{
            *service, filing, coding, payables, exports, suppliers, splitting, database->changes(), *settings};
        screen = std::make_unique<InvoicesScreen>(services, actions, navigator);
        auto *layout = new QStackedLayout(&window);
        layout->addWidget(screen.get());
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    /// Shows one invoice and waits until it is there.
    void review(InvoiceId id)
    {
        navigator.openInvoice(id);
        QVERIFY(QTest::qWaitFor([this] { return find<QWidget>(u"reviewTitle")->isVisible(); }, 30'000));
        const Invoice shown = invoice(id);
        const QString number = shown.extraction.value(Field::InvoiceNumber).value;
        const QString expected = number.isEmpty() ? shown.fileName : number;
        QTRY_VERIFY(find<ElidedLabelWidget>(u"reviewTitle")->text().contains(expected));
    }
    template <class T>
    T *find(QStringView name)
    {
        T *found = window.findChild<T *>(name.toString());
        if (!found)
            qWarning("no widget %s", qPrintable(name.toString()));
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    FilingService filing{*database};
    CodingService coding{*database};
    PayablesService payables{*database, *settings, clock};
    ExportService exports{*database, *settings};
    SupplierService suppliers{*database, *settings};
    SplittingService splitting{*database, *jobs};
    QWidget window;
    Actions actions;
    Navigator navigator;
    std::unique_ptr<InvoicesScreen> screen;
};

} // namespace desk
