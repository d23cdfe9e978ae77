// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/service_places.h"
#include "tests/await.h"
#include "tests/fakes/fake_secret_store.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestServicePlaces : public QObject {
    Q_OBJECT
private slots:
    void knowsThisMachine_data();
    void knowsThisMachine();
    void readsOllamaHost_data();
    void readsOllamaHost();
    void readsAddresses_data();
    void readsAddresses();
    void variablesWin();
    void wrongAddressesAreNamed();
    void keysFromVariablesAreNotStored();
    void keysBelongToAHost();
    void noKeychainIsNoError();
    void storesOnlyKeys();
    void consentOfKeys_data();
    void consentOfKeys();
    void consentOfContent();

private:
    /// Places with these variables only.
    static ServicePlaces places(FakeSecretStore &store, QHash<QByteArray, QString> variables = {})
    {
        return ServicePlaces(store, [variables](const char *name) { return variables.value(name); });
    }
};

void TestServicePlaces::knowsThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("is");
    for (const char *host : {"localhost", "LOCALHOST", "localhost.", "ollama.localhost", "127.0.0.1", "127.8.9.10",
                             "::1", "[::1]", "0:0:0:0:0:0:0:1"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *host : {"", "localhost.example.org", "notlocalhost", "127.0.0.1.example.org", "0.0.0.0",
                             "::", "192.168.1.5", "10.0.0.1", "128.0.0.1", "api.openai.com", "fe80::1", "1270.0.0.1"})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host) << false;
}

void TestServicePlaces::knowsThisMachine()
{
    QFETCH(QString, host);
    QFETCH(bool, is);
    QCOMPARE(isLoopback(host), is);
}

void TestServicePlaces::readsOllamaHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    const auto row = [](const char *text, const char *url) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(url);
    };
    row("localhost", "http://localhost:11434");
    row("192.168.1.5", "http://192.168.1.5:11434");
    row("192.168.1.5:8080", "http://192.168.1.5:8080");
    row("0.0.0.0", "http://127.0.0.1:11434");
    row("0.0.0.0:9000", "http://127.0.0.1:9000");
    row("http://0.0.0.0:9000/", "http://127.0.0.1:9000");
    row("::", "http://127.0.0.1:11434");
    row("[::]:9000", "http://127.0.0.1:9000");
    row("::1", "http://[::1]:11434");
    row("[::1]:9000", "http://[::1]:9000");
    row(":9000", "http://localhost:9000");
    row("https://ollama.example.org", "https://ollama.example.org");
    row("https://ollama.example.org:8443/base/", "https://ollama.example.org:8443/base");
    row("http://ollama.example.org", "http://ollama.example.org");
    row("", "");
    row("ftp://host", "");
    row("http://", "");
    row("http://user:word@host", "");
    row("host:port", "");
    row("host:99999", "");
    row("http://host/?x=1", "");
}

void TestServicePlaces::readsOllamaHost()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto read = ollamaAddress(text);
    QCOMPARE(read ? read->toString() : QString(), url);
    if (!read)
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
}

void TestServicePlaces::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("slash") << u"https://api.openai.com/v1/"_s << u"https://api.openai.com/v1"_s;
    QTest::newRow("blanks") << u" http://localhost:1234/v1 "_s << u"http://localhost:1234/v1"_s;
    QTest::newRow("no scheme") << u"api.openai.com/v1"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("user") << u"https://a@host/v1"_s << QString();
    QTest::newRow("key in it") << u"https://host/v1?key=1"_s << QString();
    QTest::newRow("broken") << u"https://ho st/"_s << QString();
}

void TestServicePlaces::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto read = baseAddress(text);
    QCOMPARE(read ? read->toString() : QString(), url);
}

