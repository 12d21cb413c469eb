// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window is there in every language, and what a translation must keep is kept.
#include "app/language.h"
#include "app/main_window.h"
#include "models/session.h"
#include "tests/support/test_support.h"
#include "widgets/viewport_3d.h"

#include <QFontMetrics>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context, source;
    QStringList forms; ///< one, or as many as the language has of plurals
    bool isPlural = false, isFinished = true;
};

std::vector<Message> readCatalogue(const QString &code)
{
    QFile file(QString::fromStdString((test::sourceDir() / "translations" / ("tagmill_" + code.toStdString() + ".ts")).string()));
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural)
                messages.back().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform"))
            messages.back().forms.append(xml.readElementText());
    }
    return messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured());
    all.sort();
    return all;
}

/// What a reader of the program would trip over; empty: nothing.
QString faultOf(const Message &message, qsizetype pluralForms)
{
    if (!message.isFinished)
        return QStringLiteral("not translated");
    if (message.isPlural && message.forms.size() != pluralForms)
        return QStringLiteral("%1 plural forms instead of %2").arg(message.forms.size()).arg(pluralForms);
    for (const QString &text : message.forms) {
        if (text.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return QStringLiteral("empty");
        QStringList wanted = found(QStringLiteral("%L?\\d|%n"), message.source), kept = found(QStringLiteral("%L?\\d|%n"), text);
        if (message.isPlural && pluralForms > 1) { // "one camera" needs no number
            wanted.removeAll(QStringLiteral("%n"));
            kept.removeAll(QStringLiteral("%n"));
        }
        if (wanted != kept)
            return QStringLiteral("placeholders");
        if (found(QStringLiteral("</?[a-z]+[^>]*>"), message.source) != found(QStringLiteral("</?[a-z]+[^>]*>"), text))
            return QStringLiteral("markup");
        if (message.source.count(QRegularExpression(QStringLiteral("&[A-Za-z]"))) != text.count(QRegularExpression(QStringLiteral("&\\w"))))
            return QStringLiteral("accelerators");
        if (message.source.endsWith(QChar(0x2026)) != text.endsWith(QChar(0x2026)))
            return QStringLiteral("ellipsis");
    }
    return {};
}

} // namespace

class tst_translations : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cataloguesHoldEveryText()
    {
        QProcess script;
        script.start(QStringLiteral("bash"), {QString::fromStdString((test::sourceDir() / "scripts/update-translations").string()), QStringLiteral("--check")});
        QVERIFY(script.waitForFinished(60000));
        const QByteArray hint("run scripts/update-translations and translate:\n"), said = hint + script.readAllStandardOutput().left(3000) + script.readAllStandardError().left(1000);
        QVERIFY2(script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0, said.constData());
    }

    /// A text marked in a table is looked up by the class that shows it: tr() knows that by its full name.
    void tablesNameTheClassThatShowsThem()
    {
        for (const Message &message : readCatalogue(QStringLiteral("de")))
            QVERIFY2(message.context.startsWith(QLatin1String("tagmill::")) || QStringList({u"Audit"_s, u"CameraMetric"_s, u"Compat"_s, u"ConfigEditor"_s, u"EditCommand"_s, u"FailureCause"_s, u"GenConfig"_s, u"ImageCache"_s, u"Model"_s, u"NavigationStyle"_s, u"PassLegend"_s, u"PassPicture"_s, u"PlacedCameras"_s, u"PlanQuantity"_s, u"Preset"_s, u"Problem"_s, u"ProblemKind"_s, u"RecordQuantity"_s, u"Rejection"_s, u"TargetPicture"_s, u"TargetPrint"_s, u"ValueJson"_s, u"ViewportLegend"_s, u"ViewportSubject"_s}).contains(message.context),
                     qPrintable(message.context));
    }

    void translationsKeepWhatTheyMust_data()
    {
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("de") << 2;
        QTest::newRow("fr") << 2;
        QTest::newRow("ja") << 1;
        QTest::newRow("zh_CN") << 1;
    }
    void translationsKeepWhatTheyMust()
    {
        QFETCH(int, pluralForms);
        const auto messages = readCatalogue(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(messages.size() > 1900);
        QStringList faults;
        qsizetype sentences = 0, same = 0;
        for (const Message &message : messages) {
            if (const QString fault = faultOf(message, pluralForms); !fault.isEmpty())
                faults.append(QStringLiteral("%1: %2: %3 -> %4").arg(message.context, fault, message.source.left(70), message.forms.value(0).left(70)));
            if (message.source.contains(QLatin1Char(' '))) {
                ++sentences;
                same += message.forms.value(0) == message.source;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join(QLatin1Char('\n'))));
        QVERIFY2(same * 20 <= sentences, qPrintable(QStringLiteral("%1 of %2 texts of several words are as in English").arg(same).arg(sentences)));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *source, const char *translation, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << QString::fromUtf8(fault);
        };
        row("good", "&Open %1…", "%1 ö&ffnen…", "");
        row("a placeholder is gone", "Open %1", "Öffnen", "placeholders");
        row("another placeholder", "Open %1", "%2 öffnen", "placeholders");
        row("no accelerator", "&Open", "Öffnen", "accelerators");
        row("a tag is not closed", "<b>x</b>", "<b>x", "markup");
        row("no ellipsis", "Open…", "Öffnen", "ellipsis");
        row("empty", "Open", "", "empty");
    }
    void faultsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QString, fault);
        QCOMPARE(faultOf({{}, source, {translation}}, 2), fault);
        QCOMPARE(faultOf({{}, source, {translation}, true}, 2), QStringLiteral("1 plural forms instead of 2"));
        QCOMPARE(faultOf({{}, source, {translation}, false, false}, 2), QStringLiteral("not translated"));
    }

    void everyCharacterHasAGlyph()
    {
        const QFontMetrics metrics{QFont()};
        QVERIFY(!metrics.inFontUcs4(0x10fffe)); // the control: no character at all
        std::set<uint> missing;
        for (const Language &language : languages())
            for (const Message &message : readCatalogue(language.code))
                for (const QString &text : message.forms)
                    for (const uint character : text.toUcs4())
                        if (character > 0x20 && !metrics.inFontUcs4(character))
                            missing.insert(character);
        QString list;
        for (const uint character : missing)
            list += QStringLiteral("%1 (U+%2) ").arg(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)).arg(character, 4, 16);
        QVERIFY2(missing.empty(), qPrintable(list));
    }

    void theWindowSpeaksEachLanguage_data()
    {
        QTest::addColumn<QString>("quit");
        QTest::newRow("en") << QStringLiteral("&Quit");
        QTest::newRow("de") << QString();
        QTest::newRow("fr") << QString();
        QTest::newRow("ja") << QString();
        QTest::newRow("zh_CN") << QString();
    }
    void theWindowSpeaksEachLanguage()
    {
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, quit);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/tagmill_") + code));
        QCoreApplication::installTranslator(&translator);
        if (quit.isEmpty())
            for (const Message &message : readCatalogue(code))
                if (message.context == QLatin1String("tagmill::MainWindow") && message.source == QLatin1String("&Quit"))
                    quit = message.forms.value(0);
        {
            Session session;
            MainWindow window(session);
            QStringList texts;
            for (const QAction *action : window.menuBar()->actions().first()->menu()->actions())
                texts.append(action->text());
            QVERIFY2(texts.contains(quit), qPrintable(texts.join(QLatin1Char('|'))));
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    tst_translations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_translations.moc"
