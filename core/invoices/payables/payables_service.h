// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/invoices/invoice.h"

#include <QDate>
#include <QFuture>
#include <QObject>

namespace desk {

class Clock;
class Database;
class SettingsService;

struct PaymentOrderTag;
using PaymentOrderId = Id<PaymentOrderTag>;

/// How far the payment of an approved invoice is. Stored by number: only append.
enum class PaymentState : quint8 {
    Open,     ///< the reading is approved, nothing more
    OnHold,   ///< somebody said why it is not to be paid now
    Released, ///< may be paid
    Ordered,  ///< in a file for the bank
    Paid,     ///< a person said so
};

/// Less is to be paid until a day.
struct CashDiscount {
    QDate until;           ///< last day
    qint64 percentE2 = 0;  ///< hundredths of a percent: 2.5 % = 250
    qint64 minorUnits = 0; ///< the discount itself, positive, in the invoice's currency
    bool operator==(const CashDiscount &) const = default;
};

/// Why an invoice cannot be released or ordered as it stands. Several may hold; one that keeps it from being released
/// counts first. Not stored.
enum class PaymentObstacle : quint8 {
    None,
    NoAmount,            ///< no amount due, or no currency
    NoIban,              ///< nothing to pay to
    BadIban,             ///< its checksum is wrong
    OpenFinding,         ///< a finding blocks (it came after the approval: a changed bank account, a duplicate)
    NeedsOther,          ///< above the limit: who approved the reading cannot release it
    NotEuro,             ///< SEPA carries euro only
    NothingLeft,         ///< credit notes of the same supplier eat it up
    ChangedSinceRelease, ///< account or amount are not those that were released, or it was approved anew: release again
    NotReleased,         ///< only what is released can be in a file
    OutsideSepa,         ///< the account is in a country that SEPA does not reach
};

/// True where it cannot be released as it stands. NoIban and NotEuro keep it out of a file for the bank only: it may be
/// paid in another way.
[[nodiscard]] bool blocksRelease(PaymentObstacle obstacle);

/// An approved invoice that is to be paid, or a credit note that is to be offset.
struct Payable {
    InvoiceId id;
    int paymentVersion = 0; ///< of the payment, for the version check; 0 = none yet
    DocumentKind kind = DocumentKind::Invoice;
    QString sellerName, invoiceNumber, fileName;
    QDate issueDate;
    QDate dueDate; ///< printed, or issue date + 30 days where `dueDateAssumed`
    bool dueDateAssumed = false;
    Money amount;                  ///< amount due; negative for a credit note
    QList<CashDiscount> discounts; ///< that are printed, earliest first
    QString iban, bic;
    PaymentState state = PaymentState::Open;
    PaymentObstacle obstacle = PaymentObstacle::None;
    bool withDiscount = false;
    QString approvedBy, releasedBy, holdReason, orderFile;
    QDate paidOn;
    QString assignee;
    int noteCount = 0;
    bool operator==(const Payable &) const = default;
    /// The discount that still holds on that day, if any.
    [[nodiscard]] std::optional<CashDiscount> discountOn(QDate day) const;
};

/// What one week asks for. A week begins on Monday.
struct DueWeek {
    enum class Kind : quint8 { Overdue, Week, Undated };
    Kind kind = Kind::Week;
    QDate monday; ///< of Kind::Week
    QList<Payable> payables;
    QList<Money> totals;    ///< per currency, credit notes taken off
    QList<Money> discounts; ///< what could be saved by paying in time, per currency
    bool operator==(const DueWeek &) const = default;
};

/// By due date: overdue first, then week after week, then what has no date. A credit note without a due date stands in
/// the week of the earliest open invoice of its supplier in that currency, so that it is offset there.
[[nodiscard]] QList<DueWeek> dueByWeek(const QList<Payable> &payables, QDate today);

/// Reads "2 % Skonto bei Zahlung innerhalb von 10 Tagen", "2/10 net 30", "3% discount if paid by 30/11/2026" and the
/// like in the languages that are read. Pure. @return in order of their days; empty where there is none.
[[nodiscard]] QList<CashDiscount> cashDiscounts(const QString &paymentTerms, QDate issueDate, const Money &amount);

/// What became of one of many.
struct PaymentOutcome {
    InvoiceId id;
    Result<> result; ///< NotAllowed (the obstacle), Conflict (somebody was quicker), NotFound
    PaymentObstacle obstacle = PaymentObstacle::None;
};

/// A payment that a file would hold: invoices and credit notes of one supplier and account, one after the other.
struct PlannedPayment {
    QString creditorName, iban, bic;
    Money amount;
    QString remittance; ///< at most 140 characters
    QList<InvoiceId> invoices;
    bool operator==(const PlannedPayment &) const = default;
};
struct PaymentPlan {
    QDate executionDate; ///< the day asked for, or the next one on which banks of the euro area work
    QList<PlannedPayment> payments;
    Money total;
    QList<std::pair<InvoiceId, PaymentObstacle>> left; ///< what is not in it, and why
    QStringList missing; ///< settings without which no file can be made: "payer_name", "payer_iban"
};

/// The way of an approved invoice to its payment. It never pays: it makes files for the bank and remembers what people
/// said. Threads: a QObject of the main thread; futures finish on other threads. Everything is audited.
class PayablesService : public QObject {
    Q_OBJECT
public:
    PayablesService(Database &database, SettingsService &settings, const Clock &clock, QObject *parent = nullptr);
    ~PayablesService() override;

    /// What is open, held, released or ordered; @param withPaid  also what was paid in the last 90 days.
    [[nodiscard]] QFuture<Result<QList<Payable>>> payables(bool withPaid) const;

    /// Says that these may be paid. Each is judged for itself.
    [[nodiscard]] QFuture<Result<QList<PaymentOutcome>>> release(QList<Payable> seen);
    /// Released or on hold -> open; ordered -> released (the file is not called back: the caller says so).
    [[nodiscard]] QFuture<Result<QList<PaymentOutcome>>> takeBack(QList<Payable> seen);
    /// Errors in an outcome: InvalidArgument (no reason).
    [[nodiscard]] QFuture<Result<QList<PaymentOutcome>>> hold(QList<Payable> seen, QString reason);
    /// @param on  null = take it back: what was ordered is ordered again, what was released is released again.
    [[nodiscard]] QFuture<Result<QList<PaymentOutcome>>> setPaid(QList<Payable> seen, QDate on);

    /// What a file would hold, for a look before it is made: released ones only, credit notes of the same supplier,
    /// account and currency offset, discounts taken where they hold on the day of execution.
    [[nodiscard]] QFuture<Result<PaymentPlan>> plan(QList<InvoiceId> ids, QDate executionDate) const;
    /// Writes pain.001.001.09 (SCT), whole or not at all, and sets what it holds to Ordered in the same step: if the
    /// invoices changed since `plan`, nothing is written (Conflict). Errors: NotAllowed (nothing to pay, settings
    /// missing, a day in the past), ReadOnly, DiskFull, Io.
    [[nodiscard]] QFuture<Result<PaymentOrderId>> order(PaymentPlan plan, QString file);

private:
    Database &m_database;
    SettingsService &m_settings;
    const Clock &m_clock;
};

} // namespace desk
