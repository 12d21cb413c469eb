// SPDX-License-Identifier: GPL-3.0-or-later
// PassViewer: a frame of a sequence, or one of its passes in colours with a legend; flow as arrows over either. Lives on
// the GUI thread.
#pragma once

#include "core/sequence/transforms.h"
#include "widgets/picture_viewer.h"

namespace tagmill {

struct PassView
{
    ImageKey picture;  ///< the colour frame, or a pass; no path: none
    ImageKey flow;     ///< where the arrows come from; no path: no arrows
    QSize size;
    QString name;      ///< for who cannot see it
};

class PassViewer : public PictureViewer
{
    Q_OBJECT
public:
    explicit PassViewer(ImageCache &cache, QWidget *parent = nullptr);

    /// `objects` are those of the legend of a segmentation.
    void show(const PassView &view, const std::vector<SequenceObject> &objects);
    /// What is under a pixel of the pass shown, of the flow for a colour frame with arrows; empty without, off the
    /// picture, or before it is decoded.
    QString valueText(const QPointF &pixel) const;

protected:
    void paintOver(QPainter &painter) override;

private:
    void paintArrows(QPainter &painter) const;

    PassView m_view;
    std::vector<SequenceObject> m_objects;
};

} // namespace tagmill
