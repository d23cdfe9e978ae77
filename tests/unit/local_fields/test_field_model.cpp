// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/field_model.h"
#include "core/invoices/local/field_scorer.h"
#include "core/invoices/rules/approval.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodModel()
{
    const QJsonArray features{u"label"_s,    u"rival"_s,      u"first_page"_s, u"last_page"_s, u"top"_s,
                              u"bottom"_s,   u"prominence"_s, u"bold"_s,       u"form"_s,      u"weak"_s,
                              u"repeated"_s, u"largest"_s,    u"agreement"_s,  u"clear"_s};
    QJsonArray weights{-1.5};
    for (int i = 0; i < FeatureCount; ++i)
        weights.append(0.25 * i);
    const QJsonArray curve{QJsonArray{0.2, 0.4}, QJsonArray{0.6, 0.8}, QJsonArray{1.0, 1.0}};
    const QJsonArray general{QJsonArray{0.0, 0.0}, QJsonArray{1.0, 0.5}};
    return {{u"format"_s, u"desk-field-model"_s},
            {u"version"_s, FieldModelVersion},
            {u"features"_s, features},
            {u"trained_on"_s, u"three documents"_s},
            {u"weights"_s, QJsonObject{{u"invoice_number"_s, weights}}},
            {u"calibration"_s, QJsonObject{{u"text"_s, QJsonObject{{u"issue_date"_s, curve}, {u"*"_s, general}}},
                                           {u"ocr"_s, QJsonObject{}}}},
            {u"approval"_s, QJsonArray{QJsonArray{0.9, 700, 3}, QJsonArray{0.95, 650, 0}}}};
}

QByteArray bytesOf(const QJsonObject &model)
{
    return QJsonDocument(model).toJson();
}

QByteArray changed(const QString &name, const QJsonValue &value)
{
    QJsonObject model = goodModel();
    model.insert(name, value);
    return bytesOf(model);
}

QByteArray withCurve(const QJsonArray &curve)
{
    return changed(u"calibration"_s, QJsonObject{{u"text"_s, QJsonObject{{u"*"_s, curve}}}});
}

} // namespace

class TestFieldModel : public QObject {
    Q_OBJECT
private slots:
    void aModelIsRead();
    void whatCannotBeUsedIsSaid_data();
    void whatCannotBeUsedIsSaid();
    void theShippedModelIsSound();
    void calibrationFollowsTheCurve();
    void calibrationNeverCrossesTheLine();
    void onlyValuesOfPagesAreCalibrated();
    void theUpperLimitIsThatOfClopperAndPearson_data();
    void theUpperLimitIsThatOfClopperAndPearson();
    void aStricterBudgetNeverLowersTheLine();
};

void TestFieldModel::aModelIsRead()
{
    const auto model = parseFieldModel(bytesOf(goodModel()));
    QVERIFY(model);
    QCOMPARE(model->trainedOn, u"three documents"_s);
    QCOMPARE(model->weights.size(), 1);
    QCOMPARE(model->weights[0].field, Field::InvoiceNumber);
    QCOMPARE(model->weights[0].bias, -1.5);
    QCOMPARE(model->weights[0].weight[size_t(Feature::Clear)], 3.25);
    QCOMPARE(model->curves.size(), 2);
    QCOMPARE(model->lines, (QList<MeasuredLine>{{0.9, 700, 3}, {0.95, 650, 0}}));
}

void TestFieldModel::whatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = bytesOf(goodModel());
    QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("cut off") << good.left(good.size() / 2) << ErrorCode::Damaged;
    QTest::newRow("another file") << QByteArray("{\"a\": 1}") << ErrorCode::UnsupportedFormat;
    QTest::newRow("a list") << QByteArray("[1, 2]") << ErrorCode::Damaged;
    QTest::newRow("newer version") << changed(u"version"_s, FieldModelVersion + 1) << ErrorCode::UnsupportedFormat;
    QTest::newRow("no version") << changed(u"version"_s, {}) << ErrorCode::UnsupportedFormat;
    QTest::newRow("other features") << changed(u"features"_s, QJsonArray{u"label"_s}) << ErrorCode::UnsupportedFormat;
    QTest::newRow("unknown field") << changed(u"weights"_s, QJsonObject{{u"colour"_s, QJsonArray{}}})
                                   << ErrorCode::Damaged;
    QTest::newRow("too few weights") << changed(u"weights"_s, QJsonObject{{u"iban"_s, QJsonArray{1.0, 2.0}}})
                                     << ErrorCode::Damaged;
    QTest::newRow("falling curve") << withCurve({QJsonArray{0.2, 0.8}, QJsonArray{0.6, 0.4}}) << ErrorCode::Damaged;
    QTest::newRow("no chance") << withCurve({QJsonArray{0.2, 0.8}, QJsonArray{0.6, 1.4}}) << ErrorCode::Damaged;
    QTest::newRow("words for numbers") << withCurve({QJsonArray{0.2, u"x"_s}, QJsonArray{0.6, 0.9}})
                                       << ErrorCode::Damaged;
    QTest::newRow("one point") << withCurve({QJsonArray{0.2, 0.8}}) << ErrorCode::Damaged;
    QTest::newRow("more wrong than approved")
        << changed(u"approval"_s, QJsonArray{QJsonArray{0.9, 5, 6}}) << ErrorCode::Damaged;
    QTest::newRow("too large") << good + QByteArray(MostModelBytes, ' ') << ErrorCode::TooLarge;
}