void TestServicePlaces::variablesWin()
{
    FakeSecretStore store;
    const ServicePlaces none = places(store);
    QCOMPARE(*none.place(ServiceId::Ollama, {}), (ServicePlace{QUrl(u"http://localhost:11434"_s)}));
    QCOMPARE(none.place(ServiceId::OpenAi, {})->base, QUrl(u"https://api.openai.com/v1"_s));
    QCOMPARE(none.place(ServiceId::Anthropic, {})->base, QUrl(u"https://api.anthropic.com"_s));
    QCOMPARE(none.place(ServiceId::Google, {})->base, QUrl(u"https://generativelanguage.googleapis.com"_s));
    QCOMPARE(none.place(ServiceId::Compatible, {}).error().code, ErrorCode::NotFound);
    const StoredPlaces stored{
        {{ServiceId::OpenAi, u"http://localhost:1/v1"_s}, {ServiceId::Compatible, u"http://localhost:2/v1"_s}}};
    QCOMPARE(*none.place(ServiceId::OpenAi, stored),
             (ServicePlace{QUrl(u"http://localhost:1/v1"_s), ServicePlace::Source::Setting}));
    QCOMPARE(none.place(ServiceId::Compatible, stored)->base, QUrl(u"http://localhost:2/v1"_s));
    const ServicePlaces set = places(store, {{"OPENAI_BASE_URL", u"http://localhost:3/v1"_s},
                                             {"ANTHROPIC_BASE_URL", u"http://localhost:4"_s},
                                             {"GOOGLE_GEMINI_BASE_URL", u"http://localhost:5"_s},
                                             {"OLLAMA_HOST", u"0.0.0.0:6"_s}});
    QCOMPARE(*set.place(ServiceId::OpenAi, stored),
             (ServicePlace{QUrl(u"http://localhost:3/v1"_s), ServicePlace::Source::Variable}));
    QCOMPARE(set.place(ServiceId::Anthropic, stored)->base, QUrl(u"http://localhost:4"_s));
    QCOMPARE(set.place(ServiceId::Google, stored)->base, QUrl(u"http://localhost:5"_s));
    QCOMPARE(set.place(ServiceId::Ollama, stored)->base, QUrl(u"http://127.0.0.1:6"_s));
}

void TestServicePlaces::wrongAddressesAreNamed()
{
    FakeSecretStore store;
    const auto place = places(store, {{"OPENAI_BASE_URL", u"nonsense"_s}}).place(ServiceId::OpenAi, {});
    QVERIFY(!place);
    QCOMPARE(place.error().code, ErrorCode::InvalidArgument);
    QVERIFY(place.error().detail.contains(u"OPENAI_BASE_URL"_s));
}

void TestServicePlaces::keysFromVariablesAreNotStored()
{
    FakeSecretStore store;
    const ServicePlaces set = places(store, {{"OPENAI_API_KEY", u"sk-from-variable"_s},
                                             {"ANTHROPIC_API_KEY", u"sk-ant-variable"_s},
                                             {"GEMINI_API_KEY", u"two words"_s}});
    const QUrl openAi(u"https://api.openai.com/v1"_s);
    QVERIFY(await(set.storeKey(ServiceId::OpenAi, openAi, "sk-from-keychain")));
    const auto key = await(set.key(ServiceId::OpenAi, openAi));
    QVERIFY(key);
    QCOMPARE(*key, (ServiceKey{"sk-from-variable", ServiceKey::Source::Variable}));
    QCOMPARE(await(set.key(ServiceId::Anthropic, QUrl(u"https://api.anthropic.com"_s)))->key, "sk-ant-variable");
    QCOMPARE(store.writes, 1); // only the one that the person entered
    QCOMPARE(await(set.key(ServiceId::Google, QUrl(u"https://x"_s))).error().code, ErrorCode::InvalidArgument);
}

void TestServicePlaces::keysBelongToAHost()
{
    FakeSecretStore store;
    const ServicePlaces none = places(store);
    const QUrl vendor(u"https://api.openai.com/v1"_s);
    QVERIFY(await(none.storeKey(ServiceId::OpenAi, vendor, "sk-from-keychain")));
    QCOMPARE(await(none.key(ServiceId::OpenAi, vendor)).value(),
             (ServiceKey{"sk-from-keychain", ServiceKey::Source::Keychain}));
    QCOMPARE(await(none.key(ServiceId::OpenAi, QUrl(u"https://elsewhere.example.org/v1"_s))).value(), ServiceKey{});
    QCOMPARE(await(none.key(ServiceId::OpenAi, QUrl(u"https://api.openai.com:8443/v1"_s))).value(), ServiceKey{});
    QCOMPARE(await(none.key(ServiceId::Compatible, vendor)).value(), ServiceKey{});
    QVERIFY(await(none.storeKey(ServiceId::OpenAi, vendor, {})));
    QCOMPARE(await(none.key(ServiceId::OpenAi, vendor)).value(), ServiceKey{});
}

