// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

// Resources of a static library are linked only when asked for; the macro wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace tagmill {

namespace {

struct Colours
{
    QColor window, base, alternate, text, disabled, button, mid, highlight, highlightedText, link;
};

const Colours light{QColor(0xf3f4f6), QColor(0xffffff), QColor(0xf7f8fa), QColor(0x1d232b), QColor(0x98a1ad), QColor(0xe9ebee),
                    QColor(0xc9ced6), QColor(0x2a6fdb), QColor(0xffffff), QColor(0x1f5fc4)};
const Colours dark{QColor(0x2e333b), QColor(0x1b1e23), QColor(0x21252b), QColor(0xe6e9ed), QColor(0x838c99), QColor(0x3b414b),
                   QColor(0x14161a), QColor(0x3d7fe6), QColor(0xffffff), QColor(0x7fb0ff)};

QPalette palette(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, QColor(0xff5d4a));
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.disabled);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::Highlight, c.highlight);
    p.setColor(QPalette::HighlightedText, c.highlightedText);
    p.setColor(QPalette::Light, c.base.lighter(108));
    p.setColor(QPalette::Midlight, c.button.lighter(104));
    p.setColor(QPalette::Mid, c.mid);
    p.setColor(QPalette::Dark, c.mid.darker(125));
    p.setColor(QPalette::Shadow, c.mid.darker(200));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.mid);
    return p;
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark})
        if (name == themeName(theme))
            return theme;
    return Theme::System;
}

void applyTheme(Theme theme)
{
    // The style's own palette is the desktop's; remembered before the first change.
    static const QPalette system = QApplication::palette();
    QApplication::setPalette(theme == Theme::System ? system : palette(theme == Theme::Dark ? dark : light));
    QToolTip::setPalette(QApplication::palette());
}

QIcon themedIcon(const QString &name)
{
    initResources();
    return QIcon(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
}

} // namespace tagmill
