// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef __linux__
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace desk;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject {
    Q_OBJECT
private slots:
    void namesAndValuesAreChecked();
    void canBeSwitchedOff();
    void saysThatThereIsNoBus();
    void givesUpOnOneThatNeverAnswers();
    void whatIsOpenEndsWithTheStore();
    void wipes();

private:
    static constexpr int ShortMs = 200;
};

void TestSecretStore::namesAndValuesAreChecked()
{
    const auto store = makeKeychainSecretStore({});
    QCOMPARE(store->read({}).result().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store->read(QString(201, u'x')).result().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store->write(u"key"_s, {}).result().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store->write(u"key"_s, QByteArray(2001, 'x')).result().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store->write({}, "value").result().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store->remove({}).result().error().code, ErrorCode::InvalidArgument);
}

void TestSecretStore::canBeSwitchedOff()
{
    qputenv("ORCHESTRATOR_NO_KEYCHAIN", "1");
    const auto store = makeSystemSecretStore();
    QCOMPARE(store->read(u"key"_s).result().error().code, ErrorCode::NotAvailable);
    QCOMPARE(store->write(u"key"_s, "value").result().error().code, ErrorCode::NotAvailable);
    QCOMPARE(store->remove(u"key"_s).result().error().code, ErrorCode::NotAvailable);
}

#ifdef __linux__

void TestSecretStore::saysThatThereIsNoBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto store = makeKeychainSecretStore({});
    const auto read = store->read(u"key"_s);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().error().code, ErrorCode::NotAvailable);
    const auto written = store->write(u"key"_s, "value");
    QTRY_VERIFY(written.isFinished());
    QVERIFY(!written.result());
}

namespace {

/// A session bus that takes connections and never says a word, as a locked keychain waits for its prompt.
class SilentBus {
public:
    explicit SilentBus(const QString &path) : m_socket(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toLocal8Bit();
        std::copy_n(name.constData(), name.size(), address.sun_path);
        m_listens = bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                    listen(m_socket, 8) == 0;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + name);
    }
    ~SilentBus() { close(m_socket); }
    [[nodiscard]] bool listens() const { return m_listens; }

private:
    int m_socket = -1;
    bool m_listens = false;
};

} // namespace

void TestSecretStore::givesUpOnOneThatNeverAnswers()
{
    const QTemporaryDir folder;
    const SilentBus bus(folder.filePath(u"bus"_s));
    QVERIFY(bus.listens());
    const auto store = makeKeychainSecretStore({.readMs = ShortMs, .writeMs = ShortMs});
    const auto read = store->read(u"key"_s);
    QVERIFY(!read.isFinished());
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().error().code, ErrorCode::NotAvailable);
    const auto written = store->write(u"key"_s, "value"); // behind the one that still hangs
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(written.result().error().code, ErrorCode::NotAvailable);
}

void TestSecretStore::whatIsOpenEndsWithTheStore()
{
    const QTemporaryDir folder;
    const SilentBus bus(folder.filePath(u"bus"_s));
    QVERIFY(bus.listens());
    auto store = makeKeychainSecretStore({.readMs = 3'600'000, .writeMs = 3'600'000});
    const auto read = store->read(u"key"_s);
    store.reset();
    QVERIFY(read.isFinished());
    QCOMPARE(read.result().error().code, ErrorCode::NotAvailable);
}

#else

void TestSecretStore::saysThatThereIsNoBus()
{
    QSKIP("the keychain of this system needs no bus");
}
void TestSecretStore::givesUpOnOneThatNeverAnswers()
{
    QSKIP("the keychain of this system answers at once");
}
void TestSecretStore::whatIsOpenEndsWithTheStore()
{
    QSKIP("the keychain of this system answers at once");
}

#endif

void TestSecretStore::wipes()
{
    QByteArray secret("secret");
    const QByteArray shared = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(shared, "secret"); // somebody else still needs it
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "test_secret_store.moc"
