// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody needs a mouse: in every workspace and panel Tab comes by everything that can be used and back to where it began,
// what has the focus shows it and has a name for those who hear the window.
#include "app/main_window.h"
#include "models/dataset_handle.h"
#include "models/plan_model.h"
#include "models/sequence_document.h"
#include "models/session.h"
#include "tests/support/dataset_fixture.h"
#include "widgets/author_workspace.h"
#include "widgets/chart_view.h"
#include "widgets/config_editor.h"
#include "widgets/coverage_views.h"
#include "widgets/sequence_settings.h"
#include "widgets/sequence_settings_row.h"
#include "widgets/viewport_3d.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    QString text = QLatin1String(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u' ' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        text += u" \""_s + button->text() + u'"';
    if (!widget->accessibleName().isEmpty())
        text += u" ("_s + widget->accessibleName() + u')';
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(u"qt_"_s))
            return text + u" in "_s + parent->objectName();
    return text;
}

/// What has the focus, one Tab after the other, until one comes again.
QWidgetList tabChain(MainWindow &window, Qt::Key key = Qt::Key_Tab, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int most = 3000;
    QWidgetList chain;
    for (int i = 0; i < most; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
        focused = QApplication::focusWidget();
        if (!focused || chain.contains(focused)) {
            chain.append(focused);
            break;
        }
        chain.append(focused);
    }
    return chain;
}

/// Something to be used by itself: not the parts of another, nor a bar that scrolls.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s))
        return false;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QDockWidget *>(parent))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTabBar *>(widget)
           || qobject_cast<const ChartView *>(widget) || qobject_cast<const ImageCoverageView *>(widget);
}

/// The focus is on it, within it, or on the one of its exclusive group that is chosen.
bool isReached(const QWidget *widget, const QWidgetList &chain)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return std::any_of(chain.begin(), chain.end(), [&](const QWidget *focused) {
        if (focused == widget || widget->isAncestorOf(focused) || widget->focusProxy() == focused)
            return true;
        const auto *other = qobject_cast<const QAbstractButton *>(focused);
        const bool isOneOfSome = button && other && (button->group() ? button->group() == other->group() && button->group()->exclusive() : button->autoExclusive() && other->autoExclusive() && button->parentWidget() == other->parentWidget());
        return isOneOfSome; // arrows lead to the others
    });
}

/// A button whose action has a key, or stands in a menu of the window.
bool hasAction(const QWidget *widget, const MainWindow &window)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const QAction *action = button ? button->defaultAction() : nullptr;
    return action && (!action->shortcut().isEmpty() || window.findChildren<QAction *>().contains(action));
}

/// Behind the tab of another.
bool isCovered(const QWidget *widget)
{
    while (widget && !qobject_cast<const QDockWidget *>(widget))
        widget = widget->parentWidget();
    const auto *dock = static_cast<const QDockWidget *>(widget);
    return dock && !dock->isFloating() && !dock->parentWidget()->rect().intersects(dock->geometry());
}

/// Stands wholly above the one before it in the config form.
bool climbs(const QWidget *before, const QWidget *widget, const QWidget *form)
{
    const auto top = [form](const QWidget *part) { return part->mapTo(form, QPoint(0, 0)).y(); };
    return form->isAncestorOf(before) && form->isAncestorOf(widget) && top(widget) + widget->height() <= top(before);
}

} // namespace

class tst_keyboard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    /// The workspace and panel of the present row.
    void showAsAsked()
    {
        QFETCH(QString, action);
        QFETCH(QString, panel);
        m_window->findChild<QAction *>(action)->trigger();
        if (auto *dock = panel.isEmpty() ? nullptr : m_window->findChild<QDockWidget *>(panel)) {
            dock->show();
            dock->raise();
        }
        QTest::qWait(500);
    }

