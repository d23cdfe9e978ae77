// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/command.h"
#include "app/cli/platform_terminal.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool readerIsGone = false; // of standard output

void writeAll(std::FILE *stream, const QByteArray &bytes)
{
    const bool results = stream == stdout;
    if (results && readerIsGone)
        return;
    const size_t size = size_t(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    if (!written && results)
        readerIsGone = isClosedPipe(errno);
}

/// Control characters above 127 and those that turn the direction of writing: JSON leaves them as they are.
bool playsTricks(char16_t c)
{
    return (c >= 0x7f && c <= 0x9f) || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

} // namespace

void printLine(const QString &line)
{
    writeAll(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    writeAll(stdout, bytes);
}

bool outputFailed()
{
    return std::ferror(stdout) != 0 && !readerIsGone;
}

bool outputClosed()
{
    return readerIsGone;
}

void printJsonLine(const QJsonObject &object)
{
    QString line;
    for (const QChar c : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))) {
        if (playsTricks(c.unicode()))
            line += u"\\u%1"_s.arg(c.unicode(), 4, 16, '0'_L1);
        else
            line += c;
    }
    printLine(line);
}

void printTable(const QStringList &header, const QList<QStringList> &content, const QList<int> &rightAligned)
{
    if (content.isEmpty())
        return;
    QList<QStringList> rows = content;
    for (QStringList &row : rows)
        std::ranges::transform(row, row.begin(), printable);
    QList<qsizetype> widths;
    for (const QString &title : header)
        widths.append(title.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto print = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u"  "_s;
            line += rightAligned.contains(int(i)) ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        printLine(line);
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

void say(const QString &message)
{
    writeAll(stderr, message.toUtf8() + '\n');
}

void sayError(const QString &subject, const Error &error)
{
    const QString where = subject.isEmpty() ? QString() : printable(subject) + u": "_s;
    // Without a document it is the data folder that is damaged.
    const bool ofData = subject.isEmpty() && error.code == ErrorCode::Damaged;
    const QString what = ofData ? Cli::tr("The data is damaged, or is not of this program; restore a backup, or name "
                                          "another folder with --data-dir. (%1)")
                                      .arg(error.detail)
                                : describe(error);
    say(u"orchestrator: %1%2 [%3]"_s.arg(where, printable(what), errorCodeName(error.code)));
}

QString describe(const Error &error)
{
    return error.detail.isEmpty() ? explain(error) : u"%1 (%2)"_s.arg(explain(error), error.detail);
}

QString explain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Cli::tr("There is no such file or invoice; check the name.");
    case ErrorCode::Unreadable:
        return Cli::tr("It cannot be opened; check its permissions.");
    case ErrorCode::EmptyFile:
        return Cli::tr("The file is empty; ask the sender for it again.");
    case ErrorCode::UnsupportedFormat:
        return Cli::tr("This kind of file is not read here.");
    case ErrorCode::Damaged:
        return Cli::tr("The file is damaged; ask the sender for it again.");
    case ErrorCode::PasswordProtected:
        return Cli::tr("It is locked; give its password with --password-file.");
    case ErrorCode::NoPages:
        return Cli::tr("The document has no pages.");
    case ErrorCode::TooLarge:
        return Cli::tr("It is too large to be read.");
    case ErrorCode::Timeout:
        return Cli::tr("Reading it took too long and was stopped.");
    case ErrorCode::OutOfMemory:
        return Cli::tr("Reading it would have needed too much memory.");
    case ErrorCode::ReaderCrashed:
        return Cli::tr("The reader stopped while it read this; the other documents go on.");
    case ErrorCode::DiskFull:
        return Cli::tr("The disk is full; make room and repeat.");
    case ErrorCode::DatabaseLocked:
        return Cli::tr("Another program holds the database; try again in a moment.");
    case ErrorCode::Cancelled:
        return Cli::tr("Cancelled; it can be read again at any time.");
    case ErrorCode::Io:
        return Cli::tr("The system refused to read or write.");
    case ErrorCode::InvalidArgument:
        return Cli::tr("That value cannot be.");
    case ErrorCode::Conflict:
        return Cli::tr("Somebody else changed it at the same moment; look at it again and repeat.");
    case ErrorCode::NotAllowed:
        return Cli::tr("Its state does not allow this.");
    case ErrorCode::NewerSchema:
        return Cli::tr("The data folder was written by a newer version; update this program.");
    case ErrorCode::ReadOnly:
        return Cli::tr("The data folder cannot be written; check its permissions.");
    case ErrorCode::NotProtected:
        return Cli::tr("This system cannot lock the reader in, so the document was not opened; a newer kernel can.");
    case ErrorCode::NotAvailable:
        return Cli::tr("The system does not offer this, or it did not answer in time.");
    case ErrorCode::Protocol:
    case ErrorCode::Internal:
        return Cli::tr("Something went wrong inside the program; please report it.");
    }
    return {};
}

int wrongUse(const QString &why)
{
    say(u"orchestrator: "_s + printable(why));
    say(Cli::tr("Try 'orchestrator --help' or 'orchestrator SUBCOMMAND --help'."));
    return WrongUse;
}

QString printable(const QString &text)
{
    QString safe;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            safe += u"\\u{%1}"_s.arg(uint(c), 0, 16);
        else
            safe += QString::fromUcs4(&c, 1);
    }
    return safe;
}

ProgressBar::ProgressBar(bool wanted) : m_active(wanted && stderrIsTerminal()) {}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::show(int done, int total, double perSecond, qint64 secondsLeft)
{
    if (!m_active || total == 0)
        return;
    constexpr int cells = 24;
    const int full = cells * done / total;
    QString line = u"[%1%2] %3/%4"_s.arg(QString(full, u'#'), QString(cells - full, u'.')).arg(done).arg(total);
    if (perSecond > 0)
        line += Cli::tr("  %1 a second").arg(perSecond, 0, 'f', 1);
    if (secondsLeft >= 0)
        line += Cli::tr("  %1 s left").arg(secondsLeft);
    const int width = int(line.size());
    writeAll(stderr, u"\r%1%2"_s.arg(line, QString(std::max(0, m_width - width), u' ')).toUtf8());
    m_width = width;
}

void ProgressBar::clear()
{
    if (m_width > 0)
        writeAll(stderr, u"\r%1\r"_s.arg(QString(m_width, u' ')).toUtf8());
    m_width = 0;
}

} // namespace desk
