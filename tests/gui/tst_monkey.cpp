// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who edits at random: the real window, driven by a seeded generator through its fields, lists, 3D view, panels,
// commands and dialogs, with values good and bad. Nothing may crash, no edit may be lost: at the end undoing everything leads
// back to the text it began with. What was done and how much of the program it reached is said and has a floor. Meant for the
// sanitizer presets and for an hour:
//   cmake --build --preset asan --target tst_monkey
//   TAGMILL_MONKEY_SECONDS=3600 TAGMILL_MONKEY_SEED=1 xvfb-run -a -s "-screen 0 1600x1000x24" build/asan/bin/tst_monkey
#include "app/actions.h"
#include "app/main_window.h"
#include "core/config/field.h"
#include "core/files.h"
#include "core/random/generator.h"
#include "models/document_model.h"
#include "models/plan_model.h"
#include "models/selection.h"
#include "models/session.h"
#include "tests/support/test_support.h"
#include "widgets/author_workspace.h"
#include "widgets/viewport_3d.h"
#include "widgets/viewport_canvas.h"
#include "widgets/viewport_panel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>

#include <cmath>
#include <fstream>
#include <malloc.h>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <unistd.h>

using namespace tagmill;
using namespace Qt::Literals::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
extern "C" size_t __sanitizer_get_current_allocated_bytes(); // sanitizer/allocator_interface.h, which gcc 12 leaves out
#endif

namespace {

constexpr const char *startText = "# begun by hand\n"
                                  "tagmill: {format: 1}\n"
                                  "dataset: {num_scenes: 3, seeds: {global_seed: 5}}\n"
                                  "camera: {resolution: [320, 240], fov: 60, samples_per_scene: 4, min_distance: 0.4, max_distance: 0.8} # near\n"
                                  "scenario: {subject: {type: BOARD, rows: 5, cols: 7, square_size_mm: 40, marker_size_mm: 30, dictionary: DICT_4X4_50}}\n";

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// What the program has allocated and not freed, MB. Under a sanitizer its pages tell of the sanitizer: what was freed is kept
/// for a while, and every new stack of calls for ever.
double heldMegabytes()
{
#ifdef __SANITIZE_ADDRESS__
    return static_cast<double>(__sanitizer_get_current_allocated_bytes()) / 1e6;
#else
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
#endif
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0, resident = 0;
    file >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Memory by the second, MB.
struct MemoryCurve
{
    std::vector<double> held, resident;

    void note()
    {
        held.push_back(heldMegabytes());
        resident.push_back(residentMegabytes());
    }
    /// The last quarter of the time by the second one: the first is that of filling what has a limit.
    static double growth(const std::vector<double> &curve) { return mean(curve, 0.75, 1) / mean(curve, 0.25, 0.5); }
    static double mean(const std::vector<double> &curve, double from, double to)
    {
        const auto at = [&](double part) { return curve.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(curve.size())); };
        return std::accumulate(at(from), at(to), 0.0) / static_cast<double>(std::max<std::ptrdiff_t>(1, at(to) - at(from)));
    }
    /// As it would be if every action of `perSecond` lost so many bytes.
    static std::vector<double> leaking(std::vector<double> curve, double perSecond, double bytes)
    {
        for (size_t second = 0; second < curve.size(); ++second)
            curve[second] += static_cast<double>(second) * perSecond * bytes / 1e6;
        return curve;
    }
};

constexpr double flat = 1.15; ///< growth that is no growth: pictures come and go

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

class Monkey
{
public:
    Monkey(Session &session, MainWindow &window, std::uint64_t seed)
        : m_session(session)
        , m_window(window)
        , m_generator(seed)
    {
        for (const FieldDesc &field : genConfigFields())
            m_fields.push_back(&field);
        // What it starts could run for long or needs somebody to choose a file.
        m_left = {u"file.new"_s, u"file.newSequence"_s, u"file.open"_s, u"file.openDataset"_s, u"file.import"_s, u"file.saveAs"_s, u"file.quit"_s, u"render.start"_s, u"view.sequence"_s,
                  u"view.render"_s, u"view.inspect"_s, u"view.audit"_s};
        m_actions = m_window.findChild<Actions *>();
        for (const QString &id : m_left)
            m_actions->get(id)->setEnabled(false);
    }

