// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pack_document.h"

#include "core/reading/bounded_stream.h"

#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 pagesMagic = 0x4F445047;    // "ODPG"
constexpr quint32 documentMagic = 0x4F444443; // "ODDC"
constexpr quint8 pagesVersion = 2;            // 2: codes
constexpr quint8 documentVersion = 3;         // 2: e-mails, 3: pages of version 2
constexpr int maxXmlDepth = 128;              // the parser stops at 100
constexpr qsizetype maxNotices = 10'000;      // some for each page; who reads them compares each with all others
constexpr quint32 maxUnpackedBytes = 256u << 20;

constexpr double boxSteps = 65535;
constexpr double confidenceSteps = 10000;
constexpr double sizeSteps = 100;

quint16 inSteps(double value, double steps)
{
    return quint16(std::lround(std::clamp(value * steps, 0.0, 65535.0)));
}

double unit(BoundedStream &in)
{
    return in.number<quint16>() / boxSteps;
}

void writeBox(QDataStream &out, const UnitRect &box)
{
    for (double side : {box.left, box.top, box.right, box.bottom})
        out << inSteps(side, boxSteps);
}

UnitRect readBox(BoundedStream &in)
{
    UnitRect box;
    box.left = unit(in);
    box.top = unit(in);
    box.right = unit(in);
    box.bottom = unit(in);
    return box;
}

void writeWord(QDataStream &out, const Word &word)
{
    writeText(out, word.text);
    writeBox(out, word.box);
    out << inSteps(word.confidence, confidenceSteps) << inSteps(word.fontSize, sizeSteps) << word.line
        << quint8((word.bold ? 1 : 0) | (word.spaceAfter ? 2 : 0));
}

Word readWord(BoundedStream &in)
{
    Word word;
    word.text = in.text();
    word.box = readBox(in);
    word.confidence = float(in.number<quint16>() / confidenceSteps);
    word.fontSize = float(in.number<quint16>() / sizeSteps);
    word.line = in.number<qint32>();
    const auto flags = in.number<quint8>();
    word.bold = flags & 1;
    word.spaceAfter = flags & 2;
    return word;
}

void writePages(QDataStream &out, const QList<ReadPage> &pages)
{
    writeCount(out, pages.size());
    for (const ReadPage &page : pages) {
        out << page.widthPt << page.heightPt << quint8(page.source) << qint32(page.turned) << page.skew
            << qint32(page.ocrDpi) << page.ocrConfidence;
        writeCount(out, page.words.size());
        for (const Word &word : page.words)
            writeWord(out, word);
        writeCount(out, page.rulings.size());
        for (const Ruling &ruling : page.rulings) {
            for (double end : {ruling.x1, ruling.y1, ruling.x2, ruling.y2})
                out << inSteps(end, boxSteps);
        }
        writeCount(out, page.codes.size());
        for (const PageCode &code : page.codes) {
            writeText(out, code.text);
            writeBox(out, code.box);
        }
    }
}

template <class Enum>
Enum readEnum(BoundedStream &in, Enum last)
{
    const auto value = in.number<quint8>();
    if (value > quint8(last))
        in.markBroken();
    return in.ok() ? Enum(value) : Enum{};
}

/// Finite numbers only: a NaN from outside would poison every comparison later on.
double readReal(BoundedStream &in)
{
    const auto value = in.number<double>();
    if (!std::isfinite(value))
        in.markBroken();
    return in.ok() ? value : 0;
}

ReadPage readPage(BoundedStream &in, int version)
{
    ReadPage page;
    page.widthPt = readReal(in);
    page.heightPt = readReal(in);
    page.source = readEnum(in, WordSource::Ocr);
    page.turned = in.number<qint32>();
    page.skew = readReal(in);
    page.ocrDpi = in.number<qint32>();
    page.ocrConfidence = readReal(in);
    const qsizetype words = in.count(21);
    page.words.reserve(words);
    for (qsizetype i = 0; i < words && in.ok(); ++i)
        page.words.append(readWord(in));
    const qsizetype rulings = in.count(8);
    page.rulings.reserve(rulings);
    for (qsizetype i = 0; i < rulings && in.ok(); ++i) {
        Ruling &ruling = page.rulings.emplaceBack();
        ruling.x1 = unit(in);
        ruling.y1 = unit(in);
        ruling.x2 = unit(in);
        ruling.y2 = unit(in);
    }
    if (version < 2)
        return page;
    const qsizetype codes = in.count(12);
    if (codes > MaxCodesOfPage)
        in.markBroken();
    for (qsizetype i = 0; i < codes && in.ok(); ++i) {
        PageCode &code = page.codes.emplaceBack();
        code.text = in.text();
        if (code.text.size() > MaxCodeText)
            in.markBroken();
        code.box = readBox(in);
    }
    return page;
}

QList<ReadPage> readPages(BoundedStream &in, int version)
{
    QList<ReadPage> pages;
    const qsizetype count = in.count(version < 2 ? 49 : 53);
    pages.reserve(count);
    for (qsizetype i = 0; i < count && in.ok(); ++i)
        pages.append(readPage(in, version));
    return pages;
}

void writeXml(QDataStream &out, const XmlElement &element)
{
    writeText(out, element.name);
    writeText(out, element.namespaceUri);
    writeText(out, element.text);
    writeCount(out, element.attributes.size());
    for (const auto &[name, value] : element.attributes) {
        writeText(out, name);
        writeText(out, value);
    }
    writeCount(out, element.children.size());
    for (const XmlElement &child : element.children)
        writeXml(out, child);
}

