// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/secret_scan.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Pattern {
    SecretKind kind;
    QString service;
    QRegularExpression expression; ///< group 1 is the secret
    bool judged = false;           ///< only believed if it looks chosen by a machine, or by somebody careful
};

Pattern known(SecretKind kind, QString service, const QString &expression)
{
    return {kind, std::move(service),
            QRegularExpression(u"(?<![A-Za-z0-9_\\-])("_s + expression + u")(?![A-Za-z0-9_\\-])"_s)};
}

/// Beginnings as the services document them; lengths with room, since they change.
std::vector<Pattern> makePatterns()
{
    using K = SecretKind;
    std::vector<Pattern> all{
        known(K::ApiKey, u"Anthropic"_s, u"sk-ant-[A-Za-z0-9_\\-]{20,300}"_s),
        known(K::ApiKey, u"OpenRouter"_s, u"sk-or-[A-Za-z0-9_\\-]{20,300}"_s),
        known(K::ApiKey, u"OpenAI"_s, u"sk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z0-9_\\-]{32,300}"_s),
        known(K::ApiKey, u"Google"_s, u"AIza[A-Za-z0-9_\\-]{35}"_s),
        known(K::ApiKey, u"Google"_s, u"GOCSPX-[A-Za-z0-9_\\-]{20,60}"_s),
        known(K::ApiKey, u"AWS"_s, u"(?:AKIA|ASIA)[A-Z0-9]{16}"_s),
        known(K::ApiKey, u"GitHub"_s, u"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,255}"_s),
        known(K::ApiKey, u"GitHub"_s, u"github_pat_[A-Za-z0-9_]{40,255}"_s),
        known(K::ApiKey, u"GitLab"_s, u"glpat-[A-Za-z0-9_\\-]{20,100}"_s),
        known(K::ApiKey, u"Slack"_s, u"xox[abeoprs]-[A-Za-z0-9\\-]{10,250}"_s),
        known(K::ApiKey, u"Stripe"_s, u"(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,250}"_s),
        known(K::ApiKey, u"Hugging Face"_s, u"hf_[A-Za-z0-9]{30,60}"_s),
        known(K::ApiKey, u"SendGrid"_s, u"SG\\.[A-Za-z0-9_\\-]{16,32}\\.[A-Za-z0-9_\\-]{30,60}"_s),
        known(K::ApiKey, u"npm"_s, u"npm_[A-Za-z0-9]{36}"_s),
        known(K::ApiKey, u"PyPI"_s, u"pypi-[A-Za-z0-9_\\-]{50,300}"_s),
        known(K::ApiKey, u"Telegram"_s, u"[0-9]{8,10}:AA[A-Za-z0-9_\\-]{33}"_s),
        known(K::Token, {}, u"eyJ[A-Za-z0-9_\\-]{10,2000}\\.eyJ[A-Za-z0-9_\\-]{10,4000}\\.[A-Za-z0-9_\\-]{10,1000}"_s),
    };
    const auto plain = [&](SecretKind kind, const QString &expression, bool judged) {
        all.push_back({kind, {}, QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption), judged});
    };
    plain(K::PrivateKey, u"(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)"_s, false);
    plain(K::PrivateKey, u"(PuTTY-User-Key-File-[0-9]:)"_s, false);
    plain(K::Password, u"\\b[a-z][a-z0-9+.\\-]{1,20}://[^\\s:/@]{1,100}:([^\\s:/@]{3,100})@"_s, false);
    plain(K::Token, u"\\bbearer\\s+([A-Za-z0-9_\\-.~+/]{20,2000}=*)"_s, true);
    plain(K::Password,
          u"(?<![a-z])(?:password|passwd|passwort|mot de passe|contrase(?:ñ|n)a|wachtwoord|passphrase|pwd)"
          "\\s*(?:is|ist|est|=>|[:=])\\s*[\"'`]?([^\\s\"'`,;<>]{6,200})"_s,
          true);
    plain(K::Token,
          u"(?<![a-z])(?:api[ _\\-]?key|api[ _\\-]?token|access[ _\\-]?token|auth[ _\\-]?token|secret[ _\\-]?key|"
          "client[ _\\-]?secret|token|secret)\\s*(?:=>|[:=])\\s*[\"'`]?([A-Za-z0-9_\\-.~+/=]{16,2000})"_s,
          true);
    return all;
}

constexpr qsizetype mostHits = 200;

/// Bits of each character, by how often they occur within the word itself.
double entropyBits(QStringView word)
{
    QHash<QChar, int> counts;
    for (const QChar c : word)
        ++counts[c];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double share = double(count) / double(word.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

/// Whether a word behind "password:" is one. "required", "**********" and a number of a document are not.
bool looksSecret(QStringView word)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (uuid.match(word.toString()).hasMatch())
        return false;
    // "required" and "E-Mail" are words; a secret has a digit, or a sign that stands in no word.
    const auto has = [&](auto test) { return std::any_of(word.begin(), word.end(), test); };
    const bool odd = has([](QChar c) { return c.isDigit() || (!c.isLetter() && !u"-./"_s.contains(c)); });
    return odd && has([](QChar c) { return c.isLetter(); }) && entropyBits(word) >= 2.3;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = makePatterns();
    return all;
}

} // namespace

QLatin1StringView secretKindName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ApiKey:
        return "api_key"_L1;
    case SecretKind::PrivateKey:
        return "private_key"_L1;
    case SecretKind::Token:
        return "token"_L1;
    case SecretKind::Password:
        return "password"_L1;
    }
    return {};
}

QList<SecretHit> scanForSecrets(const QString &text)
{
    QList<SecretHit> hits;
    for (const Pattern &pattern : patterns()) {
        QRegularExpressionMatchIterator it = pattern.expression.globalMatch(text);
        while (it.hasNext() && hits.size() < mostHits) {
            const QRegularExpressionMatch match = it.next();
            if (pattern.judged && !looksSecret(match.capturedView(1)))
                continue;
            const qsizetype start = match.capturedStart(1);
            const qsizetype end = match.capturedEnd(1);
            const bool taken = std::any_of(hits.begin(), hits.end(), [&](const SecretHit &hit) {
                return start < hit.start + hit.length && hit.start < end;
            });
            if (!taken) // a known beginning says more than what stands before it
                hits.append({pattern.kind, start, end - start, 1, pattern.service});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const SecretHit &a, const SecretHit &b) { return a.start < b.start; });
    int line = 1;
    qsizetype at = 0;
    for (SecretHit &hit : hits) {
        line += int(QStringView(text).mid(at, hit.start - at).count(u'\n'));
        at = hit.start;
        hit.line = line;
    }
    return hits;
}

QString maskSecrets(const QString &text)
{
    QString masked = text;
    const QList<SecretHit> hits = scanForSecrets(text);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit)
        masked.replace(hit->start, hit->length, u'[' + secretKindName(hit->kind) + u']');
    return masked;
}

} // namespace desk
