// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestTextKey : public QObject {
    Q_OBJECT
private slots:
    void codesAreComparedByLettersAndNumbers()
    {
        QCOMPARE(codeKey(u" de 136.695-976 "_s), u"DE136695976"_s);
        QCOMPARE(codeKey(u"CHE-116.281.710 MWST"_s), u"CHE116281710MWST"_s);
        QCOMPARE(codeKey(u"ß/é"_s), u"ßÉ"_s); // each letter by itself
        QCOMPARE(codeKey(u" -/."_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestTextKey)
#include "test_text_key.moc"
