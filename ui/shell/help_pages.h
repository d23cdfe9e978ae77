// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/navigator.h"

#include <QList>
#include <QString>

namespace desk {

class Actions;

/// One page of the help: Markdown from the resources in the program's language, else in English.
/// In it, {key:ID} stands for the key of an action (or {key:Enter} for itself), so that help and program cannot drift;
/// links are "topic:NAME" and "action:ID".
struct HelpPage {
    QString name;  ///< "review"
    QString title; ///< its first heading
    QString text;  ///< Markdown as it stands in the file
};

/// All pages, in the order in which they are read.
[[nodiscard]] QList<HelpPage> helpPages();
/// The page that speaks of a place in the program.
[[nodiscard]] QString helpPageFor(const Location &place);
/// With the keys put in.
[[nodiscard]] QString withKeys(const QString &markdown, const Actions &actions);

} // namespace desk
