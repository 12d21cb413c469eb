// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict_text.h"

#include <QCoreApplication>

namespace tagmill {

namespace {

struct Tr // the lens view's: there the sentences are translated
{
    Q_DECLARE_TR_FUNCTIONS(tagmill::AuthorCameraView)
};

} // namespace

QString detectorTitle(TagDetector detector)
{
    return detector == TagDetector::OpenCv ? QStringLiteral("OpenCV") : QStringLiteral("AprilTag 3");
}

QString verdictSentence(const DetectorVerdict &v)
{
    const QString title = detectorTitle(v.detector);
    QString text = v.isBoard ? Tr::tr("%1: %2 of %3 saddles").arg(title).arg(v.found).arg(v.expected) : Tr::tr("%1: %2 of %3 tags").arg(title).arg(v.found).arg(v.expected);
    if (!v.points.empty())
        text += Tr::tr(", %1 px rms, %2 at most").arg(v.rms_px(), 0, 'f', 3).arg(v.largest_px(), 0, 'f', 2);
    if (v.wrong > 0)
        text += Tr::tr(", %n found that is not there", nullptr, v.wrong);
    return text;
}

QString unreadSentence(const UnreadFamily &unread)
{
    const QString family = QString::fromStdString(unread.family);
    return unread.hasWideBorder ? Tr::tr("No detector here reads %1 with the border of two modules that Kalibr's layout has; the layout peer has one").arg(family)
                                : Tr::tr("No detector here reads %1 as it is drawn").arg(family);
}

} // namespace tagmill
