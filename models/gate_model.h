// SPDX-License-Identifier: GPL-3.0-or-later
// GateModel: the rules a report must keep, as an editable table that says at once which hold and why others do not. Every edit can
// be undone. Rules are held against the audit in a job, newest wins; they are read from and written to gate files as `tagmill audit run --gate` takes
// them. Lives on the GUI thread.
#pragma once

#include "models/audit_model.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QUndoStack>

namespace tagmill {

class GateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { VerdictColumn, MetricColumn, ValueColumn, LeastColumn, MostColumn, CriticalColumn, ReasonColumn, ColumnCount };
    enum class Verdict { Unknown, Holds, Warns, Fails, Faulty }; // Faulty: no rule that anything could keep
    enum Role { VerdictRole = Qt::UserRole };

    explicit GateModel(AuditModel &audit, QObject *parent = nullptr);
    ~GateModel() override;

    const std::vector<GateRule> &rules() const { return m_rules; }
    void setRules(std::vector<GateRule> rules);
    void addRule(const GateRule &rule);
    void removeRule(int row);
    QUndoStack &undoStack() { return m_undo; }
    /// Numbers of the report that rules can be about; empty before the first audit.
    const QStringList &metrics() const { return m_metrics; }
    Verdict verdictOf(int row) const;
    /// How many critical rules are broken, how many others; how many can be kept by nothing.
    int failures() const { return count(Verdict::Fails); }
    int faults() const { return count(Verdict::Faulty); }
    int warnings() const { return count(Verdict::Warns); }
    /// Every rule was held against the newest report.
    bool isJudged() const { return m_outcomes.size() == m_rules.size() && !m_judge.isRunning(); }

    void open(const QString &file);
    void save(const QString &file);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void judged();
    void opened(const QString &file, const QString &problem); ///< problem empty: done; a warning leaves the rules read
    void saved(const QString &file, const QString &problem);
    void refused(const QString &problem); ///< what was typed is no bound; the rule stays as it was

private:
    struct Judgement
    {
        std::shared_ptr<const std::string> metrics; ///< the report's numbers, as JSON
        QStringList names;
        std::vector<GateOutcome> outcomes;
    };
    class Edit;
    void edit(std::vector<GateRule> rules, const QString &what);
    void put(const std::vector<GateRule> &rules);
    int count(Verdict verdict) const;
    void onAudit();
    void judge();
    QVariant text(const GateRule &rule, int row, int column) const;
    QString fault(int row) const;
    QString reason(int row) const;

    AuditModel &m_audit;
    QUndoStack m_undo;
    std::vector<GateRule> m_rules;
    std::vector<GateOutcome> m_outcomes; ///< of the first rules
    std::shared_ptr<const std::string> m_json;
    QStringList m_metrics;
    QThreadPool m_pool;
    LatestJob<Judgement> m_judge;
    LatestJob<QString> m_write;
    LatestJob<Result<std::pair<GateFile, Report>>> m_read;
};

} // namespace tagmill
