// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_model.h"

#include <QPromise>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The list's rows when answers come late, in another order, or for another list.
class TestInvoiceListModel : public QObject {
    Q_OBJECT
private slots:
    void olderAnswerReplacesNothing();
    void changeDuringTheFirstFetchIsAskedFor();
    void answerForAnotherListIsNotKept();
};

namespace {

/// Answers when the test says so.
struct LateRows {
    struct Question {
        QList<InvoiceId> ids;
        QPromise<Result<QList<InvoiceRow>>> promise;
    };
    std::vector<std::unique_ptr<Question>> questions;

    InvoiceListModel::Fetch fetch()
    {
        return [this](const QList<InvoiceId> &ids) {
            questions.push_back(std::make_unique<Question>());
            questions.back()->ids = ids;
            questions.back()->promise.start();
            return questions.back()->promise.future();
        };
    }
    void answer(size_t number, int rowVersion, const QString &assignee)
    {
        QList<InvoiceRow> rows;
        for (const InvoiceId id : questions.at(number)->ids) {
            InvoiceRow row;
            row.id = id;
            row.rowVersion = rowVersion;
            row.assignee = assignee;
            rows.append(row);
        }
        questions.at(number)->promise.addResult(Result<QList<InvoiceRow>>(rows));
        questions.at(number)->promise.finish();
    }
};

QString assignee(const InvoiceListModel &model)
{
    return model.data(model.index(0, InvoiceListModel::Assignee), Qt::DisplayRole).toString();
}

} // namespace

void TestInvoiceListModel::olderAnswerReplacesNothing()
{
    LateRows rows;
    InvoiceListModel model(rows.fetch());
    model.setIds({InvoiceId{1}});
    QCOMPARE(assignee(model), QString());
    QTRY_COMPARE(rows.questions.size(), size_t(1));
    rows.answer(0, 1, {});
    QTRY_VERIFY(model.rowAt(0));
    model.refresh({InvoiceId{1}});
    model.refresh({InvoiceId{1}});
    QCOMPARE(rows.questions.size(), size_t(3));
    rows.answer(2, 3, u"Omar"_s); // read after the second change, and quicker
    QTRY_COMPARE(assignee(model), u"Omar"_s);
    rows.answer(1, 2, u"Ines"_s);
    QTest::qWait(20);
    QCOMPARE(assignee(model), u"Omar"_s);
}

void TestInvoiceListModel::changeDuringTheFirstFetchIsAskedFor()
{
    LateRows rows;
    InvoiceListModel model(rows.fetch());
    model.setIds({InvoiceId{1}});
    QCOMPARE(assignee(model), QString());
    QTRY_COMPARE(rows.questions.size(), size_t(1));
    model.refresh({InvoiceId{1}}); // committed after the first answer was read
    QCOMPARE(rows.questions.size(), size_t(2));
    rows.answer(0, 1, {});
    rows.answer(1, 2, u"Omar"_s);
    QTRY_COMPARE(assignee(model), u"Omar"_s);
}

void TestInvoiceListModel::answerForAnotherListIsNotKept()
{
    LateRows rows;
    InvoiceListModel model(rows.fetch());
    model.setIds({InvoiceId{1}});
    QCOMPARE(assignee(model), QString());
    QTRY_COMPARE(rows.questions.size(), size_t(1));
    model.setIds({});
    model.setIds({InvoiceId{1}});
    rows.answer(0, 1, u"Ines"_s); // changes meanwhile were not asked for
    QTest::qWait(20);
    QVERIFY(!model.rowAt(0));
    QCOMPARE(assignee(model), QString()); // asks anew
    QTRY_COMPARE(rows.questions.size(), size_t(2));
    rows.answer(1, 2, u"Omar"_s);
    QTRY_COMPARE(assignee(model), u"Omar"_s);
}

QTEST_MAIN(TestInvoiceListModel)
#include "test_invoice_list_model.moc"
