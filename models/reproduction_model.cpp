// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reproduction_model.h"

#include "blender_link/reproduction_run.h"
#include "models/path_text.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

namespace tagmill {

ReproductionModel::ReproductionModel(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_planning(&m_pool)
    , m_comparing(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, [this] {
        const auto open = m_dataset.dataset();
        if (m_of && (!open || open->dir != m_of->dir))
            clear();
    });
}

ReproductionModel::~ReproductionModel()
{
    m_planning.cancel();
    m_comparing.cancel();
}

void ReproductionModel::start(const ReproductionRequest &request)
{
    if (isRunning() || !m_dataset.dataset())
        return;
    clear();
    m_of = m_dataset.dataset();
    m_stage = Stage::Planning;
    const auto plan = [dataset = m_of, request](const Progress &) {
        const std::filesystem::path everywhere[] = {"/"};
        Planned planned{makeError(Errc::Internal, "internal"), {}};
        planned.plan = planReproduction(*dataset, request.frames, std::span(everywhere, request.allowsAssets ? 1 : 0), planned.notes);
        return std::make_shared<const Planned>(std::move(planned));
    };
    m_planning.start(plan, [this, request](const std::shared_ptr<const Planned> &planned) {
        m_problems = planned->notes.problems;
        if (planned->plan)
            render(request, *planned->plan);
        else
            end(planned->plan.error());
    });
    emit changed();
}

void ReproductionModel::render(const ReproductionRequest &request, ReproductionPlan plan)
{
    m_stage = Stage::Rendering;
    m_scenes = plan.scenes;
    m_folder = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("tagmill-reproduce-XXXXXX")));
    RenderRunOptions options = reproductionRun(plan, m_folder->filePath(QStringLiteral("again")));
    options.workers = request.workers;
    options.blenderCommands = request.blenderCommands;
    m_run = std::make_unique<RenderJob>(0, std::move(options));
    connect(m_run.get(), &RenderJob::changed, this, [this] {
        if (!m_run)
            return;
        m_progress = m_run->progress();
        m_fraction = m_progress.framesTotal > 0 ? double(m_progress.framesDone) / m_progress.framesTotal : 0;
        emit changed();
    });
    connect(m_run.get(), &RenderJob::stateChanged, this, &ReproductionModel::onRunState);
    m_run->start();
}

void ReproductionModel::onRunState(JobState state)
{
    if (!m_run || !m_run->isOver())
        return;
    m_progress = m_run->progress();
    const std::optional<RunSummary> summary = m_run->summary();
    m_run.release()->deleteLater(); // its signal is on the stack above us
    if (state == JobState::Cancelled || !summary)
        return end(makeError(Errc::Cancelled, "cancelled"));
    m_problems.insert(m_problems.end(), summary->problems.begin(), summary->problems.end());
    if (summary->error)
        return end(summary->error);
    compare();
}

void ReproductionModel::compare()
{
    m_stage = Stage::Comparing;
    m_fraction = 0;
    const auto work = [dataset = m_of, scenes = m_scenes, folder = m_folder](const Progress &progress) -> Result<ReportPtr> {
        ThreadExecutor executor(std::max(1U, std::thread::hardware_concurrency() - 1));
        TAGMILL_TRY(const auto again, readDataset(filePath(folder->filePath(QStringLiteral("again"))), executor, progress));
        TAGMILL_TRY(ReproductionReport report, compareReproduction(*dataset, *again, scenes, executor, progress));
        return ReportPtr(std::make_shared<const ReproductionReport>(std::move(report)));
    };
    m_comparing.start(
        work,
        [this](const Result<ReportPtr> &report) {
            if (report)
                m_report = *report;
            end(report ? std::nullopt : std::optional(report.error()));
        },
        [this](double fraction) {
            m_fraction = fraction;
            emit changed();
        });
    emit changed();
}

void ReproductionModel::cancel()
{
    if (m_run) {
        m_run->cancel();
    } else if (isRunning()) {
        m_planning.cancel();
        m_comparing.cancel();
        end(makeError(Errc::Cancelled, "cancelled"));
    }
}

void ReproductionModel::end(std::optional<Error> error)
{
    m_error = std::move(error);
    m_stage = Stage::Idle;
    m_folder.reset();
    emit changed();
}

void ReproductionModel::clear()
{
    m_planning.cancel();
    m_comparing.cancel();
    m_run.reset();
    m_stage = Stage::Idle;
    m_fraction = 0;
    m_progress = {};
    m_folder.reset();
    m_of.reset();
    m_report.reset();
    m_error.reset();
    m_problems.clear();
    emit changed();
}

} // namespace tagmill
