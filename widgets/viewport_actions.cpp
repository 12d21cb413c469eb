// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewport_actions.h"

#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QAction>

#include <functional>
#include <numbers>

namespace tagmill {

namespace {

class Maker
{
public:
    explicit Maker(ViewportCanvas &canvas)
        : m_canvas(canvas)
    {
    }

    QAction *add(const char *name, const QString &text, const QKeySequence &keys, std::function<void()> run)
    {
        auto *action = new QAction(text, &m_canvas);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &m_canvas, [run = std::move(run)] { run(); });
        m_canvas.addAction(action);
        m_made.append(action);
        return action;
    }

    void addSide(const char *name, const QString &text, const QKeySequence &keys, double yaw, double pitch)
    {
        add(name, text, keys, [&canvas = m_canvas, yaw, pitch] { canvas.lookFrom(yaw, pitch); });
    }

    void separate()
    {
        auto *line = new QAction(&m_canvas);
        line->setSeparator(true);
        m_made.append(line);
    }

    const QList<QAction *> &made() const { return m_made; }

private:
    ViewportCanvas &m_canvas;
    QList<QAction *> m_made;
};

} // namespace

QList<QAction *> makeViewActions(ViewportCanvas &canvas)
{
    constexpr double right = std::numbers::pi / 2;
    Maker make(canvas);
    make.add("frameAll", ViewportPanel::tr("Frame all"), Qt::Key_Home, [&canvas] { canvas.frameAll(); });
    make.add("frameSelected", ViewportPanel::tr("Frame selected"), Qt::Key_Period, [&canvas] { canvas.frameSelected(); });
    make.add("selectAll", ViewportPanel::tr("Select all"), Qt::Key_A, [&canvas] { canvas.selectAll(); });
    make.add("selectNone", ViewportPanel::tr("Select none"), Qt::ALT | Qt::Key_A, [&canvas] { canvas.selectCameras({}, false); });
    make.add("selectBox", ViewportPanel::tr("Select in a box"), Qt::Key_B, [&canvas] { canvas.askBox(); });
    make.separate();
    make.add("lookThrough", ViewportPanel::tr("Look through"), Qt::Key_0, [&canvas] { canvas.setLookingThrough(!canvas.isLookingThrough()); });
    make.addSide("viewFront", ViewportPanel::tr("Front"), Qt::Key_1, -right, 0);
    make.addSide("viewRight", ViewportPanel::tr("Right"), Qt::Key_3, 0, 0);
    make.addSide("viewTop", ViewportPanel::tr("Top"), Qt::Key_7, -right, right);
    make.addSide("viewBack", ViewportPanel::tr("Back"), Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_1, right, 0);
    make.addSide("viewLeft", ViewportPanel::tr("Left"), Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_3, 2 * right, 0);
    QAction *flat = make.add("viewFlat", ViewportPanel::tr("Without perspective"), Qt::Key_5, [&canvas] { canvas.setOrthographic(!canvas.isOrthographic()); });
    flat->setCheckable(true);
    return make.made();
}

} // namespace tagmill
