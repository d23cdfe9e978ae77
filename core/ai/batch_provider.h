// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"

#include <QDateTime>

namespace desk {

/// One question of a batch.
struct BatchItem {
    QString id; ///< of ours, by which its answer is found again: 1 to 64 of A-Z a-z 0-9 _ -, unique in the batch
    ChatRequest request;
};

enum class BatchState { Waiting, Running, Cancelling, Ended, Failed, Cancelled, Expired };

/// Whether nothing changes any more, and results() has all there will be.
[[nodiscard]] bool isOver(BatchState state);

/// A batch as its service sees it.
struct BatchStatus {
    QString name; ///< of the service: all that is needed to find it again after a restart
    BatchState state = BatchState::Waiting;
    qint64 total = 0; ///< questions; 0 = not told yet
    qint64 succeeded = 0;
    qint64 failed = 0;   ///< those cancelled and expired included
    QStringList files;   ///< OpenAI: where answers and errors lie
    QDateTime expiresAt; ///< UTC; invalid where it is not told
    bool operator==(const BatchStatus &) const = default;
};

/// The answer to one question, in the order of the service, which is not that of the questions.
struct BatchResult {
    QString id;
    CallOutcome<ChatAnswer> outcome;
};

/// Questions that can wait, at half the price, answered within 24 hours. The wire and nothing else: who asks writes
/// down first what is sent and reserves its money, and books each answer once.
/// Threads, ownership: as ChatProvider. Failures: as ChatProvider::chat(); a submission that fails with Paid::Unknown
/// may have been taken.
class BatchProvider {
public:
    virtual ~BatchProvider() = default;
    [[nodiscard]] virtual ServiceId service() const = 0;

    /// Sends the questions, all for the same model. RequestTooLarge: more than the service takes at once, in number or
    /// in bytes; BadRequest: an id that cannot be, or twice the same.
    [[nodiscard]] virtual QFuture<CallOutcome<BatchStatus>> submit(const ServiceAccess &access, QList<BatchItem> items,
                                                                   std::stop_token stop) = 0;
    /// How far it is. ModelUnknown: the service does not know it (any more).
    [[nodiscard]] virtual QFuture<CallOutcome<BatchStatus>> poll(const ServiceAccess &access, const QString &name,
                                                                 std::stop_token stop) = 0;
    /// What has been answered. @param batch  as poll() said last, with isOver().
    [[nodiscard]] virtual QFuture<CallOutcome<QList<BatchResult>>> results(const ServiceAccess &access,
                                                                           BatchStatus batch, std::stop_token stop) = 0;
    /// Asks the service to end it; what is done by then is charged and can be fetched.
    [[nodiscard]] virtual QFuture<CallOutcome<BatchStatus>> cancel(const ServiceAccess &access, const QString &name,
                                                                   std::stop_token stop) = 0;
};

} // namespace desk
