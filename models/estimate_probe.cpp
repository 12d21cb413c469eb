// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/estimate_probe.h"

#include <QThread>

namespace tagmill {

EstimateProbe::EstimateProbe(QObject *parent)
    : QObject(parent)
{
}

EstimateProbe::~EstimateProbe()
{
    // The estimator ends with its thread, and with it its workers and its folder; also those of probes that were given up.
    for (QThread *thread : findChildren<QThread *>()) {
        thread->quit();
        thread->wait();
    }
}

void EstimateProbe::start(const RenderRunOptions &options)
{
    end();
    m_estimate.reset();
    m_thread = new QThread(this);
    m_thread->setObjectName(QStringLiteral("estimate"));
    auto *estimator = new RunEstimator(options);
    estimator->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, estimator, &QObject::deleteLater);
    connect(m_thread, &QThread::started, estimator, &RunEstimator::start);
    connect(estimator, &RunEstimator::finished, this, [this, thread = m_thread](const Result<RunEstimate> &estimate) {
        if (thread != m_thread)
            return; // of a probe that was given up
        m_estimate.emplace(estimate);
        end();
        emit changed();
    });
    m_thread->start();
    emit changed();
}

void EstimateProbe::clear()
{
    if (!m_thread && !m_estimate)
        return;
    end();
    m_estimate.reset();
    emit changed();
}

void EstimateProbe::end()
{
    if (!m_thread)
        return;
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    m_thread = nullptr;
}

} // namespace tagmill
