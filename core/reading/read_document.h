// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit_rect.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// What orchestrator-reader says about a document. Plain values: copied over a pipe, stored with the document, handed
/// to the extraction stages. Nothing here refers to a file. Pages count from 0 in core.

/// Where the words of a page come from.
enum class WordSource : quint8 { None, TextLayer, Ocr };

/// One word as it stands on the page, in reading order.
struct Word {
    QString text;         ///< NFC, no blanks, no control characters
    UnitRect box;         ///< on the upright page
    float confidence = 1; ///< 0..1; 1 for a text layer
    float fontSize = 0;   ///< height of the type in points; 0 = not known
    qint32 line = 0;      ///< words of one printed line share the number; counts from 0 on each page
    bool bold = false;
    bool spaceAfter = true; ///< false where the next word of the line touches this one

    bool operator==(const Word &) const = default;
};

/// A straight ruling line or the edge of a box, in parts of the page.
struct Ruling {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    bool operator==(const Ruling &) const = default;
};

/// A square code (QR) that stands on a page.
struct PageCode {
    QString text; ///< what it says, with its line breaks; no other control characters
    UnitRect box; ///< on the upright page
    bool operator==(const PageCode &) const = default;
};

/// At most this many of a page are told, each with at most so many characters (what a QR code can hold, in digits).
inline constexpr int MaxCodesOfPage = 8;
inline constexpr int MaxCodeText = 7089;

struct ReadPage {
    double widthPt = 0; ///< of the upright page, in points (1/72 inch)
    double heightPt = 0;
    WordSource source = WordSource::None;
    int turned = 0;  ///< degrees clockwise by which the stored page was turned to stand upright: 0, 90, 180, 270
    double skew = 0; ///< degrees that were straightened
    int ocrDpi = 0;  ///< resolution that OCR saw; 0 without OCR
    double ocrConfidence = 0; ///< mean over the words, 0..1
    QList<Word> words;
    QList<Ruling> rulings; ///< may be empty: not every source tells
    QList<PageCode> codes = {};

    bool operator==(const ReadPage &) const = default;
};

/// An XML element: names resolved, no DTD, no entities beyond the five of XML, bounded depth and size.
struct XmlElement {
    QString name; ///< local name
    QString namespaceUri;
    QString text;                                  ///< character data directly inside, trimmed
    QList<std::pair<QString, QString>> attributes; ///< qualified name, value
    QList<XmlElement> children;

    bool operator==(const XmlElement &) const = default;

    /// The first child of that local name, or nullptr.
    [[nodiscard]] const XmlElement *child(QStringView localName) const;
    /// The first element on a path of local names ("A/B/C"), or nullptr.
    [[nodiscard]] const XmlElement *at(QStringView path) const;
    /// Text at the path; empty if there is none. An empty path is this element.
    [[nodiscard]] QString textAt(QStringView path = {}) const;
    [[nodiscard]] QList<const XmlElement *> all(QStringView localName) const;
    [[nodiscard]] QString attribute(QStringView qualifiedName) const;
};

/// A file inside a PDF or an e-mail. The bytes of one inside a PDF stay in the reader; XML is handed over as a parsed
/// tree.
struct Attachment {
    QString name; ///< without folders and control characters
    qint64 byteSize = 0;
    bool isXml = false;    ///< by content; of a PDF
    QString problem;       ///< English; PDF: why one called *.xml could not be parsed. E-mail: why it is no document
    XmlElement xml;        ///< filled where isXml and problem is empty
    QByteArray bytes = {}; ///< of an e-mail, where problem is empty: the document itself

    bool operator==(const Attachment &) const = default;
};

/// Things noticed while reading that a person should hear of.
enum class ReadNotice : quint8 {
    HiddenText,       ///< text that is invisible, tiny or has the colour of the paper was left out
    UselessTextLayer, ///< a text layer without meaning gave way to OCR
    LowResolution,    ///< too few dots per inch to be read safely
    LanguageMissing,  ///< an OCR language that the settings ask for is not installed
    PagesLeftOut,     ///< more pages than the limit
    OcrTimeout,       ///< a page took too long; what was read of it is kept
    RestrictedPdf,    ///< opened without a password; its owner restricts copying or printing
};

struct Notice {
    ReadNotice kind = ReadNotice::HiddenText;
    int page = -1;  ///< -1 = the document
    QString detail; ///< English, for the log; never the hidden text itself
    bool operator==(const Notice &) const = default;
};

enum class DocumentFormat : quint8 { Unknown, Pdf, Png, Jpeg, Tiff, Webp, Bmp, Xml, Email };

/// What stands above an e-mail, decoded.
struct MailHead {
    QString from; ///< name and address
    QString subject;
    QDateTime date; ///< UTC; null = none that can be read
    bool operator==(const MailHead &) const = default;
};

struct StageTime {
    QString name; ///< "open", "text_layer", "render", "ocr", "xml", ...
    qint64 ms = 0;
    bool operator==(const StageTime &) const = default;
};

struct ReadDocument {
    DocumentFormat format = DocumentFormat::Unknown;
    int pageCount = 0;     ///< of the file; `pages` may hold fewer (PagesLeftOut)
    QList<ReadPage> pages; ///< empty for plain XML and for an e-mail
    QList<Attachment> attachments;
    MailHead mail;          ///< for format Email
    XmlElement xml;         ///< root, for format Xml
    QString xmpConformance; ///< fx:ConformanceLevel of the XMP metadata, or empty
    QString pdfTitle, pdfProducer;
    QList<Notice> notices;
    QList<StageTime> stages;

    bool operator==(const ReadDocument &) const = default;
};

/// Compact, versioned bytes of the pages with their words, as stored beside the document. Newest version: 2
/// (codes); version 1 is read as well.
[[nodiscard]] QByteArray packPages(const QList<ReadPage> &pages);
/// The reverse; an empty list for bytes that packPages() did not make (damaged ones included).
[[nodiscard]] QList<ReadPage> unpackPages(const QByteArray &packed);

} // namespace desk
