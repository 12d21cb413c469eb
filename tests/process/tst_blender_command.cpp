// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_command.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

template<class... Text>
QStringList words(const Text &...text)
{
    return {QString::fromLatin1(text)...};
}

} // namespace

class tst_blender_command : public QObject
{
    Q_OBJECT
private slots:
    void commandsAreSplitAsAShellWould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("one word") << "/usr/bin/blender" << words("/usr/bin/blender");
        QTest::addRow("a wrapper") << "xvfb-run  -a\tblender" << words("xvfb-run", "-a", "blender");
        QTest::addRow("single quotes keep all") << "'/opt/my \"b\\' $x" << words("/opt/my \"b\\", "$x");
        QTest::addRow("double quotes") << "\"a b\" \"c\\\"d\" \"e\\f\"" << words("a b", "c\"d", "e\\f");
        QTest::addRow("backslash") << "a\\ b c" << words("a b", "c");
        QTest::addRow("quotes inside a word") << "a'b c'd" << words("ab cd");
        QTest::addRow("an empty argument") << "ssh '' x" << words("ssh", "", "x");
        QTest::addRow("nothing a shell would act on acts") << "blender;rm $(x) `y` *" << words("blender;rm", "$(x)", "`y`", "*");
    }

    void commandsAreSplitAsAShellWould()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto command = splitCommand(text);
        QVERIFY_RESULT(command);
        QCOMPARE(QStringList(command->program) + command->arguments, expected);
        const auto again = splitCommand(command->text());
        QVERIFY_RESULT(again);
        QVERIFY(*again == *command);
    }

    void badCommandsAreErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addRow("empty") << "" << "blender.empty_command";
        QTest::addRow("blank") << " \t" << "blender.empty_command";
        QTest::addRow("empty program") << "'' -a" << "blender.empty_command";
        QTest::addRow("open single quote") << "a 'b" << "blender.open_quote";
        QTest::addRow("open double quote") << "a \"b\\\"" << "blender.open_quote";
    }

    void badCommandsAreErrors()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto command = splitCommand(text);
        QVERIFY(!command);
        QCOMPARE(QString::fromStdString(command.error().problem.id), id);
        QVERIFY(!command.error().text().empty());
    }

    void theGivenComeFirstThenTheEnvironmentThenThePath()
    {
        QTemporaryDir folder;
        QFile program(folder.filePath(QStringLiteral("blender")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        qputenv("TAGMILL_BLENDER", "xvfb-run -a /x/blender");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8());
        const auto found = findBlenders({QStringLiteral("/a/b -c"), QStringLiteral("/a/b -c")});
        qputenv("PATH", path);
        qunsetenv("TAGMILL_BLENDER");
        QVERIFY(found.size() >= 3);
        QCOMPARE(found[0].text(), QStringLiteral("/a/b -c"));
        QCOMPARE(found[1].arguments.last(), QStringLiteral("/x/blender"));
        QCOMPARE(found[2].program, program.fileName());
    }
};

QTEST_APPLESS_MAIN(tst_blender_command)
#include "tst_blender_command.moc"
