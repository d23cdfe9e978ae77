// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Statuses{"queued"_L1, "reading"_L1, "needs_review"_L1, "approved"_L1, "rejected"_L1, "failed"_L1};
} // namespace

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Unknown:
        return u"unknown"_s;
    case DocumentKind::Invoice:
        return u"invoice"_s;
    case DocumentKind::CreditNote:
        return u"credit_note"_s;
    case DocumentKind::Receipt:
        return u"receipt"_s;
    case DocumentKind::Other:
        return u"other"_s;
    }
    return u"unknown"_s;
}

QString invoiceStatusName(InvoiceStatus status)
{
    return Statuses[size_t(status)];
}

std::optional<InvoiceStatus> invoiceStatusFromName(QStringView name)
{
    for (size_t i = 0; i < Statuses.size(); ++i) {
        if (Statuses[i] == name)
            return InvoiceStatus(i);
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    constexpr std::array names{"ok"_L1, "info"_L1, "warning"_L1, "blocking"_L1};
    return names[size_t(severity)];
}

QString sourceName(const FieldValue &value)
{
    switch (value.source) {
    case ValueSource::None:
        return {};
    case ValueSource::EInvoice:
        return u"einvoice"_s;
    case ValueSource::Text:
        return u"text"_s;
    case ValueSource::Ocr:
        return u"ocr"_s;
    case ValueSource::Model:
        return value.model;
    case ValueSource::Supplier:
        return u"supplier"_s;
    case ValueSource::Human:
        return u"human"_s;
    }
    return {};
}

QString displayId(InvoiceId id)
{
    return u"inv-%1"_s.arg(id.value, 6, 10, '0'_L1);
}

std::optional<InvoiceId> parseInvoiceId(QStringView text)
{
    if (text.startsWith("inv-"_L1, Qt::CaseInsensitive))
        text = text.mid(4);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return InvoiceId{value};
}

} // namespace desk
