// SPDX-License-Identifier: GPL-3.0-or-later
// SequenceWorkspace: set up a sequence of a .blend: file, frames, settings and folder on the left, the camera path in the
// 3D view on the right. Starting is left to the window's queue.
#pragma once

#include "models/render_job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tagmill {

class ComputePool;
class NumberEdit;
class PlaceChoice;
class Selection;
class SequenceDocument;
class SequenceSettings;
class ViewportCanvas;

class SequenceWorkspace : public QWidget
{
    Q_OBJECT
public:
    /// Buffers of the 3D view are made on `pool`.
    SequenceWorkspace(SequenceDocument &document, ComputePool &pool, Selection &selection, QWidget *parent = nullptr);

    ViewportCanvas &canvas() { return *m_canvas; }
    /// Asks to start what is set up, when it can be.
    void start();

signals:
    void startRequested(const tagmill::JobOptions &options);

private:
    QWidget *makeForm();
    QWidget *makeFileRows();
    QWidget *makeActions();
    QWidget *makeView();
    QWidget *makeViewTools();
    void chooseBlend();
    void chooseFolder();
    void takeFrames();
    void takePath();
    void refresh();
    void refreshPreview();
    bool canStart() const;
    QString pathText() const;
    QString previewProblems() const;

    SequenceDocument &m_document;
    QLineEdit *m_blend = nullptr;
    QLineEdit *m_output = nullptr;
    PlaceChoice *m_place = nullptr;
    NumberEdit *m_frameStart = nullptr, *m_frameEnd = nullptr, *m_frameStep = nullptr;
    SequenceSettings *m_settings = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_start = nullptr;
    QLineEdit *m_command = nullptr;
    ViewportCanvas *m_canvas;
    QToolButton *m_lookThrough = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLabel *m_problems = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace tagmill
