// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/tiny_pdf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace desk {

/// What the program answered.
struct CliAnswer {
    int status = -1;
    QByteArray out, err;
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    [[nodiscard]] QString path(qsizetype line) const
    {
        return lines().value(line)[QLatin1StringView("document")][QLatin1StringView("path")].toString();
    }
    [[nodiscard]] QString state(qsizetype line) const
    {
        return lines().value(line)[QLatin1StringView("status")].toString();
    }
};

/// Runs the program as a shell does, in a folder of its own with a data folder of its own.
class CliBench {
public:
    [[nodiscard]] static QString program() { return QStringLiteral(DESK_BIN_DIR "/orchestrator"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool isThere(const QString &name) const { return QFileInfo::exists(at(name)); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = at(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    void start(QProcess &process, QStringList arguments) const
    {
        if (!arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-')))
            arguments.insert(1, QStringLiteral("--data-dir=%1").arg(at(QStringLiteral("data"))));
        process.setWorkingDirectory(m_folder.path());
        process.start(program(), arguments);
    }
    [[nodiscard]] CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            qFatal("orchestrator did not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace desk
