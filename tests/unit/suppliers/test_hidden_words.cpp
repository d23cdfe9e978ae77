// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/reading/hidden_words.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestHiddenWords : public QObject {
    Q_OBJECT
private slots:
    void saidAndRead();
    void blocksWhatCouldBeAValue_data();
    void blocksWhatCouldBeAValue();
};

void TestHiddenWords::saidAndRead()
{
    for (const HiddenWords &words : {HiddenWords{1, 0}, HiddenWords{14, 0}, HiddenWords{7, 3}})
        QCOMPARE(HiddenWords::fromDetail(words.detail()), words);
    QCOMPARE(HiddenWords::fromDetail(u"something else"_s), HiddenWords());
}

void TestHiddenWords::blocksWhatCouldBeAValue_data()
{
    QTest::addColumn<QList<HiddenWords>>("pages");
    QTest::addColumn<int>("severity"); // -1 = no finding
    QTest::newRow("none") << QList<HiddenWords>{} << -1;
    QTest::newRow("clipped words of a form") << QList<HiddenWords>{{4, 0}} << int(Severity::Warning);
    QTest::newRow("an amount") << QList<HiddenWords>{{2, 1}} << int(Severity::Blocking);
    QTest::newRow("a paragraph") << QList<HiddenWords>{{30, 0}} << int(Severity::Blocking);
    QTest::newRow("a few on each page") << QList<HiddenWords>{{7, 0}, {8, 0}} << int(Severity::Blocking);
}

void TestHiddenWords::blocksWhatCouldBeAValue()
{
    QFETCH(QList<HiddenWords>, pages);
    QFETCH(int, severity);
    ReadDocument document = PageBuilder().line(60, 60, u"Invoice number R-1"_s).document();
    for (int page = 0; page < pages.size(); ++page)
        document.notices.append({ReadNotice::HiddenText, page, pages[page].detail()});
    PipelineOptions options;
    options.today = QDate(2026, 11, 21);
    const auto output = extractDocument(document, options, 0, {});
    QVERIFY(output);
    const QList<Finding> &findings = output->extraction.findings;
    const auto found = std::ranges::find(findings, u"hidden_text"_s, &Finding::rule);
    QCOMPARE(found == findings.end() ? -1 : int(found->severity), severity);
}

QTEST_GUILESS_MAIN(TestHiddenWords)
#include "test_hidden_words.moc"
