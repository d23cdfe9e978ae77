// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/ollama_provider.h"
#include "core/ai/qt_http_transport.h"
#include "core/ai/service_places.h"
#include "tests/contract/questions.h"

#include <QTest>

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

/// A real Ollama, where OLLAMA_HOST names one: the smallest model that is installed there reads a line. Skipped, and
/// said so, where there is none.
class TestRealOllama : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsAnInvoice();
    void saysWhatIsTooLong();

private:
    ChatRequest ask() const
    {
        ChatRequest request = question(m_model);
        request.timeoutMs = 25'000;
        return request;
    }
    QtHttpTransport m_http;
    OllamaProvider m_provider{m_http};
    ServiceAccess m_access;
    QString m_model;
};

void TestRealOllama::initTestCase()
{
    const QString host = systemEnvironment("OLLAMA_HOST");
    if (host.isEmpty())
        QSKIP("OLLAMA_HOST names no Ollama; the contract is tested against a server in the test");
    const auto address = ollamaAddress(host);
    QVERIFY(address);
    m_access = {*address, {}, isLoopback(address->host())};
    const auto models = await(m_provider.listModels(m_access, {}));
    if (!models)
        QSKIP("no Ollama answers at OLLAMA_HOST");
    qint64 least = -1;
    for (const ModelDescription &model : std::as_const(*models))
        if (!model.remote && model.chat == ModelDescription::Ability::Yes && (least < 0 || model.bytes < least)) {
            m_model = model.id;
            least = model.bytes;
        }
    if (m_model.isEmpty())
        QSKIP("the Ollama at OLLAMA_HOST has no model that answers");
}

void TestRealOllama::readsAnInvoice()
{
    const auto outcome = await(m_provider.chat(m_access, ask(), {}));
    if (!outcome && outcome.error().kind == FailureKind::Timeout)
        QSKIP("the Ollama at OLLAMA_HOST needs more than 25 seconds");
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QVERIFY(QJsonDocument::fromJson(outcome->json).object().contains(u"number"_s));
    QVERIFY(outcome->record.usage);
    QVERIFY(outcome->record.usage->input > 0 && outcome->record.usage->output > 0);
    const auto running = await(m_provider.running(m_access, {}));
    QVERIFY(running);
    const auto it =
        std::find_if(running->begin(), running->end(), [&](const OllamaRunning &r) { return r.model == m_model; });
    QVERIFY(it != running->end());
    QVERIFY(it->bytes > 0);
}

void TestRealOllama::saysWhatIsTooLong()
{
    ChatRequest request = ask();
    request.contextTokens = 2048;
    request.text = QString(u"Line with the number 12345.\n"_s).repeated(2000);
    const auto outcome = await(m_provider.chat(m_access, request, {}));
    if (!outcome && outcome.error().kind == FailureKind::Timeout)
        QSKIP("the Ollama at OLLAMA_HOST needs more than 25 seconds");
    QVERIFY(!outcome); // nothing is cut in silence
    QCOMPARE(failureKindName(outcome.error().kind), failureKindName(FailureKind::ContextTooLong));
}

QTEST_GUILESS_MAIN(TestRealOllama)
#include "test_real_ollama.moc"
