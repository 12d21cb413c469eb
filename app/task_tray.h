// SPDX-License-Identifier: GPL-3.0-or-later
// TaskTray: at the end of the status bar, what works in the background: how far it is, how long it will take, and a button
// that stops it. A click lists all of it and what the pictures take of memory. It asks its sources and keeps nothing.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace tagmill {

struct Task
{
    QString text;                  ///< "Reading the dataset"
    std::optional<double> fraction; ///< of 1; unknown otherwise
    std::optional<double> secondsLeft;
    std::function<void()> cancel{}; ///< none: it cannot be stopped
};

class TaskTray : public QWidget
{
    Q_OBJECT
public:
    /// Asked at every refresh; nothing while it rests.
    using Source = std::function<std::optional<Task>()>;

    explicit TaskTray(QWidget *parent = nullptr);

    void addSource(Source source);
    /// A line below the tasks: what caches hold.
    void setFootnote(std::function<QString()> text) { m_footnote = std::move(text); }
    /// Something began or ended; while anything runs the tray refreshes by itself.
    void refresh();
    std::vector<Task> tasks() const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *text = nullptr;
        QProgressBar *bar = nullptr;
        QToolButton *cancel = nullptr;
    };

    void openList();
    Row makeRow();
    void fillList();
    void stop(const QString &text);

    std::vector<Source> m_sources;
    std::function<QString()> m_footnote;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_button;
    QFrame *m_list;
    QVBoxLayout *m_rows;
    std::vector<Row> m_shown; ///< rows stay as they are while the list is open: one may be under a finger
    QLabel *m_foot;
    QTimer m_timer;
};

} // namespace tagmill
