// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detection_source_edit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tagmill {

namespace {

enum Kind { Nothing, OpenCv, AprilTag3, File, Command };

} // namespace

DetectionSourceEdit::DetectionSourceEdit(const QString &label, Optional optional, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_edit(new QLineEdit(this))
    , m_browse(new QToolButton(this))
{
    if (optional == Optional::Yes)
        m_kind->addItem(tr("Nothing"), Nothing);
    m_kind->addItem(tr("OpenCV"), OpenCv);
    m_kind->addItem(tr("AprilTag 3"), AprilTag3);
    m_kind->addItem(tr("Detections file"), File);
    m_kind->addItem(tr("Command"), Command);
    m_kind->setAccessibleName(label);
    m_browse->setText(tr("…"));
    m_browse->setToolTip(tr("Choose a file"));
    m_browse->setAccessibleName(tr("Choose a file"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLabel(label, this);
    name->setBuddy(m_kind);
    row->addWidget(name);
    row->addWidget(m_kind);
    row->addWidget(m_edit, 1);
    row->addWidget(m_browse);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DetectionSourceEdit::updateEdit);
    connect(m_edit, &QLineEdit::textChanged, this, &DetectionSourceEdit::changed);
    connect(m_browse, &QToolButton::clicked, this, &DetectionSourceEdit::browse);
    updateEdit();
}

void DetectionSourceEdit::updateEdit()
{
    const int kind = m_kind->currentData().toInt();
    m_edit->setVisible(isForeign());
    setSizePolicy(isForeign() ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_browse->setVisible(kind == File);
    m_edit->clear();
    m_edit->setPlaceholderText(kind == Command ? tr("program {image}") : tr("detections.json or .csv"));
    m_edit->setToolTip(kind == Command ? tr("It is run on every picture, whose path replaces {image}, and prints its detections as JSON") : QString());
    emit changed();
}

void DetectionSourceEdit::browse()
{
    auto *dialog = new QFileDialog(this, tr("Detections"), QString(), tr("Detections (*.json *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

bool DetectionSourceEdit::isNothing() const
{
    return m_kind->currentData().toInt() == Nothing;
}

bool DetectionSourceEdit::isForeign() const
{
    const int kind = m_kind->currentData().toInt();
    return kind == File || kind == Command;
}

std::optional<DetectionSource> DetectionSourceEdit::source() const
{
    DetectionSource source;
    const std::string text = m_edit->text().trimmed().toStdString();
    switch (m_kind->currentData().toInt()) {
    case OpenCv:
        source.detector = tagDetectorName(TagDetector::OpenCv);
        return source;
    case AprilTag3:
        source.detector = tagDetectorName(TagDetector::AprilTag3);
        return source;
    case File:
        source.file = text;
        break;
    case Command:
        source.command = text;
        break;
    default:
        return {};
    }
    return text.empty() ? std::nullopt : std::optional(source);
}

} // namespace tagmill
