// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/navigator.h"

#include "core/invoices/invoice.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MaxPast = 50;
} // namespace

QString Location::address() const
{
    switch (screen) {
    case Screen::Today:
        return u"today"_s;
    case Screen::Invoices:
        if (invoice.isValid())
            return u"invoices/"_s + displayId(invoice);
        return section.isEmpty() ? u"invoices"_s : u"invoices/"_s + section;
    case Screen::Suppliers:
        return supplier.isValid() ? u"suppliers/%1"_s.arg(supplier.value) : u"suppliers"_s;
    case Screen::Settings:
        return section.isEmpty() ? u"settings"_s : u"settings/"_s + section;
    }
    return u"today"_s;
}

std::optional<Location> Location::parse(QStringView address)
{
    const qsizetype slash = address.indexOf(u'/');
    const QStringView screen = slash < 0 ? address : address.left(slash);
    const QStringView rest = slash < 0 ? QStringView() : address.mid(slash + 1);
    if (screen == "today"_L1 && rest.isEmpty())
        return Location{};
    if (screen == "settings"_L1)
        return Location{.screen = Screen::Settings, .invoice = {}, .section = rest.toString()};
    if (screen == "suppliers"_L1) {
        bool number = true;
        const SupplierId supplier{rest.isEmpty() ? 0 : rest.toLongLong(&number)};
        if (!number || supplier.value < 0 || (!rest.isEmpty() && supplier.value == 0))
            return std::nullopt;
        return Location{.screen = Screen::Suppliers, .invoice = {}, .section = {}, .supplier = supplier};
    }
    if (screen != "invoices"_L1)
        return std::nullopt;
    if (rest.isEmpty())
        return Location{.screen = Screen::Invoices, .invoice = {}, .section = {}};
    if (rest == ToPaySection)
        return Location{.screen = Screen::Invoices, .invoice = {}, .section = rest.toString()};
    const auto id = parseInvoiceId(rest);
    if (!id)
        return std::nullopt;
    return Location{.screen = Screen::Invoices, .invoice = *id, .section = {}};
}

void Navigator::open(const Location &place)
{
    // Leaving the queue by going somewhere else ends it.
    if (place.screen == Screen::Invoices && place.invoice.isValid()) {
        const qsizetype at = m_queue.indexOf(place.invoice);
        if (at < 0)
            m_queue.clear();
        else if (at > 0)
            m_queue.remove(0, at);
    }
    if (place != m_location) {
        m_past.append(m_location);
        if (m_past.size() > MaxPast)
            m_past.removeFirst();
    }
    m_location = place;
    emit opened(m_location);
}

void Navigator::openInvoice(InvoiceId id)
{
    open({.screen = Screen::Invoices, .invoice = id, .section = {}});
}

void Navigator::openSupplier(SupplierId id)
{
    open({.screen = Screen::Suppliers, .invoice = {}, .section = {}, .supplier = id});
}

void Navigator::back()
{
    if (m_past.isEmpty())
        return;
    m_location = m_past.takeLast();
    emit opened(m_location);
}

void Navigator::openQueue(QList<InvoiceId> queue, InvoiceId first)
{
    m_queue = std::move(queue);
    openInvoice(first);
}

bool Navigator::openNext(InvoiceId done)
{
    const qsizetype at = m_queue.indexOf(done);
    if (at < 0)
        return false;
    if (at + 1 >= m_queue.size()) {
        m_queue.clear();
        return false;
    }
    openInvoice(m_queue.at(at + 1));
    return true;
}

} // namespace desk
