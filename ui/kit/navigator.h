// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/invoices/suppliers/supplier.h"

#include <QList>
#include <QObject>

#include <optional>

namespace desk {

enum class Screen : quint8 { Today, Invoices, Suppliers, Settings };

/// Section of Screen::Invoices: what is to be paid.
inline constexpr QLatin1StringView ToPaySection("to-pay");

/// Somewhere in the program. Text form: "today", "invoices", "invoices/to-pay", "invoices/inv-000012", "suppliers",
/// "suppliers/12", "settings", "settings/privacy".
struct Location {
    Screen screen = Screen::Today;
    InvoiceId invoice;        ///< of Screen::Invoices: opened in the review pane; none = the list
    QString section;          ///< of Screen::Settings: scrolled to; of Screen::Invoices: ToPaySection, empty = the list
    SupplierId supplier = {}; ///< of Screen::Suppliers: whose page; none = the list

    bool operator==(const Location &) const = default;
    [[nodiscard]] QString address() const;
    [[nodiscard]] static std::optional<Location> parse(QStringView address);
};

/// Says where the person is and leads elsewhere; the shell shows the screen, the screen shows the place.
/// Threads: main thread. Ownership: borrows nothing.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Location &location() const { return m_location; }
    void open(const Location &place);
    void openInvoice(InvoiceId id);
    void openSupplier(SupplierId id);
    [[nodiscard]] bool canGoBack() const { return !m_past.isEmpty(); }
    void back();

    /// Work to be done one after the other (Needs you): opens `first`, and openNext() goes on from there.
    void openQueue(QList<InvoiceId> queue, InvoiceId first);
    /// After `done` is finished: opens the one behind it in the queue; false where there is none (stay, or choose).
    bool openNext(InvoiceId done);
    /// How many of the queue are left, the open one included; 0 = no queue.
    [[nodiscard]] int queueLeft() const { return int(m_queue.size()); }

signals:
    void opened(const desk::Location &place);

private:
    Location m_location;
    QList<Location> m_past;
    QList<InvoiceId> m_queue;
};

} // namespace desk
