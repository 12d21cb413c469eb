// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "core/number_text.h"
#include "models/path_text.h"
#include "models/problem_sentence.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <tuple>

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

bool isSameRule(const GateRule &a, const GateRule &b)
{
    const auto members = [](const GateRule &rule) { return std::tie(rule.metric, rule.min, rule.max, rule.critical, rule.warning_msg, rule.error_msg); };
    return members(a) == members(b);
}

GateModel::Verdict verdict(const GateOutcome &outcome)
{
    return outcome.holds ? GateModel::Verdict::Holds : outcome.rule.critical ? GateModel::Verdict::Fails : GateModel::Verdict::Warns;
}

QString verdictText(GateModel::Verdict verdict)
{
    switch (verdict) {
    case GateModel::Verdict::Unknown:
        break;
    case GateModel::Verdict::Holds:
        return GateModel::tr("Holds");
    case GateModel::Verdict::Warns:
        return GateModel::tr("Warning");
    case GateModel::Verdict::Fails:
        return GateModel::tr("Broken");
    case GateModel::Verdict::Faulty:
        return GateModel::tr("Faulty");
    }
    return {};
}

QString columnTitle(int column)
{
    const QString titles[] = {GateModel::tr("Verdict"), GateModel::tr("Metric"), GateModel::tr("Value"), GateModel::tr("Least"), GateModel::tr("Most"), GateModel::tr("Critical"), GateModel::tr("Reason")};
    return column >= 0 && column < GateModel::ColumnCount ? titles[column] : QString();
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

/// All rules before and after: there are few.
class GateModel::Edit : public QUndoCommand
{
public:
    Edit(GateModel &model, std::vector<GateRule> after, const QString &what)
        : QUndoCommand(what)
        , m_model(model)
        , m_before(model.m_rules)
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model.put(m_before); }
    void redo() override { m_model.put(m_after); }

private:
    GateModel &m_model;
    const std::vector<GateRule> m_before, m_after;
};

void GateModel::edit(std::vector<GateRule> rules, const QString &what)
{
    if (!std::equal(rules.begin(), rules.end(), m_rules.begin(), m_rules.end(), isSameRule))
        m_undo.push(new Edit(*this, std::move(rules), what));
}

/// Rows that stay do so, and what is chosen or typed in them.
void GateModel::put(const std::vector<GateRule> &rules)
{
    const auto [changed, other] = std::mismatch(m_rules.begin(), m_rules.end(), rules.begin(), rules.end(), isSameRule);
    const auto first = static_cast<int>(changed - m_rules.begin());
    const auto common = std::mismatch(m_rules.rbegin(), std::make_reverse_iterator(changed), rules.rbegin(), std::make_reverse_iterator(other), isSameRule);
    const auto tail = static_cast<int>(common.first - m_rules.rbegin());
    const int gone = rowCount() - first - tail, come = static_cast<int>(rules.size()) - first - tail;
    const int kept = std::min(gone, come);
    for (int row = first; row < first + kept; ++row)
        m_rules[static_cast<size_t>(row)] = rules[static_cast<size_t>(row)];
    if (kept > 0)
        emit dataChanged(index(first, 0), index(first + kept - 1, ColumnCount - 1));
    if (gone > kept) {
        beginRemoveRows({}, first + kept, first + gone - 1);
        m_rules.erase(m_rules.begin() + first + kept, m_rules.begin() + first + gone);
        const auto judgedRules = static_cast<std::ptrdiff_t>(m_outcomes.size());
        m_outcomes.erase(m_outcomes.begin() + std::min<std::ptrdiff_t>(judgedRules, first + kept), m_outcomes.begin() + std::min<std::ptrdiff_t>(judgedRules, first + gone));
        endRemoveRows();
    } else if (come > kept) {
        beginInsertRows({}, first + kept, first + come - 1);
        m_rules.insert(m_rules.begin() + first + kept, rules.begin() + first + kept, rules.begin() + first + come);
        m_outcomes.resize(std::min(m_outcomes.size(), static_cast<size_t>(first + kept))); // those behind have moved
        endInsertRows();
    }
    judge();
}

void GateModel::setRules(std::vector<GateRule> rules)
{
    edit(std::move(rules), tr("Other rules"));
}

