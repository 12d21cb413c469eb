// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_main.h"

#include <QApplication>
#include <QMainWindow>

namespace tagmill {

int runGui(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Tagmill"));
    window.show();
    return QApplication::exec();
}

} // namespace tagmill
