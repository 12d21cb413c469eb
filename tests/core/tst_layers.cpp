// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of the house: who may include whom.
#include "core/files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <map>
#include <regex>

using namespace tagmill;
namespace fs = std::filesystem;

namespace {

struct SourceFile
{
    std::string path; ///< from the root, with slashes
    std::vector<std::string> includes;
};

std::vector<SourceFile> sources(const std::string &folder)
{
    // Not a raw string: moc 6.4 loses its way in one that holds quotes.
    const std::regex include("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^\">]+)[\">]", std::regex::multiline);
    std::vector<SourceFile> files;
    for (const auto &entry : fs::recursive_directory_iterator(test::sourceDir() / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp" && extension != ".hpp")
            continue;
        SourceFile file{fs::relative(entry.path(), test::sourceDir()).generic_string(), {}};
        const std::string text = *readFile(entry.path());
        for (auto it = std::sregex_iterator(text.begin(), text.end(), include); it != std::sregex_iterator(); ++it)
            file.includes.push_back((*it)[1].str());
        files.push_back(std::move(file));
    }
    return files;
}

bool startsWith(const std::string &text, std::string_view prefix)
{
    return text.compare(0, prefix.size(), prefix) == 0;
}

/// Stations in the order of the flow; a station may include itself and the earlier ones.
const std::vector<std::string> stations = {"random", "config", "optics", "target", "compile", "scene", "imaging", "print", "truth", "dataset", "sequence", "calibration", "plan", "export", "audit", "cluster"};

} // namespace

class tst_layers : public QObject
{
    Q_OBJECT
private slots:
    void foldersIncludeOnlyWhatLiesBelowThem()
    {
        const std::map<std::string, std::vector<std::string>> forbidden = {
            {"core", {"blender_link/", "models/", "widgets/", "app/", "Q"}},
            {"blender_link", {"models/", "widgets/", "app/", "QWidget", "QtWidgets", "QGui", "QImage", "QtGui"}},
            {"models", {"widgets/", "app/", "QWidget", "QtWidgets", "QApplication", "QTreeView", "Qt3D"}},
            {"widgets", {"app/"}},
        };
        int files = 0;
        for (const auto &[folder, prefixes] : forbidden) {
            for (const SourceFile &file : sources(folder)) {
                ++files;
                for (const std::string &include : file.includes)
                    for (const std::string &prefix : prefixes)
                        QVERIFY2(!startsWith(include, prefix), (file.path + " includes " + include).c_str());
            }
        }
        QVERIFY(files > 10);
    }

    void coreStationsIncludeOnlyEarlierStations()
    {
        for (size_t s = 0; s < stations.size(); ++s) {
            if (!fs::exists(test::sourceDir() / "core" / stations[s]))
                continue;
            for (const SourceFile &file : sources("core/" + stations[s]))
                for (const std::string &include : file.includes)
                    for (size_t later = s + 1; later < stations.size(); ++later)
                        QVERIFY2(!startsWith(include, "core/" + stations[later] + "/"), (file.path + " includes " + include).c_str());
        }
    }

    void heavyHeadersStayOutOfHeaders()
    {
        for (const char *folder : {"core", "blender_link", "models", "widgets", "app"}) {
            for (const SourceFile &file : sources(folder)) {
                const bool isHeader = file.path.ends_with(".h");
                for (const std::string &include : file.includes) {
                    const std::string what = file.path + " includes " + include;
                    QVERIFY2(!(isHeader && startsWith(include, "opencv2/") && file.path != "core/image_cv.h"), what.c_str());
                    QVERIFY2(!(isHeader && include == "nlohmann/json.hpp"), what.c_str());
                    for (const char *umbrella : {"opencv2/opencv.hpp", "QtWidgets", "QtCore", "QtGui", "QtConcurrent", "QtTest"})
                        QVERIFY2(include != umbrella, what.c_str());
                    QVERIFY2(!(isHeader && include == "Eigen/Dense"), what.c_str());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_layers)
#include "tst_layers.moc"
