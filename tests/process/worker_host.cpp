// SPDX-License-Identifier: GPL-3.0-or-later
// A small Tagmill for tests: the guard, or a host that starts one worker, says so, and waits to be killed.
//   worker_host --guard FD -- COMMAND…      as tagmill does
//   worker_host COMMAND…                    prints "ready" or "failed: …", then lives until it is killed
#include "blender_link/guard.h"
#include "blender_link/worker_process.h"

#include <QCoreApplication>

#include <cstdio>
#include <string_view>

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--guard")
        return tagmill::runGuard(argc, argv);
    QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    const QString program = words.takeFirst();
    tagmill::WorkerProcess worker({.command = {program, words}, .threads = 1, .exchangeFolder = {}});
    QObject::connect(&worker, &tagmill::WorkerProcess::ready, &app, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    QObject::connect(&worker, &tagmill::WorkerProcess::failedToStart, &app, [&app](const tagmill::Error &error) {
        std::printf("failed: %s\n", error.text().c_str());
        std::fflush(stdout);
        app.exit(1);
    });
    worker.start();
    return app.exec();
}
