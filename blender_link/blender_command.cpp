// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/blender_command.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace tagmill {

namespace {

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || QStringLiteral("_-./:=@%+,").contains(c);
}

QString quoted(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QString inner = word;
    return QLatin1Char('\'') + inner.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// Reads the quoted part that begins behind `at` and leaves `at` on the closing quote; false: no closing one.
bool readQuoted(const QString &text, qsizetype &at, QString &word)
{
    const QChar quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at) {
        const bool escapes = quote == QLatin1Char('"') && text[at] == QLatin1Char('\\') && at + 1 < text.size()
            && QStringLiteral("\"\\$`").contains(text[at + 1]);
        if (escapes)
            ++at;
        word += text[at];
    }
    return at < text.size();
}

/// Blenders lying in folders named after them, newest name first.
QStringList unpackedBlenders()
{
    QStringList found;
    const QString home = QDir::homePath();
    const QStringList folders{QStringLiteral("/opt"), home, home + QStringLiteral("/Applications"), QStringLiteral("/usr/local")};
    const QStringList names{QStringLiteral("blender*"), QStringLiteral("Blender*")};
    for (const QString &folder : folders) {
        const auto entries = QDir(folder).entryInfoList(names, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QFileInfo &entry : entries)
            found += entry.filePath() + QStringLiteral("/blender");
    }
    return found;
}

} // namespace

QString BlenderCommand::text() const
{
    QStringList words{quoted(program)};
    for (const QString &argument : arguments)
        words += quoted(argument);
    return words.join(QLatin1Char(' '));
}

Result<BlenderCommand> splitCommand(const QString &text)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            if (isInWord)
                words += std::exchange(word, {});
            isInWord = false;
            continue;
        }
        isInWord = true;
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            if (!readQuoted(text, i, word))
                return makeError(Errc::InvalidValue, "blender.open_quote", {text.toStdString()});
        } else if (c == QLatin1Char('\\') && i + 1 < text.size()) {
            word += text[++i];
        } else {
            word += c;
        }
    }
    if (isInWord)
        words += word;
    if (words.isEmpty() || words.first().isEmpty())
        return makeError(Errc::InvalidValue, "blender.empty_command");
    const QString program = words.takeFirst();
    return BlenderCommand{program, words};
}

QList<BlenderCommand> findBlenders(const QStringList &given)
{
    QList<BlenderCommand> found;
    const auto add = [&found](const BlenderCommand &command) {
        if (!found.contains(command))
            found += command;
    };
    const QStringList texts = QStringList(given) << qEnvironmentVariable("TAGMILL_BLENDER");
    for (const QString &text : texts)
        if (const auto command = splitCommand(text))
            add(*command);
    if (const QString path = QStandardPaths::findExecutable(QStringLiteral("blender")); !path.isEmpty())
        add({path, {}});
    QStringList usual = unpackedBlenders();
    usual += {QStringLiteral("/snap/bin/blender"), QStringLiteral("/Applications/Blender.app/Contents/MacOS/Blender")};
    for (const QString &path : usual)
        if (const QFileInfo file(path); file.isFile() && file.isExecutable())
            add({file.canonicalFilePath(), {}});
    const QString flatpak = QStringLiteral("/var/lib/flatpak/app/org.blender.Blender");
    const QString ownFlatpak = QDir::homePath() + QStringLiteral("/.local/share/flatpak/app/org.blender.Blender");
    if (QFileInfo::exists(flatpak) || QFileInfo::exists(ownFlatpak))
        add({QStringLiteral("flatpak"), {QStringLiteral("run"), QStringLiteral("org.blender.Blender")}});
    return found;
}

} // namespace tagmill
