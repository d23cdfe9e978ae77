// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace desk {

/// The languages that Tesseract has on this machine, by its names ("eng", "deu"), sorted; read from its data folders,
/// so that the desktop need not link it. Touches the disk: a few milliseconds. Threads: any.
[[nodiscard]] QStringList installedOcrLanguages();
/// The folder scan alone, for a given folder.
[[nodiscard]] QStringList ocrLanguagesIn(const QString &folder);
/// "Deutsch (deu)": the language in its own words, where the name is known.
[[nodiscard]] QString ocrLanguageTitle(const QString &name);
/// The command or the step that installs a language on this system, for a person to copy.
[[nodiscard]] QString ocrInstallCommand(const QString &name);

} // namespace desk
