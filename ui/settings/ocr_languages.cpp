// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ocr_languages.h"

#include <QDir>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Suffix = ".traineddata"_L1;

QStringList dataFolders()
{
    QStringList folders;
    const QString prefix = qEnvironmentVariable("TESSDATA_PREFIX");
    if (!prefix.isEmpty())
        folders << prefix << prefix + u"/tessdata"_s;
    for (const QString &root : {u"/usr/share/tesseract-ocr"_s, u"/usr/local/share"_s, u"/usr/share"_s,
                                u"/opt/homebrew/share"_s, u"C:/Program Files/Tesseract-OCR"_s}) {
        folders << root + u"/tessdata"_s;
        if (!root.endsWith("tesseract-ocr"_L1))
            continue;
        for (const QString &version : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders << root + u'/' + version + u"/tessdata"_s;
    }
    return folders;
}

} // namespace

QStringList ocrLanguagesIn(const QString &folder)
{
    QStringList names;
    for (QString name : QDir(folder).entryList({u'*' + QString(Suffix)}, QDir::Files, QDir::Name)) {
        name.chop(Suffix.size());
        if (name != "osd"_L1 && name != "equ"_L1 && name != "snum"_L1) // not languages: orientation, formulas, digits
            names.append(name);
    }
    return names;
}

QStringList installedOcrLanguages()
{
    QSet<QString> names;
    for (const QString &folder : dataFolders()) {
        for (const QString &name : ocrLanguagesIn(folder))
            names.insert(name);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

QString ocrLanguageTitle(const QString &name)
{
    const QLocale::Language language = QLocale::codeToLanguage(name.left(3));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return name;
    QString native =
        language == QLocale::English ? QLocale::languageToString(language) : QLocale(language).nativeLanguageName();
    if (native.isEmpty())
        native = QLocale::languageToString(language);
    if (language == QLocale::Spanish) // its own name for itself names the country too
        native = native.section(u' ', 0, 0);
    native[0] = native[0].toUpper();
    return u"%1 (%2)"_s.arg(native, name);
}

QString ocrInstallCommand(const QString &name)
{
    return u"sudo apt install tesseract-ocr-"_s + QString(name).replace(u'_', u'-');
}

} // namespace desk
