// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/task_tray.h"

#include "models/job_queue.h"
#include "widgets/panel_parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tagmill {

namespace {

constexpr int refresh_ms = 400;
constexpr int barWidth = 90, steps = 1000;

QString lineOf(const Task &task)
{
    QString text = task.text;
    if (task.fraction)
        text += QStringLiteral(" · ") + TaskTray::tr("%1 %").arg(static_cast<int>(100 * *task.fraction));
    if (task.secondsLeft)
        text += QStringLiteral(" · ") + TaskTray::tr("%1 left").arg(durationText(*task.secondsLeft));
    return text;
}

void fill(QProgressBar *bar, const Task &task)
{
    bar->setRange(0, task.fraction ? steps : 0);
    if (task.fraction)
        bar->setValue(static_cast<int>(steps * *task.fraction));
}

QProgressBar *makeBar(QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setFixedSize(barWidth, 10);
    return bar;
}

} // namespace

TaskTray::TaskTray(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(makeBar(this))
    , m_button(new QToolButton(this))
    , m_list(new QFrame(this, Qt::Popup))
    , m_rows(new QVBoxLayout(m_list))
    , m_foot(new QLabel(m_list))
{
    setObjectName(QStringLiteral("taskTray"));
    m_text->setObjectName(QStringLiteral("taskText"));
    m_button->setObjectName(QStringLiteral("taskButton"));
    m_button->setAutoRaise(true);
    m_button->setText(tr("Tasks"));
    m_button->setToolTip(tr("What works in the background"));
    m_list->setObjectName(QStringLiteral("taskList"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_rows->setContentsMargins(10, 8, 10, 8);
    m_rows->addWidget(m_foot);
    m_foot->setObjectName(QStringLiteral("taskFoot"));
    setTone(m_foot, Tone::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    m_timer.setInterval(refresh_ms);
    connect(&m_timer, &QTimer::timeout, this, &TaskTray::refresh);
    connect(m_button, &QToolButton::clicked, this, &TaskTray::openList);
    refresh();
}

void TaskTray::addSource(Source source)
{
    m_sources.push_back(std::move(source));
    refresh();
}

std::vector<Task> TaskTray::tasks() const
{
    std::vector<Task> tasks;
    for (const Source &source : m_sources)
        if (auto task = source())
            tasks.push_back(*std::move(task));
    return tasks;
}

void TaskTray::refresh()
{
    const std::vector<Task> running = tasks();
    m_text->setVisible(!running.empty());
    m_bar->setVisible(!running.empty());
    if (!running.empty()) {
        const QString more = running.size() > 1 ? QStringLiteral(" +%1").arg(running.size() - 1) : QString();
        m_text->setText(lineOf(running.front()) + more);
        fill(m_bar, running.front());
    }
    if (running.empty() && !m_list->isVisible())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (m_list->isVisible())
        fillList();
}

void TaskTray::openList()
{
    fillList();
    m_list->adjustSize();
    m_list->move(m_button->mapToGlobal(QPoint(m_button->width() - m_list->width(), -m_list->height() - 4)));
    m_list->show();
    m_timer.start();
}

TaskTray::Row TaskTray::makeRow()
{
    Row row;
    row.widget = new QWidget(m_list);
    row.text = new QLabel(row.widget);
    row.bar = makeBar(row.widget);
    row.cancel = new QToolButton(row.widget);
    row.cancel->setText(tr("Stop"));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.bar);
    layout->addWidget(row.cancel);
    connect(row.cancel, &QToolButton::clicked, this, [this, button = row.cancel] { stop(button->property("task").toString()); });
    m_rows->insertWidget(static_cast<int>(m_shown.size()), row.widget);
    return row;
}

void TaskTray::fillList()
{
    const std::vector<Task> running = tasks();
    while (m_shown.size() < running.size())
        m_shown.push_back(makeRow());
    for (size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i].widget->setVisible(i < running.size());
        if (i >= running.size())
            continue;
        m_shown[i].text->setText(lineOf(running[i]));
        fill(m_shown[i].bar, running[i]);
        m_shown[i].cancel->setEnabled(static_cast<bool>(running[i].cancel));
        m_shown[i].cancel->setProperty("task", running[i].text);
    }
    QStringList foot;
    if (running.empty())
        foot.append(tr("Nothing works in the background"));
    if (m_footnote)
        foot.append(m_footnote());
    m_foot->setText(foot.join(QLatin1Char('\n')));
    m_list->adjustSize();
}

void TaskTray::stop(const QString &text)
{
    for (const Task &task : tasks())
        if (task.text == text && task.cancel)
            task.cancel();
    refresh();
}

} // namespace tagmill
