// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>

namespace desk {

/// A Lucide icon of resources/icons by its file name ("circle-check"), drawn in the colour of the text of the current
/// palette, grey where disabled, sharp at each device pixel ratio; a change of theme tints it anew.
/// Threads: main thread. An unknown name gives an empty icon and a warning in the log.
[[nodiscard]] QIcon icon(QStringView name);
/// The same in the colour of a tone.
[[nodiscard]] QIcon icon(QStringView name, Tone tone);
/// True if resources/icons has it.
[[nodiscard]] bool hasIcon(QStringView name);

} // namespace desk