void TestFieldModel::whatCannotBeUsedIsSaid()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const auto model = parseFieldModel(json);
    QVERIFY(!model);
    QCOMPARE(model.error().code, code);
    QVERIFY(!model.error().detail.isEmpty());
}

void TestFieldModel::theShippedModelIsSound()
{
    QFile file(u":/desk/models/fields.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto model = parseFieldModel(file.readAll());
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QCOMPARE(fieldModel(), *model);
    QVERIFY(!model->curves.isEmpty());
    QVERIFY(!model->lines.isEmpty());
}

void TestFieldModel::calibrationFollowsTheCurve()
{
    const auto model = parseFieldModel(bytesOf(goodModel()));
    QVERIFY(model);
    QCOMPARE(calibrated(*model, Field::IssueDate, false, 0.1), 0.4);
    QCOMPARE(calibrated(*model, Field::IssueDate, false, 0.4), 0.6);
    QCOMPARE(calibrated(*model, Field::BuyerName, false, 0.5), 0.25); // the curve of all
    QCOMPARE(calibrated(*model, Field::IssueDate, true, 0.4), 0.4);   // none for OCR: as it was
    QCOMPARE(calibrated(FieldModel{}, Field::IssueDate, false, 0.4), 0.4);
}

void TestFieldModel::calibrationNeverCrossesTheLine()
{
    const auto model = parseFieldModel(withCurve({QJsonArray{0.0, 0.95}, QJsonArray{1.0, 0.97}}));
    QVERIFY(model);
    QVERIFY(calibrated(*model, Field::IssueDate, false, DefaultCertainty - 0.001) < DefaultCertainty);
    const auto low = parseFieldModel(withCurve({QJsonArray{0.0, 0.1}, QJsonArray{1.0, 0.3}}));
    QVERIFY(low);
    QVERIFY(calibrated(*low, Field::IssueDate, false, DefaultCertainty) >= DefaultCertainty);
}

void TestFieldModel::onlyValuesOfPagesAreCalibrated()
{
    FieldMap fields;
    for (const ValueSource source : {ValueSource::EInvoice, ValueSource::Human, ValueSource::Text}) {
        FieldValue value;
        value.value = u"x"_s;
        value.confidence = 0.5;
        value.source = source;
        fields.insert(source == ValueSource::EInvoice ? Field::BuyerName
                      : source == ValueSource::Human  ? Field::SellerName
                                                      : Field::SellerAddress,
                      {.taken = value, .others = {value}});
    }
    calibrateConfidences(fields);
    QCOMPARE(fields[Field::BuyerName].taken.confidence, 0.5);
    QCOMPARE(fields[Field::SellerName].taken.confidence, 0.5);
    QCOMPARE(fields[Field::SellerAddress].taken.confidence, calibrated(fieldModel(), Field::SellerAddress, false, 0.5));
    QCOMPARE(fields[Field::SellerAddress].others[0].confidence, 0.5);
}

void TestFieldModel::theUpperLimitIsThatOfClopperAndPearson_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("limit");
    QTest::newRow("nothing known") << 0 << 0 << 1.0;
    QTest::newRow("all wrong") << 3 << 3 << 1.0;
    QTest::newRow("none of 600: one in 200 is proven") << 0 << 600 << 0.00498;
    QTest::newRow("none of 590: it is not") << 0 << 590 << 0.00506;
    QTest::newRow("1 of 100") << 1 << 100 << 0.04656;
    QTest::newRow("5 of 3000") << 5 << 3000 << 0.00350;
}

void TestFieldModel::theUpperLimitIsThatOfClopperAndPearson()
{
    QFETCH(int, wrong);
    QFETCH(int, count);
    QFETCH(double, limit);
    QVERIFY2(std::abs(upperLimitOfShare(wrong, count) - limit) < 0.00003,
             qPrintable(QString::number(upperLimitOfShare(wrong, count), 'f', 6)));
}

void TestFieldModel::aStricterBudgetNeverLowersTheLine()
{
    double before = 0;
    for (const int documents : {5, 20, 50, 100, 200, 1000, 10'000}) {
        const ApprovalLine line = approvalLine({1, documents});
        QVERIFY(line.certainty >= DefaultCertainty);
        QVERIFY(line.certainty >= before);
        QCOMPARE(line.proven, line.upperLimit <= 1.0 / documents);
        before = line.certainty;
    }
}

QTEST_GUILESS_MAIN(TestFieldModel)
#include "test_field_model.moc"
