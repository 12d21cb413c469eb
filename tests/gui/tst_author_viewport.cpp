// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_support.h"

#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/viewport_guides.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tagmill;

namespace {

/// Two triangles over the whole picture of an identity view.
QByteArray wall(const QVector3D &color)
{
    VertexWriter writer;
    const QVector3D a(-1, -1, -0.5f), b(1, -1, -0.5f), c(1, 1, -0.5f), d(-1, 1, -0.5f);
    for (const QVector3D &p : {a, b, c, a, c, d})
        writer.add(p, {}, color);
    return writer.take();
}

} // namespace

class tst_author_viewport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPictureHasWhatItsRevisionAskedFor()
    {
        const auto viewport = makeViewport3D();
        QSignalSpy frames(viewport.get(), &Viewport3D::frameReady);
        const std::vector<QVector3D> colors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {0, 1, 1}};
        for (size_t i = 0; i < colors.size(); ++i) {
            ViewportView view;
            view.size = QSizeF(300 + 40.0 * static_cast<double>(i / 2), 200);
            viewport->setView(view, 1);
            viewport->setLayer(ViewportLayer::Triangles, wall(colors[i]));
            ViewportFrame frame;
            QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && (frame = frames.last().first().value<ViewportFrame>()).revision == viewport->revision(), 10000);
            QCOMPARE(frame.image.size(), view.size.toSize());
            const QColor color = frame.image.pixelColor(20, 30);
            QCOMPARE(color.name(), QColor::fromRgbF(colors[i].x(), colors[i].y(), colors[i].z()).name());
        }
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QApplication application(argc, argv);
    tst_author_viewport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_author_viewport.moc"
