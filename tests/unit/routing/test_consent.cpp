// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/service_places.h"
#include "core/routing/consent_service.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/unit/routing/routing_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestConsent : public QObject {
    Q_OBJECT

    std::unique_ptr<RoutingBench> m;
    std::unique_ptr<ConsentService> m_consent;
    FakeSecretStore m_secrets;
    QHash<QString, QString> m_variables;

    const QUrl m_vendor{u"https://api.openai.com/v1"_s}, m_proxy{u"https://proxy.example:8443/v1"_s};

    [[nodiscard]] SendPermission ask(const QUrl &base, bool withKey = true, PrivacyMode mode = PrivacyMode::AsDecided)
    {
        return resultOf(m_consent->permission(ServiceId::OpenAi, base, withKey, mode));
    }
    [[nodiscard]] ServicePrivacy row(const QString &provider, const QString &host = {})
    {
        const QList<ServicePrivacy> rows = resultOf(m_consent->overview());
        for (const ServicePrivacy &one : rows) {
            if (one.provider == provider && (host.isEmpty() || one.host == host))
                return one;
        }
        return {};
    }

private slots:
    void init()
    {
        m_consent.reset();
        m = std::make_unique<RoutingBench>();
        m_variables.clear();
        m_consent = std::make_unique<ConsentService>(
            *m->database, m_secrets, [this](const char *name) { return m_variables.value(QString::fromLatin1(name)); });
    }

    void hostsAreNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("vendor") << u"https://API.OpenAI.com/v1"_s << u"api.openai.com"_s;
        QTest::newRow("usual port") << u"https://api.openai.com:443"_s << u"api.openai.com"_s;
        QTest::newRow("dot at the end") << u"https://api.openai.com./v1"_s << u"api.openai.com"_s;
        QTest::newRow("other port") << u"https://host:8443/a"_s << u"host:8443"_s;
        QTest::newRow("in the clear") << u"http://host/a"_s << u"http://host"_s;
        QTest::newRow("in the clear, port") << u"http://gpu.lan:11434"_s << u"http://gpu.lan:11434"_s;
        QTest::newRow("not the port of https") << u"http://host:443"_s << u"http://host:443"_s;
        QTest::newRow("ipv6") << u"https://[2001:db8::1]:8443"_s << u"[2001:db8::1]:8443"_s;
        QTest::newRow("name of another script") << u"https://b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
    }
    void hostsAreNamed()
    {
        QFETCH(QString, url);
        QTEST(consentHost(QUrl(url)), "host");
    }

    void whatMayGo_data()
    {
        using enum ConsentState;
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<ConsentState>("documents");
        QTest::addColumn<ConsentState>("key");
        QTest::addColumn<PrivacyMode>("mode");
        QTest::addColumn<SendPermission>("expected");
        const QString vendor = m_vendor.toString(), proxy = m_proxy.toString();
        const QString here = u"http://127.0.0.1:8080"_s, clear = u"http://api.openai.com/v1"_s;
        const auto decided = PrivacyMode::AsDecided, cloud = PrivacyMode::AllowCloud, local = PrivacyMode::LocalOnly;
        QTest::newRow("here") << here << true << NotAsked << NotAsked << decided << SendPermission::Yes;
        QTest::newRow("here, denied") << here << true << Denied << Denied << local << SendPermission::Yes;
        QTest::newRow("nobody asked") << vendor << true << NotAsked << NotAsked << decided << SendPermission::NotAsked;
        QTest::newRow("allowed") << vendor << true << Allowed << NotAsked << decided << SendPermission::Yes;
        QTest::newRow("denied") << vendor << true << Denied << Allowed << decided << SendPermission::Denied;
        QTest::newRow("for this run") << vendor << true << NotAsked << NotAsked << cloud << SendPermission::Yes;
        QTest::newRow("a no stays") << vendor << true << Denied << NotAsked << cloud << SendPermission::Denied;
        QTest::newRow("local run") << vendor << true << Allowed << Allowed << local << SendPermission::LocalOnly;
        QTest::newRow("key elsewhere") << proxy << true << Allowed << NotAsked << decided
                                       << SendPermission::KeyNotAsked;
        QTest::newRow("key denied") << proxy << true << Allowed << Denied << decided << SendPermission::KeyDenied;
        QTest::newRow("key allowed") << proxy << true << Allowed << Allowed << decided << SendPermission::Yes;
        QTest::newRow("no key is sent") << proxy << false << Allowed << Denied << decided << SendPermission::Yes;
        QTest::newRow("key alone") << proxy << true << NotAsked << Allowed << decided << SendPermission::NotAsked;
        QTest::newRow("a run is no word on keys")
            << proxy << true << NotAsked << NotAsked << cloud << SendPermission::KeyNotAsked;
        QTest::newRow("key in the clear")
            << clear << true << Allowed << NotAsked << decided << SendPermission::KeyNotAsked;
    }
    void whatMayGo()
    {
        QFETCH(QString, base);
        QFETCH(bool, withKey);
        QFETCH(ConsentState, documents);
        QFETCH(ConsentState, key);
        QFETCH(PrivacyMode, mode);
        QTEST(sendPermission(ServiceId::OpenAi, QUrl(base), withKey, documents, key, mode), "expected");
    }

    void isAskedOncePerHost()
    {
        QCOMPARE(ask(m_vendor), SendPermission::NotAsked);
        resultOf(m_consent->decide(ServiceId::OpenAi, m_vendor, ConsentKind::Documents, true));
        QCOMPARE(ask(m_vendor), SendPermission::Yes);
        QCOMPARE(ask(QUrl(u"http://api.openai.com/v1"_s)), SendPermission::NotAsked); // another way there
        QCOMPARE(ask(m_proxy), SendPermission::NotAsked);
        QCOMPARE(resultOf(m_consent->permission(ServiceId::Compatible, m_vendor, false, PrivacyMode::AsDecided)),
                 SendPermission::NotAsked);
        m->openOther(); // it holds for other programs, and after a start
        ConsentService again(*m->other, m_secrets);
        QCOMPARE(resultOf(again.permission(ServiceId::OpenAi, m_vendor, true, PrivacyMode::AsDecided)),
                 SendPermission::Yes);
    }

    void isInTheAuditTrail()
    {
        resultOf(m_consent->decide(ServiceId::OpenAi, m_vendor, ConsentKind::Documents, true));
        resultOf(m_consent->decide(ServiceId::OpenAi, m_vendor, ConsentKind::Documents, true)); // nothing new
        m->clock.advanceMs(1000);
        resultOf(m_consent->decide(ServiceId::OpenAi, m_vendor, ConsentKind::Documents, false));
        const QList<AuditEvent> events = m->events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].event, u"consent_given"_s);
        QCOMPARE(events[0].entity, Entity::ModelService);
        QCOMPARE(events[0].actor, u"ada"_s);
        QCOMPARE(events[0].payload->value("host"_L1).toString(), u"api.openai.com"_s);
        QCOMPARE(events[0].payload->value("consent"_L1).toObject(), QJsonObject({{u"new"_s, u"allowed"_s}}));
        QCOMPARE(events[1].event, u"consent_denied"_s);
        QCOMPARE(events[1].payload->value("consent"_L1).toObject(),
                 QJsonObject({{u"old"_s, u"allowed"_s}, {u"new"_s, u"denied"_s}}));
        const ServicePrivacy now = row(u"openai"_s);
        QCOMPARE(now.documents, ConsentState::Denied);
        QCOMPARE(now.decidedBy, u"ada"_s);
        QCOMPARE(now.decidedAt, m->clock.now());
    }

    void thisMachineNeedsNone()
    {
        QCOMPARE(ask(QUrl(u"http://localhost:8080/v1"_s)), SendPermission::Yes);
        QCOMPARE(m_consent->decide(ServiceId::OpenAi, QUrl(u"http://[::1]:1"_s), ConsentKind::Documents, true)
                     .result()
                     .error()
                     .code,
                 ErrorCode::InvalidArgument);
        QVERIFY(row(u"ollama"_s).onThisMachine);
        resultOf(m_consent->decide(u"ollama"_s, true, false));
        QCOMPARE(m->events().size(), 0);
        m_variables[u"OLLAMA_HOST"_s] = u"gpu.lan"_s;
        const ServicePrivacy moved = row(u"ollama"_s);
        QVERIFY(!moved.onThisMachine);
        QCOMPARE(moved.host, u"http://gpu.lan:11434"_s);
        QCOMPARE(moved.documents, ConsentState::NotAsked);
    }

    void allAtOnce()
    {
        resultOf(m_consent->decide(ConsentService::everyProvider(), true, false));
        QCOMPARE(m->events().size(), 3); // Ollama is here, a compatible server nowhere
        for (const QString &provider : {u"openai"_s, u"anthropic"_s, u"google"_s})
            QCOMPARE(row(provider).documents, ConsentState::Allowed);
        resultOf(m_consent->decide(ConsentService::everyProvider(), false, false));
        for (const QString &provider : {u"openai"_s, u"anthropic"_s, u"google"_s})
            QCOMPARE(row(provider).documents, ConsentState::Denied);
    }

    void aForeignHostGetsNoKeyUnasked()
    {
        m_variables[u"OPENAI_BASE_URL"_s] = m_proxy.toString();
        resultOf(m_consent->decide(u"openai"_s, true, false));
        QVERIFY(row(u"openai"_s).keyNeedsConsent);
        QCOMPARE(row(u"openai"_s).key, ConsentState::NotAsked);
        QCOMPARE(ask(m_proxy), SendPermission::KeyNotAsked);
        QCOMPARE(ask(m_proxy, false), SendPermission::Yes);
        resultOf(m_consent->decide(u"openai"_s, true, true));
        QCOMPARE(ask(m_proxy), SendPermission::Yes);
        resultOf(m_consent->decide(u"openai"_s, false, false)); // a no is one to the key, too
        QCOMPARE(row(u"openai"_s).key, ConsentState::Denied);
    }

    void aNoReachesFormerHosts()
    {
        m_variables[u"OPENAI_BASE_URL"_s] = m_proxy.toString();
        resultOf(m_consent->decide(u"openai"_s, true, true));
        m_variables.clear();
        QCOMPARE(row(u"openai"_s, u"proxy.example:8443"_s).documents, ConsentState::Allowed);
        QVERIFY(!row(u"openai"_s, u"proxy.example:8443"_s).inUse);
        resultOf(m_consent->decide(u"openai"_s, false, false));
        QCOMPARE(ask(m_proxy), SendPermission::Denied);
        QCOMPARE(ask(m_vendor), SendPermission::Denied);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(m_consent->decide(u"mistral"_s, true, false).result().error().code, ErrorCode::NotFound);
        QCOMPARE(m_consent->decide(u"compatible"_s, true, false).result().error().code, ErrorCode::InvalidArgument);
        m_variables[u"OPENAI_BASE_URL"_s] = u"ftp://x"_s;
        QVERIFY(row(u"openai"_s).problem.contains(u"OPENAI_BASE_URL"_s));
        const Error error = m_consent->decide(u"openai"_s, true, false).result().error();
        QCOMPARE(error.code, ErrorCode::InvalidArgument);
        QVERIFY(error.detail.contains(u"OPENAI_BASE_URL"_s));
        resultOf(m_consent->decide(ConsentService::everyProvider(), true, false)); // the others
        QCOMPARE(m->events().size(), 2);
        QCOMPARE(m_consent->decide(ServiceId::OpenAi, QUrl(), ConsentKind::Documents, true).result().error().code,
                 ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "test_consent.moc"