XmlElement readXml(BoundedStream &in, int depth = 0)
{
    XmlElement element;
    if (depth > maxXmlDepth)
        in.markBroken();
    element.name = in.text();
    element.namespaceUri = in.text();
    element.text = in.text();
    const qsizetype attributes = in.count(8);
    for (qsizetype i = 0; i < attributes && in.ok(); ++i) {
        const QString name = in.text();
        element.attributes.append({name, in.text()});
    }
    const qsizetype children = in.count(20);
    for (qsizetype i = 0; i < children && in.ok(); ++i)
        element.children.append(readXml(in, depth + 1));
    return element;
}

void writeAttachments(QDataStream &out, const QList<Attachment> &attachments)
{
    writeCount(out, attachments.size());
    for (const Attachment &attachment : attachments) {
        writeText(out, attachment.name);
        out << attachment.byteSize << quint8(attachment.isXml);
        writeText(out, attachment.problem);
        writeXml(out, attachment.xml);
        writeBytes(out, attachment.bytes);
    }
}

QList<Attachment> readAttachments(BoundedStream &in, int version)
{
    QList<Attachment> attachments;
    const qsizetype count = in.count(37);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        Attachment &attachment = attachments.emplaceBack();
        attachment.name = in.text();
        attachment.byteSize = in.number<qint64>();
        attachment.isXml = in.flag();
        attachment.problem = in.text();
        attachment.xml = readXml(in);
        if (version >= 2)
            attachment.bytes = in.bytes();
    }
    return attachments;
}

void writeMail(QDataStream &out, const MailHead &mail)
{
    writeText(out, mail.from);
    writeText(out, mail.subject);
    out << (mail.date.isValid() ? mail.date.toSecsSinceEpoch() : qint64(0));
}

MailHead readMail(BoundedStream &in)
{
    MailHead mail;
    mail.from = in.text();
    mail.subject = in.text();
    if (const auto seconds = in.number<qint64>())
        mail.date = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return mail;
}

void writeNotes(QDataStream &out, const ReadDocument &document)
{
    writeCount(out, document.notices.size());
    for (const Notice &notice : document.notices) {
        out << quint8(notice.kind) << qint32(notice.page);
        writeText(out, notice.detail);
    }
    writeCount(out, document.stages.size());
    for (const StageTime &stage : document.stages) {
        writeText(out, stage.name);
        out << stage.ms;
    }
}

void readNotes(BoundedStream &in, ReadDocument &document)
{
    const qsizetype notices = in.count(9);
    if (notices > maxNotices)
        in.markBroken();
    for (qsizetype i = 0; i < notices && in.ok(); ++i) {
        Notice &notice = document.notices.emplaceBack();
        notice.kind = readEnum(in, ReadNotice::RestrictedPdf);
        notice.page = in.number<qint32>();
        notice.detail = in.text();
    }
    const qsizetype stages = in.count(12);
    for (qsizetype i = 0; i < stages && in.ok(); ++i) {
        StageTime &stage = document.stages.emplaceBack();
        stage.name = in.text();
        stage.ms = in.number<qint64>();
    }
}

} // namespace

QByteArray packPages(const QList<ReadPage> &pages)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << pagesMagic << pagesVersion;
    writePages(out, pages);
    return qCompress(bytes);
}

QList<ReadPage> unpackPages(const QByteArray &packed)
{
    // The first four bytes say how much zlib will make of the rest.
    if (packed.size() < 5 || qFromBigEndian<quint32>(packed.constData()) > maxUnpackedBytes)
        return {};
    BoundedStream in(qUncompress(packed));
    const bool known = in.number<quint32>() == pagesMagic;
    const auto version = in.number<quint8>();
    if (!known || version < 1 || version > pagesVersion)
        return {};
    QList<ReadPage> pages = readPages(in, version);
    return in.finished() ? pages : QList<ReadPage>();
}

QByteArray packDocument(const ReadDocument &document)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << documentMagic << documentVersion << quint8(document.format) << qint32(document.pageCount);
    writePages(out, document.pages);
    writeAttachments(out, document.attachments);
    writeXml(out, document.xml);
    writeText(out, document.xmpConformance);
    writeText(out, document.pdfTitle);
    writeText(out, document.pdfProducer);
    writeNotes(out, document);
    writeMail(out, document.mail);
    return bytes;
}

Result<ReadDocument> unpackDocument(const QByteArray &packed)
{
    BoundedStream in(packed);
    const bool known = in.number<quint32>() == documentMagic;
    const auto version = in.number<quint8>();
    if (!known || version < 1 || version > documentVersion)
        return fail(ErrorCode::Protocol, u"not a packed document of this version"_s);
    ReadDocument document;
    document.format = readEnum(in, DocumentFormat::Email);
    document.pageCount = in.number<qint32>();
    document.pages = readPages(in, version < 3 ? 1 : pagesVersion);
    document.attachments = readAttachments(in, version);
    document.xml = readXml(in);
    document.xmpConformance = in.text();
    document.pdfTitle = in.text();
    document.pdfProducer = in.text();
    readNotes(in, document);
    if (version >= 2)
        document.mail = readMail(in);
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"a packed document is cut off or damaged"_s);
    return document;
}

} // namespace desk
