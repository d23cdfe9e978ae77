// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace desk {

/// What may stand in a place of the command line.
struct CompletionWords {
    enum class Kind : quint8 {
        Nothing, ///< something that only the person knows: a number, a date, an id
        Words,   ///< one of `words`
        Starts,  ///< begins with one of `words` and goes on: FIELD=
        Files,
        Folders,
    };
    Kind kind = Kind::Nothing;
    QStringList words = {};
};

/// For what an option takes, by its name in the help: FILE, DIR, FORMAT, S.
[[nodiscard]] CompletionWords wordsOfValue(const QString &value);
/// For the arguments of a subcommand as its usage names them: "FILE|FOLDER...", "ID FIELD=VALUE...", "bash|zsh|fish".
[[nodiscard]] CompletionWords wordsOfArguments(const QString &arguments);

} // namespace desk
