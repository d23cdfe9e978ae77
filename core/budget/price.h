// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace desk {

/// A price of one token in billionths of a thousandth of a dollar (10^-12 USD), so that "0.10 dollars per million
/// tokens" is the whole number 100,000.
using PicoUsdPerToken = qint64;

/// What the kinds of tokens of one request cost. A kind without a price of its own is never free: cache reads cost what
/// uncached input costs, and writes without a price make the cost unknown.
struct TokenRates {
    PicoUsdPerToken input = 0;
    PicoUsdPerToken output = 0;
    std::optional<PicoUsdPerToken> cacheRead = {};
    std::optional<PicoUsdPerToken> cacheWrite5m = {};
    std::optional<PicoUsdPerToken> cacheWrite1h = {};
    bool operator==(const TokenRates &) const = default;
};

/// Other rates for the whole request (not for the slice) once its input is larger.
struct PriceStep {
    qint64 aboveInputTokens = 0;
    TokenRates rates;
    bool operator==(const PriceStep &) const = default;
};

/// Where a price was learned.
enum class PriceOrigin : quint8 { BuiltIn, Imported, Typed };

/// What one model of one provider costs from a day on.
struct Price {
    QString provider; ///< "openai"
    QString model;    ///< "gpt-6-luna"
    TokenRates rates;
    QList<PriceStep> steps = {};               ///< ascending
    std::optional<qint64> knownUpToInput = {}; ///< beyond so many input tokens the price is not known
    QMap<QString, int> tierPermille = {};      ///< "batch" -> 500: thousandths of the rates; standard is 1000
    QDate validFrom;                           ///< first day for which the source vouches
    QDate validTo = {};                        ///< last day; none = until there is a newer one
    QString source;                            ///< where it stands
    QDate readOn;                              ///< when it was read there
    PriceOrigin origin = PriceOrigin::BuiltIn;

    bool operator==(const Price &) const = default;
    /// Read before its first day: an announcement, which may not come true.
    [[nodiscard]] bool isAnnounced() const { return readOn < validFrom; }
    /// Thousandths for a tier of the service; "", "standard" and "default" are 1000, "batch" as the table says.
    /// nullopt = this tier's price is not known.
    [[nodiscard]] std::optional<int> permilleOf(const QString &tier) const;
};

/// One entry of resources/prices/*.json, which is also what model_price stores: dollars per million tokens as decimal
/// text: {"model", "input", "output", "cached_input", "cache_write", "cache_write_1h", "steps": [{"above", ...}],
/// "input_up_to", "tiers": {"batch": "0.5"}, "valid_from", "valid_to", "source", "read_on"}.
/// Errors: InvalidArgument, with what is wrong with it.
[[nodiscard]] Result<Price> priceFromJson(const QString &provider, const QJsonObject &json);
[[nodiscard]] QJsonObject priceToJson(const Price &price);
/// A whole file: {"provider", "tiers", "prices": [...]}; the file's tiers hold for entries without their own.
[[nodiscard]] Result<QList<Price>> pricesFromJson(const QByteArray &json);

/// "0.10" dollars per million tokens as a rate. Up to six decimals. Errors: InvalidArgument.
[[nodiscard]] Result<PicoUsdPerToken> rateFromDecimal(QStringView dollarsPerMillion);
/// The way back: "0.1".
[[nodiscard]] QString rateToDecimal(PicoUsdPerToken rate);

/// The name without the service's "models/" and without the date of a snapshot at its end: services answer with
/// "gpt-6-luna-2026-09-22" where "gpt-6-luna" was asked.
[[nodiscard]] QString modelFamily(const QString &model);

/// Why a price cannot be true; English, for the detail of an error. Empty = nothing is wrong with it. Finds above all a
/// price of one token that was typed as that of a million, and the other way round.
/// @param known  what is known of the same model already, if anything: more than 50 times as much or as little is
/// doubted.
[[nodiscard]] QString implausibility(const Price &price, const std::optional<Price> &known = {});

} // namespace desk
