// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed: the Debian package unpacks to a program that runs, with manual, completion, desktop entry and MIME type.
#include "tests/support/test_support.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tagmill;

namespace {

struct Ran
{
    int status = -1;
    QString out, err;
};

Ran run(const QString &program, const QStringList &arguments, const QString &folder = {}, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(300'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class tst_package : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Ran packed = run(QStringLiteral("cpack"), {QStringLiteral("-G"), QStringLiteral("DEB"), QStringLiteral("-B"), m_dir.filePath(QStringLiteral("out"))}, QStringLiteral(TAGMILL_BUILD_DIR));
        QVERIFY2(packed.status == 0, qPrintable(packed.out + packed.err));
        const QStringList packages = QDir(m_dir.filePath(QStringLiteral("out"))).entryList({QStringLiteral("*.deb")});
        QCOMPARE(packages.size(), 1);
        m_package = m_dir.filePath(QStringLiteral("out/") + packages.first());
        m_root = m_dir.filePath(QStringLiteral("root"));
        const Ran unpacked = run(QStringLiteral("dpkg-deb"), {QStringLiteral("-x"), m_package, m_root});
        QVERIFY2(unpacked.status == 0, qPrintable(unpacked.err));
    }

    void thePackageNamesWhatItNeeds()
    {
        const QString control = run(QStringLiteral("dpkg-deb"), {QStringLiteral("-f"), m_package}).out;
        for (const char *part : {"Package: tagmill", "Section: science", "libqt6widgets6", "libopencv-", "Recommends: blender, fonts-noto-cjk"})
            QVERIFY2(control.contains(QString::fromLatin1(part)), qPrintable(QString(QString::fromLatin1(part) + QLatin1Char('\n') + control)));
    }

    void theProgramRunsFromWhereItLies()
    {
        const Ran version = run(m_root + QStringLiteral("/usr/bin/tagmill"), {QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        const Ran valid = run(m_root + QStringLiteral("/usr/bin/tagmill"), {QStringLiteral("validate-config"), QStringLiteral("-c"), m_root + QStringLiteral("/usr/share/doc/tagmill/samples/charuco_board.yaml")});
        QVERIFY2(valid.status == 0, qPrintable(valid.err));
    }

    void theManualNamesEveryCommandAndIsSound()
    {
        const QString page = m_root + QStringLiteral("/usr/share/man/man1/tagmill.1");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("120"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        const Ran shown = run(QStringLiteral("man"), {QStringLiteral("--warnings=all"), QStringLiteral("-E"), QStringLiteral("UTF-8"), QStringLiteral("-l"), page}, {}, environment);
        QVERIFY2(shown.status == 0 && shown.err.isEmpty(), qPrintable(shown.err.left(2000)));
        const Ran listed = run(QStringLiteral(TAGMILL_BINARY), {QStringLiteral("--help")});
        int commands = 0;
        for (const QString &line : QString(listed.out + listed.err).split(QLatin1Char('\n'))) {
            // "  audit run DATASET          Check …"
            if (!line.startsWith(QLatin1String("  ")) || line.size() < 4 || !line.at(2).isLower())
                continue;
            const QStringList words = line.simplified().split(QLatin1Char(' '));
            QVERIFY2(shown.out.contains(QStringLiteral("tagmill ") + words.first()), qPrintable(line));
            ++commands;
        }
        QVERIFY2(commands > 20, qPrintable(listed.out + listed.err));
    }

    void theShellCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("completed");
        QTest::newRow("a command") << "tagmill gen" << "generate";
        QTest::newRow("the second word of one") << "tagmill audit pr" << "prune";
        QTest::newRow("a flag") << "tagmill generate --renderer" << "--renderer-mode";
        QTest::newRow("a choice") << "tagmill generate --renderer-mode prev" << "preview";
        QTest::newRow("the flag of a command of two words") << "tagmill audit run --clo" << "--closure";
    }
    void theShellCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QString, completed);
        const QString file = m_root + QStringLiteral("/usr/share/bash-completion/completions/tagmill");
        const QString script = QStringLiteral("source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _tagmill; printf '%s\\n' \"${COMPREPLY[@]}\"")
                                   .arg(file, words)
                                   .arg(words.split(QLatin1Char(' ')).size() - 1);
        const Ran ran = run(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), script}, m_dir.path());
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.trimmed(), completed);
    }

    void theDesktopKnowsIt()
    {
        const Ran desktop = run(QStringLiteral("desktop-file-validate"), {m_root + QStringLiteral("/usr/share/applications/tagmill.desktop")});
        QVERIFY2(desktop.status == 0 && desktop.out.isEmpty(), qPrintable(desktop.out + desktop.err));
        const Ran meta = run(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"), m_root + QStringLiteral("/usr/share/metainfo/tagmill.metainfo.xml")});
        QVERIFY2(!meta.out.contains(QStringLiteral("E:")) && !meta.out.contains(QStringLiteral("W:")), qPrintable(meta.out + meta.err));
        QVERIFY(QFile::exists(m_root + QStringLiteral("/usr/share/icons/hicolor/scalable/apps/tagmill.svg")));
        const Ran mime = run(QStringLiteral("update-mime-database"), {m_root + QStringLiteral("/usr/share/mime")});
        QVERIFY2(mime.status == 0 && !mime.err.contains(QStringLiteral("rror")), qPrintable(mime.err));
        QFile globs(m_root + QStringLiteral("/usr/share/mime/globs2"));
        QVERIFY(globs.open(QIODevice::ReadOnly));
        QVERIFY(globs.readAll().contains("application/vnd.tagmill.config+yaml:*.tagmill.yaml"));
    }

private:
    QTemporaryDir m_dir;
    QString m_package, m_root;
};

QTEST_GUILESS_MAIN(tst_package)
#include "tst_package.moc"
