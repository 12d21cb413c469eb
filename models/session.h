// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the state of one window (DESIGN 28): a document, a dataset, a job queue, a selection.
// Panels are given the session and nothing else. Lives on the GUI thread.
#pragma once

#include <QObject>

#include <memory>

namespace tagmill {

class AuditModel;
class DatasetHandle;
class DocumentModel;
class FrameListModel;
class ImageCache;
class JobQueue;
class PlanLink;
class PlanModel;
class Selection;
class SequenceDocument;
class SequenceFramesModel;
class SequenceHandle;

class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    DocumentModel &document();  ///< the config being edited, with undo (models/document_model.h)
    SequenceDocument &sequenceDocument(); ///< the scene sequence being set up (models/sequence_document.h)
    PlanModel &plan();          ///< recipes compiled from the document, newest wins (models/plan_model.h)
    JobQueue &jobs();           ///< render runs (models/job_queue.h)
    DatasetHandle &dataset();   ///< the dataset being inspected (models/dataset_handle.h)
    PlanLink &planLink();       ///< which cameras of the plan took its frames (models/plan_link.h)
    FrameListModel &frames();   ///< its frames as a list (models/frame_list_model.h)
    SequenceHandle &sequence(); ///< the rendered sequence being inspected (models/sequence_handle.h)
    SequenceFramesModel &sequenceFrames(); ///< its frames as a list (models/sequence_frames_model.h)
    AuditModel &audit();        ///< its audit (models/audit_model.h)
    ImageCache &images();       ///< pictures of all panels, bounded by bytes (models/image_cache.h)
    Selection &selection();     ///< what is selected, everywhere (models/selection.h)

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
