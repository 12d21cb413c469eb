// SPDX-License-Identifier: GPL-3.0-or-later
#include "blender_link/slurm.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

namespace tagmill {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience_ms = 60000;
constexpr int glance_ms = 100; // between looks at whether the answer is still wanted

Result<QByteArray> ask(const QString &program, const QStringList &arguments, const Progress &progress = {})
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(patience_ms))
        return makeError(Errc::NotFound, "cluster.no_slurm", {program.toStdString()});
    bool isStopped = false;
    QElapsedTimer waiting;
    waiting.start();
    while (!process.waitForFinished(glance_ms) && process.state() != QProcess::NotRunning && waiting.elapsed() < patience_ms && !isStopped)
        isStopped = !reportProgress(progress, 0, "asking Slurm");
    const bool hasAnswered = process.state() == QProcess::NotRunning;
    if (!hasAnswered) {
        process.kill();
        process.waitForFinished(1000);
    }
    if (isStopped)
        return makeError(Errc::Cancelled, "cancelled");
    const bool wasKilled = process.exitStatus() != QProcess::NormalExit;
    if (!hasAnswered || wasKilled || process.exitCode() != 0) {
        std::string words = process.readAllStandardError().trimmed().toStdString();
        std::replace(words.begin(), words.end(), '\n', ' ');
        if (!hasAnswered)
            return makeError(Errc::Process, "cluster.no_answer", {program.toStdString(), std::to_string(patience_ms / 1000), words.empty() ? "it said nothing" : words});
        if (wasKilled)
            return makeError(Errc::Process, "cluster.killed", {program.toStdString(), words.empty() ? "it said nothing" : words});
        return makeError(Errc::Process, "cluster.refused", {program.toStdString(), words.empty() ? "exit status " + std::to_string(process.exitCode()) : words});
    }
    return process.readAllStandardOutput();
}

/// Of jobs that ended long ago.
bool isUnknownJob(const Error &error)
{
    const auto &args = error.problem.args;
    return error.problem.id == "cluster.refused" && args.size() == 2 && args[1].find("Invalid job id") != std::string::npos;
}

/// Of the job in the queue whose script this is, the latest; none: Slurm knows none.
Result<std::optional<std::string>> idOfScript(const std::filesystem::path &script)
{
    TAGMILL_TRY(const QByteArray queue, ask(u"squeue"_s, {u"-h"_s, u"-o"_s, u"%F|%o"_s}));
    std::optional<qlonglong> latest;
    for (const QByteArray &line : queue.split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (bar > 0 && line.mid(bar + 1).trimmed().toStdString() == script.string())
            latest = std::max(latest.value_or(0), line.left(bar).toLongLong());
    }
    return latest ? std::optional(std::to_string(*latest)) : std::nullopt;
}

QString idsText(const ClusterJob &job)
{
    QStringList ids;
    for (const SubmittedArray &array : job.arrays)
        ids.append(QString::fromStdString(array.id));
    if (!job.finish.empty())
        ids.append(QString::fromStdString(job.finish));
    return ids.join(QLatin1Char(','));
}

} // namespace

Result<SlurmLimits> slurmLimits(const Progress &progress)
{
    const auto text = ask(u"scontrol"_s, {u"show"_s, u"config"_s}, progress);
    if (!text && text.error().problem.id == "cluster.refused")
        return makeError(Errc::Process, "cluster.unreachable", text.error().problem.args);
    if (!text)
        return text.error();
    SlurmLimits limits;
    for (const QByteArray &line : text->split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed(), value = line.mid(equals + 1).trimmed();
        if (key == "MaxArraySize")
            limits.mostIndices = std::max(1, value.toInt());
        else if (key == "MaxJobCount")
            limits.mostJobs = std::max(2, value.toInt());
        else if (key == "AccountingStorageType")
            limits.hasAccounting = value.contains("slurmdbd");
    }
    return limits;
}

Result<std::string> submitScript(const std::filesystem::path &script)
{
    const auto answer = ask(u"sbatch"_s, {u"--parsable"_s, QString::fromStdString(script.string())});
    if (!answer) {
        const std::string &why = answer.error().problem.id;
        if (why != "cluster.no_answer" && why != "cluster.killed")
            return answer.error();
        const auto taken = idOfScript(script); // it may have been given to Slurm before
        if (!taken)
            return makeError(Errc::Process, "cluster.perhaps_taken", {script.string(), taken.error().text()});
        return *taken ? Result<std::string>(**taken) : answer.error();
    }
    const QByteArray id = answer->trimmed().split(';').first(); // ";cluster" may follow
    bool isNumber = false;
    id.toLongLong(&isNumber);
    if (!isNumber)
        return makeError(Errc::Process, "cluster.refused", {"sbatch", answer->left(200).toStdString()});
    return id.toStdString();
}

Result<QueuedTasks> queuedTasks(const ClusterJob &job, const SlurmLimits *known, const Progress &progress)
{
    QueuedTasks tasks;
    if (job.arrays.empty())
        return tasks;
    auto queue = ask(u"squeue"_s, {u"-h"_s, u"-r"_s, u"-t"_s, u"all"_s, u"-o"_s, u"%F|%K|%T|%N|%M|%r"_s, u"-j"_s, idsText(job)}, progress);
    if (!queue && !isUnknownJob(queue.error())) // as after an outage: who knows nothing must not say that all is lost
        return queue.error();
    if (queue)
        tasks = parseQueue(queue->toStdString());
    size_t all = 1; // and what puts together
    for (const SubmittedArray &array : job.arrays)
        all += array.shards.size();
    if (tasks.size() >= all)
        return tasks;
    const auto limits = known ? Result<SlurmLimits>(*known) : slurmLimits(progress);
    if (limits && limits->hasAccounting) {
        const auto past = ask(u"sacct"_s, {u"-n"_s, u"-X"_s, u"-P"_s, u"-o"_s, u"JobID,JobID,State,NodeList,Elapsed,ExitCode"_s, u"-j"_s, idsText(job)}, progress);
        if (past) {
            // 1234_7 twice: as array and index; 1235, of what puts together, as one without an index.
            QByteArray text;
            for (const QByteArray &line : past->split('\n')) {
                const qsizetype bar = line.indexOf('|'), under = line.left(std::max(qsizetype(0), bar)).indexOf('_');
                const QByteArray index = under > 0 ? line.mid(under + 1, bar - under - 1) : QByteArray("N/A");
                if (bar > 0)
                    text += line.left(under > 0 ? under : bar) + '|' + index + line.mid(line.indexOf('|', bar + 1)) + '\n';
            }
            QueuedTasks accounted = parseQueue(text.toStdString());
            for (auto &[task, state] : accounted)
                state.isPast = true;
            tasks.merge(accounted);
        }
    }
    return tasks;
}

Result<> cancelSlurmJobs(const std::vector<std::string> &ids)
{
    QStringList arguments{u"--quiet"_s};
    for (const std::string &id : ids)
        if (!id.empty())
            arguments.append(QString::fromStdString(id));
    if (arguments.size() == 1)
        return {};
    TAGMILL_CHECK(ask(u"scancel"_s, arguments));
    return {};
}

} // namespace tagmill
