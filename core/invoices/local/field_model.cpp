// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/field_model.h"

#include "core/base/log.h"
#include "core/invoices/extraction_stages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FormatName = "desk-field-model"_L1;
constexpr std::array<QLatin1StringView, FeatureCount> FeatureNames{
    "label"_L1, "rival"_L1, "first_page"_L1, "last_page"_L1, "top"_L1,     "bottom"_L1,    "prominence"_L1,
    "bold"_L1,  "form"_L1,  "weak"_L1,       "repeated"_L1,  "largest"_L1, "agreement"_L1, "clear"_L1};
constexpr double GreatestWeight = 100;
constexpr qsizetype MostPoints = 64;
/// Just below the line, so that rounding does not carry a value over it.
constexpr double BelowLine = DefaultCertainty - 0.01;

tl::unexpected<Error> damaged(const QString &what)
{
    return fail(ErrorCode::Damaged, u"model: %1"_s.arg(what));
}

Result<double> numberIn(const QJsonValue &value, double low, double high)
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= low && number <= high)) // not a number included
        return damaged(u"a number is missing or cannot be"_s);
    return number;
}

Result<FieldWeights> parseWeights(Field field, const QJsonArray &row)
{
    if (row.size() != FeatureCount + 1)
        return damaged(u"weights of %1: %2 numbers"_s.arg(fieldName(field)).arg(row.size()));
    FieldWeights weights;
    weights.field = field;
    TRY_ASSIGN(bias, numberIn(row[0], -GreatestWeight, GreatestWeight));
    weights.bias = bias;
    for (int i = 0; i < FeatureCount; ++i) {
        TRY_ASSIGN(weight, numberIn(row[i + 1], -GreatestWeight, GreatestWeight));
        weights.weight[size_t(i)] = weight;
    }
    return weights;
}

Result<CalibrationCurve> parseCurve(const QString &name, bool ocr, const QJsonArray &rows)
{
    CalibrationCurve curve;
    curve.ocr = ocr;
    if (name != u"*"_s) {
        curve.field = fieldFromName(name);
        if (!curve.field)
            return damaged(u"calibration of an unknown field"_s);
    }
    if (rows.size() < 2 || rows.size() > MostPoints)
        return damaged(u"calibration of %1 points"_s.arg(rows.size()));
    for (const QJsonValue &row : rows) {
        TRY_ASSIGN(said, numberIn(row[0], 0, 1));
        TRY_ASSIGN(kept, numberIn(row[1], 0, 1));
        if (!curve.points.isEmpty() && (said <= curve.points.last().said || kept < curve.points.last().kept))
            return damaged(u"calibration that falls"_s);
        curve.points.append({said, kept});
    }
    return curve;
}

Result<MeasuredLine> parseLine(const QJsonValue &row)
{
    TRY_ASSIGN(certainty, numberIn(row[0], 0, 1));
    TRY_ASSIGN(approved, numberIn(row[1], 0, 1e9));
    TRY_ASSIGN(wrong, numberIn(row[2], 0, approved));
    return MeasuredLine{certainty, int(approved), int(wrong)};
}

Result<> parseCurves(const QJsonObject &calibration, FieldModel &model)
{
    for (const bool ocr : {false, true}) {
        const QJsonObject curves = calibration[ocr ? "ocr"_L1 : "text"_L1].toObject();
        for (auto it = curves.begin(); it != curves.end(); ++it) {
            TRY_ASSIGN(curve, parseCurve(it.key(), ocr, it->toArray()));
            model.curves.append(curve);
        }
    }
    return {};
}

Result<> checkVersion(const QJsonObject &root)
{
    if (root["format"_L1].toString() != FormatName)
        return fail(ErrorCode::UnsupportedFormat, u"model: another kind of file"_s);
    const int version = root["version"_L1].toInt();
    if (version != FieldModelVersion)
        return fail(ErrorCode::UnsupportedFormat,
                    u"model: version %1; this program reads version %2"_s.arg(version).arg(FieldModelVersion));
    const QJsonArray features = root["features"_L1].toArray();
    const bool same = std::ranges::equal(
        features, FeatureNames, [](const QJsonValue &name, QLatin1StringView own) { return name.toString() == own; });
    if (!same)
        return fail(ErrorCode::UnsupportedFormat, u"model: made for other features"_s);
    return {};
}

FieldModel shippedModel()
{
    QFile file(u":/desk/models/fields.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logInvoices) << "no model of fields in the program; the built-in weights are used";
        return {};
    }
    auto model = parseFieldModel(file.readAll());
    if (!model) {
        qCWarning(logInvoices).noquote() << model.error().detail << "- the built-in weights are used";
        return {};
    }
    return *std::move(model);
}

const CalibrationCurve *curveOf(const FieldModel &model, Field field, bool ocr)
{
    const CalibrationCurve *general = nullptr;
    for (const CalibrationCurve &curve : model.curves) {
        if (curve.ocr != ocr)
            continue;
        if (curve.field == field)
            return &curve;
        if (!curve.field)
            general = &curve;
    }
    return general;
}

double interpolated(const QList<CalibrationPoint> &points, double said)
{
    if (said <= points.first().said)
        return points.first().kept;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const CalibrationPoint &left = points[i - 1], &right = points[i];
        if (said <= right.said)
            return left.kept + (right.kept - left.kept) * (said - left.said) / (right.said - left.said);
    }
    return points.last().kept;
}

} // namespace

Result<FieldModel> parseFieldModel(const QByteArray &json)
{
    if (json.size() > MostModelBytes)
        return fail(ErrorCode::TooLarge, u"model: %1 bytes"_s.arg(json.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return damaged(error.errorString());
    const QJsonObject root = document.object();
    TRY(checkVersion(root));
    FieldModel model;
    model.trainedOn = root["trained_on"_L1].toString();
    const QJsonObject weights = root["weights"_L1].toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        const auto field = fieldFromName(it.key());
        if (!field)
            return damaged(u"weights of an unknown field"_s);
        TRY_ASSIGN(row, parseWeights(*field, it->toArray()));
        model.weights.append(row);
    }
    TRY(parseCurves(root["calibration"_L1].toObject(), model));
    for (const QJsonValue &row : root["approval"_L1].toArray()) {
        TRY_ASSIGN(line, parseLine(row));
        if (!model.lines.isEmpty() && line.certainty <= model.lines.last().certainty)
            return damaged(u"approval lines out of order"_s);
        model.lines.append(line);
    }
    return model;
}

const FieldModel &fieldModel()
{
    static const FieldModel model = shippedModel();
    return model;
}

double calibrated(const FieldModel &model, Field field, bool ocr, double said)
{
    const CalibrationCurve *curve = curveOf(model, field, ocr);
    if (!curve || said <= 0)
        return said;
    const double kept = interpolated(curve->points, said);
    return said < DefaultCertainty ? std::min(kept, BelowLine) : std::clamp(kept, DefaultCertainty, 0.999);
}

} // namespace desk
