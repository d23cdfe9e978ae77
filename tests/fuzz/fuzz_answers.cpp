// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_parts.h"
#include "core/ai/anthropic_batch_provider.h"
#include "core/ai/anthropic_provider.h"
#include "core/ai/compatible_provider.h"
#include "core/ai/google_batch_provider.h"
#include "core/ai/google_provider.h"
#include "core/ai/ollama_provider.h"
#include "core/ai/openai_batch_provider.h"
#include "core/ai/openai_provider.h"
#include "core/ai/secret_scan.h"
#include "tests/fuzz/expect.h"

#include <QJsonDocument>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void expectSafe(const QString &text, int most)
{
    expect(text.size() <= most, "what is logged is short");
    for (const QChar c : text)
        expect(c.category() != QChar::Other_Control, "what is logged has no control characters");
}

void expectRecord(const CallRecord &record)
{
    expectSafe(record.requestId, 100);
    expectSafe(record.modelServed, 100);
    expectSafe(record.finishReason, 60);
    expectSafe(record.serviceTier, 40);
    if (!record.usage)
        return;
    const TokenUsage &usage = *record.usage;
    for (const qint64 count :
         {usage.input, usage.cacheRead, usage.cacheWrite, usage.cacheWriteHour, usage.output, usage.thinking})
        expect(count >= 0 && count <= 10'000'000'000'000, "tokens are counted from 0, without overflow");
    expect(usage.totalInput() + usage.output > 0, "a usage of nothing is none");
}

void expectFailure(const CallFailure &failure)
{
    expectRecord(failure.record);
    expectSafe(failure.detail, 300);
    expectSafe(failure.vendorCode, 80);
    expect(failure.waitMs.value_or(0) >= 0, "nobody waits backwards");
    expect(failure.retry != Retry::Soon || failure.waitMs.value_or(0) <= maxRetryWaitMs, "a long wait is for later");
    expect(failure.paid != Paid::No || !failure.record.usage || failure.record.httpStatus != 200 ||
               failure.record.serviceTier.isEmpty(),
           "what was done is charged");
}

template <class T>
void expectOutcome(const CallOutcome<T> &outcome)
{
    if (!outcome)
        expectFailure(outcome.error());
}

void expectAnswer(const CallOutcome<ChatAnswer> &outcome)
{
    expectOutcome(outcome);
    if (!outcome)
        return;
    expectRecord(outcome->record);
    expect(QJsonDocument::fromJson(outcome->json).isObject(), "an answer is one JSON object");
}

void expectResults(const std::optional<BatchResult> &result)
{
    if (!result)
        return;
    expect(!result->id.isEmpty(), "a result belongs to a question");
    expectAnswer(result->outcome);
}

} // namespace

/// Whatever a service sends: the first line is its status and a header, the rest its body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all = fuzzedBytes(data, size);
    const qsizetype end = all.indexOf('\n');
    const QByteArray first = all.left(std::max<qsizetype>(0, end));
    HttpAnswer answer;
    answer.status = first.left(3).toInt();
    answer.headers = {HttpHeader{"retry-after", first.mid(4)}, HttpHeader{"x-ratelimit-remaining-tokens", "0"},
                      HttpHeader{"x-ratelimit-reset-tokens", first.mid(4)}};
    answer.body = all.mid(end + 1);

    for (const auto parse :
         {parseOpenAiAnswer, parseAnthropicAnswer, parseGoogleAnswer, parseOllamaAnswer, parseCompatibleAnswer})
        expectAnswer(parse(answer));
    for (const auto parse :
         {parseOpenAiModels, parseAnthropicModels, parseGoogleModels, parseOllamaTags, parseCompatibleModels})
        expectOutcome(parse(answer));
    for (const auto parse : {parseOpenAiCount, parseAnthropicCount, parseGoogleCount})
        expectOutcome(parse(answer));
    for (const auto parse : {parseOpenAiBatch, parseAnthropicBatch, parseGoogleBatch})
        expectOutcome(parse(answer));
    expectOutcome(parseOllamaShow(answer, {}));
    expectOutcome(parseOllamaRunning(answer));
    expectOutcome(parseOllamaPullLine(answer.body));
    expectResults(parseOpenAiBatchLine(answer.body));
    expectResults(parseAnthropicBatchLine(answer.body));
    if (const auto results = parseGoogleBatchResults(answer))
        for (const BatchResult &result : *results)
            expectAnswer(result.outcome);

    const QString text = QString::fromUtf8(answer.body);
    qsizetype past = 0;
    for (const SecretHit &hit : scanForSecrets(text)) {
        expect(hit.start >= past && hit.length > 0 && hit.start + hit.length <= text.size(), "hits stand in order");
        past = hit.start + hit.length;
    }
    return 0;
}
