// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace tagmill {

namespace {

const QString key = QStringLiteral("language");

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

std::vector<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString chosenLanguage()
{
    return QSettings().value(key).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(key, code);
}

void installLanguage()
{
    if (const QString chosen = chosenLanguage(); !chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    // English too: its plural forms stand in a catalogue.
    const QString ours = QStringLiteral("tagmill"), folder = QStringLiteral(":/translations");
    if (install(QLocale(), ours, folder))
        install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        install(QLocale(QLocale::English), ours, folder);
}

} // namespace tagmill
