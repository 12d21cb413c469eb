// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect_sequence.h"

#include "models/problem_sentence.h"
#include "models/sequence_frames_model.h"
#include "widgets/empty_state.h"
#include "widgets/frame_list_view.h"
#include "widgets/inspect_status_line.h"
#include "widgets/pass_viewer.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace tagmill {

namespace {

constexpr int prefetchedFrames = 2; ///< on either side

} // namespace

InspectSequence::InspectSequence(SequenceHandle &sequence, SequenceFramesModel &frames, ImageCache &cache, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_sequence(sequence)
    , m_frames(frames)
    , m_cache(cache)
    , m_selection(selection)
    , m_pages(new QStackedWidget(this))
    , m_message(new EmptyState(QString(), QString(), QString(), this))
    , m_viewer(new PassViewer(cache, this))
    , m_status(new InspectStatusLine(this))
{
    setObjectName(QStringLiteral("inspectSequence"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeFrameColumn());
    splitter->addWidget(makeViewerColumn());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({268, 900});
    splitter->setChildrenCollapsible(false);
    m_content = splitter;
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    makeShortcuts();

    connect(&m_sequence, &SequenceHandle::stateChanged, this, &InspectSequence::refresh);
    // After the model, whose rows then are the new ones.
    connect(&m_frames, &QAbstractItemModel::modelReset, this, &InspectSequence::refresh);
    connect(&m_frames, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() == 0 && last.row() == m_frames.rowCount() - 1)
            refresh();
    });
    connect(&m_selection, &Selection::changed, this, &InspectSequence::takeSelection);
    refresh();
}

QWidget *InspectSequence::makeFrameColumn()
{
    auto *column = new QWidget(this);
    m_count = new QLabel(column);
    m_count->setObjectName(QStringLiteral("sequenceCount"));
    m_count->setWordWrap(true);
    m_count->setContentsMargins(8, 6, 8, 4);
    m_list = new FrameListView(false, column);
    m_list->setObjectName(QStringLiteral("sequenceFrames"));
    m_list->setAccessibleName(tr("Frames"));
    m_list->setModel(&m_frames);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_isSetting && current.isValid())
            m_selection.select(m_frames.itemOf(current.row()));
    });
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    return column;
}

QWidget *InspectSequence::makeViewerColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_viewer, 1);
    layout->addWidget(m_status);
    connect(m_viewer, &PictureViewer::hovered, this, &InspectSequence::tellPixel);
    connect(m_viewer, &PictureViewer::scaleChanged, m_status, &InspectStatusLine::setScale);
    connect(m_viewer, &PictureViewer::stepRequested, this, &InspectSequence::step);
    return column;
}

QToolBar *InspectSequence::makeBar()
{
    auto *bar = new QToolBar(tr("Passes"), this);
    bar->setObjectName(QStringLiteral("passBar"));
    m_passes.clear();
    addPass(bar, {}, tr("Colour"), "passColour", tr("The rendered picture"));
    addPass(bar, PassKind::Depth, passLabel(PassKind::Depth), "passDepth", tr("Distance along the optical axis"));
    addPass(bar, PassKind::Normal, passLabel(PassKind::Normal), "passNormals", tr("Surface normals in the camera's axes"));
    addPass(bar, PassKind::Flow, passLabel(PassKind::Flow), "passFlow", tr("Where each pixel goes in the next frame, or was in the one before"));
    addPass(bar, PassKind::Segmentation, passLabel(PassKind::Segmentation), "passSegmentation", tr("The object each pixel shows"));
    auto *group = new QActionGroup(bar);
    for (QAction *action : std::as_const(m_passes))
        group->addAction(action);
    m_passes.first()->setChecked(true);
    bar->addSeparator();
    const auto add = [&](const QString &text, const QString &tip, const char *name, bool isCheckable, auto run) {
        QAction *action = bar->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        action->setCheckable(isCheckable);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_arrows = add(tr("Arrows"), tr("Flow as arrows over the picture"), "flowArrows", true, [this] { showFrame(); });
    m_backward = add(tr("Backward"), tr("Flow to the frame before instead of the next one"), "flowBackward", true, [this] { showFrame(); });
    bar->addSeparator();
    add(tr("Fit"), tr("Show the whole frame (0)"), "viewFit", false, [this] { m_viewer->fit(); });
    add(tr("100 %"), tr("One screen pixel for one image pixel (Z)"), "viewActualSize", false, [this] { m_viewer->setScale(1); });
    bar->addSeparator();
    add(tr("Previous"), tr("Previous frame (D)"), "framePrevious", false, [this] { step(-1); });
    add(tr("Next"), tr("Next frame (F)"), "frameNext", false, [this] { step(1); });
    return bar;
}

void InspectSequence::addPass(QToolBar *bar, std::optional<PassKind> pass, const QString &text, const char *name, const QString &tip)
{
    QAction *action = bar->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(tip);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, pass] {
        m_pass = pass;
        showFrame();
    });
    m_passes.append(action);
}