void TestServicePlaces::noKeychainIsNoError()
{
    FakeSecretStore store;
    store.failure = ErrorCode::NotAvailable;
    const QUrl vendor(u"https://api.openai.com/v1"_s);
    QCOMPARE(await(places(store).key(ServiceId::OpenAi, vendor)).value(), ServiceKey{});
    QCOMPARE(await(places(store, {{"OPENAI_API_KEY", u"sk-from-variable"_s}}).key(ServiceId::OpenAi, vendor))->key,
             "sk-from-variable");
    store.failure = ErrorCode::Io;
    QCOMPARE(await(places(store).key(ServiceId::OpenAi, vendor)).error().code, ErrorCode::Io);
}

void TestServicePlaces::storesOnlyKeys()
{
    FakeSecretStore store;
    const QUrl vendor(u"https://api.openai.com/v1"_s);
    for (const QByteArray &text : {QByteArray("short"), QByteArray("with a space"), QByteArray("line\r\nX-Other: 1"),
                                   QByteArray("schl\xc3\xbcssel-key"), QByteArray(501, 'a')})
        QCOMPARE(await(places(store).storeKey(ServiceId::OpenAi, vendor, text)).error().code,
                 ErrorCode::InvalidArgument);
    QCOMPARE(store.writes, 0);
}

void TestServicePlaces::consentOfKeys_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("needs");
    QTest::newRow("vendor") << ServiceId::OpenAi << u"https://api.openai.com/v1"_s << false;
    QTest::newRow("vendor, other case") << ServiceId::OpenAi << u"https://API.OpenAI.com/v1"_s << false;
    QTest::newRow("vendor, in the clear") << ServiceId::OpenAi << u"http://api.openai.com/v1"_s << true;
    QTest::newRow("like the vendor") << ServiceId::OpenAi << u"https://api.openai.com.example.org/v1"_s << true;
    QTest::newRow("another vendor") << ServiceId::OpenAi << u"https://api.anthropic.com/v1"_s << true;
    QTest::newRow("here") << ServiceId::Anthropic << u"http://127.0.0.1:8080"_s << false;
    QTest::newRow("network") << ServiceId::Google << u"http://192.168.1.5"_s << true;
    QTest::newRow("compatible") << ServiceId::Compatible << u"https://openrouter.ai/api/v1"_s << true;
}

void TestServicePlaces::consentOfKeys()
{
    QFETCH(ServiceId, service);
    QFETCH(QString, base);
    QFETCH(bool, needs);
    QCOMPARE(keyNeedsConsent(service, QUrl(base)), needs);
}

void TestServicePlaces::consentOfContent()
{
    QVERIFY(!contentNeedsConsent(QUrl(u"http://localhost:11434"_s)));
    QVERIFY(contentNeedsConsent(QUrl(u"http://192.168.1.5:11434"_s)));
    QVERIFY(contentNeedsConsent(QUrl(u"https://api.openai.com/v1"_s)));
    QVERIFY(contentNeedsConsent(QUrl()));
    QCOMPARE(vendorHost(ServiceId::Google), u"generativelanguage.googleapis.com"_s);
    QVERIFY(vendorHost(ServiceId::Ollama).isEmpty());
    for (const ServiceId service :
         {ServiceId::Ollama, ServiceId::OpenAi, ServiceId::Anthropic, ServiceId::Google, ServiceId::Compatible})
        QCOMPARE(serviceByName(QString(serviceName(service))), service);
    QVERIFY(!serviceByName(u"other"_s));
}

QTEST_GUILESS_MAIN(TestServicePlaces)
#include "test_service_places.moc"
