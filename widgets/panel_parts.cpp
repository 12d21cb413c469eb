// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel_parts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

namespace tagmill {

namespace {

constexpr char toneProperty[] = "tagmillTone";

/// Recolours its label when the application's palette changes.
class ToneKeeper : public QObject
{
public:
    explicit ToneKeeper(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
    }
    void apply()
    {
        const auto tone = static_cast<Tone>(m_label->property(toneProperty).toInt());
        const QColor color = toneColor(tone, QApplication::palette(m_label));
        if (m_label->palette().color(QPalette::WindowText) == color)
            return; // or it would answer itself
        QPalette own; // of this role alone: all others are inherited, so that the label hears when they change
        own.setColor(QPalette::WindowText, color);
        m_label->setPalette(own);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) // children see the second alone
            apply();
        return false;
    }

private:
    QLabel *m_label;
};

} // namespace

/// As of who is enabled: a panel may fill itself while it is covered.
QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    switch (tone) {
    case Tone::Normal:
        break;
    case Tone::Quiet: {
        QColor color = text;
        color.setAlpha(165);
        return color;
    }
    case Tone::Good:
        return isDark ? QColor(0x5fd38d) : QColor(0x1a7f45);
    case Tone::Warning:
        return isDark ? QColor(0xffb84d) : QColor(0x9a5b00);
    case Tone::Bad:
        return isDark ? QColor(0xff7a7a) : QColor(0xc02626);
    }
    return text;
}

void setTone(QLabel *label, Tone tone)
{
    const bool isNew = !label->property(toneProperty).isValid();
    label->setProperty(toneProperty, static_cast<int>(tone));
    auto *keeper = isNew ? new ToneKeeper(label) : nullptr;
    if (!keeper) {
        for (QObject *child : label->children()) {
            if (auto *found = dynamic_cast<ToneKeeper *>(child))
                keeper = found;
        }
    }
    keeper->apply();
}

void setUpRows(QTableView *table, int air)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + air);
    table->horizontalHeader()->setHighlightSections(false);
}

void setShown(QWidget &widget, bool isShown, QWidget &heir)
{
    if (!isShown && widget.hasFocus())
        heir.setFocus(Qt::TabFocusReason); // what is typed replaces what is there
    widget.setVisible(isShown);
}

void setUpScrolling(QScrollArea *area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
}

QScrollArea *makeScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    setUpScrolling(area);
    area->setWidget(content);
    return area;
}

void setCommand(QPushButton *button, const QString &tip, const QString &command)
{
    button->setToolTip(command.isEmpty() ? tip : QCoreApplication::translate("tagmill::RenderJobView", "%1\nIn a shell: %2").arg(tip, command));
    QAction *copy = button->actions().value(0);
    if (!copy) {
        copy = new QAction(QCoreApplication::translate("tagmill::RenderJobView", "Copy command line"), button);
        QObject::connect(copy, &QAction::triggered, copy, [copy] { QGuiApplication::clipboard()->setText(copy->data().toString()); });
        button->addAction(copy);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    copy->setData(command);
    copy->setEnabled(!command.isEmpty());
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

bool leavesUndoToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

namespace {

class UndoLeaver : public QObject
{
public:
    explicit UndoLeaver(QLineEdit *edit)
        : QObject(edit)
        , m_edit(edit)
    {
        edit->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = (key->matches(QKeySequence::Undo) && m_edit->isUndoAvailable()) || (key->matches(QKeySequence::Redo) && m_edit->isRedoAvailable());
        return !isOwn && leavesUndoToWindow(event);
    }

private:
    QLineEdit *m_edit;
};

/// The application's style, but for the sign of a menu on tool buttons.
class WithoutMenuSign : public QProxyStyle
{
public:
    static WithoutMenuSign *shared()
    {
        static const QPointer<WithoutMenuSign> style = new WithoutMenuSign;
        return style;
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }

private:
    WithoutMenuSign()
        : QProxyStyle(QApplication::style()->name())
    {
        setParent(QCoreApplication::instance());
    }
};

} // namespace

void leaveUndoToWindow(QLineEdit *edit)
{
    new UndoLeaver(edit);
}

void setMenuOf(QToolButton *button, QMenu *menu)
{
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyle(WithoutMenuSign::shared()); // a style sheet would keep the colours of the theme it was set in
    if (button->text().size() > 1)
        button->setText(button->text() + QStringLiteral(" ▾"));
}

} // namespace tagmill