private slots:
    void initTestCase()
    {
        QVERIFY_RESULT(test::makeDataset(std::filesystem::path(m_dir.path().toStdString()) / "dataset", 3));
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->open(QString::fromStdString((test::sourceDir() / "resources/samples/charuco_board.yaml").string()));
        m_window->open(m_dir.filePath(u"dataset"_s));
        m_window->resize(1500, 950);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->plan().plan(), 60000);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void tabComesByEverything_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("panel");
        for (const char *workspace : {"view.render", "view.inspect", "view.audit"})
            QTest::newRow(workspace) << QString::fromLatin1(workspace) << QString();
        for (const QDockWidget *dock : m_window->findChild<AuthorWorkspace *>()->findChildren<QDockWidget *>())
            QTest::addRow("view.author, %s", qPrintable(dock->objectName())) << u"view.author"_s << dock->objectName();
    }
    void tabComesByEverything()
    {
        showAsAsked();
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        QWidgetList chain = tabChain(*m_window);
        QVERIFY2(chain.size() > 3 && chain.last(), "Tab leads nowhere");
        QVERIFY2(chain.indexOf(chain.last()) == 0, qPrintable(u"Tab does not leave: "_s + described(chain.last())));
        chain.removeLast();
        QStringList lost, nameless;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            if (isControl(widget) && !isReached(widget, chain) && !hasAction(widget, *m_window))
                lost.append(described(widget));
        for (QWidget *widget : chain) {
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            if (!heard || heard->text(QAccessible::Name).isEmpty())
                nameless.append(described(widget));
        }
        QVERIFY2(lost.isEmpty(), qPrintable(u"Tab does not come by:\n  "_s + lost.join(u"\n  "_s)));
        QVERIFY2(nameless.isEmpty(), qPrintable(u"without a name:\n  "_s + nameless.join(u"\n  "_s)));
        QStringList covered, climbing;
        const QWidget *form = m_window->findChild<ConfigEditor *>()->findChild<QScrollArea *>()->widget();
        for (qsizetype i = 0; i < chain.size(); ++i) {
            if (isCovered(chain[i]))
                covered.append(described(chain[i]));
            if (i > 0 && climbs(chain[i - 1], chain[i], form))
                climbing.append(described(chain[i]));
        }
        QVERIFY2(covered.isEmpty(), qPrintable(u"behind another panel:\n  "_s + covered.join(u"\n  "_s)));
        QVERIFY2(climbing.isEmpty(), qPrintable(u"above the one before:\n  "_s + climbing.join(u"\n  "_s)));
        // The other way round as well.
        const QWidgetList back = tabChain(*m_window, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(back.size() - 1, chain.size());
    }

    void f6ComesByEveryPanel_data() { tabComesByEverything_data(); }
    void f6ComesByEveryPanel()
    {
        QFETCH(QString, panel);
        showAsAsked();
        const QWidgetList chain = tabChain(*m_window, Qt::Key_F6);
        QStringList stops;
        for (const QWidget *widget : chain)
            stops.append(widget ? described(widget) : QString());
        QVERIFY2(chain.size() > 3 && chain.last(), qPrintable(u"F6 leads nowhere but to:\n  "_s + stops.join(u"\n  "_s)));
        QCOMPARE(chain.indexOf(chain.last()), 0);
        for (const QWidget *widget : chain)
            QVERIFY2(widget->isVisible() && !isCovered(widget), qPrintable(described(widget)));
        if (!panel.isEmpty()) {
            const auto *dock = m_window->findChild<QDockWidget *>(panel);
            const QWidgetList parts = dock->findChildren<QWidget *>();
            const bool hasControls = std::any_of(parts.begin(), parts.end(), isControl); // a list of no problems has none
            QVERIFY(!hasControls || std::any_of(chain.begin(), chain.end(), [dock](const QWidget *widget) { return dock->isAncestorOf(widget); }));
        }
        // There and back is where it was, not at the beginning of the panel.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aResetButtonThatGoesLeavesTheFocusInItsRow()
    {
        SequenceDocument document;
        SequenceSettings settings(document);
        settings.show();
        settings.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&settings));
        QVERIFY_RESULT(document.setValue("max_samples", std::int64_t{2}));
        auto *row = settings.findChild<SequenceSettingsRow *>(u"max_samples"_s);
        auto *reset = row->findChild<QToolButton *>();
        QVERIFY(reset->isVisible());
        reset->setFocus(Qt::TabFocusReason);
        QTest::keyClick(reset, Qt::Key_Space);
        QVERIFY(!reset->isVisible());
        QVERIFY2(row->findChild<QAbstractSpinBox *>()->hasFocus(), qPrintable(described(QApplication::focusWidget())));
    }

    void whatHasTheFocusShowsIt_data() { tabComesByEverything_data(); }
    void whatHasTheFocusShowsIt()
    {
        showAsAsked();
        QStringList hidden;
        QWidgetList chain = tabChain(*m_window);
        chain.removeLast();
        for (QWidget *widget : chain) {
            QWidget *shown = widget->parentWidget() ? widget->parentWidget() : widget; // frames are drawn around it
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = shown->grab().toImage();
            widget->clearFocus();
            QCoreApplication::processEvents();
            if (with == shown->grab().toImage())
                hidden.append(described(widget));
        }
        QVERIFY2(hidden.isEmpty(), qPrintable(u"does not show the focus:\n  "_s + hidden.join(u"\n  "_s)));
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(u"Fusion"_s);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Tagmill"_s);
    QCoreApplication::setApplicationName(u"Tagmill test"_s);
    tst_keyboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