    /// One thing, chosen by weight.
    void act()
    {
        static const std::vector<std::pair<const char *, void (Monkey::*)()>> deeds{
            {"set a field", &Monkey::setField}, {"set a field", &Monkey::setField}, {"set a field", &Monkey::setField},
            {"reset a field", &Monkey::resetField}, {"undo and redo", &Monkey::undo}, {"select cameras", &Monkey::selectCameras},
            {"mouse in the 3D view", &Monkey::useMouse}, {"key in the 3D view", &Monkey::useKey}, {"run a command", &Monkey::runCommand},
            {"press a button", &Monkey::pressButton}, {"press a button", &Monkey::pressButton}, {"type into a field", &Monkey::typeText},
            {"use a box or slider", &Monkey::useBox}, {"edit the text", &Monkey::editText}, {"show a panel", &Monkey::showPanel},
            {"resize the window", &Monkey::resize}, {"save", &Monkey::save}};
        const auto &[name, deed] = deeds[static_cast<size_t>(below(static_cast<int>(deeds.size())))];
        ++m_done[name];
        (this->*deed)();
    }

    const std::map<std::string, int> &done() const { return m_done; }
    size_t reachedFields() const { return m_reachedFields.size(); }
    size_t allFields() const { return m_fields.size(); }
    const std::set<QString> &commands() const { return m_commands; }
    size_t reachedButtons() const { return m_buttons.size(); }

    int below(int count) { return count <= 0 ? 0 : static_cast<int>(m_generator.integers(0, count)); }

private:
    double real(double low, double high) { return m_generator.uniform(low, high); }

    double numberFor(const FieldDesc &field)
    {
        const double low = std::isfinite(field.soft.min) ? field.soft.min : 0, high = std::isfinite(field.soft.max) ? field.soft.max : 10;
        switch (below(8)) {
        case 0: return low;
        case 1: return high;
        case 2: return -high;
        case 3: return 0;
        default: return real(low, high);
        }
    }

    Value valueFor(const FieldDesc &field)
    {
        if (field.nullable && below(4) == 0)
            return {};
        const auto number = [&] { return Value(numberFor(field)); };
        const auto whole = [&] { return Value(static_cast<std::int64_t>(numberFor(field))); };
        const auto numbers = [&](int count) {
            ValueList list;
            for (int i = 0; i < count; ++i)
                list.push_back(number());
            return Value(std::move(list));
        };
        switch (field.kind) {
        case Kind::Bool: return Value(below(2) == 1);
        case Kind::Integer: return whole();
        case Kind::Real: return number();
        case Kind::Choice: return field.choices.empty() || below(12) == 0 ? Value("nonsense") : Value(field.choices[static_cast<size_t>(below(static_cast<int>(field.choices.size())))]);
        case Kind::Vector2i: return Value(ValueList{whole(), whole()});
        case Kind::Vector3d: return numbers(3);
        case Kind::IntegerOrRange: return below(2) ? whole() : Value(ValueList{whole(), whole()});
        case Kind::IntegerList: return Value(ValueList{whole(), whole(), whole()});
        case Kind::ChoiceList: return field.choices.empty() ? Value(ValueList{}) : Value(ValueList{Value(field.choices[static_cast<size_t>(below(static_cast<int>(field.choices.size())))])});
        case Kind::TextList: return Value(ValueList{Value("one"), Value("two")});
        case Kind::ObjectList: {
            ValueList list;
            for (int i = below(3); i > 0; --i)
                list.push_back(Value(elementDefaults(field)));
            return Value(std::move(list));
        }
        case Kind::Text:
        case Kind::Path: return Value(below(2) ? "name" : "");
        default: return {};
        }
    }

    /// Sizes that would take the whole hour for one picture are left to others.
    static bool isTooMuch(const FieldDesc &field) { return field.key == "dataset.num_scenes" || field.key == "camera.samples_per_scene" || field.key == "camera.resolution"; }

