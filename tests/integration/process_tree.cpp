// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/process_tree.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <map>
#include <set>

namespace tagmill::test {

namespace {

constexpr int stateField = 0, parentField = 1, startField = 19; // of /proc/PID/stat behind the name

struct Stat
{
    QByteArray name;
    QList<QByteArray> fields;
    bool isEmpty() const { return fields.size() <= startField; }
};

Stat readStat(int id)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype open = text.indexOf('('), close = text.lastIndexOf(')');
    return {text.mid(open + 1, close - open - 1), text.mid(close + 2).split(' ')};
}

} // namespace

ProcessTree ProcessTree::below(qint64 processId)
{
    std::multimap<int, int> children;
    std::map<int, Stat> stats;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const int id = entry.toInt(&isNumber);
        if (!isNumber)
            continue;
        const Stat stat = readStat(id);
        if (stat.isEmpty())
            continue;
        children.insert({stat.fields[parentField].toInt(), id});
        stats[id] = stat;
    }
    ProcessTree tree;
    std::vector<int> waiting{static_cast<int>(processId)};
    while (!waiting.empty()) {
        const int parent = waiting.back();
        waiting.pop_back();
        for (auto [child, end] = children.equal_range(parent); child != end; ++child) {
            tree.m_processes.push_back({child->second, stats[child->second].name, stats[child->second].fields[startField]});
            waiting.push_back(child->second);
        }
    }
    return tree;
}

int ProcessTree::processOf(const QByteArray &name) const
{
    for (const Process &process : m_processes) {
        if (process.name == name)
            return process.id;
    }
    return 0;
}

bool ProcessTree::Process::isAlive() const
{
    const Stat stat = readStat(id);
    return !stat.isEmpty() && stat.fields[startField] == started && stat.fields[stateField] != "Z";
}

bool ProcessTree::waitUntilGone(int timeout_ms) const
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (aliveText().isEmpty())
            return true;
        QThread::msleep(50);
    } while (clock.elapsed() < timeout_ms);
    return false;
}

QString ProcessTree::aliveText() const
{
    QStringList alive;
    for (const Process &process : m_processes) {
        if (process.isAlive())
            alive.append(QString::number(process.id) + QLatin1Char(' ') + QString::fromUtf8(process.name));
    }
    return alive.join(QStringLiteral(", "));
}

} // namespace tagmill::test