void GateModel::addRule(const GateRule &rule)
{
    std::vector<GateRule> rules = m_rules;
    rules.push_back(rule);
    edit(std::move(rules), tr("Add rule"));
}

void GateModel::removeRule(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<GateRule> rules = m_rules;
    rules.erase(rules.begin() + row);
    edit(std::move(rules), tr("Remove rule"));
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
            for (const int column : {VerdictColumn, ValueColumn, ReasonColumn})
                if (!m_rules.empty())
                    emit dataChanged(index(0, column), index(rowCount() - 1, column));
            emit judged();
        });
}

GateModel::Verdict GateModel::verdictOf(int row) const
{
    if (!fault(row).isEmpty())
        return Verdict::Faulty;
    return static_cast<size_t>(row) < m_outcomes.size() ? verdict(m_outcomes[static_cast<size_t>(row)]) : Verdict::Unknown;
}

int GateModel::count(Verdict wanted) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += verdictOf(row) == wanted ? 1 : 0;
    return found;
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
        return verdictText(verdictOf(row));
    case MetricColumn:
        return QString::fromStdString(rule.metric);
    case ValueColumn:
        return isKnown && m_outcomes[static_cast<size_t>(row)].value ? valueText(*m_outcomes[static_cast<size_t>(row)].value) : QStringLiteral("–");
    case LeastColumn:
        return boundText(rule.min);
    case MostColumn:
        return boundText(rule.max);
    case ReasonColumn:
        return reason(row);
    default:
        return {};
    }
}

/// Why nothing can keep a rule, for people; empty when something can.
QString GateModel::fault(int row) const
{
    const GateRule &rule = m_rules[static_cast<size_t>(row)];
    if (hasCrossedBounds(rule))
        return tr("The least, %1, is above the most, %2").arg(boundText(rule.min), boundText(rule.max));
    if (rule.metric.empty())
        return tr("It names no number of the report");
    const GateOutcome *outcome = static_cast<size_t>(row) < m_outcomes.size() ? &m_outcomes[static_cast<size_t>(row)] : nullptr;
    const bool isUnknown = outcome && outcome->rule.metric == rule.metric && !outcome->value;
    return isUnknown ? tr("The report has no number %1").arg(QString::fromStdString(rule.metric)) : QString();
}

/// Why a rule does not hold, for people.
QString GateModel::reason(int row) const
{
    if (const QString text = fault(row); !text.isEmpty())
        return text;
    if (static_cast<size_t>(row) >= m_outcomes.size() || m_outcomes[static_cast<size_t>(row)].holds)
        return {};
    const GateOutcome &outcome = m_outcomes[static_cast<size_t>(row)];
    const std::optional<std::string> &own = outcome.rule.critical ? outcome.rule.error_msg : outcome.rule.warning_msg;
    if (own)
        return QString::fromStdString(*own);
    return outcome.rule.min && outcome.value < outcome.rule.min ? tr("The value is below the least") : tr("The value is above the most");
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
    std::vector<GateRule> rules = m_rules;
    GateRule &rule = rules[static_cast<size_t>(index.row())];
    if (index.column() == CriticalColumn && role == Qt::CheckStateRole) {
        rule.critical = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == MetricColumn) {
        rule.metric = value.toString().trimmed().toStdString();
    } else if (index.column() == LeastColumn || index.column() == MostColumn) {
        const auto bound = boundOf(value.toString());
        if (!bound) {
            emit refused(tr("%1 of rule %2 stays as it was; this is no number: %3").arg(columnTitle(index.column())).arg(index.row() + 1).arg(value.toString()));
            return false;
        }
        (index.column() == LeastColumn ? rule.min : rule.max) = *bound;
    } else {
        return false;
    }
    edit(std::move(rules), tr("Change rule"));
    return true;
}

QVariant GateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == ValueColumn || section == LeastColumn || section == MostColumn;
    if (role == Qt::TextAlignmentRole && section == CriticalColumn)
        return int(Qt::AlignCenter); // over its boxes, apart from the numbers before
    if (role == Qt::TextAlignmentRole)
        return isNumber ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == CriticalColumn)
        return tr("A broken rule fails the audit; one that is not critical only warns");
    if (role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
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
