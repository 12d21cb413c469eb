// SPDX-License-Identifier: GPL-3.0-or-later
// JobLogView: the log of a render job, its newest lines at the end. Lives on the GUI thread.
#pragma once

#include <QPlainTextEdit>

namespace tagmill {

class RenderJob;

class JobLogView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JobLogView(QWidget *parent = nullptr);

    /// Appends what the job said since; another job than before begins anew. nullptr: nothing.
    void follow(const RenderJob *job);

private:
    std::pair<int, int> m_shown{-1, 0}; ///< the job's id and the edition of its log
    qint64 m_seen = 0;    ///< lines of it
};

/// Looks as logs do: read only, no wrapping, letters of one width.
void setUpLog(QPlainTextEdit *edit);

} // namespace tagmill
