// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/http_worker.h"
#include "core/ai/sent_once_body.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QNetworkReply;

namespace desk {

/// One request and its answer. Threads: that of the worker. Ownership: deletes itself after `ended`.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    HttpExchange(std::shared_ptr<HttpTask> task, QNetworkAccessManager &network, QObject *parent);
    ~HttpExchange() override;

    void start();
    /// Closes the connection and finishes the task with this failure; nothing once it is finished.
    void abort(HttpFailureKind kind, const QString &detail);

signals:
    void ended(); ///< the task is finished

private:
    void watch();
    void bodyGoes();
    void waitForAnswer();
    void read();
    void readLines(const QByteArray &bytes);
    void replyFinished();
    void finish(HttpOutcome outcome);
    [[nodiscard]] HttpFailure failure(HttpFailureKind kind, const QString &detail) const;
    void limit(int ms, HttpFailureKind kind, const QString &what);
    [[nodiscard]] bool bodySent() const;

    std::shared_ptr<HttpTask> m_task;
    QNetworkAccessManager &m_network;
    SentOnceBody m_body;
    std::unique_ptr<QNetworkReply> m_reply; ///< reads from m_body, so it goes first
    QTimer m_phase;                         ///< limit of the present phase
    QTimer m_total;
    HttpFailureKind m_phaseKind = HttpFailureKind::ConnectTimeout;
    QString m_phaseDetail;
    QElapsedTimer m_clock;
    QByteArray m_received; ///< the body, or the line that is not yet whole
    bool m_requestSent = false;
    bool m_finished = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace desk
