// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

namespace desk {

namespace {

QString keyOf(const QString &text, bool numbers)
{
    QString key;
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetter() || c.isSurrogate() || (numbers && c.isNumber()))
            key += c;
    }
    return key;
}

} // namespace

QString letterKey(const QString &text)
{
    return keyOf(text, false);
}

QString letterOrNumberKey(const QString &text)
{
    return keyOf(text, true);
}

QString codeKey(const QString &code)
{
    QString key;
    for (const QChar c : code) {
        if (c.isLetterOrNumber())
            key += c.toUpper();
    }
    return key;
}

} // namespace desk
