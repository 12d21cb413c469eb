// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_ring.h"

#include "widgets/chart_view.h"
#include "widgets/coverage_views.h"
#include "widgets/curve_view.h"
#include "widgets/picture_viewer.h"
#include "widgets/range_chart.h"
#include "widgets/viewport_canvas.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace tagmill {

namespace {

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *around)
        : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setGeometry(around->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int width = 2;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
};

bool wouldNotShowIt(const QWidget &widget)
{
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    const bool isChart = qobject_cast<const ChartView *>(&widget) || qobject_cast<const RangeChart *>(&widget) || qobject_cast<const CurveView *>(&widget) || qobject_cast<const ImageCoverageView *>(&widget);
    return (button && button->isFlat()) || isChart || qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const ViewportCanvas *>(&widget) || qobject_cast<const PictureViewer *>(&widget);
}

} // namespace

void FocusRing::install()
{
    if (!qApp->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(qApp);
}

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    if (m_target)
        m_target->removeEventFilter(this);
    delete m_ring;
    m_target = nullptr;
    const bool cameByKey = focused && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange) && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (!cameByKey || !wouldNotShowIt(*focused))
        return;
    m_target = focused;
    m_target->installEventFilter(this);
    m_ring = new Ring(focused);
    m_ring->show();
}

bool FocusRing::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() == QEvent::Resize && target == m_target && m_ring)
        m_ring->setGeometry(m_target->rect());
    return QObject::eventFilter(target, event);
}

} // namespace tagmill
