// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>

using namespace desk;

namespace {
constexpr double TextContrast = 4.5; // WCAG 2.1 AA
constexpr double SignContrast = 3.0; // AA for what is not text: rings, icons
} // namespace

class TestTheme : public QObject {
    Q_OBJECT

    static void check(const QColor &text, const QColor &behind, double least, const char *what)
    {
        const double ratio = contrastRatio(text, behind);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                .arg(QString::fromLatin1(what), text.name(), behind.name())
                                                .arg(ratio)));
    }

private slots:
    void contrastOfBlackAndWhite()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = themePalette(dark);
        QCOMPARE(isDark(palette), dark);
        const QList<QColor> surfaces{
            palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
            palette.color(QPalette::Button), railSurface(palette),          hoverSurface(palette)};
        for (const QColor &surface : surfaces) {
            check(palette.color(QPalette::Text), surface, TextContrast, "text");
            check(quietText(palette), surface, TextContrast, "quiet text");
            check(palette.color(QPalette::Highlight), surface, SignContrast, "focus ring");
        }
        check(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), TextContrast,
              "main button");
        check(selectionText(palette), selectionSurface(palette), TextContrast, "selected row");
        check(palette.color(QPalette::Link), selectionSurface(palette), TextContrast, "action of a row");
        check(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), TextContrast, "tooltip");
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Doubtful, Tone::Wrong}) {
            const ToneColours colours = toneColours(tone, palette);
            check(colours.text, colours.background, TextContrast, "tone on its background");
            for (const QColor &surface : surfaces)
                check(colours.text, surface, TextContrast, "tone on a surface");
        }
    }

    void namesOfChoicesGoBothWays()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(Theme::choiceFromName(Theme::choiceName(choice)), choice);
        QCOMPARE(Theme::choiceFromName(u"something else"), ThemeChoice::System);
    }

    void changesLive()
    {
        Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        theme.setChoice(ThemeChoice::Light);
        const QImage light = icon(u"search").pixmap(16, 16).toImage();
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        const QImage dark = icon(u"search").pixmap(16, 16).toImage();
        QVERIFY2(light != dark, "icons take the colour of the theme");
        const QImage disabled = icon(u"search").pixmap(QSize(16, 16), QIcon::Disabled).toImage();
        QVERIFY(disabled != dark);
    }

    void iconsAreSharp()
    {
        const QPixmap pixmap = icon(u"search").pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY(icon(u"no such icon").isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
