// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frame_tags.h"

#include "models/file_identity.h"
#include "models/path_text.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace tagmill {

namespace {

constexpr int undoLimit = 1000;
constexpr int WriteDelay_ms = 300; ///< key strokes in a row are one writing

Result<Annotations> written(const std::filesystem::path &dir, const std::vector<std::function<void(Annotations &)>> &edits)
{
    TAGMILL_TRY(Annotations annotations, readAnnotations(dir));
    for (const auto &edit : edits)
        edit(annotations);
    TAGMILL_CHECK(writeAnnotations(dir, annotations));
    return annotations;
}

/// Brings one view back to what it is now, in its place: also that there is none.
std::function<void(Annotations &)> viewAsItIs(const Annotations &now, const std::string &name)
{
    const auto found = std::find_if(now.views.begin(), now.views.end(), [&](const SavedView &view) { return view.name == name; });
    if (found == now.views.end())
        return [name](Annotations &annotations) { annotations.removeView(name); };
    return [view = *found, place = found - now.views.begin()](Annotations &annotations) {
        annotations.removeView(view.name);
        annotations.views.insert(annotations.views.begin() + std::min(place, std::ssize(annotations.views)), view);
    };
}

} // namespace

FrameTags::FrameTags(DatasetHandle &dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_job(&m_pool)
{
    m_undo.setUndoLimit(undoLimit);
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
    m_undo.clear();
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
    m_undo.clear();
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

class FrameTags::Command : public QUndoCommand
{
public:
    Command(FrameTags &tags, Edit redo, Edit undo, Signal said, const QString &what)
        : QUndoCommand(what)
        , m_tags(tags)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
        , m_said(said)
    {
    }
    void redo() override { make(m_redo); }
    void undo() override { make(m_undo); }

private:
    void make(const Edit &edit)
    {
        m_tags.edit(edit);
        (m_tags.*m_said)();
    }

    FrameTags &m_tags;
    const Edit m_redo, m_undo;
    const Signal m_said;
};

void FrameTags::push(Edit redo, Edit undo, Signal said, const QString &what)
{
    if (!m_dir.isEmpty())
        m_undo.push(new Command(*this, std::move(redo), std::move(undo), said, what));
}

void FrameTags::toggle(const std::vector<std::string> &imageIds, int tag)
{
    const auto hasIt = [&](const std::string &id) { return (tagsOf(id) & (1u << tag)) != 0; };
    const bool isOn = !std::all_of(imageIds.begin(), imageIds.end(), hasIt);
    auto others = std::make_shared<std::vector<std::string>>(); // those that change
    std::copy_if(imageIds.begin(), imageIds.end(), std::back_inserter(*others), [&](const std::string &id) { return hasIt(id) != isOn; });
    if (others->empty())
        return;
    const auto set = [ids = std::shared_ptr<const std::vector<std::string>>(others), tag](bool on) {
        return [ids, tag, on](Annotations &annotations) {
            for (const std::string &id : *ids)
                annotations.setTag(id, tag, on);
        };
    };
    const int count = static_cast<int>(others->size());
    push(set(isOn), set(!isOn), &FrameTags::changed, isOn ? tr("%1: given to %n frame(s)", nullptr, count).arg(tagName(tag)) : tr("%1: taken from %n frame(s)", nullptr, count).arg(tagName(tag)));
}

void FrameTags::setTagName(int tag, const QString &name)
{
    const auto set = [tag](std::string text) { return [tag, text = std::move(text)](Annotations &annotations) { annotations.tagNames[static_cast<size_t>(tag)] = text; }; };
    const std::string before = m_annotations.tagNames[static_cast<size_t>(tag)], after = name.trimmed().toStdString();
    if (after != before)
        push(set(after), set(before), &FrameTags::changed, tr("Name of %1").arg(tr("Tag %1").arg(tag + 1)));
}

void FrameTags::saveView(SavedView view)
{
    const QString what = tr("Saved view %1").arg(QString::fromStdString(view.name));
    Edit undo = viewAsItIs(m_annotations, view.name);
    push([view = std::move(view)](Annotations &annotations) { annotations.saveView(view); }, std::move(undo), &FrameTags::viewsChanged, what);
}

void FrameTags::removeView(const QString &name)
{
    const std::string key = name.toStdString();
    push([key](Annotations &annotations) { annotations.removeView(key); }, viewAsItIs(m_annotations, key), &FrameTags::viewsChanged, tr("View %1 removed").arg(name));
}

} // namespace tagmill
