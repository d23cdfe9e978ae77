// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

namespace desk {

/// Words for exports. Threads: any.

[[nodiscard]] QString exportFormatWord(ExportFormat format);     ///< "Spreadsheet (CSV)"
[[nodiscard]] QString exportFormatSentence(ExportFormat format); ///< what it is for
[[nodiscard]] QString exportFormatIcon(ExportFormat format);     ///< name for icon()
/// What a column can hold: "Invoice number", "Account"; for "text:..." what it says.
[[nodiscard]] QString exportSourceWord(const QString &source);
/// An entry of ExportObstacle::missing: "BT-1 Invoice number", "Account".
[[nodiscard]] QString exportMissingWord(const QString &missing);
/// True for a setting of the profile, which no invoice can mend.
[[nodiscard]] bool isProfileSetting(const QString &missing);
/// Why a profile is refused: the detail of checkProfile() or saveProfile() as a sentence.
[[nodiscard]] QString exportProfileProblem(const Error &error);
/// The standard columns, headed in the person's language.
[[nodiscard]] QList<ExportColumn> wordedColumns(bool rowsAreLines);

} // namespace desk
