// SPDX-License-Identifier: GPL-3.0-or-later
// FrameRendition: a dataset's frame in another form, to be held against its picture: the raw frame that was kept, the instant
// rasteriser's picture of the same recipe, the frame of that name in another dataset; and which target each pixel shows.
// Recipes come from the dataset's own results. RenditionModel makes them in a job, newest wins; it lives on the GUI thread.
#pragma once

#include "models/dataset_handle.h"
#include "models/image_cache.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tagmill {

enum class Rendition { None, Raw, Preview, OtherDataset, Targets, Visibility };

struct FrameRendition
{
    CachedImage picture; ///< with a message where there is none
    QString title;       ///< what it is
    std::optional<PassPicture> pass;     ///< of targets and visibility, whose ids `objects` name
    std::vector<SequenceObject> objects;

    bool isPhoto() const { return !pass && picture.isValid(); } ///< detectors may look at it
};

struct RenditionRequest
{
    Rendition kind = Rendition::None;
    std::shared_ptr<const Dataset> dataset;
    std::string imageId;
    std::shared_ptr<const Dataset> other; ///< of OtherDataset; null: being read, or
    QString otherProblem;                 ///< why it cannot be
};

/// Keeps what the next frame can use (rays and maps of the lens). Thread-safe; jobs share it.
class RenditionPainter
{
public:
    RenditionPainter();
    ~RenditionPainter();
    FrameRendition make(const RenditionRequest &request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class RenditionModel : public QObject
{
    Q_OBJECT
public:
    explicit RenditionModel(QObject *parent = nullptr);
    ~RenditionModel() override;

    void setFrame(std::shared_ptr<const Dataset> dataset, const DatasetFrame *frame);
    void setKind(Rendition kind);
    Rendition kind() const { return m_wanted.kind; }
    /// The dataset to hold against.
    void setOther(const QString &dir);

    /// Null while it is made, and without a frame or a kind.
    const std::shared_ptr<const FrameRendition> &rendition() const { return m_rendition; }

signals:
    void renditionChanged();

private:
    void make();

    RenditionRequest m_wanted; ///< `other` is filled in when it is made
    DatasetHandle m_other;
    std::shared_ptr<RenditionPainter> m_painter = std::make_shared<RenditionPainter>();
    std::shared_ptr<const FrameRendition> m_rendition;
    QThreadPool m_pool; ///< one thread
    LatestJob<std::shared_ptr<const FrameRendition>> m_job;
};

} // namespace tagmill
