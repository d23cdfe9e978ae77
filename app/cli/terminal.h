// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace desk {

// What the subcommands say. Results go to stdout, everything else to stderr.

/// A line of a result, UTF-8, ended by "\n" on every system and flushed.
void printLine(const QString &line);
void printBytes(const QByteArray &bytes);
/// True if a result could not be written (a full disk); said on stderr by the program's end.
[[nodiscard]] bool outputFailed();
/// True if nobody reads the results any more (`| head`): what follows is not printed, and that is no failure.
[[nodiscard]] bool outputClosed();
/// One JSON object on one line; control and direction characters are escaped.
void printJsonLine(const QJsonObject &object);
/// A table with aligned columns, its cells made printable(); `rightAligned` names columns from 0. Nothing for no rows.
void printTable(const QStringList &header, const QList<QStringList> &content, const QList<int> &rightAligned = {});

/// A message on stderr.
void say(const QString &message);
/// "orchestrator: SUBJECT: what happened; what to do (code)" on stderr.
void sayError(const QString &subject, const Error &error);
/// What happened and what to do next, for people. Translated.
[[nodiscard]] QString explain(const Error &error);
/// The same with the detail, which is English.
[[nodiscard]] QString describe(const Error &error);
/// Wrong use: says why and how to get help. Returns WrongUse.
[[nodiscard]] int wrongUse(const QString &why);

/// Control and direction characters made visible, so that a file name cannot play tricks on a terminal.
[[nodiscard]] QString printable(const QString &text);

/// A progress bar on stderr: only where stderr is a terminal and nobody asked for quiet. Threads: main thread.
class ProgressBar {
public:
    explicit ProgressBar(bool wanted);
    ~ProgressBar();
    void show(int done, int total, double perSecond, qint64 secondsLeft);
    void clear();

private:
    bool m_active = false;
    int m_width = 0;
};

} // namespace desk
