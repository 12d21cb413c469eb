// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_main.h"

#include "app/language.h"
#include "app/main_window.h"
#include "app/theme.h"
#include "models/background_thread.h"
#include "models/session.h"
#include "widgets/viewport_3d.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>

namespace tagmill {

namespace {

/// Milliseconds since this process was started, by the kernel's book (proc(5), field 22 of stat).
double msSinceProcessStart()
{
    std::ifstream stat("/proc/self/stat");
    std::string text;
    std::getline(stat, text, ')'); // the name may hold blanks
    for (int field = 3; field <= 22; ++field)
        stat >> text;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = std::strtod(text.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started) * 1e3;
}

/// With TAGMILL_TRACE_START set, says when the first frame of the window was painted: for the benchmark.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
        : QObject(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { std::fprintf(stderr, "first paint after %.0f ms\n", msSinceProcessStart()); });
        }
        return false;
    }
};

} // namespace

int runGui(int argc, char **argv)
{
    prepareGuiProcess();
    prepareViewport3D();
    QCoreApplication::setOrganizationName(QStringLiteral("Tagmill"));
    QCoreApplication::setApplicationName(QStringLiteral("Tagmill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAGMILL_VERSION));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("tagmill"));
    QApplication::setWindowIcon(themedIcon(QStringLiteral("tagmill")));

    installLanguage();
    Session session;
    MainWindow window(session);
    if (qEnvironmentVariableIsSet("TAGMILL_TRACE_START"))
        new FirstPaint(&window);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype first = arguments.value(1) == QLatin1String("gui") ? 2 : 1;
    if (arguments.size() > first)
        window.open(arguments.at(first));
    if (!window.hasWorkspace())
        window.showStart();
    window.show();
    window.offerLostEdits();
    window.offerLostJobs();
    return QApplication::exec();
}

} // namespace tagmill
