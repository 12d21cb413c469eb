// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blender_probe.h"

#include <QThread>

namespace tagmill {

BlenderProbe::BlenderProbe(QObject *parent)
    : QObject(parent)
{
}

BlenderProbe::~BlenderProbe()
{
    // The doctor ends with its thread, and with it what it started; also one of a search that was given up.
    for (QThread *thread : findChildren<QThread *>()) {
        thread->quit();
        thread->wait();
    }
}

void BlenderProbe::start(const QStringList &commands, const QString &folder)
{
    end();
    m_thread = new QThread(this);
    m_thread->setObjectName(QStringLiteral("doctor"));
    auto *doctor = new Doctor;
    doctor->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, doctor, &QObject::deleteLater);
    connect(m_thread, &QThread::started, doctor, [doctor, commands, folder] { doctor->start(commands, folder, ProbeOptions{}); });
    connect(doctor, &Doctor::finished, this, [this, thread = m_thread](const DoctorReport &report) {
        if (thread != m_thread)
            return; // of a search that was given up
        m_report = report;
        end();
        emit changed();
    });
    m_thread->start();
    emit changed();
}

void BlenderProbe::end()
{
    if (!m_thread)
        return;
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    m_thread = nullptr;
}

} // namespace tagmill
