// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/secret_scan.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestSecretScan : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void leavesInvoicesAlone_data();
    void leavesInvoicesAlone();
    void saysWhere();
    void masks();
    void longTextsAreQuick();
};

namespace {
// Put together here, so that no scanner of sources takes them for real ones.
QString made(const char *start, int length)
{
    const QString letters = u"aB3dE6gH9jK2mN5pQ8sT1vW4yZ7"_s;
    QString text = QString::fromLatin1(start);
    while (text.size() < length)
        text += letters.at(text.size() % letters.size());
    return text;
}
} // namespace

void TestSecretScan::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QString>("service");
    const auto key = [](const char *name, const QString &secret, const QString &service) {
        QTest::newRow(name) << u"see "_s + secret + u", please"_s << secret << SecretKind::ApiKey << service;
    };
    key("openai", made("sk-proj-", 60), u"OpenAI"_s);
    key("openai, old", made("sk-", 51), u"OpenAI"_s);
    key("anthropic", made("sk-ant-api03-", 90), u"Anthropic"_s);
    key("openrouter", made("sk-or-v1-", 70), u"OpenRouter"_s);
    key("google", made("AIza", 39), u"Google"_s);
    key("aws", u"AKIA"_s + u"ABCDEFGH23456789"_s, u"AWS"_s);
    key("github", made("ghp_", 40), u"GitHub"_s);
    key("gitlab", made("glpat-", 26), u"GitLab"_s);
    key("slack", made("xoxb-", 40), u"Slack"_s);
    key("stripe", made("sk_live_", 32), u"Stripe"_s);
    key("hugging face", made("hf_", 37), u"Hugging Face"_s);
    key("telegram", u"123456789:"_s + made("AA", 35), u"Telegram"_s);
    const auto row = [](const char *name, const QString &text, const QString &secret, SecretKind kind) {
        QTest::newRow(name) << text << secret << kind << QString();
    };
    const QString begin = u"-----BEGIN RSA PRIVATE "_s + u"KEY-----"_s;
    row("pem", u"x\n"_s + begin + u"\nMIIE"_s, begin, SecretKind::PrivateKey);
    const QString open = u"-----BEGIN OPENSSH PRIVATE "_s + u"KEY-----"_s;
    row("ssh", open, open, SecretKind::PrivateKey);
    const QString web = made("eyJ", 30) + u'.' + made("eyJ", 60) + u'.' + made("", 40);
    row("web token", u"Authorization: Bearer "_s + web, web, SecretKind::Token);
    row("bearer", u"Authorization: Bearer "_s + made("", 40), made("", 40), SecretKind::Token);
    row("password", u"Password: Tr0ub4dor&3"_s, u"Tr0ub4dor&3"_s, SecretKind::Password);
    row("german", u"Ihr Passwort: Gx7!mmQ2"_s, u"Gx7!mmQ2"_s, SecretKind::Password);
    row("french", u"mot de passe : Gx7!mmQ2"_s, u"Gx7!mmQ2"_s, SecretKind::Password);
    row("assignment", u"password=\"Gx7!mmQ2\""_s, u"Gx7!mmQ2"_s, SecretKind::Password);
    row("address", u"postgres://admin:Gx7mmQ2@db.example.org/x"_s, u"Gx7mmQ2"_s, SecretKind::Password);
    row("api key", u"api_key = "_s + made("", 32), made("", 32), SecretKind::Token);
    row("client secret", u"Client-Secret: "_s + made("", 32), made("", 32), SecretKind::Token);
}

void TestSecretScan::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QFETCH(SecretKind, kind);
    QFETCH(QString, service);
    const QList<SecretHit> hits = scanForSecrets(text);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(text.mid(hits.first().start, hits.first().length), secret);
    QCOMPARE(hits.first().kind, kind);
    QCOMPARE(hits.first().service, service);
}

void TestSecretScan::leavesInvoicesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("IBAN: DE02 1203 0000 0000 2020 51");
    row("DE02120300000000202051 BIC BYLADEM1001");
    row("GB33BUKB20201555555555 NL91ABNA0417164300 FR1420041010050500013M02606");
    row("Rechnung Nr. RE-2024-00117/B");
    row("Invoice number INV-2026-000123-A7");
    row("USt-IdNr. DE123456789, VAT id GB999999973, FR40303265045, ATU13585627");
    row("Document 123e4567-e89b-12d3-a456-426614174000");
    row("Token: 123e4567-e89b-12d3-a456-426614174000");
    row("Order sk-12345, task-2024, desk-2024-000000000017");
    row("Password: required");
    row("Password: Required, see letter");
    row("Passwort: ********");
    row("Passwort: siehe gesonderte E-Mail");
    row("Password: ");
    row("Kennwort: RE-2024-0017");
    row("Secret Santa 2024, 12 x token ring adapter 16-4");
    row("https://www.example.org/path?invoice=RE-2024-17");
    row("mailto:info@example.org, http://example.org:8080/x");
    row("Mandate reference MNDT-2024-XKCD-998877665544332211");
    row("Creditor id DE98ZZZ09999999999");
    row("Tracking 1Z999AA10123456784, IMEI 490154203237518");
    row("SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("-----BEGIN CERTIFICATE-----");
    row("Tokens 1480 input, 61 output");
}

void TestSecretScan::leavesInvoicesAlone()
{
    QFETCH(QString, text);
    const QList<SecretHit> hits = scanForSecrets(text);
    QVERIFY2(hits.isEmpty(),
             qPrintable(hits.isEmpty() ? QString() : text.mid(hits.first().start, hits.first().length)));
}

void TestSecretScan::saysWhere()
{
    const QString text = u"one\ntwo "_s + made("ghp_", 40) + u"\nthree\nPassword: Gx7!mmQ2 and "_s + made("AIza", 39);
    const QList<SecretHit> hits = scanForSecrets(text);
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.at(0).line, 2);
    QCOMPARE(hits.at(1).line, 4);
    QCOMPARE(hits.at(2).line, 4);
    QVERIFY(hits.at(1).start < hits.at(2).start);
    // A key behind "password:" is one hit, and the better known one.
    const QList<SecretHit> both = scanForSecrets(u"password: "_s + made("ghp_", 40));
    QCOMPARE(both.size(), 1);
    QCOMPARE(both.first().service, u"GitHub"_s);
}

void TestSecretScan::masks()
{
    QCOMPARE(maskSecrets(u"Incorrect API key provided: "_s + made("sk-proj-", 60) + u". See x."_s),
             u"Incorrect API key provided: [api_key]. See x."_s);
    QCOMPARE(maskSecrets(u"nothing"_s), u"nothing"_s);
}

void TestSecretScan::longTextsAreQuick()
{
    // What could make a pattern go back and forth: beginnings without end.
    QString text;
    for (const char *part : {"eyJ", "sk-", "-----BEGIN ", "password: ", "a://", "AAAA"})
        text += QString::fromLatin1(part).repeated(50'000);
    QVERIFY(scanForSecrets(text).size() <= 200);
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "test_secret_scan.moc"