void InspectSequence::makeShortcuts()
{
    for (const auto &[key, by] : {std::pair(Qt::Key_D, -1), std::pair(Qt::Key_F, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void InspectSequence::refresh()
{
    const SequenceSnapshot *sequence = m_frames.sequence();
    const bool hasFrames = sequence && !sequence->frames.empty();
    m_pages->setCurrentWidget(hasFrames ? m_content : m_message);
    if (m_sequence.error())
        m_message->setTexts(tr("The sequence cannot be read"), problemLine(m_sequence.error()->problem));
    else if (m_sequence.isLoading() && !sequence)
        m_message->setTexts(tr("Reading the sequence"), QDir::toNativeSeparators(m_sequence.dir()));
    else
        m_message->setTexts(tr("No frames yet"), tr("Frames appear here as they are rendered."));
    m_count->setText(hasFrames ? tr("%n frame(s)", nullptr, m_frames.rowCount()) : QString());
    m_count->setToolTip(QDir::toNativeSeparators(m_sequence.dir()));
    for (const PassKind kind : allPassKinds)
        m_passes[1 + static_cast<int>(kind)]->setEnabled(hasFrames && sequence->has(kind));
    if (m_pass && !m_passes[1 + static_cast<int>(*m_pass)]->isEnabled())
        m_passes.first()->trigger();
    takeSelection();
}

int InspectSequence::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void InspectSequence::takeSelection()
{
    int row = m_frames.rowOf(m_selection.current());
    if (row < 0)
        row = std::min(std::max(0, currentRow()), m_frames.rowCount() - 1);
    m_isSetting = true;
    const QModelIndex index = m_frames.index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_isSetting = false;
    showFrame();
}

ImageKey InspectSequence::pictureKey(int row) const
{
    return m_pass ? m_frames.passKey(row, *m_pass, m_backward->isChecked()) : m_frames.imageKey(row, 0);
}

void InspectSequence::showFrame()
{
    const int row = currentRow();
    const SequenceFrameResult *frame = m_frames.frameAt(row);
    const bool hasFlow = m_passes[1 + static_cast<int>(PassKind::Flow)]->isEnabled();
    m_arrows->setEnabled(hasFlow);
    m_backward->setEnabled(hasFlow && (m_arrows->isChecked() || m_pass == PassKind::Flow));
    PassView view;
    if (frame) {
        const Size2i size = frame->camera.frameSize();
        view = {pictureKey(row), {}, QSize(size.width, size.height), tr("Frame %1").arg(frame->frame)};
        if (m_arrows->isChecked())
            view.flow = m_frames.passKey(row, PassKind::Flow, m_backward->isChecked());
    }
    m_viewer->show(view, frame ? m_frames.sequence()->objects : std::vector<SequenceObject>());
    m_status->setScale(m_viewer->scale());
    if (frame)
        prefetch(row);
}

/// The cache serves the newest request first: the nearest frames are asked for last, the one shown after them.
void InspectSequence::prefetch(int row)
{
    for (int distance = prefetchedFrames; distance >= 0; --distance)
        for (const int neighbour : {row - distance, row + distance})
            if (const ImageKey key = pictureKey(neighbour); !key.path.isEmpty())
                m_cache.findOrRequest(key);
}

void InspectSequence::step(int frames)
{
    const int row = currentRow() + frames;
    if (m_frames.frameAt(row))
        m_selection.select(m_frames.itemOf(row));
}

void InspectSequence::tellPixel(const std::optional<QPointF> &pixel, const QColor &color)
{
    m_status->setPixel(pixel, color);
    m_status->setValueText(pixel ? m_viewer->valueText(*pixel) : QString());
}

} // namespace tagmill
