// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/budget/budget_scope.h"
#include "core/budget/price_cost.h"

#include <QDateTime>
#include <QJsonObject>

namespace desk {

using ModelCallId = Id<struct ModelCallTag>;
using ModelBatchId = Id<struct ModelBatchTag>;

/// Where a call stands in the ledger. Stored by number: only append.
enum class CallState : quint8 {
    Reserved,  ///< on its way: its worst case is held
    Settled,   ///< booked with what it cost
    Kept,      ///< booked at its worst case: nobody said what it cost
    Released,  ///< nothing was sent, nothing is booked
    Unsettled, ///< its program is gone: its worst case is held until somebody says what it cost
    FromCache, ///< no call was made
};
[[nodiscard]] QString callStateName(CallState state); ///< "reserved", "settled", ...

/// Why a call costs what it costs. Stored by number: only append.
enum class CostBasis : quint8 {
    Paid,         ///< by the price
    Local,        ///< a model on this machine that was declared to be one: free
    DeclaredFree, ///< a key that a person declared free
    Cache,        ///< no call was made
};

/// What became of an answer. Stored by number: only append.
enum class CallVerdict : quint8 { Unknown, Used, Refused, Cut, Empty, Malformed, NotOnThePage };

/// A call that is to be made.
struct CallPlan {
    QString purpose; ///< "fields", "second_opinion", ...: stable names
    CallScopes scopes;
    CostBasis basis = CostBasis::Paid;
    std::optional<WorstCase> worst = {}; ///< nullopt = nothing proves a bound: refused
    QJsonObject price = {};              ///< priceToJson(), for the ledger
    QString priceSource = {};
    QString tier = {};             ///< of the service; empty = standard
    qint64 documentId = 0;         ///< 0 = none
    InvoiceId invoice = {};        ///< invalid = none
    ModelCallId retryOf = {};      ///< the first try, if this is another
    ModelBatchId batch = {};       ///< where it goes with a batch
    QString batchKey = {};         ///< its name in the batch
    QString reason = {};           ///< why this provider: a stable name
    QJsonObject reasonValues = {}; ///< with the figures that decided
    bool confirmed = false;        ///< a person said yes although a limit asks
};

/// What came of a call that the service answered.
struct CallOutcome {
    std::optional<ChargedTokens> usage = {}; ///< nullopt = the service did not say
    std::optional<NanoDollars> cost = {};    ///< costOf() the usage; nullopt = it has no price
    QString modelServed = {};
    QString tier = {}; ///< of the answer
    QString requestId = {};
    int httpStatus = 0; ///< 0 = none
    QString errorCode = {};
    qint64 latencyMs = 0;
    CallVerdict verdict = CallVerdict::Unknown;
    int fieldsAsked = 0, fieldsAgreed = 0, fieldsRefuted = 0; ///< against what else is known of the document
};

/// A call that brought no answer.
struct LostCall {
    /// false: not one byte of the request's body left this machine, or the service said itself that it was not charged.
    /// true: nobody knows (the stream broke, a timeout, a 504 after the body was sent): the worst case is booked.
    bool maybeBilled = true;
    QString why = {}; ///< "stream_broke", "timeout", "cancelled", "not_sent", ...: stable names
    int httpStatus = 0;
    QString errorCode = {};
    QString requestId = {};
    qint64 latencyMs = 0;
};

/// What was held for a call.
struct Reservation {
    ModelCallId id;
    QDate day; ///< that it counts in, whenever it ends
    WorstCase worst;
};

/// What was booked for a call.
struct Booking {
    CallState state = CallState::Settled;
    NanoDollars cost;
    qint64 tokens = 0;
    bool alreadyBooked = false; ///< nothing changed: it was booked before
    bool aboveBound = false;    ///< the bill was above what had been held: its model is closed until a person says so
};

/// A row of the ledger.
struct ModelCall {
    ModelCallId id;
    CallState state = CallState::Reserved;
    QDateTime reservedAt, endedAt; ///< UTC
    QDate day;
    CallPlan plan; ///< `confirmed` is not kept
    CallOutcome outcome;
    NanoDollars cost; ///< booked
    qint64 tokens = 0;
    QString settledHow; ///< why it was booked as it was
};

} // namespace desk