    void setField()
    {
        const FieldDesc &field = *m_fields[static_cast<size_t>(below(static_cast<int>(m_fields.size())))];
        m_reachedFields.insert(field.key);
        const Value value = isTooMuch(field) ? (field.kind == Kind::Vector2i ? Value(ValueList{Value(64 + below(200)), Value(64 + below(200))}) : Value(1 + below(6))) : valueFor(field);
        std::ignore = m_session.document().setValue(field.key, value); // a refusal is an answer
        if (below(3) == 0)
            m_session.document().endStep();
    }

    void resetField() { std::ignore = m_session.document().removeValue(m_fields[static_cast<size_t>(below(static_cast<int>(m_fields.size())))]->key); }

    void undo()
    {
        QUndoStack &stack = m_session.document().undoStack();
        for (int i = below(6); i > 0; --i)
            below(3) ? stack.undo() : stack.redo();
    }

    ViewportCanvas &canvas() { return author().viewport().canvas(); }
    AuthorWorkspace &author() { return *m_window.findChild<AuthorWorkspace *>(); }

    void selectCameras()
    {
        const int count = canvas().subject() ? static_cast<int>(canvas().buffers().shapes.size()) : 0;
        std::vector<int> some;
        for (int i = below(4); i > 0 && count > 0; --i)
            some.push_back(below(count));
        canvas().selectCameras(some, below(2) == 1);
    }

    QPoint somewhere(const QWidget &widget) { return {below(std::max(1, widget.width())), below(std::max(1, widget.height()))}; }

    void useMouse()
    {
        const Qt::MouseButton button = below(3) == 0 ? Qt::MiddleButton : Qt::LeftButton;
        const Qt::KeyboardModifiers modifiers = below(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        QPoint at = somewhere(canvas());
        if (below(8) == 0)
            return QTest::mouseDClick(&canvas(), button, modifiers, at);
        QTest::mousePress(&canvas(), button, modifiers, at);
        for (int i = below(6); i > 0; --i) {
            at += QPoint(below(61) - 30, below(61) - 30);
            QTest::mouseMove(&canvas(), at);
        }
        QTest::mouseRelease(&canvas(), button, modifiers, at);
    }

    void useKey()
    {
        static constexpr int keys[] = {Qt::Key_Home, Qt::Key_Period, Qt::Key_0, Qt::Key_1, Qt::Key_3, Qt::Key_5, Qt::Key_7, Qt::Key_9, Qt::Key_A, Qt::Key_B, Qt::Key_D, Qt::Key_G, Qt::Key_R,
                                       Qt::Key_H, Qt::Key_L, Qt::Key_X, Qt::Key_Delete, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Left, Qt::Key_Right, Qt::Key_Slash};
        static constexpr Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::AltModifier, Qt::ControlModifier};
        QTest::keyClick(&canvas(), static_cast<Qt::Key>(keys[below(std::size(keys))]), modifiers[below(std::size(modifiers))]);
    }

    void runCommand()
    {
        const QList<QAction *> &all = m_actions->all();
        QAction *action = all[below(static_cast<int>(all.size()))];
        if (!action->isEnabled())
            return;
        m_commands.insert(action->objectName());
        action->trigger();
    }

    template<class T>
    T *shown()
    {
        QWidget *root = QApplication::activeModalWidget();
        QList<T *> all;
        for (T *widget : (root ? root : &m_window)->template findChildren<T *>())
            if (widget->isVisible() && widget->isEnabled())
                all.append(widget);
        return all.isEmpty() ? nullptr : all[below(static_cast<int>(all.size()))];
    }

