// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_tags.h"

#include "models/folder_identity.h"
#include "models/path_text.h"

#include <algorithm>
#include <utility>

namespace tagmill {

namespace {

constexpr int WriteDelay_ms = 300; ///< key strokes in a row are one writing

Result<Annotations> written(const std::filesystem::path &dir, const std::vector<std::function<void(Annotations &)>> &edits)
{
    TAGMILL_TRY(Annotations annotations, readAnnotations(dir));
    for (const auto &edit : edits)
        edit(annotations);
    TAGMILL_CHECK(writeAnnotations(dir, annotations));
    return annotations;
}

} // namespace

FrameTags::FrameTags(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_job(&m_pool)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(WriteDelay_ms);
    connect(&m_delay, &QTimer::timeout, this, &FrameTags::write);
    connect(&m_dataset, &DatasetHandle::datasetChanged, this, &FrameTags::onDataset);
    onDataset();
}

FrameTags::~FrameTags()
{
    const QSignalBlocker blocker(this);
    save(); // nobody is left to tell
}

void FrameTags::onDataset()
{
    const auto &snapshot = m_dataset.snapshot();
    const QString dir = snapshot ? m_dataset.dir() : QString();
    const std::uint64_t folder = snapshot ? snapshot->folder : 0;
    if (dir == m_dir && folder == m_folder)
        return;
    leave();
    takeUp(dir, folder);
    setError(std::nullopt);
    emit changed();
    emit viewsChanged();
    if (!m_dir.isEmpty())
        read();
}

/// Edits that cannot be saved stay until they can.
void FrameTags::leave()
{
    save();
    m_delay.stop();
    m_job.cancel();
    if (!m_edits.empty())
        m_left.push_back({m_dir, m_folder, std::exchange(m_edits, {}), m_error});
}

void FrameTags::takeUp(const QString &dir, std::uint64_t folder)
{
    m_dir = dir;
    m_folder = folder;
    m_annotations = {};
    m_isRead = false;
    const auto own = std::find_if(m_left.begin(), m_left.end(), [&](const Left &left) { return left.dir == dir && left.folder == folder; });
    if (own == m_left.end())
        return;
    m_edits = std::move(own->edits);
    m_left.erase(own);
    for (const Edit &edit : m_edits)
        edit(m_annotations);
}

void FrameTags::read()
{
    m_writing = 0;
    m_job.start([dir = filePath(m_dir)](const Progress &) { return readAnnotations(dir); }, [this](Result<Annotations> result) { take(std::move(result)); });
}

void FrameTags::edit(Edit edit)
{
    if (m_dir.isEmpty())
        return;
    edit(m_annotations);
    m_edits.push_back(std::move(edit));
    m_delay.start();
}

void FrameTags::write()
{
    if (m_edits.empty() || m_job.isRunning())
        return; // take() comes back
    if (m_dataset.isLoading())
        return m_delay.start(); // the folder may be another one by now
    m_writing = m_edits.size();
    m_job.start([dir = filePath(m_dir), edits = m_edits](const Progress &) { return written(dir, edits); }, [this](Result<Annotations> result) { take(std::move(result)); });
}

void FrameTags::take(Result<Annotations> result)
{
    const size_t done = std::exchange(m_writing, 0);
    if (!result)
        return setError(result.error()); // the edits stay, and count in this window
    m_isRead = true;
    m_edits.erase(m_edits.begin(), m_edits.begin() + static_cast<std::ptrdiff_t>(done));
    Annotations now = *std::move(result);
    for (const Edit &edit : m_edits)
        edit(now);
    const bool isOther = !(now == m_annotations);
    m_annotations = std::move(now);
    setError(std::nullopt);
    if (isOther) {
        emit changed();
        emit viewsChanged();
    }
    if (!m_edits.empty())
        m_delay.start();
}

void FrameTags::retry()
{
    m_delay.stop();
    if (m_edits.empty() && !m_isRead && !m_dir.isEmpty() && !m_job.isRunning())
        read();
    else
        write();
}

void FrameTags::setError(std::optional<Error> error)
{
    if (!m_error && !error)
        return;
    m_error = std::move(error);
    emit errorChanged();
}

std::optional<FrameTags::Unsaved> FrameTags::save()
{
    std::erase_if(m_left, [](Left &left) {
        left.error.reset();
        if (folderIdentity(filePath(left.dir)) != left.folder)
            return false;
        const auto result = written(filePath(left.dir), left.edits);
        if (!result)
            left.error = result.error();
        return result.has_value();
    });
    if (!m_edits.empty()) {
        m_delay.stop();
        m_job.cancel();
        m_pool.waitForDone(); // a job that was writing did its part whole; its edits applied again change nothing
        m_writing = 0;
        if (folderIdentity(filePath(m_dir)) != m_folder)
            return Unsaved{m_dir, std::nullopt};
        m_writing = m_edits.size();
        take(written(filePath(m_dir), m_edits));
        if (!m_edits.empty())
            return Unsaved{m_dir, m_error};
    }
    return m_left.empty() ? std::nullopt : std::optional(Unsaved{m_left.front().dir, m_left.front().error});
}

void FrameTags::discard(const QString &dir)
{
    std::erase_if(m_left, [&](const Left &left) { return left.dir == dir; });
    if (dir != m_dir || m_edits.empty())
        return;
    m_delay.stop();
    m_edits.clear();
    m_isRead = false;
    read();
}

QString FrameTags::tagName(int tag) const
{
    if (tag == quarantineTag)
        return tr("Quarantine");
    const std::string &name = m_annotations.tagNames[static_cast<size_t>(tag)];
    return name.empty() ? tr("Tag %1").arg(tag + 1) : QString::fromStdString(name);
}

int FrameTags::count(int tag) const
{
    return static_cast<int>(std::count_if(m_annotations.frames.begin(), m_annotations.frames.end(), [tag](const auto &entry) { return entry.second & (1u << tag); }));
}

void FrameTags::toggle(const std::vector<std::string> &imageIds, int tag)
{
    if (imageIds.empty())
        return;
    const bool isOn = !std::all_of(imageIds.begin(), imageIds.end(), [&](const std::string &id) { return tagsOf(id) & (1u << tag); });
    edit([imageIds, tag, isOn](Annotations &annotations) {
        for (const std::string &id : imageIds)
            annotations.setTag(id, tag, isOn);
    });
    emit changed();
}

void FrameTags::setTagName(int tag, const QString &name)
{
    edit([tag, name = name.trimmed().toStdString()](Annotations &annotations) { annotations.tagNames[static_cast<size_t>(tag)] = name; });
    emit changed();
}

void FrameTags::saveView(SavedView view)
{
    edit([view = std::move(view)](Annotations &annotations) { annotations.saveView(view); });
    emit viewsChanged();
}

void FrameTags::removeView(const QString &name)
{
    edit([name = name.toStdString()](Annotations &annotations) { annotations.removeView(name); });
    emit viewsChanged();
}

} // namespace tagmill
