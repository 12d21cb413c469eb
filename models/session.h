// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the state of one window (DESIGN 28): a document, a dataset, a job queue, a selection.
// Panels are given the session and nothing else. Lives on the GUI thread.
#pragma once

#include <QObject>

#include <memory>

namespace tagmill {

class DatasetHandle;
class DocumentModel;
class JobQueue;
class PlanModel;
class Selection;

class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    DocumentModel &document();  ///< the config being edited, with undo (models/document_model.h)
    PlanModel &plan();          ///< recipes compiled from the document, newest wins (models/plan_model.h)
    JobQueue &jobs();           ///< render runs (models/job_queue.h)
    DatasetHandle &dataset();   ///< the dataset being inspected (models/dataset_handle.h)
    Selection &selection();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tagmill
