// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace desk {

/// The body of a request, which knows how much of it has been taken to be sent, and cannot be taken twice once its last
/// byte has gone. Qt sends a request again by itself where a connection ends without an answer; the service may have
/// done and charged the first one by then. Threads: that of the network access.
class SentOnceBody : public QIODevice {
    Q_OBJECT
public:
    /// @param taken  called whenever a part was taken; may be empty.
    explicit SentOnceBody(QByteArray bytes, std::function<void()> taken = {});

    [[nodiscard]] bool takenWhole() const { return m_taken == m_bytes.size(); }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    QByteArray m_bytes;
    std::function<void()> m_onTaken;
    qint64 m_taken = 0;
};

} // namespace desk
