// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "models/audit_model.h"
#include "models/dataset_handle.h"
#include "models/document_model.h"
#include "models/frame_list_model.h"
#include "models/image_cache.h"
#include "models/job_queue.h"
#include "models/plan_link.h"
#include "models/plan_model.h"
#include "models/qt_executor.h"
#include "models/selection.h"
#include "models/sequence_document.h"
#include "models/sequence_frames_model.h"

#include <utility>

namespace tagmill {

namespace {

constexpr qint64 imageCacheBytes = 256ll << 20;

} // namespace

struct Session::Private
{
    // Destroyed from the bottom up: what uses something stands below it.
    ComputePool pool;
    Selection selection;
    DocumentModel document;
    SequenceDocument sequenceDocument;
    PlanModel plan{document, pool};
    ImageCache images{imageCacheBytes};
    DatasetHandle dataset;
    std::uint64_t folder = 0; ///< DatasetSnapshot::folder of the dataset
    PlanLink planLink{plan, dataset, selection};
    FrameTags tags{dataset};
    FrameListModel frames{dataset, images, tags};
    SequenceHandle sequence;
    SequenceFramesModel sequenceFrames{sequence, images};
    AuditModel audit{dataset};
    JobQueue jobs;
};

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->frames.setPlanLink(&d->planLink);
    // An item says no dataset: the next one would take it for its own. What is selected before one is read is meant for it.
    connect(&d->dataset, &DatasetHandle::datasetChanged, this, [this] {
        const auto &snapshot = d->dataset.snapshot();
        const std::uint64_t before = std::exchange(d->folder, snapshot ? snapshot->folder : 0);
        if (before != 0 && before != d->folder)
            d->selection.drop(SelectionSource::DatasetA);
    });
    // Each knows whether it is its own folder.
    const auto noteWritten = [this](const QString &outputDir) {
        d->dataset.noteWritten(outputDir);
        d->sequence.noteWritten(outputDir);
    };
    connect(&d->jobs, &JobQueue::frameFinished, this, noteWritten);
    connect(&d->jobs, &JobQueue::resultsWritten, this, noteWritten);
    connect(&d->jobs, &JobQueue::jobStateChanged, this, [this, noteWritten](int id) {
        if (const RenderJob *job = d->jobs.job(id); job && job->isOver())
            noteWritten(job->outputDir());
    });
}

Session::~Session() = default;

DocumentModel &Session::document()
{
    return d->document;
}

SequenceDocument &Session::sequenceDocument()
{
    return d->sequenceDocument;
}

PlanModel &Session::plan()
{
    return d->plan;
}

JobQueue &Session::jobs()
{
    return d->jobs;
}

DatasetHandle &Session::dataset()
{
    return d->dataset;
}

PlanLink &Session::planLink()
{
    return d->planLink;
}

FrameListModel &Session::frames()
{
    return d->frames;
}

SequenceHandle &Session::sequence()
{
    return d->sequence;
}

SequenceFramesModel &Session::sequenceFrames()
{
    return d->sequenceFrames;
}

AuditModel &Session::audit()
{
    return d->audit;
}

ImageCache &Session::images()
{
    return d->images;
}

Selection &Session::selection()
{
    return d->selection;
}

} // namespace tagmill
