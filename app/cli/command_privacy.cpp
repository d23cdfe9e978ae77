// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/ai/chat_provider.h"
#include "core/routing/consent_service.h"
#include "core/runtime/runtime.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"with-key"_s, Cli::tr("With 'allow': the key may go to a host that is not the vendor's, too.")});
}

/// What the arguments ask for, before anything is opened.
struct Wish {
    QString provider; ///< empty = only show
    bool allow = false;
    bool withKey = false;
};

/// Errors: InvalidArgument with what is expected.
Result<Wish> wishOf(const CommandCall &call)
{
    const QStringList &words = call.arguments;
    const auto wrong = [](const QString &why) { return fail(ErrorCode::InvalidArgument, why); };
    const bool allow = words.value(0) == u"allow"_s;
    if (call.parser.isSet(u"with-key"_s) && !allow)
        return wrong(Cli::tr("--with-key belongs to 'privacy allow'."));
    if (words.isEmpty())
        return Wish();
    if (!allow && words.first() != u"deny"_s)
        return wrong(Cli::tr("'privacy' knows 'allow' and 'deny'."));
    if (words.size() != 2)
        return wrong(Cli::tr("Say 'privacy allow PROVIDER' or 'privacy deny PROVIDER'; 'all' means every one."));
    if (words[1] != ConsentService::everyProvider() && !serviceByName(words[1]))
        return wrong(Cli::tr("There is no provider '%1'. Known are ollama, openai, anthropic, google and compatible; "
                             "'all' means every one.")
                         .arg(printable(words[1])));
    return Wish{words[1], allow, call.parser.isSet(u"with-key"_s)};
}

QString consentText(ConsentState state)
{
    switch (state) {
    case ConsentState::NotAsked:
        //: Whether documents may be sent to a service: nobody has decided.
        return Cli::tr("not asked");
    case ConsentState::Allowed:
        //: Whether documents may be sent to a service.
        return Cli::tr("allowed");
    case ConsentState::Denied:
        //: Whether documents may be sent to a service.
        return Cli::tr("denied");
    }
    return {};
}

QString documentsText(const ServicePrivacy &service)
{
    if (!service.problem.isEmpty())
        //: Whether documents may be sent to a service: the address that was set is none.
        return Cli::tr("wrong address");
    //: Whether documents may be sent to a service: it runs on this machine.
    return service.onThisMachine ? Cli::tr("needs no consent") : consentText(service.documents);
}

QString keyText(const ServicePrivacy &service)
{
    //: Whether a key may be sent: it goes to its own vendor.
    return service.keyNeedsConsent ? consentText(service.key) : Cli::tr("needs no consent");
}

QStringList rowOf(const ServicePrivacy &service)
{
    const QString when =
        service.decidedAt.isValid() ? service.decidedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    return {service.provider, service.host, documentsText(service), keyText(service), service.decidedBy, when};
}

QJsonObject jsonOf(const ServicePrivacy &service)
{
    QJsonObject json{{u"provider"_s, service.provider}, {u"in_use"_s, service.inUse}};
    if (!service.problem.isEmpty()) {
        json[u"problem"_s] = service.problem;
        return json;
    }
    json[u"host"_s] = service.host;
    json[u"consent"_s] = service.onThisMachine ? u"not_needed"_s : consentStateName(service.documents);
    json[u"key_consent"_s] = service.keyNeedsConsent ? consentStateName(service.key) : u"not_needed"_s;
    if (service.decidedAt.isValid()) {
        json[u"decided_by"_s] = service.decidedBy;
        json[u"decided_at"_s] = service.decidedAt.toString(Qt::ISODate);
    }
    return json;
}

int print(const CommandCall &call, const QList<ServicePrivacy> &services)
{
    if (call.json) {
        QJsonArray rows;
        for (const ServicePrivacy &service : services)
            rows.append(jsonOf(service));
        printJsonLine({{u"services"_s, rows}});
        return Done;
    }
    QList<QStringList> rows;
    for (const ServicePrivacy &service : services)
        rows.append(rowOf(service));
    printTable({Cli::tr("Provider"), Cli::tr("Host"), Cli::tr("Documents"), Cli::tr("Key"), Cli::tr("Decided by"),
                Cli::tr("Decided at")},
               rows);
    return Done;
}

/// What a person should know of the decision, beyond the table.
void sayMore(const CommandCall &call, const Wish &wish, const QList<ServicePrivacy> &services)
{
    if (call.quiet || wish.provider.isEmpty())
        return;
    const bool all = wish.provider == ConsentService::everyProvider();
    for (const ServicePrivacy &service : services) {
        if (!service.inUse || (!all && service.provider != wish.provider))
            continue;
        if (!service.problem.isEmpty())
            say(Cli::tr("%1 was left out: %2").arg(service.title, printable(service.problem)));
        else if (service.onThisMachine && !all)
            say(Cli::tr("%1 runs on this machine: nothing that it is asked leaves it, so it needs no consent.")
                    .arg(service.title));
        else if (wish.allow && service.keyNeedsConsent && service.key != ConsentState::Allowed)
            say(Cli::tr("%1 is not the vendor's own host for %2: a key goes there only after 'privacy allow %3 "
                        "--with-key'.")
                    .arg(printable(service.host), service.title, service.provider));
    }
}

int run(const CommandCall &call)
{
    const auto wish = wishOf(call);
    if (!wish)
        return wrongUse(wish.error().detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    ConsentService &consent = (*runtime)->consent();
    if (!wish->provider.isEmpty()) {
        const auto done = await(consent.decide(wish->provider, wish->allow, wish->withKey));
        if (!done) {
            sayError(wish->provider, done.error());
            return SomeFailed;
        }
    }
    const auto services = await(consent.overview());
    if (!services) {
        sayError({}, services.error());
        return SomeFailed;
    }
    sayMore(call, *wish, *services);
    return print(call, *services);
}

} // namespace

Command privacyCommand()
{
    return {u"privacy"_s, u"[allow|deny PROVIDER|all]"_s,
            Cli::tr("Shows which services may get documents, or changes it."), addOptions, run};
}

} // namespace desk
