// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_log_view.h"

#include "models/render_job.h"

#include <QFontDatabase>

#include <algorithm>

namespace tagmill {

void setUpLog(QPlainTextEdit *edit)
{
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFrameShape(QFrame::NoFrame);
}

JobLogView::JobLogView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUpLog(this);
    setMaximumBlockCount(RenderJob::LogLines);
}

void JobLogView::follow(const RenderJob *job)
{
    if (const std::pair shown(job ? job->id() : -1, job ? job->logEdition() : 0); shown != m_shown) {
        clear();
        m_shown = shown;
        m_seen = 0;
    }
    if (!job)
        return;
    const auto &log = job->log();
    const qint64 fresh = std::min<qint64>(job->logLinesSeen() - m_seen, static_cast<qint64>(log.size()));
    if (fresh <= 0)
        return;
    QStringList lines;
    for (auto it = log.end() - fresh; it != log.end(); ++it)
        lines.append(*it);
    appendPlainText(lines.join(QLatin1Char('\n')));
    m_seen = job->logLinesSeen();
}

} // namespace tagmill