    void pressButton()
    {
        auto *button = shown<QAbstractButton>();
        if (!button)
            return;
        m_buttons.insert(QLatin1String(button->metaObject()->className()) + u'|' + button->objectName() + u'|' + button->accessibleName() + u'|' + button->text());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void typeText()
    {
        static const QStringList texts{u"30 cm"_s, u"1/2 in"_s, u"45deg"_s, u"2*60"_s, u"-1"_s, u"nan"_s, u"1e9"_s, u"camera"_s, u""_s, u"ä漢🙂"_s, u"fov of 8 mm on 1/1.8\""_s, u"0"_s, u"((("_s};
        if (auto *edit = shown<QLineEdit>()) {
            edit->setFocus();
            edit->selectAll();
            edit->insert(texts[below(static_cast<int>(texts.size()))]);
            QTest::keyClick(edit, below(4) ? Qt::Key_Return : Qt::Key_Escape);
        }
    }

    void useBox()
    {
        if (auto *box = below(2) ? shown<QComboBox>() : nullptr)
            box->setCurrentIndex(below(box->count()));
        else if (auto *slider = shown<QSlider>())
            slider->setValue(slider->minimum() + below(slider->maximum() - slider->minimum() + 1));
    }

    void editText()
    {
        auto *text = shown<QPlainTextEdit>();
        if (!text || text->isReadOnly())
            return;
        static const QStringList pieces{u"\n"_s, u"camera: {fov: 70}\n"_s, u"["_s, u"# note\n"_s, u"  "_s, u"scene:\n  lighting: {preset: studio}\n"_s, u"x"_s, u": "_s};
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(below(std::max(1, static_cast<int>(text->toPlainText().size()))));
        text->setTextCursor(cursor);
        text->insertPlainText(pieces[below(static_cast<int>(pieces.size()))]);
        if (below(2))
            text->undo();
    }

    void showPanel()
    {
        const auto docks = author().findChildren<QDockWidget *>();
        QDockWidget *dock = docks[below(static_cast<int>(docks.size()))];
        dock->show();
        dock->raise();
        if (below(10) == 0)
            dock->setFloating(!dock->isFloating());
    }

    void resize() { m_window.resize(700 + below(900), 500 + below(500)); }

    void save() { std::ignore = m_session.document().hasErrors() ? Result<>() : m_session.document().save(); }

    Session &m_session;
    MainWindow &m_window;
    Actions *m_actions;
    Generator m_generator;
    std::vector<const FieldDesc *> m_fields;
    QStringList m_left;
    std::map<std::string, int> m_done;
    std::set<std::string_view> m_reachedFields;
    std::set<QString> m_commands, m_buttons;
};

/// So large that whatever is done so many times does not end.
std::optional<Value> beyondReason(const FieldDesc &field)
{
    constexpr std::int64_t many = 1'000'000'000;
    switch (field.kind) {
    case Kind::Integer:
    case Kind::IntegerOrRange: return Value(many);
    case Kind::Real: return Value(static_cast<double>(many));
    case Kind::Vector2i: return Value(ValueList{Value(many), Value(many)});
    case Kind::Vector3d: return Value(ValueList(3, Value(static_cast<double>(many))));
    case Kind::IntegerList: return Value(ValueList(3, Value(many)));
    default: return std::nullopt;
    }
}

} // namespace

class tst_monkey : public QObject
{
    Q_OBJECT
private slots:
    void numbersBeyondReasonLeaveItAlive()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "numbers.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, startText));
        Session session;
        MainWindow window(session);
        window.open(QString::fromStdString(file.string()));
        window.show();
        DocumentModel &document = session.document();
        QTRY_VERIFY_WITH_TIMEOUT(session.plan().plan(), 60000);
        ViewportCanvas &canvas = window.findChild<AuthorWorkspace *>()->viewport().canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.isUpToDate(), 60000);
        canvas.selectCamera(1);
        int tried = 0;
        for (const FieldDesc &field : genConfigFields()) {
            const auto value = beyondReason(field);
            QElapsedTimer clock;
            clock.start();
            if (!value || !document.setValue(field.key, *value))
                continue;
            ++tried;
            QTest::qWait(100); // panels begin their work
            QTRY_VERIFY_WITH_TIMEOUT(!session.plan().isComputing() && canvas.isUpToDate(), 60000);
            if (clock.elapsed() > 1000)
                qInfo("%s: %lld ms", std::string(field.key).c_str(), clock.elapsed());
            document.endStep();
            document.undoStack().undo();
        }
        qInfo("%d fields", tried);
        QVERIFY(tried > 60);
    }

    void nothingBreaks()
    {
        const int seconds = fromEnvironment("TAGMILL_MONKEY_SECONDS", 8);
        const auto seed = static_cast<std::uint64_t>(fromEnvironment("TAGMILL_MONKEY_SEED", 1));
        QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path())); // a file dialog makes new folders where it stands
        const auto file = std::filesystem::path(folder.path().toStdString()) / "monkey.yaml";
        QVERIFY_RESULT(writeFileAtomically(file, startText));
        Session session;
        MainWindow window(session);
        window.open(QString::fromStdString(file.string()));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(session.plan().plan(), 60000);
        Monkey monkey(session, window, seed);
        // Dialogs and menus are closed after a while; what opens in a nested event loop ends by this.
        QTimer closer;
        connect(&closer, &QTimer::timeout, &closer, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        });
        closer.start(300);

        QElapsedTimer clock, said;
        clock.start();
        said.start();
        int actions = 0;
        MemoryCurve memory;
        while (clock.elapsed() < seconds * 1000LL) {
            monkey.act();
            ++actions;
            QCoreApplication::processEvents();
            if (static_cast<qint64>(memory.held.size()) * 1000 <= clock.elapsed())
                memory.note();
            if (said.elapsed() > 60000) {
                std::fprintf(stderr, "%lld s: %d actions, %zu of %zu fields, %.0f MB held of %.0f MB, %d steps to undo, a config of %zu kB\n", clock.elapsed() / 1000, actions, monkey.reachedFields(), monkey.allFields(),
                             memory.held.back(), memory.resident.back(), session.document().undoStack().count(), session.document().document().text().size() / 1000);
                said.restart();
            }
        }
        QTest::qWait(1500); // what is still on its way; open dialogs
        for (const auto &[deed, count] : monkey.done())
            std::fprintf(stderr, "  %-22s %d\n", deed.c_str(), count);
        std::fprintf(stderr, "%d actions in %d s with seed %llu: %zu of %zu fields, %zu commands, %zu different buttons\n", actions, seconds, static_cast<unsigned long long>(seed),
                     monkey.reachedFields(), monkey.allFields(), monkey.commands().size(), monkey.reachedButtons());

        // Floors: what a run that got stuck would miss.
        QVERIFY(actions >= 2 * seconds);
        QVERIFY(monkey.done().size() == 14);
        QVERIFY(monkey.reachedFields() * 10 >= monkey.allFields() * static_cast<size_t>(seconds >= 600 ? 9 : 1));
        QVERIFY(monkey.reachedButtons() >= (seconds >= 600 ? 60u : 5u));
        for (const auto &[what, curve] : {std::pair{"held", &memory.held}, std::pair{"resident", &memory.resident}})
            std::fprintf(stderr, "memory %s: %.1f MB in the second quarter, %.1f MB in the last\n", what, MemoryCurve::mean(*curve, 0.25, 0.5), MemoryCurve::mean(*curve, 0.75, 1));
        if (seconds >= 600) {
            QVERIFY(MemoryCurve::growth(memory.held) <= flat);
            QVERIFY(isSanitized || MemoryCurve::growth(memory.resident) <= flat);
        }
        if (seconds >= 3600) // the control: so little lost by each action would have been seen
            QVERIFY(MemoryCurve::growth(MemoryCurve::leaking(memory.held, static_cast<double>(actions) / seconds, 4096)) > flat);

        // No edit is lost: all the way back stands what it began with (older steps than the limit are forgotten), and all the
        // way forth what it ended with.
        DocumentModel &document = session.document();
        document.flush();
        QUndoStack &stack = document.undoStack();
        while (stack.canRedo())
            stack.redo();
        const std::string last = document.document().text();
        const bool isWhole = stack.count() < stack.undoLimit();
        while (stack.canUndo())
            stack.undo();
        if (isWhole)
            QCOMPARE(document.document().text(), std::string(startText));
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(document.document().text(), last);
    }
};

int main(int argc, char **argv)
{
    prepareViewport3D();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    tst_monkey test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monkey.moc"
