// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_options.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/storage/setting_texts.h"

#include <QFile>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLanguages = 32; // as many as the reader takes
constexpr int MaxJobs = 64;
constexpr qint64 LongestPassword = 4096;

/// The first line of a file, or of standard input for "-".
Result<QString> readPassword(const QString &name)
{
    QFile file(name);
    const bool opened = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(QFile::exists(name) ? ErrorCode::Unreadable : ErrorCode::NotFound, u"password file"_s);
    QByteArray line = file.readLine(LongestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

tl::unexpected<Error> wrong(const QString &why)
{
    return fail(ErrorCode::InvalidArgument, why);
}

} // namespace

void addReadingOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"jobs"_s, Cli::tr("How many documents are read at once (default: as many as cores)."), u"N"_s},
        {u"local-only"_s, Cli::tr("Sends nothing off this machine.")},
        {u"no-models"_s, Cli::tr("Asks no model at all.")},
        {u"ignore-xml"_s, Cli::tr("Reads the visible page only, as if no e-invoice were embedded.")},
        {u"no-auto-approve"_s, Cli::tr("Leaves every document to a person.")},
        {u"languages"_s, Cli::tr("Languages of scans, for example eng+deu (default: those of the settings)."),
         u"LIST"_s},
        {u"password-file"_s, Cli::tr("A file with the password for locked documents; - = standard input."), u"FILE"_s},
    });
}

Result<ReadingWish> readingWish(const QCommandLineParser &parser)
{
    ReadingWish wish;
    if (parser.isSet(u"jobs"_s)) {
        bool number = false;
        wish.parallel = parser.value(u"jobs"_s).toInt(&number);
        if (!number || wish.parallel < 1 || wish.parallel > MaxJobs)
            return wrong(Cli::tr("--jobs takes a number from 1 to %1.").arg(MaxJobs));
    }
    wish.import.ignoreXml = parser.isSet(u"ignore-xml"_s);
    wish.import.autoApprove = !parser.isSet(u"no-auto-approve"_s);
    if (parser.isSet(u"languages"_s)) {
        wish.import.languages = parser.value(u"languages"_s).split(u'+', Qt::SkipEmptyParts);
        Settings asked;
        asked.ocrLanguages = wish.import.languages;
        if (wish.import.languages.size() > MaxLanguages || !validateSettings(asked))
            return wrong(Cli::tr("--languages takes names like eng+deu."));
    }
    if (parser.isSet(u"password-file"_s)) {
        TRY_ASSIGN(password, readPassword(parser.value(u"password-file"_s)));
        wish.import.password = password;
    }
    return wish;
}

int sayNoWish(const QCommandLineParser &parser, const Error &error)
{
    if (error.code == ErrorCode::InvalidArgument)
        return wrongUse(error.detail);
    sayError(parser.value(u"password-file"_s), error);
    return SomeFailed;
}

} // namespace desk
