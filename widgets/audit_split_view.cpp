// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/audit_split_view.h"

#include "widgets/audit_parts.h"
#include "widgets/panel_parts.h"

#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>

namespace tagmill {

AuditSplitView::AuditSplitView(AuditModel &audit, QWidget *parent)
    : QWidget(parent)
    , m_audit(audit)
    , m_seed(new QSpinBox(this))
    , m_table(makeResultTable("splitTable", tr("Split"), this))
{
    setObjectName(QStringLiteral("auditSplit"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout;
    const auto add = [&](QSpinBox *box, const char *name, const QString &label, const QString &tip) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setToolTip(tip);
        connect(box, &QSpinBox::valueChanged, this, &AuditSplitView::count);
        auto *text = new QLabel(label, this);
        text->setBuddy(box);
        row->addWidget(text);
        row->addWidget(box);
        row->addSpacing(8);
    };
    constexpr int shares[] = {80, 10, 10};
    constexpr const char *names[] = {"splitTrain", "splitVal", "splitTest"};
    const QString labels[] = {tr("Train"), tr("Validate"), tr("Test")};
    for (size_t i = 0; i < m_shares.size(); ++i) {
        m_shares[i] = new QSpinBox(this);
        m_shares[i]->setRange(i == 0 ? 1 : 0, 1000);
        m_shares[i]->setValue(shares[i]);
        add(m_shares[i], names[i], labels[i], tr("A share, as in --split 80/10/10 of tagmill export"));
    }
    m_seed->setRange(0, std::numeric_limits<int>::max());
    add(m_seed, "splitSeed", tr("Seed"), tr("As --split-seed of tagmill export; scenes stay whole"));
    row->addStretch();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("Split"), this));
    layout->addLayout(row);
    layout->addWidget(m_table);
    auto *why = new QLabel(tr("Each scene is drawn by chance, from its number and the seed alone, so that it keeps its part when others are added. Of few scenes the shares are met only roughly."), this);
    why->setObjectName(QStringLiteral("splitWhy"));
    why->setWordWrap(true);
    setTone(why, Tone::Quiet);
    layout->addWidget(why);
    connect(&m_audit, &AuditModel::changed, this, &AuditSplitView::count);
    fill({});
    count();
}

void AuditSplitView::count()
{
    const auto view = m_audit.view();
    if (!view) {
        m_job.cancel();
        return fill({});
    }
    Split split;
    for (const QSpinBox *share : m_shares)
        split.shares.push_back(share->value());
    split.seed = m_seed->value();
    m_job.start([view, split](const Progress &) { return splitParts(*view->dataset, split); }, [this](const std::vector<SplitPart> &parts) { fill(parts); });
}

void AuditSplitView::fill(const std::vector<SplitPart> &parts)
{
    std::int64_t frames = 0;
    for (const SplitPart &part : parts)
        frames += part.frames;
    const QString labels[] = {tr("Train"), tr("Validate"), tr("Test")};
    const auto number = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    std::vector<std::vector<AuditCell>> rows;
    for (size_t i = 0; i < parts.size(); ++i) {
        const SplitPart &part = parts[i];
        rows.push_back({{labels[i], Tone::Normal, false}, {number(part.frames)}, {frames > 0 ? tr("%1 %").arg(numberText(100.0 * static_cast<double>(part.frames) / static_cast<double>(frames), 1)) : QString()}, {number(part.scenes)}, {number(part.tags)}});
    }
    fillTable(m_table, {QString(), tr("Frames"), tr("Share"), tr("Scenes"), tr("Tags")}, rows);
    fitHeight(m_table);
}

} // namespace tagmill
