// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/net/tensor.h"

#include <QStringList>

namespace desk {

/// A character that a net saw in a line.
struct Letter {
    QString text; ///< a blank: words part here
    double x = 0; ///< the middle of its place, in columns of the picture of the line
    double confidence = 0;

    [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty(); }
};

/// The letter as a net writes it that does not know its mark: "o" of "ö", "B" of "ß".
[[nodiscard]] QString bareLetter(const QString &letter);

/// The likeliest class of each column, repeats and empty ones taken out: the simplest reading of a net that was trained
/// with connectionist temporal classification (Graves et al., 2006). Class 0 is none, class n the n-th character; only
/// characters below U+0250 are taken.
/// @param columnWidth  how many columns of the picture a column of the scores stands for.
[[nodiscard]] QList<Letter> lettersOf(const Tensor &scores, const QStringList &characters, double columnWidth);

/// What several nets read together. Their letters are laid side by side, and each place goes to the character that has
/// most confidence behind it, none included. "o" is no word against "ö", because some nets do not know the mark. The
/// confidence of a letter is that of those who saw it, shared by all.
/// @param readings  of the same line, the most trusted net first.
[[nodiscard]] QList<Letter> votedLetters(const QList<QList<Letter>> &readings);

} // namespace desk
