// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <functional>
#include <signal.h>

namespace desk {

/// However slow the machine is, nothing here takes longer.
constexpr int PatienceMs = 120'000;

/// One of the real programs while it runs.
class Program {
public:
    Program(const QString &name, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(DESK_BIN_DIR "/") + name, arguments);
        if (!m_process.waitForStarted(PatienceMs))
            qFatal("%s cannot be started", qPrintable(name));
    }
    ~Program() { kill(); }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning()
    {
        m_process.waitForReadyRead(1);
        return m_process.state() == QProcess::Running;
    }
    /// Waits until that is so. @return false: the program ended before.
    bool reaches(const std::function<bool()> &condition)
    {
        QElapsedTimer waited;
        for (waited.start(); waited.elapsed() < PatienceMs;) {
            if (!isRunning())
                return false;
            if (condition())
                return true;
            m_process.waitForReadyRead(3);
        }
        qFatal("a program did not come to what was waited for");
    }
    /// Lets it run for so long. @return false: it ended before.
    bool runs(int ms)
    {
        QElapsedTimer waited;
        for (waited.start(); waited.elapsed() < ms;) {
            if (!isRunning())
                return false;
            m_process.waitForReadyRead(1);
        }
        return isRunning();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(PatienceMs);
    }
    /// Waits for its end. @return the exit status.
    int wait()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(PatienceMs))
            qFatal("a program did not end");
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// What it printed so far, one object a whole line.
    [[nodiscard]] QList<QJsonObject> lines()
    {
        m_out += m_process.readAllStandardOutput();
        QList<QJsonObject> objects;
        for (const QByteArray &line : m_out.left(m_out.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    [[nodiscard]] QByteArray errors()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }
    /// The reader processes that it started.
    [[nodiscard]] QList<qint64> readers() const
    {
        QList<qint64> found;
        for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
            if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly))
                continue;
            const QByteArray line = stat.readAll();
            const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
            if (line.contains("(orchestrator-re") && fields.value(1).toLongLong() == pid() && fields.value(0) != "Z")
                found.append(entry.toLongLong());
        }
        return found;
    }

private:
    QProcess m_process;
    QByteArray m_out, m_err;
};

inline QStringList readArguments(const QString &dataDir, const QStringList &what)
{
    return QStringList{QStringLiteral("read"), QStringLiteral("--json"), QStringLiteral("--quiet"),
                       QStringLiteral("--jobs=2"), QStringLiteral("--data-dir=") + dataDir} +
           what;
}

} // namespace desk
