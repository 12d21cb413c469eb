// SPDX-License-Identifier: GPL-3.0-or-later
// What a click on "fix" makes of a config.
#include "core/config/quick_fix.h"

#include <QTest>

using namespace tagmill;

class tst_quick_fix : public QObject
{
    Q_OBJECT
private slots:
    void mends_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("after"); ///< empty: there is no plain fix
        const QString head = QStringLiteral("tagmill:\n  format: 1\n");
        const auto row = [&](const char *name, const char *before, const char *id, const char *after) {
            QTest::newRow(name) << QString(head + QLatin1String(before)) << QString::fromLatin1(id) << (*after ? QString(head + QLatin1String(after)) : QString());
        };

        row("above the most allowed", "camera:\n  min_elevation: 0\n  max_elevation: 3.5\n", "config.above_maximum", "camera:\n  min_elevation: 0\n  max_elevation: 1.0\n");
        row("not below an excluded bound", "camera:\n  fov: 200\n", "config.not_below", "camera:\n  fov: 120.0\n");
        row("below the least allowed, a whole number, comment kept", "camera:\n  samples_per_scene: 0 # few\n", "config.below_minimum", "camera:\n  samples_per_scene: 1 # few\n");
        row("a choice in other letters", "renderer:\n  mode: Cycles\n", "config.choice", "renderer:\n  mode: cycles\n");
        row("the beginning of one choice", "renderer:\n  mode: work\n", "config.choice", "renderer:\n  mode: workbench\n");
        row("a choice that is like none", "renderer:\n  mode: povray\n", "config.choice", "");
        row("two ends swapped", "camera:\n  min_distance: 3\n  max_distance: 1\n", "config.min_above_max", "camera:\n  min_distance: 1\n  max_distance: 3\n");
        row("a misspelt key", "camera:\n  fvo: 50\n", "config.unknown_key_near", "camera:\n  fov: 50\n");
        row("a misspelt key beside the right one", "camera:\n  fov: 60\n  fvo: 50\n", "config.unknown_key_near", "");
        row("shadow plates without a sun", "scenario:\n  occluders:\n    enabled: true\n", "config.occluders_without_sun",
            "scenario:\n  occluders:\n    enabled: true\nscene:\n  lighting:\n    directional:\n      - azimuth: 0.8\n        elevation: 0.8\n");
        row("shadow plates under a sun at the horizon", "scenario: {occluders: {enabled: true}}\nscene: {lighting: {directional: [{azimuth: 0, elevation: 0}]}}\n", "config.occluders_without_sun", "");
        row("a whole number with a fraction", "dataset:\n  num_scenes: 2.6\n", "config.not_integer", "dataset:\n  num_scenes: 3\n");
    }
    void mends()
    {
        QFETCH(QString, before);
        QFETCH(QString, id);
        QFETCH(QString, after);
        const auto document = ConfigDocument::fromText(before.toStdString(), TextFormat::Yaml);
        QVERIFY(document);
        const auto &problems = document->problems();
        const auto problem = std::find_if(problems.begin(), problems.end(), [&](const Problem &p) { return p.id == id.toStdString(); });
        QVERIFY2(problem != problems.end(), problems.empty() ? "no problem" : problems.front().text().c_str());
        const auto fix = quickFix(*document, *problem);
        QCOMPARE(fix ? QString::fromStdString(fix->after.text()) : QString(), after);
        if (fix)
            QVERIFY(!fix->what.sentence().empty());
    }

    void renderTagsMeaningIsLeftByOneKey()
    {
        const auto document = ConfigDocument::fromText("camera:\n  fov: 50 # degrees\n", TextFormat::Yaml);
        QVERIFY(document && document->config().isCompat());
        const auto fix = quickFix(*document, {"plan.means_render_tag", Severity::Notice, {}, {}, 0, {"seeds"}});
        QVERIFY(fix && !fix->after.config().isCompat());
        QVERIFY(fix->after.text().find("fov: 50 # degrees") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_quick_fix)
#include "tst_quick_fix.moc"
