// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace desk {

/// Wraps every text that goes through tr(): what shows no mark was written into the code.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[\u2039%1\u203a]").arg(QString::fromUtf8(source));
    }

    /// What is left of a shown text when all that was translated is taken out.
    [[nodiscard]] static QString untranslated(QString text)
    {
        static const QRegularExpression wrapped(QStringLiteral("\\[\u2039[^\u2039\u203a]*\u203a\\]"));
        static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
        for (QString before; before != text;) {
            before = text;
            text.remove(wrapped);
        }
        return text.remove(markup);
    }
};

} // namespace desk
