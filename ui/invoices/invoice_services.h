// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk {

class ChangeFeed;
class CodingService;
class ExportService;
class FilingService;
class InvoiceService;
class PayablesService;
class SettingsService;
class SplittingService;
class SupplierService;

/// The services that the screen "Invoices" works with. Borrowed: all outlive the screen.
struct InvoiceServices {
    InvoiceService &invoices;
    FilingService &filing;
    CodingService &coding;
    PayablesService &payables;
    ExportService &exports;
    SupplierService &suppliers;
    SplittingService &splitting;
    ChangeFeed &changes;
    SettingsService &settings;
};

} // namespace desk
