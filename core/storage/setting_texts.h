// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings_service.h"

class QSqlDatabase;

namespace desk {

/// Settings as the texts that are stored, key -> value. Plain functions: any thread.
[[nodiscard]] QHash<QString, QString> settingsToTexts(const Settings &values);
/// Keys that are missing, or hold what cannot be (written by another version), take the default.
[[nodiscard]] Settings settingsFromTexts(const QHash<QString, QString> &texts);
/// What is stored; for any thread with a connection. Errors: those of Database::read.
[[nodiscard]] Result<Settings> readSettings(QSqlDatabase &db);
/// Errors: InvalidArgument, with the name of the setting.
[[nodiscard]] Result<> validateSettings(const Settings &values);

} // namespace desk
