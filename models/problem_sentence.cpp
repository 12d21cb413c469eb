// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_sentence.h"

#include <QCoreApplication>
#include <QStringList>

namespace tagmill {

QString problemSentence(const Problem &problem)
{
    const std::string source(problemText(problem.id));
    if (source.empty())
        return QString::fromStdString(problem.sentence());
    const QByteArray translated = QCoreApplication::translate("Problem", source.c_str()).toUtf8();
    return QString::fromStdString(fillIn(std::string_view(translated.constData(), static_cast<size_t>(translated.size())), problem.args));
}

QString kindSentence(const std::vector<Problem> &kind)
{
    const QString first = problemSentence(kind.front());
    const int more = static_cast<int>(kind.size()) - 1;
    return more > 0 ? QCoreApplication::translate("ProblemKind", "%1 (and %n more like it)", nullptr, more).arg(first) : first;
}

QString problemLine(const Problem &problem)
{
    QStringList parts;
    if (!problem.file.empty()) {
        parts.append(QString::fromStdString(problem.file));
        if (problem.line > 0)
            parts.last() += QLatin1Char(':') + QString::number(problem.line);
    }
    if (!problem.where.empty())
        parts.append(QString::fromStdString(problem.where));
    parts.append(problemSentence(problem));
    return parts.join(QLatin1String(": "));
}

} // namespace tagmill
