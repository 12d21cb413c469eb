// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "core/number_text.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tagmill {

namespace {

/// Digits that tell enough.
QString valueText(double value)
{
    return QLocale::c().toString(value, 'g', 6);
}

QString boundText(const std::optional<double> &bound)
{
    return bound ? QString::fromStdString(shortNumber(*bound)) : QString();
}

/// Nothing for no text, no value for what is no number.
std::optional<std::optional<double>> boundOf(const QString &text)
{
    const std::string bytes = text.trimmed().toStdString();
    if (bytes.empty())
        return std::optional<double>();
    double value = 0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), value);
    if (read.ec != std::errc() || read.ptr != bytes.data() + bytes.size() || !std::isfinite(value))
        return {};
    return std::optional(value);
}

GateModel::Verdict verdict(const GateOutcome &outcome)
{
    return outcome.holds ? GateModel::Verdict::Holds : outcome.rule.critical ? GateModel::Verdict::Fails : GateModel::Verdict::Warns;
}

} // namespace

GateModel::GateModel(AuditModel &audit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_audit(audit)
    , m_judge(&m_pool)
    , m_write(&m_pool)
    , m_read(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_audit, &AuditModel::changed, this, &GateModel::onAudit);
    onAudit();
}

GateModel::~GateModel() = default;

void GateModel::onAudit()
{
    m_json.reset();
    judge();
}

void GateModel::setRules(std::vector<GateRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    m_outcomes.clear();
    endResetModel();
    judge();
}

void GateModel::addRule(const GateRule &rule)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.push_back(rule);
    endInsertRows();
    judge();
}

void GateModel::removeRule(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    if (static_cast<size_t>(row) < m_outcomes.size())
        m_outcomes.erase(m_outcomes.begin() + row);
    endRemoveRows();
    judge();
}

void GateModel::judge()
{
    if (!m_audit.view()) {
        m_judge.cancel();
        m_outcomes.clear();
        m_metrics.clear();
        emit judged();
        return;
    }
    m_judge.start(
        [parts = m_audit.parts(), json = m_json, names = m_metrics, rules = m_rules](const Progress &) {
            Judgement judgement{json, names, {}};
            if (!json) {
                judgement.metrics = std::make_shared<std::string>(auditMetricsJson(parts.whole()));
                judgement.names.clear();
                for (const std::string &metric : gateMetrics(*judgement.metrics))
                    judgement.names.append(QString::fromStdString(metric));
            }
            if (auto outcomes = evaluateGates(rules, *judgement.metrics))
                judgement.outcomes = *std::move(outcomes);
            return judgement;
        },
        [this](Judgement judgement) {
            m_json = std::move(judgement.metrics);
            m_metrics = std::move(judgement.names);
            m_outcomes = std::move(judgement.outcomes);
            // Of these columns alone: what is being typed in another one stays.
            for (const int column : {VerdictColumn, ValueColumn})
                if (!m_rules.empty())
                    emit dataChanged(index(0, column), index(rowCount() - 1, column));
            emit judged();
        });
}

GateModel::Verdict GateModel::verdictOf(int row) const
{
    return static_cast<size_t>(row) < m_outcomes.size() ? verdict(m_outcomes[static_cast<size_t>(row)]) : Verdict::Unknown;
}

int GateModel::count(Verdict wanted) const
{
    return static_cast<int>(std::count_if(m_outcomes.begin(), m_outcomes.end(), [wanted](const GateOutcome &outcome) { return verdict(outcome) == wanted; }));
}

void GateModel::open(const QString &file)
{
    m_read.start(
        [path = filePath(file)](const Progress &) -> Result<std::pair<GateFile, Report>> {
            Report report;
            auto gates = readGates(path, report);
            if (!gates)
                return std::move(gates).error();
            return std::pair(*std::move(gates), std::move(report));
        },
        [this, file](Result<std::pair<GateFile, Report>> read) {
            if (!read) {
                emit opened(file, problemLine(read.error().problem));
                return;
            }
            setRules(std::move(read->first.rules));
            const std::vector<Problem> &problems = read->second.problems;
            emit opened(file, problems.empty() ? QString() : problemLine(problems.front()));
        });
}

void GateModel::save(const QString &file)
{
    m_write.start(
        [path = filePath(file), gates = GateFile{m_rules}](const Progress &) {
            const auto written = writeGates(path, gates);
            return written ? QString() : problemLine(written.error().problem);
        },
        [this, file](const QString &problem) { emit saved(file, problem); });
}

int GateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int GateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GateModel::text(const GateRule &rule, int row, int column) const
{
    const bool isKnown = static_cast<size_t>(row) < m_outcomes.size();
    switch (column) {
    case VerdictColumn:
        return verdictOf(row) == Verdict::Unknown ? QString() : verdictOf(row) == Verdict::Holds ? tr("Holds") : verdictOf(row) == Verdict::Warns ? tr("Warning") : tr("Broken");
    case MetricColumn:
        return QString::fromStdString(rule.metric);
    case ValueColumn:
        return isKnown && m_outcomes[static_cast<size_t>(row)].value ? valueText(*m_outcomes[static_cast<size_t>(row)].value) : QStringLiteral("–");
    case LeastColumn:
        return boundText(rule.min);
    case MostColumn:
        return boundText(rule.max);
    default:
        return {};
    }
}

/// Why a rule does not hold, for people.
QString GateModel::reason(int row) const
{
    if (static_cast<size_t>(row) >= m_outcomes.size() || m_outcomes[static_cast<size_t>(row)].holds)
        return {};
    const GateOutcome &outcome = m_outcomes[static_cast<size_t>(row)];
    const std::optional<std::string> &own = outcome.rule.critical ? outcome.rule.error_msg : outcome.rule.warning_msg;
    if (!outcome.value)
        return tr("The report has no such number");
    return own ? QString::fromStdString(*own) : tr("The value lies outside of its bounds");
}

QVariant GateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const GateRule &rule = m_rules[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == ValueColumn || index.column() == LeastColumn || index.column() == MostColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(rule, index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == CriticalColumn ? QVariant(rule.critical ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return reason(index.row());
    case VerdictRole:
        return static_cast<int>(verdictOf(index.row()));
    default:
        return {};
    }
}

bool GateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    GateRule &rule = m_rules[static_cast<size_t>(index.row())];
    if (index.column() == CriticalColumn && role == Qt::CheckStateRole) {
        rule.critical = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == MetricColumn) {
        rule.metric = value.toString().trimmed().toStdString();
    } else if (index.column() == LeastColumn || index.column() == MostColumn) {
        const auto bound = boundOf(value.toString());
        if (!bound)
            return false;
        (index.column() == LeastColumn ? rule.min : rule.max) = *bound;
    } else {
        return false;
    }
    emit dataChanged(index, index);
    judge();
    return true;
}

QVariant GateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == ValueColumn || section == LeastColumn || section == MostColumn;
    if (role == Qt::TextAlignmentRole)
        return isNumber ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == CriticalColumn)
        return tr("A broken rule fails the audit; one that is not critical only warns");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Verdict"), tr("Metric"), tr("Value"), tr("Least"), tr("Most"), tr("Critical")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags GateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == CriticalColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == MetricColumn || index.column() == LeastColumn || index.column() == MostColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tagmill
