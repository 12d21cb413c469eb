// SPDX-License-Identifier: GPL-3.0-or-later
// RenderConfig: keys, sizes of memory, what contradicts itself, what decides pixels.
#include "core/config/render_config.h"
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>

using namespace tagmill;

class tst_RenderConfig : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyOfThePageIsThere()
    {
        // visionsim.simulate.config.RenderConfig, as its page lists it.
        constexpr const char *page[] = {"executable", "height", "width", "bit_depth", "file_format", "exr_codec", "depths", "normals", "flows", "flow_direction", "segmentations", "debug", "keyframe_multiplier", "timeout", "autoexec", "device_type", "adaptive_threshold", "max_samples", "use_denoising", "log_dir", "allow_skips", "unbind_camera", "use_animations", "use_motion_blur", "addons", "jobs", "autoscale", "max_job_vram"};
        const auto rows = renderConfigRows();
        for (size_t i = 0; i < std::size(page); ++i)
            QCOMPARE(std::string(rows[i].key), std::string(page[i]));
    }

    void sizesOfMemory_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        for (const auto &[text, bytes] : {std::pair("4GB", qint64(4) << 30), std::pair("4 GB", qint64(4) << 30), std::pair("1.5gb", qint64(3) << 29), std::pair("123", qint64(123)), std::pair("4G", qint64(4) << 30), std::pair("512MiB", qint64(512) << 20), std::pair(" 3GB", qint64(3) << 30), std::pair("0", qint64(0)),
                                           std::pair("GB", qint64(-1)), std::pair("-4GB", qint64(-1)), std::pair("4 elephants", qint64(-1)), std::pair("", qint64(-1)), std::pair("1e30GB", qint64(-1)), std::pair("nan", qint64(-1))})
            QTest::newRow(text) << text << bytes;
    }
    void sizesOfMemory()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto size = readByteSize(text.toStdString());
        QCOMPARE(size.has_value(), bytes >= 0);
        if (size)
            QCOMPARE(size->bytes, bytes);
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("problem"); ///< empty: it is read
        QTest::newRow("all kinds") << "{width: 64, exr_codec: piz, device_type: OPTIX, addons: [a, b], max_job_vram: 4000000, use_denoising: null}" << "";
        QTest::newRow("JSON's null") << "{height: null, max_job_vram: null}" << "";
        QTest::newRow("a width of 0") << "width: 0" << "width";
        QTest::newRow("an unknown codec") << "exr_codec: MP3" << "exr_codec";
        QTest::newRow("time that runs backwards") << "keyframe_multiplier: -1" << "keyframe_multiplier";
        QTest::newRow("time that stands") << "keyframe_multiplier: 0" << "keyframe_multiplier";
        QTest::newRow("flow with blur") << "{flows: true, use_motion_blur: true}" << "use_motion_blur";
        QTest::newRow("autoscale without a size") << "autoscale: true" << "max_job_vram";
        QTest::newRow("a list for a number") << "jobs: [1]" << "jobs";
        QTest::newRow("no workers") << "jobs: 0" << "jobs";
        QTest::newRow("a movie") << "file_format: FFMPEG" << "file_format";
    }
    void keysAreChecked()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, problem);
        QTemporaryDir dir;
        const std::string file = dir.filePath(QStringLiteral("render.yaml")).toStdString();
        QVERIFY_RESULT(writeFileAtomically(file, yaml.toStdString()));
        Report report;
        const auto keys = readRenderConfigKeys(file, report);
        if (problem.isEmpty()) {
            QVERIFY_RESULT(keys);
            return;
        }
        QVERIFY(!keys);
        QVERIFY2(keys.error().problem.where == problem.toStdString() && keys.error().problem.file == file, keys.error().text().c_str());
    }

    void unknownKeysAreTold()
    {
        QTemporaryDir dir;
        const std::string file = dir.filePath(QStringLiteral("render.json")).toStdString();
        QVERIFY_RESULT(writeFileAtomically(file, R"({"widht": 5, "height": 7})"));
        Report report;
        const auto keys = readRenderConfigKeys(file, report);
        QVERIFY_RESULT(keys);
        QCOMPARE(keys->size(), size_t(1));
        QCOMPARE(report.problems.size(), size_t(1));
        QVERIFY(report.problems[0].text().find("width") != std::string::npos);
    }

    void whatIsWrittenIsReadAgain()
    {
        RenderConfig config;
        for (const auto &[key, value] : std::initializer_list<std::pair<const char *, Value>>{{"width", 64}, {"flow_direction", "BOTH"}, {"max_job_vram", "4GB"}, {"file_format", "png"}, {"use_motion_blur", false}})
            QVERIFY_RESULT(setRenderConfig(config, key, value));
        QTemporaryDir dir;
        const std::string file = dir.filePath(QStringLiteral("render.json")).toStdString();
        QVERIFY_RESULT(writeFileAtomically(file, renderConfigJson(config)));
        Report report;
        const auto keys = readRenderConfigKeys(file, report);
        QVERIFY_RESULT(keys);
        RenderConfig back;
        for (const auto &[key, value] : *keys)
            QVERIFY_RESULT(setRenderConfig(back, key, value));
        QVERIFY(back == config);
        QCOMPARE(*config.file_format, std::string("PNG"));
    }

    void onlyWhatDecidesPixelsIsInTheIdentity()
    {
        const std::string plain = renderConfigPixelsJson({});
        RenderConfig same;
        same.jobs = 7;
        same.depths = same.normals = true;
        same.debug = false;
        same.allow_skips = false;
        QCOMPARE(renderConfigPixelsJson(same), plain);
        RenderConfig other;
        other.max_samples = 4;
        QVERIFY(renderConfigPixelsJson(other) != plain);
        other = {};
        other.raw_flow_order = true;
        QVERIFY(renderConfigPixelsJson(other) != plain);
    }
};

QTEST_APPLESS_MAIN(tst_RenderConfig)
#include "tst_render_config.moc"
