// SPDX-License-Identifier: GPL-3.0-or-later
// InspectSequence: browse the frames of a rendered sequence and their passes. The frame shown is the window's Selection.
// D and F step back and on.
#pragma once

#include "core/sequence/pass_kind.h"
#include "models/image_cache.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace tagmill {

class EmptyState;
class FrameListView;
class InspectStatusLine;
class PassViewer;
class Selection;
class SequenceFramesModel;
class SequenceHandle;

class InspectSequence : public QWidget
{
    Q_OBJECT
public:
    InspectSequence(SequenceHandle &sequence, SequenceFramesModel &frames, ImageCache &cache, Selection &selection, QWidget *parent = nullptr);

private:
    QWidget *makeFrameColumn();
    QWidget *makeViewerColumn();
    QToolBar *makeBar();
    void addPass(QToolBar *bar, std::optional<PassKind> pass, const QString &text, const char *name, const QString &tip);
    void makeShortcuts();
    void refresh();
    void takeSelection();
    void showFrame();
    void prefetch(int row);
    void step(int frames);
    void tellPixel(const std::optional<QPointF> &pixel, const QColor &color);
    ImageKey pictureKey(int row) const;
    int currentRow() const;

    SequenceHandle &m_sequence;
    SequenceFramesModel &m_frames;
    ImageCache &m_cache;
    Selection &m_selection;
    std::optional<PassKind> m_pass; ///< nothing: the colour frame
    QList<QAction *> m_passes;      ///< as in allPassKinds, after the colour frame
    QAction *m_backward = nullptr;
    QAction *m_arrows = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_message;
    QWidget *m_content = nullptr;
    QLabel *m_count = nullptr;
    FrameListView *m_list = nullptr;
    PassViewer *m_viewer;
    InspectStatusLine *m_status;
    bool m_isSetting = false;
};

} // namespace tagmill
