// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/price.h"

namespace desk {

/// What became of a file of prices.
struct ImportedPrices {
    QList<Price> prices;
    /// "openai/gpt-x: it is charged by the hour of the day": what could not be taken, English.
    QStringList leftOut;
};

/// Reads the open price feed of pydantic/genai-prices, `prices/new_data/v2/data.json` (its data.schema.json, version
/// 2): a list of providers with `id` and `models`; a model has `id` and `prices`, an object or a list of {"constraint",
/// "prices"} of which the last that holds counts. A rate is a number of dollars per million tokens, or {"base",
/// "tiers": [{"start", "price"}]} where a tier holds for the whole request once its input is larger.
/// Of each model the rates of text are taken: input_mtok, output_mtok, cache_read_mtok, cache_write_mtok or
/// cache_write_5m_mtok, cache_write_1h_mtok; `constraint.start_date` is the first day. Left out, and said: models
/// without a price of input or output, prices that depend on the hour, prices for other kinds of tokens that a document
/// would meet (input_image_mtok, output_reasoning_mtok), prices of zero, and what is not plausible. The feed's model
/// patterns
/// ("match") are not used: a price counts for the model's own name. It tells no tiers: batches keep their own price.
/// @param readOn  the day of the import: from then on prices without a date hold.
/// Errors: InvalidArgument (no such feed), TooLarge (over 32 MiB).
[[nodiscard]] Result<ImportedPrices> pricesFromGenaiPrices(const QByteArray &json, QDate readOn,
                                                           const QStringList &providers);

} // namespace desk
