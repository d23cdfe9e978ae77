// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the reader sees in documents, or keeps it as packed readings for tuning the extraction:
//   read_dump [--ocr] [--languages eng+deu] [--password WORD] [--boxes] [--jobs N] [--packed DIR] FILE...
#include "core/reading/pack_document.h"
#include "core/reading/reader_pool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <deque>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

void printWords(QTextStream &out, const ReadPage &page, bool boxes)
{
    qint32 line = -1;
    for (const Word &word : page.words) {
        if (word.line != line || boxes)
            out << (line < 0 ? "" : "\n");
        line = word.line;
        if (boxes)
            out << u"%1\t%2 %3 %4 %5\t%6\t%7pt\t"_s.arg(line)
                       .arg(word.box.left, 0, 'f', 4)
                       .arg(word.box.top, 0, 'f', 4)
                       .arg(word.box.right, 0, 'f', 4)
                       .arg(word.box.bottom, 0, 'f', 4)
                       .arg(double(word.confidence), 0, 'f', 2)
                       .arg(double(word.fontSize), 0, 'f', 1);
        out << word.text << (word.spaceAfter && !boxes ? " " : "");
    }
    out << '\n';
}

void printXml(QTextStream &out, const XmlElement &element, int depth)
{
    out << QString(depth * 2, u' ') << element.name;
    for (const auto &[name, value] : element.attributes)
        out << ' ' << name << "=\"" << value << '"';
    out << (element.text.isEmpty() ? u""_s : u": "_s + element.text) << '\n';
    for (const XmlElement &child : element.children)
        printXml(out, child, depth + 1);
}

void print(QTextStream &out, const QString &file, const ReadDocument &document, bool boxes)
{
    out << "=== " << file << ": format " << int(document.format) << ", " << document.pageCount << " pages";
    for (const StageTime &stage : document.stages)
        out << ", " << stage.name << ' ' << stage.ms << " ms";
    out << '\n';
    for (const Notice &notice : document.notices)
        out << "notice " << int(notice.kind) << " page " << notice.page << ": " << notice.detail << '\n';
    for (const Attachment &attachment : document.attachments)
        out << "attachment " << attachment.name << ", " << attachment.byteSize << " bytes, root " << attachment.xml.name
            << ' ' << attachment.problem << '\n';
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const ReadPage &page = document.pages[i];
        out << "--- page " << i + 1 << ": " << page.widthPt << " x " << page.heightPt << " pt, source "
            << int(page.source) << ", turned " << page.turned << ", skew " << page.skew << ", dpi " << page.ocrDpi
            << ", confidence " << page.ocrConfidence << '\n';
        printWords(out, page, boxes);
    }
    if (document.format == DocumentFormat::Xml)
        printXml(out, document.xml, 0);
}

/// DIR/<folder of the file>/<name>.rdoc
void keep(const QString &directory, const QString &file, const ReadDocument &document)
{
    const QFileInfo info(file);
    const QString folder = directory + u'/' + info.absoluteDir().dirName();
    QDir().mkpath(folder);
    QFile packed(folder + u'/' + info.fileName() + u".rdoc"_s);
    if (packed.open(QIODevice::WriteOnly))
        packed.write(packDocument(document));
}

struct Running {
    QString file;
    QElapsedTimer clock;
    QFuture<Result<ReadDocument>> future;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE..."_s, u"documents"_s);
    parser.addOptions({{u"ocr"_s, u"ignore text layers"_s},
                       {u"boxes"_s, u"one word with its box per line"_s},
                       {u"languages"_s, u"for OCR"_s, u"eng+deu"_s, u"eng"_s},
                       {u"password"_s, u"of a locked PDF"_s, u"word"_s},
                       {u"jobs"_s, u"processes"_s, u"n"_s, u"1"_s},
                       {u"packed"_s, u"write DIR/<folder>/<name>.rdoc instead of text"_s, u"dir"_s}});
    parser.process(application);
    ReaderPool pool({application.applicationDirPath() + u"/orchestrator-reader"_s, parser.value(u"jobs"_s).toInt()});
    ReadOptions options;
    options.languages = parser.value(u"languages"_s).split(u'+');
    options.password = parser.value(u"password"_s);
    options.forceOcr = parser.isSet(u"ocr"_s);
    QTextStream out(stdout), log(stderr);
    int failures = 0;
    std::deque<Running> running;
    const auto finishFirst = [&] {
        Running first = std::move(running.front());
        running.pop_front();
        const Result<ReadDocument> read = first.future.result();
        const QString name = QFileInfo(first.file).fileName();
        if (!read) {
            ++failures;
            log << name << ": " << errorCodeName(read.error().code) << ": " << read.error().detail << Qt::endl;
        } else if (parser.isSet(u"packed"_s)) {
            keep(parser.value(u"packed"_s), first.file, *read);
            qint64 ms = 0;
            for (const StageTime &stage : read->stages)
                ms += stage.ms;
            log << name << '\t' << read->pages.size() << " pages\t" << ms << " ms" << Qt::endl;
        } else {
            print(out, name, *read, parser.isSet(u"boxes"_s));
            out.flush();
        }
    };
    for (const QString &file : parser.positionalArguments()) {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly)) {
            log << file << ": cannot be opened" << Qt::endl;
            ++failures;
            continue;
        }
        running.push_back({file, {}, pool.read(input.readAll(), options, {})});
        if (running.size() > 8)
            finishFirst();
    }
    while (!running.empty())
        finishFirst();
    return failures == 0 ? 0 : 1;
}
